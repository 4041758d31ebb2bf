import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';

/** A person's conversation with the bot is asked for again after this long (s): whoever left the workspace has none any more. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** Ids of people's conversations with the bot. Every method throws StoreUnavailableError. */
export interface DirectStore {
  find(user: string): Promise<string | null>;
  keep(user: string, channel: string): Promise<void>;
}

/** Opens it over a connection. */
export function createDirectStore(redis: StoreConnection, prefix: string): DirectStore {
  const keys = keysUnder(prefix);
  return {
    find: (user) => asking(() => redis.get(keys.directWith(user))),
    async keep(user, channel) {
      await asking(() => redis.set(keys.directWith(user), channel, 'EX', KEPT_SECONDS));
    },
  };
}
