import type { Message } from '../../dialogue/message.ts';

/** What a prompt's parts build: its lines and what stands below them; the frame (progress, notices) is added around them. */
export type PromptBody = Pick<
  Message,
  'table' | 'quote' | 'items' | 'folded' | 'buttons' | 'places' | 'aside'
> & {
  readonly body: readonly string[];
};

/** What the first screen says that the report does not hold. */
export interface FirstWorld {
  /** By when the report is due, in a sentence; "" where no date is known. */
  readonly due: string;
  /** How many applications the organ's ledger holds. */
  readonly applications: number;
}

/** What the interview must know of the world to word a prompt. */
export interface World {
  /** Where notes go to be drafted: host and model; null when no model is set. */
  readonly modelDestination: string | null;
  /** What the first screen says beside the report itself; null on every other one. */
  readonly first: FirstWorld | null;
}
