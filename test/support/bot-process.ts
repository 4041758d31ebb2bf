import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../../src/playground/workspace.ts';
import type { BotSettings } from '../../src/run-bot.ts';
import type { RedisAddress } from '../../src/store/address.ts';

const PROGRAM = fileURLToPath(new URL('./bot-program.mjs', import.meta.url));

/** What a bot in a process of its own is told, as JSON in its first argument. */
interface ProgramSettings
  extends Pick<BotSettings, 'slack' | 'redis' | 'prefix' | 'sweepMs' | 'unaskedEveryMs'> {
  /** Added to the clock (ms), so that the day is the test's. */
  readonly ahead: number;
}

/** A bot in a process of its own, which can be killed. */
export interface BotProcess {
  readonly child: ChildProcess;
  /** Resolves with the exit code; null after a signal. */
  readonly ended: Promise<number | null>;
}

/** Starts a bot as a process over a workspace in Socket Mode; it is connected a second or two later. */
export function startBotProcess(
  workspace: Workspace,
  redis: RedisAddress,
  {
    ahead = 0,
    prefix = 'local',
    program = PROGRAM,
  }: { readonly ahead?: number; readonly prefix?: string; readonly program?: string } = {},
): BotProcess {
  const settings: ProgramSettings = {
    slack: {
      botToken: workspace.botToken,
      apiUrl: workspace.apiUrl,
      connection: { kind: 'socket', appToken: workspace.appToken },
    },
    redis,
    prefix,
    sweepMs: 100,
    unaskedEveryMs: 0,
    ahead,
  };
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => done(code));
  });
  return { child, ended };
}
