import { type RedisAddress, readRedisAddress } from './address.ts';
import { connectStore } from './connection.ts';
import { findRedisProgram, startPrivateRedis } from './private-redis.ts';

/** There is no Redis that keeps what it is told. */
export class NoDurableRedisError extends Error {
  readonly code = 'no_durable_redis';
}

const HOW =
  'set REDIS_URL to a Redis with “appendonly yes”, or install one here (Debian: apt-get install redis-server)';

const SECRET =
  'write the password into REDIS_URL: redis://:password@host:port, or redis://name:password@host:port where it has names';

/** Redis’ own words for a password that is missing or wrong. */
const UNKNOWN_TO_IT = /^(?:NOAUTH|WRONGPASS|NOPERM)|invalid (?:username-)?password|Authentication required/i;

/** Why a Redis could not be asked, as whoever started the bot is told. */
function whyNot(error: unknown): string {
  if (error instanceof Error && UNKNOWN_TO_IT.test(error.message)) {
    return `Redis lets nobody in with this password; ${SECRET}`;
  }
  return error instanceof Error && /^LOADING/.test(error.message)
    ? 'Redis is still reading its data; start the bot again in a while'
    : `Redis does not answer; ${HOW}`;
}

/** A Redis for the bot, and how to let go of it. */
export interface DurableRedis {
  readonly address: RedisAddress;
  stop(): Promise<void>;
}

/** What the settings of a Redis say about whether answers survive it. */
async function settingsOf(address: RedisAddress): Promise<Record<string, string> | null> {
  const redis = await connectStore(address);
  try {
    const names = ['appendonly', 'appendfsync', 'maxmemory-policy'];
    const pairs = await Promise.all(names.map((name) => redis.config('GET', name)));
    return Object.fromEntries((pairs as string[][]).map(([name = '', value = '']) => [name, value]));
  } catch (error) {
    if (error instanceof Error && /unknown command|NOPERM|not allowed/i.test(error.message)) return null;
    throw error;
  } finally {
    redis.disconnect();
  }
}

/** Refuses a Redis that forgets; warns of one that may lose the last second or drop keys. */
async function insist(address: RedisAddress, warn: (warning: string) => void): Promise<void> {
  const settings = await settingsOf(address).catch((cause: unknown) => {
    throw new NoDurableRedisError(whyNot(cause), { cause });
  });
  if (!settings)
    return warn('Redis does not let its settings be read: whether answers survive a restart is not known');
  if (settings.appendonly === 'no')
    throw new NoDurableRedisError(`this Redis keeps nothing (appendonly no); ${HOW}`);
  if (settings.appendfsync !== 'always')
    warn(
      `Redis writes to disk with appendfsync ${settings.appendfsync}: a crash of its machine can lose the last answers; “always” loses none`,
    );
  if (settings['maxmemory-policy'] !== 'noeviction')
    warn('Redis may drop keys when its memory is full; set maxmemory-policy noeviction');
}

/** The Redis at a URL, else a private one in a folder. Throws NoDurableRedisError, saying how to get one. */
export async function redisFor(
  url: string | null,
  folder: string,
  warn: (warning: string) => void,
): Promise<DurableRedis> {
  if (url) {
    const address = readRedisAddress(url);
    await insist(address, warn);
    return { address, stop: async () => undefined };
  }
  const program = await findRedisProgram();
  if (!program) throw new NoDurableRedisError(`no Redis: ${HOW}`);
  const server = await startPrivateRedis(program, folder);
  return { address: { socket: server.socket }, stop: () => server.stop() };
}
