import { afterAll, beforeAll } from 'vitest';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { startTrialRedis } from '../../src/store/trial-redis.ts';

/** A connection to a Redis to try things with; there while the tests of a file run. */
export interface TrialStore {
  readonly redis: StoreConnection;
}

/** Starts one before the tests of a file and ends it after them. */
export function withTrialStore(): TrialStore {
  let connection: StoreConnection | undefined;
  let stop = async () => {};
  beforeAll(async () => {
    const trial = await startTrialRedis();
    stop = () => trial.stop();
    connection = await connectStore(trial.address);
  });
  afterAll(async () => {
    connection?.disconnect();
    await stop();
  });
  return {
    get redis() {
      if (!connection) throw new Error('the Redis of the tests has not been started yet');
      return connection;
    },
  };
}
