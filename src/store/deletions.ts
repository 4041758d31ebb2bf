import { Cluster } from 'ioredis';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { keysUnder } from './keys.ts';

/** What became of Redis' append-only file after deletions; 'busy': it is being rewritten from before them. */
export type FileRewrite = 'not-wanted' | 'begun' | 'busy' | 'forbidden';

/**
 * Redis' append-only file keeps what was deleted until it is rewritten. Which organs deleted something since is noted in
 * Redis itself, so that a killed process leaves nothing behind. Every method throws StoreUnavailableError.
 */
export interface Deletions {
  /** Notes that an organ's data is about to be deleted. */
  begin(organ: string): Promise<void>;
  /** Notes that all of an organ's that was to be deleted is; nothing where none was begun. */
  end(organ: string): Promise<void>;
  /** Has the file rewritten where deletions ended. */
  rewriteFile(): Promise<FileRewrite>;
}

const isForbidden = (error: unknown): boolean =>
  error instanceof Error && /unknown command|NOPERM|not allowed|disabled|not supported/i.test(error.message);

const isBusy = (error: unknown): boolean => error instanceof Error && /in progress/i.test(error.message);

/** Opens them over a connection. */
export function createDeletions(redis: StoreConnection, prefix: string): Deletions {
  const key = keysUnder(prefix).deletions();
  const nodes = () => (redis instanceof Cluster ? redis.nodes('all') : [redis]);
  return {
    async begin(organ) {
      await asking(() => redis.hset(key, organ, 'begun'));
    },
    async end(organ) {
      if ((await asking(() => redis.hexists(key, organ))) === 1) {
        await asking(() => redis.hset(key, organ, 'ended'));
      }
    },
    async rewriteFile() {
      const noted = await asking(() => redis.hgetall(key));
      const organs = Object.keys(noted).filter((organ) => noted[organ] === 'ended');
      if (organs.length === 0) return 'not-wanted';
      const begun = await Promise.allSettled(nodes().map((node) => node.bgrewriteaof()));
      const errors = begun.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      const isAllowed = !errors.some(isForbidden);
      if (isAllowed && errors.some(isBusy)) return 'busy';
      const failed = errors.find((error) => !isForbidden(error));
      if (failed) return asking(() => Promise.reject(failed));
      await asking(() => redis.hdel(key, ...organs));
      return isAllowed ? 'begun' : 'forbidden';
    },
  };
}
