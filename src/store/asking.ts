import type { StoreConnection } from './connection.ts';
import { StoredDocumentError, StoreUnavailableError } from './errors.ts';
import { SHARDS } from './keys.ts';

/** Whether a key holds something of another type than everything here keeps under it: the key is spoilt, Redis is not away. */
export const isOfAnotherType = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('WRONGTYPE');

/** Runs a command; throws StoreUnavailableError when Redis cannot be asked, StoredDocumentError where a key is spoilt. */
export async function asking<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw isOfAnotherType(cause)
      ? new StoredDocumentError('of another type', cause)
      : new StoreUnavailableError(cause);
  }
}

/** What a pipeline's commands answered, in their order; the first failure of one is thrown. Throws StoreUnavailableError. */
export const answersOf = (pipeline: ReturnType<StoreConnection['pipeline']>): Promise<unknown[]> =>
  asking(async () => {
    const replies = (await pipeline.exec()) ?? [];
    const failed = replies.find(([error]) => error !== null);
    if (failed) throw failed[0];
    return replies.map(([, value]) => value);
  });

/** Members of the lists that every hash tag has one of, with a score up to a time (ms). Throws StoreUnavailableError. */
export async function dueIn(
  redis: StoreConnection,
  listOf: (shard: number) => string,
  until: number,
): Promise<string[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => shard);
  const rows = await asking(() =>
    Promise.all(shards.map((shard) => redis.zrangebyscore(listOf(shard), 0, until))),
  );
  return rows.flat();
}
