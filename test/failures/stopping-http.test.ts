import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { describe, it, type TestContext } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { noServer } from '../support/own-redis.ts';

const WHAT = 'stopping over a real Redis';

/** The bot as `npm start` runs it, in HTTP mode, with a private Redis. */
interface Main {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

interface Office {
  readonly workspace: Workspace;
  readonly folder: string;
  /** What `/readyz` says; null where nothing answers. */
  ready(): Promise<unknown>;
  /** Starts a bot and waits until it is ready. */
  start(): Promise<Main>;
}

/** A workspace that delivers to a port, and bots there one after another; all of it ends with the test. */
async function office({ expect, onTestFinished }: TestContext): Promise<Office> {
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-main-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const workspace = await startWorkspace({ manifest, retryDelaysMs: Array(120).fill(250), latencyMs: 150 });
  onTestFinished(() => workspace.stop());
  const port = await freePort();
  const ready = (): Promise<unknown> =>
    fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
      (answer) => answer.json(),
      () => null,
    );
  async function start(): Promise<Main> {
    const child = spawn(process.execPath, ['dist/main.js'], {
      env: {
        PATH: process.env.PATH ?? '',
        SLACK_BOT_TOKEN: workspace.botToken,
        SLACK_SIGNING_SECRET: workspace.signingSecret,
        SLACK_API_URL: workspace.apiUrl,
        PORT: String(port),
        NIANBAO_DATA_DIR: folder,
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ended = new Promise<number | null>((done) => {
      child.once('exit', (code) => done(code));
    });
    onTestFinished(async () => {
      // This also ends the private Redis.
      child.kill('SIGTERM');
      await ended;
    });
    // Three start at once.
    await expect.poll(ready, { timeout: 45_000 }).toMatchObject({ ready: true, missing: [] });
    workspace.connectHttp(`http://127.0.0.1:${port}/slack/events`);
    return { child, ended };
  }
  return { workspace, folder, ready, start };
}

describe.concurrent('a bot in HTTP mode that is asked to stop', () => {
  it('says so, finishes what is in hand, and leaves the rest to be delivered again', async (test) => {
    if (await noServer(WHAT)) return;
    const { expect } = test;
    const { workspace, ready, start } = await office(test);
    const first = await start();
    const clerk = workspace.as(PEOPLE.clerk);
    const said: Promise<unknown>[] = [];
    const heard: unknown[] = [];
    for (let at = 1; at <= 16; at += 1) {
      said.push(clerk.say('dm', `开始 云岭县第${at}局 2025`));
      if (at === 8) first.child.kill('SIGTERM');
      if (at > 8) void ready().then((answer) => heard.push(answer));
      await new Promise((done) => setTimeout(done, 20));
    }
    const began = performance.now();
    expect(await first.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(heard).toContainEqual({ ready: false, missing: ['stopping'] });
    await start();
    await Promise.all(said);
    const titles = () =>
      workspace
        .messages(clerk.dm)
        .map(visibleText)
        .flatMap((text) => /^云岭县第\d+局/.exec(text) ?? []);
    await expect.poll(() => new Set(titles()).size, { timeout: 30_000 }).toBe(16);
    expect(titles().length).toBe(16);
  });

  it('still gives the answer to a question that it has acknowledged', async (test) => {
    if (await noServer(WHAT)) return;
    const { expect } = test;
    const { workspace, start } = await office(test);
    const bot = await start();
    const clerk = workspace.as(PEOPLE.clerk);
    // The command is acknowledged at once; its answer takes the 150 ms of a call to Slack.
    await clerk.command('/nianbao', '帮助', CHANNELS.open);
    expect(clerk.ephemerals).toEqual([]);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(clerk.ephemerals.length).toBe(1);
  });

  it('ends within ten seconds though neither Redis nor Slack answers', async (test) => {
    if (await noServer(WHAT)) return;
    const { expect } = test;
    const { workspace, folder, start } = await office(test);
    const bot = await start();
    const admin = new Redis({ path: join(folder, 'redis.sock') });
    const pid = Number(/process_id:(\d+)/.exec(await admin.info('server'))?.[1]);
    admin.disconnect();
    const clerk = workspace.as(PEOPLE.clerk);
    await clerk.command('/nianbao', '云岭县水利局 2025', CHANNELS.open);
    workspace.faults.failNext('*', { hang: true }, 1_000);
    process.kill(pid, 'SIGSTOP');
    try {
      void clerk.say('dm', '开始 云岭县教育局 2025');
      void clerk.command('/nianbao', '云岭县水利局 2024', CHANNELS.open);
      const asked = performance.now();
      bot.child.kill('SIGTERM');
      expect(await bot.ended).toBe(0);
      expect(performance.now() - asked).toBeLessThan(10_000);
    } finally {
      // The server lives on, since nobody could end it.
      process.kill(pid, 'SIGCONT');
      process.kill(pid, 'SIGTERM');
    }
  });
});
