import type { Alert, EntryForm } from '../dialogue/entry-form.ts';
import type { Message } from '../dialogue/message.ts';
import type { Phrase } from '../report/language.ts';
import type { Desk } from './desk/desk.ts';

/** Where a report's conversation lives. */
export interface Place {
  readonly channel: string;
  readonly thread: string;
}

/**
 * Names a message so that it can be found again: the report and what the message is. `mayExist` is set when an
 * earlier attempt may have arrived, so that it is looked for before it is sent.
 */
export interface Delivery {
  readonly session: string;
  readonly what: string;
  readonly mayExist: boolean;
}

/** A message that was posted. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Where a file is posted; without a thread at the top of a conversation. */
export interface FilePlace {
  readonly channel: string;
  readonly thread: string | null;
}

/** A file to post, and the words that go with it. */
export interface PostFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly comment: string;
}

/** A file that a person dropped, fetched. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is never fetched, however often it is asked for; the sentence says why and what to do. */
export class FileRefusedError extends Error {
  readonly code = 'file_refused';
  readonly zh: string;
  readonly en: string;
  constructor({ zh, en }: Phrase) {
    super('a file is not fetched');
    this.name = 'FileRefusedError';
    this.zh = zh;
    this.en = en;
  }
}

/** A place takes no message any more: its channel was archived or deleted, or the bot is not in it. */
export class PlaceLostError extends Error {
  readonly code = 'place_lost';
  constructor(cause: unknown) {
    super('a place takes no message', { cause });
    this.name = 'PlaceLostError';
  }
}

/** A message that is refused in every form: sending it again is no use (`reason`: the code of it). */
export class UnshowableError extends Error {
  readonly code = 'unshowable';
  readonly reason: string;
  constructor(reason: string, cause: unknown) {
    super(`a message was refused in every form: ${reason}`, { cause });
    this.name = 'UnshowableError';
    this.reason = reason;
  }
}

/** Slack asks to be left alone for longer than a call may wait (ms): whatever it was for is done later. */
export class LaterError extends Error {
  readonly code = 'later';
  readonly afterMs: number;
  constructor(afterMs: number, cause?: unknown) {
    super(`Slack asks to be called again in ${Math.ceil(afterMs / 1000)} s`, { cause });
    this.name = 'LaterError';
    this.afterMs = afterMs;
  }
}

/** Whether a piece of work that failed is done again: unless that was its last attempt, and whenever Slack asks for it later. */
export const isDoneAgain = (error: unknown, isLastAttempt: boolean): boolean =>
  !isLastAttempt || error instanceof LaterError;

/** A form that is open: its id and state in Slack, and the form as Slack tells of it. */
export interface OpenForm {
  readonly id: string;
  readonly hash: string;
  readonly view: unknown;
}

/** What somebody is in the workspace: a full member (no guest, nobody from another one), one who administers it. */
export interface Standing {
  readonly isMember: boolean;
  readonly isAdmin: boolean;
}

/** The only way from the bot to people: plain data out, ids back. Implemented by the Slack room. */
export interface Outbound {
  /** Tells in the thread what the bot is busy with, until its next message. A courtesy: never fails. */
  status(place: Place, text: string): Promise<void>;
  /** Uploads into a thread, or at the top of a conversation, and returns the file's id once it is seen to have arrived there. */
  postFile(place: FilePlace, file: PostFile, delivery: Delivery): Promise<string>;
  /** Throws FileRefusedError for a file that is never fetched. */
  fetchFile(file: string): Promise<FetchedFile>;
  /** Says something to one person alone: in a channel so that nobody else sees it, in their own conversation in the open. */
  tell(channel: string, thread: string | null, user: string, message: Message): Promise<void>;
  /** Says something in a conversation. */
  say(channel: string, thread: string | null, message: Message): Promise<void>;
  /**
   * Posts a message that can be found again; once, as its delivery says. Returns where it is: in the conversation with
   * `instead` where the channel cannot be written to. Throws PlaceLostError where the place takes no message any more,
   * UnshowableError where it takes this one in no form.
   */
  post(
    channel: string,
    thread: string | null,
    message: Message,
    delivery: Delivery,
    instead?: string,
  ): Promise<Posted>;
  /** Puts another message in the place of one that was posted; false where that message is gone or cannot be written any more. */
  replace(posted: Posted, message: Message): Promise<boolean>;
  /** The conversation with one person. */
  directWith(user: string): Promise<string>;
  /** What somebody wrote; null when the message is gone, or too long to be read. */
  textOf(channel: string, thread: string | null, ts: string): Promise<string | null>;
  /** Whether nobody has written anything in a conversation yet. */
  isUnwritten(channel: string): Promise<boolean>;
  /** The names under which somebody is known in the workspace. */
  namesOf(user: string): Promise<readonly string[]>;
  /** What somebody is in the workspace. */
  standingOf(user: string): Promise<Standing>;
  /** Whether somebody administers the workspace. */
  isAdmin(user: string): Promise<boolean>;
  /** Whether somebody is a full member of the workspace: no guest, nobody from another one. */
  isMember(user: string): Promise<boolean>;
  /** Opens a form for whoever pressed, or commanded, within Slack's three seconds. */
  ask(trigger: string, form: EntryForm): Promise<void>;
  /** Tells something else in a form that is open; nothing where it was closed or changed meanwhile. */
  heed(open: OpenForm, alert: Alert): Promise<void>;
  publishHome(user: string, desk: Desk): Promise<void>;
  permalink(place: Place): Promise<string | null>;
}
