import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Order, Post, Told } from './fake-slack.ts';

/** The bot under test has this core to itself; everything else runs on the other. */
export const BOT_CORE = '0';
const OTHER_CORE = '1';

/** Puts this process, and with it all that it starts, on the core that is not the bot's. */
export function moveAside(): void {
  execFileSync('taskset', ['-a', '-p', '-c', OTHER_CORE, String(process.pid)], { stdio: 'ignore' });
}

/** The fake Slack, in its process. */
export interface FakeSlack {
  readonly url: string;
  readonly pid: number;
  onPost: (post: Post) => void;
  limit(channels: readonly string[]): void;
  stop(): void;
}

/** Starts the fake Slack. */
export function startFakeSlack(): Promise<FakeSlack> {
  const child = fork(fileURLToPath(new URL('./fake-slack.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    const slack: FakeSlack = {
      url: '',
      pid: child.pid ?? 0,
      onPost: () => undefined,
      limit: (channels) => void child.send({ limited: channels } satisfies Order),
      stop: () => void child.kill('SIGKILL'),
    };
    child.on('message', (told: Told) => {
      if (told.kind === 'listening')
        return resolve(Object.assign(slack, { url: `http://127.0.0.1:${told.port}` }));
      for (const post of told.posts) slack.onPost(post);
      return undefined;
    });
  });
}

/** Starts a program on the bot's core; what it says on standard error is seen. */
export const startOnBotCore = (
  args: readonly string[],
  env: Record<string, string>,
  options: readonly string[] = [],
): ChildProcess =>
  spawn('taskset', ['-c', BOT_CORE, process.execPath, ...options, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Processor time of a process so far (ms), all its threads together. */
export function cpuMs(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const ran = (task: string) => Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]);
  return readdirSync(tasks).reduce((sum, task) => sum + ran(task), 0) / 1e6;
}

/** Resident memory of a process (MiB). */
export function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** Ends a process, at once unless it is asked otherwise, and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  await gone;
}
