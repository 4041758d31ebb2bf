import { LaterError } from '../bot/outbound.ts';
import { createInOrder } from '../in-order.ts';

/** How a call to Slack failed, as far as the next step is concerned. */
export type CallFailure =
  | { readonly kind: 'rate-limited'; readonly retryAfterMs: number }
  /** It may have happened: a time-out, a broken connection, a 5xx. */
  | { readonly kind: 'unknown' }
  /** Slack refused it; asking again is no use. */
  | { readonly kind: 'refused'; readonly code: string };

/** Slack refused or never answered a call. */
export class SlackCallError extends Error {
  readonly code = 'slack_call';
  readonly failure: CallFailure;
  constructor(failure: CallFailure, cause: unknown) {
    super(`a call to Slack failed: ${failure.kind === 'refused' ? failure.code : failure.kind}`, { cause });
    this.name = 'SlackCallError';
    this.failure = failure;
  }
}

/** The code with which Slack refused a call; "" for any other failure. */
export const refusalOf = (error: unknown): string =>
  error instanceof SlackCallError && error.failure.kind === 'refused' ? error.failure.code : '';

/** The most that one call waits altogether (ms): it holds its channel's turn, and whoever asked for it waits. */
const MOST_WAITED_MS = 60_000;

/** The most that work in the background waits (ms), which can come later: it holds one of few workers. */
export const WORKER_WAITS_MS = 3_000;

/** One attempt of a call. `mayExist` tells that an earlier attempt may have had its effect. */
export type Attempt<T> = (mayExist: boolean) => Promise<T>;

/** Tries before a call is given up; with the waits below a good minute. */
const TRIES = 6;

/** Waits after an unknown outcome (ms). */
const BACKOFF_MS = [200, 1_000, 3_000, 8_000, 15_000];

/**
 * Whoever waited longer than this looks before sending: another process may have taken the turn over meanwhile,
 * since a lease on showing a prompt ends soon after.
 */
const LOOK_AGAIN_MS = 2_000;

/**
 * Calls of one channel run one after another; a channel that is told to wait holds up no other. Throws LaterError where it
 * is told to wait for longer than a call may (`patienceMs`).
 */
export interface ChannelQueue {
  run<T>(channel: string, mayExist: boolean, attempt: Attempt<T>, patienceMs?: number): Promise<T>;
}

/** Makes the queue. `wait` sleeps for milliseconds; `failureOf` reads what a thrown error means; `now` gives milliseconds. */
export function createChannelQueue(
  wait: (ms: number) => Promise<void>,
  failureOf: (error: unknown) => CallFailure,
  now: () => number = Date.now,
): ChannelQueue {
  const inOrder = createInOrder(null);
  // Asking again before the time is what Slack asks not to do.
  const heldUntil = new Map<string, number>();

  const tryAll = async <T>(
    channel: string,
    mayExist: boolean,
    attempt: Attempt<T>,
    patienceMs: number,
  ): Promise<T> => {
    const heldMs = Math.max(0, (heldUntil.get(channel) ?? 0) - now());
    if (heldMs > patienceMs) throw new LaterError(heldMs);
    if (heldMs > 0) await wait(heldMs);
    heldUntil.delete(channel);
    let unknown = mayExist || heldMs > LOOK_AGAIN_MS;
    let waited = heldMs;
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt(unknown);
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'refused' || tried >= TRIES) throw new SlackCallError(failure, error);
        if (failure.kind === 'unknown') unknown = true;
        const ms = failure.kind === 'rate-limited' ? failure.retryAfterMs : (BACKOFF_MS[tried - 1] ?? 15_000);
        if (failure.kind === 'rate-limited' && waited + ms > patienceMs) {
          heldUntil.set(channel, now() + ms);
          throw new LaterError(ms, error);
        }
        await wait(ms);
        waited += ms;
        if (waited > LOOK_AGAIN_MS) unknown = true;
      }
    }
  };

  return {
    run: (channel, mayExist, attempt, patienceMs = MOST_WAITED_MS) =>
      inOrder.run(channel, () => tryAll(channel, mayExist, attempt, patienceMs)),
  };
}
