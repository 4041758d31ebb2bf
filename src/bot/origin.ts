/** What is left to do once the delivery has been acknowledged. */
export type After = () => Promise<void>;

/** Nothing is left to do. */
export const NOTHING: After = async () => undefined;

/** Where something was said or pressed, by whom, under which delivery key. */
export interface Origin {
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Whether they belong to another workspace and were met in a channel that is shared with it. */
  readonly isOutsider: boolean;
}

/**
 * A message as a person sent it. `isAddressed`: in a direct conversation, or with a mention of the bot. `inReport`: it
 * may as well answer a report's question, so that a feature takes it only when it is surely its own.
 */
export interface Heard extends Origin {
  readonly text: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly isAddressed: boolean;
  readonly inReport: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}
