import type { Conversation } from '../../store/heard-store.ts';
import type { HeardMessage } from '../origin.ts';

export type { Conversation };

/** A message as it stands in a conversation now. */
export interface Written {
  readonly heard: HeardMessage;
  /** When it was last changed (a time stamp of Slack's); null where it never was. */
  readonly edited: string | null;
}

/** What stands in a conversation. */
export interface Read {
  /** What people wrote, oldest first. */
  readonly written: readonly Written[];
  /** The latest of a report's questions that stands there, by its number; 0 where there is none. */
  readonly askedOf: (report: string) => number;
  /** What the bot posted that can be found again, by its names. */
  readonly posted: readonly string[];
  /** Whether there is more than is read at once: newer messages of a thread, older ones of a conversation. */
  readonly isCut: boolean;
}

/** A conversation that cannot be read; `reason` is Slack's word for why. */
export class UnreadableError extends Error {
  readonly code = 'unreadable';
  readonly reason: string;
  constructor(reason: string, cause: unknown) {
    super(`a conversation cannot be read: ${reason}`, { cause });
    this.name = 'UnreadableError';
    this.reason = reason;
  }
}

/** The way to what was written while nobody listened. Implemented by the Slack room. */
export interface History {
  /** What was written after a time stamp. Throws UnreadableError, and LaterError where Slack asks to wait for long. */
  read(conversation: Conversation, after: string): Promise<Read>;
  /** The conversations with single people; null where the app may not list them. */
  directs(): Promise<readonly string[] | null>;
}
