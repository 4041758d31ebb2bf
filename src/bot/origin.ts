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

/** Whether a conversation is one with a single person: what is said there stands in the open. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/** The thread in which the messages of something stand that has one: none where nobody else could be disturbed. */
export const threadIn = (channel: string, thread: string): string | null =>
  isDirect(channel) ? null : thread;

/** What somebody wrote, as far as it is read: `isWhole` is false where it goes on beyond `MOST_READ` characters. */
export interface SaidText {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * Characters of a message that are read; Slack brings up to 40,000. 总体情况, the longest text that is asked for, has some
 * 6,000, a pasted 表三 under 3,000; every reader takes well under a tenth of a second for as many, whatever they are.
 */
export const MOST_READ = 10_000;

/**
 * A message as a person sent it. `isAddressed`: in a direct conversation, or with a mention of the bot. `inReport`: it
 * may as well answer a report's question, so that a feature takes it only when it is surely its own.
 */
export interface HeardMessage extends Origin, SaidText {
  readonly ts: string;
  readonly thread: string | null;
  readonly isAddressed: boolean;
  readonly inReport: boolean;
  readonly files: readonly { readonly id: string; readonly name: string }[];
}

/** Where the answer to a message stands: in its thread; in a channel one begins there, in a direct conversation none. */
export const answerThread = ({ channel, thread, ts }: HeardMessage): string | null =>
  thread ?? threadIn(channel, ts);
