import { Cluster, type Redis } from 'ioredis';
import { asking } from './asking.ts';
import type { StoreConnection } from './connection.ts';

async function onOne(node: Redis, pattern: string): Promise<string[]> {
  const keys = new Set<string>();
  let cursor = '0';
  do {
    const at = cursor;
    const [next, names] = await asking(() => node.scan(at, 'MATCH', pattern, 'COUNT', 1000));
    for (const name of names) keys.add(name);
    cursor = next;
  } while (cursor !== '0');
  return [...keys];
}

/** The names of all keys of a pattern, on every server; what comes or goes meanwhile may be among them or not. */
export async function scanKeys(redis: StoreConnection, pattern: string): Promise<string[]> {
  const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis];
  return (await Promise.all(nodes.map((node) => onOne(node, pattern)))).flat();
}

/** The names of everything that is stored of a kind, as their keys end, in order. */
export async function documentNames(
  redis: StoreConnection,
  prefix: string,
  kind: 'session' | 'organ' | 'audit' | 'archived' | 'file',
): Promise<string[]> {
  const names = await scanKeys(redis, `${prefix}:{s*}:${kind}:*`);
  const beginning = `}:${kind}:`;
  return names.map((key) => key.slice(key.indexOf(beginning) + beginning.length)).sort();
}
