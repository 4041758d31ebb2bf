import { setTimeout } from 'node:timers/promises';

/**
 * The least time between two messages that nobody waits for (ms): 200 a minute of all processes together. Slack takes
 * several hundred a minute from an app in a workspace, and what people wait for needs its part of them.
 */
export const UNASKED_EVERY_MS = 300;

/**
 * The least time between two changes of messages that nobody waits for (ms): Slack takes some fifty `chat.update` a minute
 * from an app in a workspace (Tier 3), and the cards of applications need their part of them.
 */
export const CHANGES_EVERY_MS = 1_600;

/**
 * The least time between two readings of conversations (ms): Slack takes some fifty `conversations.replies` a minute from an
 * app in a workspace (Tier 3), and a burst now and then.
 */
export const READINGS_EVERY_MS = 1_400;

/** The burst: so much of it may be used up at once (ms). */
export const READ_AT_ONCE_MS = 20 * READINGS_EVERY_MS;

/** Lets messages that nobody waits for go one after another; resolves when it is the caller's turn. */
export type Pace = () => Promise<void>;

/** Makes it of what takes the next turn and tells how long it is until then (ms). */
export const createPace =
  (takeTurn: () => Promise<number>): Pace =>
  async () => {
    await setTimeout(await takeTurn(), undefined, { ref: false });
  };
