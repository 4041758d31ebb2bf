import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisProgram } from '../../src/store/private-redis.ts';

/** A durable Redis of one's own, to be broken on purpose. */
export interface OwnRedis {
  readonly folder: string;
  readonly address: { readonly socket: string };
  /** A connection past the bot, for whoever breaks things. */
  readonly admin: Redis;
  /** Stops the process in its tracks: connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it, with settings of redis.conf beside its own; resolves when it can be asked. */
  start(...settings: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has no server to break; says what is therefore not run. */
export async function noServer(what: string): Promise<boolean> {
  if ((await findRedisProgram()) !== null) return false;
  process.stdout.write(`not run here: ${what} (no redis-server on the PATH)\n`);
  return true;
}

const DURABLE = [
  '--appendonly',
  'yes',
  '--appendfsync',
  'always',
  '--save',
  '',
  '--maxmemory-policy',
  'noeviction',
];

/** Starts a redis-server in a folder of its own, on a socket. */
export async function startOwnRedis(): Promise<OwnRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-redis-'));
  const socket = join(folder, 'redis.sock');
  let child: ChildProcess | null = null;
  const admin = new Redis({
    path: socket,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
  });
  admin.on('error', () => undefined);
  const kill = async () => {
    const ending = child;
    child = null;
    if (ending?.exitCode === null && ending.signalCode === null) {
      await new Promise((done) => ending.once('exit', done).kill('SIGKILL'));
    }
  };
  const start = async (...settings: readonly string[]) => {
    const args = ['--port', '0', '--unixsocket', socket, '--dir', folder, ...DURABLE, ...settings];
    child = spawn('redis-server', args, { stdio: 'ignore' });
    await admin.ping();
  };
  await start();
  return {
    folder,
    address: { socket },
    admin,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    kill,
    start,
    async stop() {
      admin.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
