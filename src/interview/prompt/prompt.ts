import type { Message } from '../../dialogue/message.ts';

/** What a prompt's parts build: its lines and what stands below them; the frame (progress, notices) is added around them. */
export type PromptBody = Pick<Message, 'table' | 'quote' | 'items' | 'buttons' | 'places' | 'aside'> & {
  readonly body: readonly string[];
};

/** What the interview must know of the world to word a prompt. */
export interface World {
  /** Where notes go to be drafted: host and model; null when no model is set. */
  readonly modelDestination: string | null;
}
