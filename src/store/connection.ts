import { Redis, type RedisOptions } from 'ioredis';

/**
 * The connection that commits: it never queues or repeats a command on its own, since a repeated commit could
 * count an answer twice; a time-out means "could not be confirmed" until the seen mark has been read.
 */
const COMMITTING: RedisOptions = {
  commandTimeout: 1500,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt) => Math.min(attempt * 50, 1000),
};

/** Where a Redis is: a URL, or a socket's path. */
export type RedisAddress = { readonly url: string } | { readonly socket: string };

const open = (address: RedisAddress, options: RedisOptions): Redis =>
  'url' in address ? new Redis(address.url, options) : new Redis({ ...options, path: address.socket });

/** Opens the connection for commits and waits until it can be used. Throws when Redis is not there within the time-out. */
export async function connectStore(address: RedisAddress): Promise<Redis> {
  const redis = open(address, { ...COMMITTING, lazyConnect: true });
  redis.on('error', () => undefined);
  await redis.connect();
  return redis;
}

/** A connection as queues want it: it waits for Redis as long as it takes. */
export function connectQueue(address: RedisAddress): Redis {
  const redis = open(address, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 50, 1000),
  });
  redis.on('error', () => undefined);
  return redis;
}
