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
}

/** A message as a person sent it. `isAddressed`: in a direct conversation, or with a mention of the bot. */
export interface Heard extends Origin {
  readonly text: string;
  readonly ts: string;
  readonly thread: string | null;
  readonly isAddressed: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}
