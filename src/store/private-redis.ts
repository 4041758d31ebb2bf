import { spawn } from 'node:child_process';
import { access, chmod, constants, mkdir, readdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { Redis } from 'ioredis';

/** Programs that keep what they are told, in the order of preference. */
const PROGRAMS = ['redis-server', 'valkey-server'];

/** The first durable server on the PATH; null when there is none. */
export async function findRedisProgram(path = process.env.PATH ?? ''): Promise<string | null> {
  for (const program of PROGRAMS) {
    for (const folder of path.split(delimiter).filter(Boolean)) {
      const file = join(folder, program);
      const isThere = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return file;
    }
  }
  return null;
}

/** Whether a server answers on a socket. */
async function answers(socket: string): Promise<boolean> {
  const redis = new Redis({
    path: socket,
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** Runs a program so that whatever it writes is its owner's alone: a server has no setting for that. */
const OWNERS_ALONE = ['-c', 'umask 077 && exec "$0" "$@"'];

/** What a server writes into its folder; anything else that somebody keeps there is theirs. */
const WRITTEN = /^appendonlydir$|\.(?:aof|rdb|manifest)$/;

/** Makes a folder, and what a server left in it before, its owner's alone, whatever the umask was then. */
async function closeToOthers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!WRITTEN.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await closeToOthers(path);
    else if (entry.isFile()) await chmod(path, 0o600);
  }
}

/** How long a server may take to load its data before the start is given up. */
const START_MS = 10_000;

/** A private server in a folder: every write is on disk before it is acknowledged. */
export interface PrivateRedis {
  readonly socket: string;
  /** Ends the server if it was started here; one that was found running is left alone. */
  stop(): Promise<void>;
}

/**
 * Uses the server that already runs in a folder, or starts one there, detached, reachable through one unix
 * socket only. Throws when it does not answer in time.
 */
export async function startPrivateRedis(program: string, folder: string): Promise<PrivateRedis> {
  const directory = resolve(folder);
  const socket = join(directory, 'redis.sock');
  await closeToOthers(directory);
  if (await answers(socket)) return { socket, stop: async () => undefined };
  const settings = ['--port', '0', '--unixsocket', socket, '--unixsocketperm', '600', '--dir', directory];
  const durable = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
  ];
  const child = spawn('/bin/sh', [...OWNERS_ALONE, program, ...settings, ...durable], {
    detached: true,
    stdio: 'ignore',
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
  });
  failed.catch(() => undefined);
  child.unref();
  const deadline = Date.now() + START_MS;
  const ready = async () => {
    while (!(await answers(socket))) {
      if (Date.now() > deadline) throw new Error(`${program} did not answer on its socket`);
      await new Promise((done) => setTimeout(done, 25));
    }
  };
  await Promise.race([ready(), failed]);
  return { socket, stop: () => shutDown(socket) };
}

async function shutDown(socket: string): Promise<void> {
  const redis = new Redis({ path: socket, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  const ended = new Promise<void>((done) => redis.once('close', () => done()));
  await redis.call('SHUTDOWN').catch(() => undefined);
  await ended;
  redis.disconnect();
}
