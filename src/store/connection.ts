import { Cluster, type ClusterOptions, type Command, Redis, type RedisOptions } from 'ioredis';
import type { RedisAddress } from './address.ts';

/** A connection to one server or to a cluster; every command of ours keeps to one slot. */
export type StoreConnection = Redis | Cluster;

const retrySoon = (attempt: number): number => Math.min(attempt * 50, 1000);

/**
 * What a server says that takes no writes any more, or none yet, also inside the error of a script: behind the same address
 * another one may be the master by now, which only a new connection finds.
 */
const NOT_THE_MASTER = /\b(?:READONLY|LOADING|MASTERDOWN|UNBLOCKED)\b/;

/** Connects anew; the command itself is not repeated, since it may have been a commit. */
const reconnectOnError = ({ message }: Error): boolean => NOT_THE_MASTER.test(message);

/** A person's delivery makes at most two commands in a row that may hang, and is to be acknowledged within three seconds. */
const COMMAND_MS = 1_200;

/**
 * The connection that commits: it never queues or repeats a command on its own, since a repeated commit could
 * count an answer twice; a time-out means "could not be confirmed" until the seen mark has been read.
 */
const COMMITTING: RedisOptions = {
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: retrySoon,
  reconnectOnError,
};

/**
 * Gives a command up after its time, once what came meanwhile has been read: where this process itself was busy for as long,
 * the reply may be there already, and Redis is not away.
 */
function givenUpLate(command: Command): void {
  const timer = setTimeout(() => {
    setImmediate(() => command.reject(new Error('Command timed out')));
  }, COMMAND_MS);
  const ended = () => clearTimeout(timer);
  void command.promise.then(ended, ended);
}

class CommittingServer extends Redis {
  override sendCommand(...sent: Parameters<Redis['sendCommand']>): unknown {
    givenUpLate(sent[0]);
    return super.sendCommand(...sent);
  }
}

class CommittingCluster extends Cluster {
  override sendCommand(...sent: Parameters<Cluster['sendCommand']>): unknown {
    givenUpLate(sent[0]);
    return super.sendCommand(...sent);
  }
}

const NEVER: Promise<never> = new Promise(() => undefined);

/*
 * Once a queue's connection was ended, what is asked of it waits for ever: BullMQ repeats what fails for want of a connection, and
 * while it closes it does so without a pause, so that the process would do nothing else and could not even end.
 */
class QueueServer extends Redis {
  override sendCommand(...sent: Parameters<Redis['sendCommand']>): unknown {
    return this.status === 'end' ? NEVER : super.sendCommand(...sent);
  }
}

class QueueCluster extends Cluster {
  override sendCommand(...sent: Parameters<Cluster['sendCommand']>): unknown {
    return this.status === 'end' ? NEVER : super.sendCommand(...sent);
  }
}

/** A connection as queues want it: it waits for Redis as long as it takes. */
const WAITING: RedisOptions = { maxRetriesPerRequest: null, reconnectOnError };

/**
 * A cluster answers a command that went to the wrong node by naming the right one, which is followed; nothing was
 * written by then. While it chooses a new master it is away, as a single server is while it starts.
 */
const clustered = (redisOptions: RedisOptions, more: ClusterOptions): ClusterOptions => ({
  redisOptions,
  clusterRetryStrategy: retrySoon,
  retryDelayOnClusterDown: 0,
  retryDelayOnFailover: 0,
  ...more,
});

/** What a connection is made of: to one server, or to a cluster. */
interface Kinds {
  readonly Server: typeof Redis;
  readonly Nodes: typeof Cluster;
}

function open(
  address: RedisAddress,
  { Server, Nodes }: Kinds,
  options: RedisOptions,
  more: ClusterOptions,
): StoreConnection {
  if ('url' in address) return new Server(address.url, options);
  if ('socket' in address) return new Server({ ...options, path: address.socket });
  const secret = address.password === null ? {} : { password: address.password };
  if ('nodes' in address) {
    return new Nodes([...address.nodes], clustered({ ...options, ...secret }, more));
  }
  const { sentinels, name } = address;
  return new Server({ ...options, ...secret, sentinels: [...sentinels], name });
}

/** Opens the connection for commits and waits until it can be used. Throws what Redis said when it is not there or lets nobody in. */
export async function connectStore(address: RedisAddress): Promise<StoreConnection> {
  const offline = { enableOfflineQueue: false, lazyConnect: true };
  const kinds = { Server: CommittingServer, Nodes: CommittingCluster };
  const redis = open(address, kinds, { ...COMMITTING, lazyConnect: true }, offline);
  // A refused password ends the connection: why stands in the event alone, the promise says only that it is closed.
  const seen: { error: unknown } = { error: null };
  redis.on('error', (error) => {
    seen.error = error;
  });
  await redis.connect().catch((closed: unknown) => {
    redis.disconnect();
    throw seen.error ?? closed;
  });
  // A cluster's nodes are connected by their first command, which would fail here, where nothing waits in a queue.
  if (redis instanceof Cluster) await Promise.all(redis.nodes('all').map((node) => node.ping()));
  return redis;
}

/** Opens a connection for queues. The doubles that BullMQ makes of it are known to nobody else: they give up once it was ended. */
export function connectQueue(address: RedisAddress): StoreConnection {
  const retryStrategy = (attempt: number) => (redis.status === 'end' ? null : retrySoon(attempt));
  const kinds = { Server: QueueServer, Nodes: QueueCluster };
  const redis: StoreConnection = open(
    address,
    kinds,
    { ...WAITING, retryStrategy },
    { clusterRetryStrategy: retryStrategy },
  );
  redis.on('error', () => undefined);
  return redis;
}
