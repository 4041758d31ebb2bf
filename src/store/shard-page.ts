import { Cluster } from 'ioredis';
import { answersOf, asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';
import { SHARDS } from './keys.ts';

/** A page of what lies in the lists that every hash tag has one of: its members, and whether there are more behind them. */
export interface ShardPage {
  readonly members: readonly string[];
  readonly more: boolean;
}

/** The beginning of every list: one server is asked for all in one go, while those of a cluster lie on several. */
async function ranges(
  redis: StoreConnection,
  command: 'zrange' | 'zrevrange',
  lists: readonly string[],
  end: number,
): Promise<string[][]> {
  if (redis instanceof Cluster) {
    return asking(() => Promise.all(lists.map((list) => redis[command](list, 0, end, 'WITHSCORES'))));
  }
  const pipeline = redis.pipeline();
  for (const list of lists) pipeline[command](list, 0, end, 'WITHSCORES');
  return (await answersOf(pipeline)) as string[][];
}

/**
 * A page over the lists of all hash tags, by score (`first`: which scores come first) and then by member. Throws
 * StoreUnavailableError.
 */
export async function shardPage(
  redis: StoreConnection,
  listOf: (shard: number) => string,
  first: 'lowest' | 'highest',
  offset: number,
  limit: number,
): Promise<ShardPage> {
  const end = offset + limit;
  const lists = Array.from({ length: SHARDS }, (_, shard) => listOf(shard));
  const command = first === 'highest' ? 'zrevrange' : 'zrange';
  const answers = await ranges(redis, command, lists, end);
  const sign = first === 'highest' ? -1 : 1;
  const scored = answers.flatMap((flat) =>
    flat.flatMap((member, at) => (at % 2 === 0 ? [{ member, score: sign * Number(flat[at + 1]) }] : [])),
  );
  // Of one score in the order in which Redis gives them, so that no page leaves out what another has.
  scored.sort((a, b) => a.score - b.score || (a.member < b.member ? -sign : sign));
  return { members: scored.slice(offset, end).map(({ member }) => member), more: scored.length > end };
}
