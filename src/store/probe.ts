import type { StoreConnection } from './connection.ts';

/** How long the probe's key stays (ms). */
const PROBE_MS = 10_000;

/** Whether something can be written now: false where Redis is away, read-only, full or too slow. */
export const canWrite = (redis: StoreConnection, prefix: string): Promise<boolean> =>
  redis.set(`${prefix}:probe`, '1', 'PX', PROBE_MS).then(
    () => true,
    () => false,
  );
