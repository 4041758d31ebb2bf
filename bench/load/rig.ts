import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisProgram, startPrivateRedis } from '../../src/store/private-redis.ts';
import type { Contestant } from './contestants.ts';
import { Crowd, wait } from './crowd.ts';
import { end, type FakeSlack, startFakeSlack, startOnBotCore } from './processes.ts';
import { Wire } from './wire.ts';

/** What all contestants share: the fake Slack and a Redis that writes to disk before it answers. */
export interface Surrounding {
  readonly slack: FakeSlack;
  readonly socket: string;
  /** A connection of the bench's own, to look with. */
  readonly redis: Redis;
  stop(): Promise<void>;
}

/** Starts what is shared. Throws where the machine has no redis-server. */
export async function surround(): Promise<Surrounding> {
  const program = await findRedisProgram();
  if (!program) throw new Error('the load bench needs a redis-server on the PATH');
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-load-'));
  const server = await startPrivateRedis(program, folder);
  const slack = await startFakeSlack();
  const redis = new Redis({ path: server.socket });
  return {
    slack,
    socket: server.socket,
    redis,
    async stop() {
      slack.stop();
      redis.disconnect();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One contestant's fresh process with the people who talk to it. */
export interface Bot {
  readonly pid: number;
  readonly crowd: Crowd;
  stop(): Promise<void>;
  /** Asks it to stop and waits until it has: what it writes at its end is written. */
  finish(): Promise<void>;
}

/** How long a process may take to answer its first request (ms). */
const START_MS = 15_000;

/** How a contestant is started: `socket`: where it finds Redis; `hasModel`: whether a slow model keeps drafts pending. */
export interface Start {
  readonly socket?: string;
  readonly hasModel?: boolean;
  readonly node?: readonly string[];
}

/** As `npm start` sets the heap: the same for every contestant. */
export const HEAP = ['--min-semi-space-size=64', '--max-semi-space-size=64'];

/** Starts a contestant over an empty Redis. */
export async function startBot(
  contestant: Contestant,
  { slack, socket, redis }: Surrounding,
  options: Start = {},
): Promise<Bot> {
  await redis.flushall();
  const port = await freePort();
  const hasModel = options.hasModel ?? true;
  const env = contestant.env({ slackUrl: slack.url, redis: options.socket ?? socket, port, hasModel });
  const child: ChildProcess = startOnBotCore([contestant.program], env, [...HEAP, ...(options.node ?? [])]);
  const noticed = (code: number | null, signal: string | null) =>
    process.stderr.write(`${contestant.name} ended by itself (${code ?? signal})\n`);
  child.once('exit', noticed);
  const wire = new Wire(port);
  const deadline = Date.now() + START_MS;
  while (!(await wire.answers())) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`${contestant.name} did not start`);
    await wait(50);
  }
  const crowd = new Crowd(contestant, wire, slack);
  const ended = async (signal?: NodeJS.Signals) => {
    wire.close();
    child.off('exit', noticed);
    await end(child, signal);
  };
  return { pid: child.pid ?? 0, crowd, stop: () => ended(), finish: () => ended('SIGTERM') };
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
