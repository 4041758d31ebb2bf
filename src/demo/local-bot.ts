import { readFile } from 'node:fs/promises';
import type { DestinationStream } from 'pino';
import type { ModelSettings } from '../drafting/drafter.ts';
import { createLog } from '../log.ts';
import { packageFile } from '../package-files.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../playground/workspace.ts';
import type { HolidayOverrides } from '../report/calendar/overrides.ts';
import { type RunningBot, runBot } from '../run-bot.ts';
import type { RedisAddress } from '../store/address.ts';
import { startTrialRedis, type TrialRedis } from '../store/trial-redis.ts';

/** A workspace on this machine with the real bot in it. */
export interface LocalBot {
  readonly workspace: Workspace;
  readonly redis: TrialRedis;
  /** Stops the bot; the workspace and Redis stay. */
  pause(): Promise<void>;
  /** Starts a bot again over the same Redis. */
  resume(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** How the local bot is to be run; everything has a default. */
export interface LocalOptions {
  readonly workspace?: WorkspaceOptions;
  readonly mode?: 'socket' | 'http';
  readonly model?: ModelSettings | null;
  readonly zone?: string;
  readonly redis?: TrialRedis;
  /** Another Redis than one to try things with. */
  readonly address?: RedisAddress;
  readonly logLevel?: string;
  /** Where the log goes instead of standard output. */
  readonly logTo?: DestinationStream;
  readonly prefix?: string;
  readonly archive?: string;
  readonly sweepMs?: number;
  /** The least time between two messages that nobody waits for (ms); the workspace on this machine takes any number. */
  readonly unaskedEveryMs?: number;
  /** The same for changes of messages. */
  readonly changesEveryMs?: number;
  readonly holidays?: HolidayOverrides;
  /** How many organs a person may make known on a day; a trial makes as many as it likes. */
  readonly newOrgansADay?: number;
}

/** A port that nothing else listens on, for HTTP mode. */
async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a local workspace, a Redis to try things with, and the bot between them. */
export async function startLocalBot(options: LocalOptions = {}): Promise<LocalBot> {
  const redis = options.redis ?? (await startTrialRedis());
  const manifest: unknown = JSON.parse(await readFile(packageFile('manifest.json'), 'utf8'));
  const workspace = await startWorkspace({ manifest, ...options.workspace });
  const isHttp = options.mode === 'http';
  const port = isHttp ? await freePort() : 0;
  const run = () =>
    runBot({
      slack: {
        botToken: workspace.botToken,
        apiUrl: workspace.apiUrl,
        connection: isHttp
          ? { kind: 'http', port, signingSecret: workspace.signingSecret }
          : { kind: 'socket', appToken: workspace.appToken },
      },
      redis: options.address ?? redis.address,
      prefix: options.prefix ?? 'local',
      ...(options.archive === undefined ? {} : { archive: options.archive }),
      model: options.model ?? null,
      ...(options.sweepMs === undefined ? {} : { sweepMs: options.sweepMs }),
      unaskedEveryMs: options.unaskedEveryMs ?? 0,
      changesEveryMs: options.changesEveryMs ?? 0,
      ...(options.holidays ? { holidays: options.holidays } : {}),
      ...(options.newOrgansADay === undefined ? {} : { newOrgansADay: options.newOrgansADay }),
      clock: { now: options.workspace?.now ?? Date.now, zone: options.zone ?? 'Asia/Shanghai' },
      log: createLog(options.logLevel ?? 'error', options.logTo),
    });
  let bot: RunningBot | null = await run().catch(async (error: unknown) => {
    await workspace.stop();
    throw error;
  });
  if (isHttp) workspace.connectHttp(`http://127.0.0.1:${port}/slack/events`);
  else await workspace.connected();
  const pause = async () => {
    await bot?.stop();
    bot = null;
  };
  const resume = async () => {
    bot ??= await run();
    if (!isHttp) await workspace.connected();
  };
  return {
    workspace,
    redis,
    pause,
    resume,
    async restart() {
      await pause();
      await resume();
    },
    async stop() {
      await pause();
      await workspace.stop();
      if (!options.redis) await redis.stop();
    },
  };
}
