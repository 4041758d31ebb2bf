import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, vi } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

const WHAT = 'failures of a Redis server';

const ORGAN = '云岭县水利局';
const NOW = Date.parse('2026-03-18T04:00:00Z');
/** Slack gives up at once: people give their answers again themselves. */
const NO_REDELIVERY: readonly number[] = [];

interface Failure {
  readonly name: string;
  /** Whether what was kept before can still be read. */
  readonly isReadable: boolean;
  readonly isLeft?: boolean;
  break(redis: OwnRedis): unknown;
  mend(redis: OwnRedis): unknown;
}

const FAILURES: readonly Failure[] = [
  { name: 'Redis is gone', isReadable: false, break: (one) => one.kill(), mend: (one) => one.start() },
  {
    name: 'Redis answers nothing',
    isReadable: false,
    break: (one) => one.freeze(),
    mend: (one) => one.thaw(),
  },
  {
    name: 'Redis has become a replica and is read-only',
    isReadable: true,
    isLeft: true,
    break: (one) => one.admin.replicaof('127.0.0.1', 1),
    mend: (one) => one.admin.replicaof('NO', 'ONE'),
  },
  {
    name: 'the memory limit is reached under noeviction',
    isReadable: true,
    break: (one) => one.admin.config('SET', 'maxmemory', '1mb'),
    mend: (one) => one.admin.config('SET', 'maxmemory', '0'),
  },
  {
    name: 'the disk takes nothing more',
    isReadable: true,
    // A snapshot that cannot be written stops all writes, as a full disk does: a folder is in its place.
    async break(one) {
      await mkdir(join(one.folder, 'dump.rdb'));
      await one.admin.config('SET', 'save', '3600 1');
      await one.admin.bgsave();
      const isRefused = async () => /rdb_last_bgsave_status:err/.test(await one.admin.info('persistence'));
      await vi.waitUntil(isRefused, { timeout: 15_000 });
    },
    async mend(one) {
      await rmdir(join(one.folder, 'dump.rdb'));
      await one.admin.bgsave();
    },
  },
];

// Each waits for answers that do not come, so that they wait together.
describe.concurrent('people are told in time, nothing typed is lost, and giving it again counts once', () => {
  it.for(FAILURES)('while $name', async (failure, { expect, onTestFinished }) => {
    if (await noServer(WHAT)) return;
    const redis = await startOwnRedis();
    onTestFinished(() => redis.stop());
    const local = await startLocalBot({
      address: redis.address,
      workspace: { now: () => NOW, retryDelaysMs: NO_REDELIVERY },
      logLevel: 'silent',
    });
    onTestFinished(() => local.stop());
    onTestFinished(() => redis.thaw());
    const { workspace } = local;
    const person = workspace.as(PEOPLE.clerk);
    const told = (words: string | readonly string[], from: number) =>
      workspace.waitUntil(
        () =>
          workspace
            .ephemerals(PEOPLE.clerk)
            .slice(from)
            .find((one) => [words].flat().some((each) => visibleText(one).includes(each))),
        6_000,
        `${words} while ${failure.name}`,
      );
    const seen = () => workspace.ephemerals(PEOPLE.clerk).length;

    const clerk = new Clerk(workspace);
    let prompt = await clerk.start(ORGAN, 2025);
    await person.command('/nianbao', 'apply', CHANNELS.open);
    const form = await workspace.waitForView(PEOPLE.clerk);
    await failure.break(redis);

    // A form stays open, with everything in it.
    const values = {
      number: '2026-001',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '水库除险加固资金安排',
    };
    const kept = await person.submit(form, values);
    expect(Object.values(kept.errors ?? {}).join()).toContain('没能确认保存');

    let from = seen();
    await person.press(prompt.message, (element) => element.value === 'without');
    await told('没能确认保存', from);
    from = seen();
    await person.say(CHANNELS.open, '直接填', { thread_ts: clerk.thread });
    await told('没能确认保存', from);
    from = seen();
    await person.command('/nianbao', `${ORGAN} 2024`, CHANNELS.open);
    await told('没能确认保存', from);
    from = seen();
    await person.command('/nianbao', 'status 今年收了几件', CHANNELS.open);
    // A server that has become a replica is left, and asked again when the connection stands anew.
    await told(failure.isReadable ? ['收到的：没有', ...(failure.isLeft ? ['没能'] : [])] : '没能', from);
    // Slack waits three seconds for each, and shows people an error of its own after that.
    const late = workspace.deliveries.filter(({ kind, acked }) => kind !== 'events_api' && !acked);
    expect(late.map(({ reason }) => reason)).toEqual([]);

    await failure.mend(redis);
    await expect.poll(() => redis.admin.set('mended', '1').catch(() => null)).toBe('OK');
    await expect.poll(async () => Object.keys((await person.submit(form, values)).errors ?? {})).toEqual([]);
    await workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-001：'), {
      channel: CHANNELS.open,
    });
    prompt = await clerk.press(prompt, 'without');
    expect(prompt.question).toBe('contact');
    from = seen();
    await person.command('/nianbao', 'status 今年收了几件', CHANNELS.open);
    await told('收到的：1件', from);
  });
});
