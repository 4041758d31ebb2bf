import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';

/** A report's question as it was posted; `retired`: what takes its place once another came, as whoever posted it wrote it down. */
export interface PostedCard {
  readonly channel: string;
  readonly ts: string;
  readonly retired: string;
}

/** The questions of reports whose buttons still stand in their threads. Every method throws StoreUnavailableError. */
export interface CardStore {
  keep(id: string, card: PostedCard): Promise<void>;
  /** Those that a newer one took the place of, oldest first. */
  outdated(id: string): Promise<PostedCard[]>;
  drop(id: string, card: PostedCard): Promise<void>;
}

/** A report that nobody touches for so long (s) keeps its last buttons. */
const KEPT_SECONDS = 90 * 24 * 3600;

/** Slack's time stamps are of one length in a workspace's lifetime: they sort as they read. */
const inOrder = ([a]: [string, string], [b]: [string, string]): number => Number(a) - Number(b);

/** Opens it over a connection. */
export function createCardStore(redis: StoreConnection, prefix: string): CardStore {
  const keys = keysUnder(prefix);
  return {
    async keep(id, { channel, ts, retired }) {
      const key = keys.cards(id);
      await asking(() =>
        redis
          .multi()
          .hset(key, ts, JSON.stringify([channel, retired]))
          .expire(key, KEPT_SECONDS)
          .exec(),
      );
    },
    async outdated(id) {
      const all = Object.entries(await asking(() => redis.hgetall(keys.cards(id))));
      return all
        .sort(inOrder)
        .slice(0, -1)
        .map(([ts, text]) => {
          const [channel, retired] = JSON.parse(text) as [string, string];
          return { channel, ts, retired };
        });
    },
    async drop(id, { ts }) {
      await asking(() => redis.hdel(keys.cards(id), ts));
    },
  };
}
