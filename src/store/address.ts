/** A node of Redis. */
export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** Where a Redis is: one server by URL or socket, a cluster by some of its nodes, or a master that sentinels know. */
export type RedisAddress =
  | { readonly url: string }
  | { readonly socket: string }
  | { readonly nodes: readonly RedisNode[]; readonly password: string | null }
  | { readonly sentinels: readonly RedisNode[]; readonly name: string; readonly password: string | null };

/** An address that cannot be read; the message says what one looks like. */
export class RedisAddressError extends Error {
  readonly code = 'redis_address';
  constructor(text: string) {
    super(
      `REDIS_URL is none of redis://host:port, redis-cluster://host:port,host:port and redis-sentinel://host:port,host:port/name: ${text.replace(/:[^:@/]*@/, ':…@')}`,
    );
    this.name = 'RedisAddressError';
  }
}

const SEVERAL = /^redis-(cluster|sentinel):\/\/(?::([^@]*)@)?([^/]+)(?:\/(.+))?$/;

function nodesOf(list: string, fallback: number): RedisNode[] | null {
  const nodes = list.split(',').map((node) => /^([\w.-]+)(?::(\d{1,5}))?$/.exec(node.trim()));
  return nodes.every((node) => node !== null)
    ? nodes.map((node) => ({ host: node[1] ?? '', port: Number(node[2] ?? fallback) }))
    : null;
}

/** Reads REDIS_URL: a single server's URL as it is, a cluster's or sentinels' list of nodes. Throws RedisAddressError. */
export function readRedisAddress(text: string): RedisAddress {
  if (!/^redis-/.test(text)) {
    if (!/^(rediss?:\/\/|\/)/.test(text)) throw new RedisAddressError(text);
    return { url: text };
  }
  const [, kind, secret, list = '', name] = SEVERAL.exec(text) ?? [];
  const password = secret ? decodeURIComponent(secret) : null;
  const nodes = nodesOf(list, kind === 'sentinel' ? 26_379 : 6379);
  if (!nodes || (kind === 'sentinel') !== (name !== undefined)) throw new RedisAddressError(text);
  return name === undefined ? { nodes, password } : { sentinels: nodes, name, password };
}
