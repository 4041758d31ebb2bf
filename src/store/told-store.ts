import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';

/** Who was told where their words go, by the place as it was named. Every method throws StoreUnavailableError. */
export interface ToldStore {
  wasTold(team: string, user: string, where: string): Promise<boolean>;
  markTold(team: string, user: string, where: string): Promise<void>;
}

/** Opens it over a connection. */
export function createToldStore(redis: StoreConnection, prefix: string): ToldStore {
  const keys = keysUnder(prefix);
  return {
    wasTold: async (team, user, where) =>
      (await asking(() => redis.sismember(keys.told(team, user), where))) === 1,
    async markTold(team, user, where) {
      await asking(() => redis.sadd(keys.told(team, user), where));
    },
  };
}
