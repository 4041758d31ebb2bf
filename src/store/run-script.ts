import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import type { Script } from './scripts.ts';

/** Redis has not been sent this script since it started: nothing was done. */
const isUnknown = (error: unknown): boolean => error instanceof Error && error.message.startsWith('NOSCRIPT');

/** Runs a script by its name, and by its text where Redis does not know it yet. Throws StoreUnavailableError. */
export const runScript = (
  redis: StoreConnection,
  { text, sha }: Script,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
): Promise<unknown> =>
  asking(() =>
    redis.evalsha(sha, keys.length, ...keys, ...args).catch((error: unknown) => {
      if (!isUnknown(error)) throw error;
      return redis.eval(text, keys.length, ...keys, ...args);
    }),
  );
