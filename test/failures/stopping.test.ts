import { readFile } from 'node:fs/promises';
import { describe, it, type TestContext } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { startWorkspace, type Workspace } from '../../src/playground/workspace.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

const WHAT = 'stopping over a real Redis';

/** A workspace and a Redis over which bots are started; all of it ends with the test. */
async function running({ onTestFinished }: TestContext): Promise<{
  readonly space: Workspace;
  readonly store: OwnRedis;
  start(): BotProcess;
}> {
  const store = await startOwnRedis();
  onTestFinished(() => store.stop());
  const manifest: unknown = JSON.parse(await readFile('manifest.json', 'utf8'));
  const space = await startWorkspace({ manifest, retryDelaysMs: Array(120).fill(250), latencyMs: 20 });
  onTestFinished(() => space.stop());
  const start = () => {
    const bot = startBotProcess(space, store.address);
    onTestFinished(async () => {
      bot.child.kill('SIGKILL');
      await bot.ended;
    });
    return bot;
  };
  return { space, store, start };
}

/** Asks a process to stop and tells how it ended and how long that took (ms). */
async function stopped({ child, ended }: BotProcess): Promise<{ code: number | null; ms: number }> {
  const asked = performance.now();
  child.kill('SIGTERM');
  const code = await ended;
  return { code, ms: performance.now() - asked };
}

describe.concurrent('a bot that is asked to stop', () => {
  it('finishes what is in hand, takes nothing new and loses nothing', async (test) => {
    if (await noServer(WHAT)) return;
    const { expect } = test;
    const { space, start } = await running(test);
    const first = start();
    await space.connected();
    const clerk = space.as(PEOPLE.clerk);
    await clerk.command('/nianbao', '帮助', CHANNELS.open);
    await space.waitUntil(() => space.ephemerals(PEOPLE.clerk).at(0));
    const said: Promise<unknown>[] = [];
    for (let at = 1; at <= 40; at += 1) {
      said.push(clerk.say('dm', `开始 云岭县第${at}局 2025`));
      if (at === 20) first.child.kill('SIGTERM');
      await new Promise((done) => setTimeout(done, 10));
    }
    const began = performance.now();
    expect(await first.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    start();
    await Promise.all(said);
    // Everything that was said was taken, by the first or the second, and each was answered once.
    const titles = () =>
      space
        .messages(clerk.dm)
        .map(visibleText)
        .flatMap((text) => /^云岭县第\d+局/.exec(text) ?? []);
    await expect.poll(() => new Set(titles()).size).toBe(40);
    expect(titles().length).toBe(40);
  });

  it.for<[string, (parts: { space: Workspace; store: OwnRedis }) => void]>([
    ['Redis answers nothing', ({ store }) => store.freeze()],
    ['Slack answers nothing', ({ space }) => space.faults.failNext('*', { hang: true }, 1_000)],
    ['the socket is silent', ({ space }) => space.hushSockets()],
  ])('ends within ten seconds though %s', async ([, fail], test) => {
    if (await noServer(WHAT)) return;
    const { expect } = test;
    const { space, store, start } = await running(test);
    const bot = start();
    await space.connected();
    await space.as(PEOPLE.clerk).command('/nianbao', '云岭县水利局 2025', CHANNELS.open);
    await space.waitUntil(() => space.messages(CHANNELS.open).at(0));
    fail({ space, store });
    void space.as(PEOPLE.clerk).say('dm', '开始 云岭县教育局 2025');
    const { code, ms } = await stopped(bot);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });
});
