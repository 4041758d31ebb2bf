import type { SessionStore } from '../store/session-store.ts';
import type { Clock } from './clock.ts';
import type { HeardMessage } from './origin.ts';

/** How long somebody may take to say again what could not be confirmed (ms). */
const KEPT_MS = 15 * 60_000;

/** The most that is kept; the oldest is let go. */
const MOST = 2_000;

interface Doubt {
  readonly text: string;
  readonly at: number;
  /** Every delivery of these words. */
  readonly keys: Set<string>;
  /** What is being done with them. */
  tail: Promise<unknown>;
}

/** Words that could not be confirmed, so that the same words said again as told, and those delivered again, count once. */
export interface Doubted {
  note(heard: HeardMessage): void;
  /**
   * Takes words, unless the same words of the same person have counted under another delivery: then null. Deliveries of
   * doubted words are taken one after another.
   */
  once<T>(report: string, heard: HeardMessage, take: () => Promise<T>): Promise<T | null>;
}

/**
 * Keeps them in the process: while Redis cannot be asked there is no other place. Words that nobody was told to say again
 * are never held back: "没有" may answer two questions in a row.
 */
export function createDoubted(store: Pick<SessionStore, 'wasSeen'>, clock: Clock): Doubted {
  const doubts = new Map<string, Doubt>();
  const nameOf = ({ team, channel, thread, user }: HeardMessage) =>
    [team, channel, thread ?? '', user].join('\n');
  const known = (heard: HeardMessage): Doubt | undefined => {
    const doubt = doubts.get(nameOf(heard));
    return doubt && doubt.text === heard.text && clock.now() - doubt.at < KEPT_MS ? doubt : undefined;
  };
  return {
    note(heard) {
      const before = known(heard);
      const keys = new Set([...(before?.keys ?? []), heard.key]);
      doubts.delete(nameOf(heard));
      doubts.set(nameOf(heard), {
        text: heard.text,
        at: clock.now(),
        keys,
        tail: before?.tail ?? Promise.resolve(),
      });
      const [oldest] = doubts.keys();
      if (doubts.size > MOST && oldest !== undefined) doubts.delete(oldest);
    },
    once(report, heard, take) {
      const doubt = known(heard);
      if (!doubt) return take();
      doubt.keys.add(heard.key);
      const taking = doubt.tail.then(async () => {
        const others = [...doubt.keys].filter((key) => key !== heard.key);
        const seen = await Promise.all(others.map((key) => store.wasSeen(report, key)));
        return seen.includes(true) ? null : take();
      });
      doubt.tail = taking.catch(() => undefined);
      return taking;
    },
  };
}
