import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { createContinuity } from '../../src/store/continuity.ts';
import { keysUnder, organIdOf } from '../../src/store/keys.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';
import { startTrialRedis, type TrialRedis } from '../../src/store/trial-redis.ts';

const PREFIX = 'lost';
const generation = keysUnder(PREFIX).generation();
const ORGAN = '云岭县水利局';
const { admin, clerk: CLERK } = PEOPLE;

let redis: TrialRedis | undefined;
let connection: StoreConnection | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  connection?.disconnect();
  await redis?.stop();
  local = undefined;
});

async function started(now = () => Date.parse('2026-03-02T08:00:00+08:00')) {
  redis = await startTrialRedis();
  connection = await connectStore(redis.address);
  local = await startLocalBot({ redis, prefix: PREFIX, sweepMs: 50, logLevel: 'silent', workspace: { now } });
  return { connection, workspace: local.workspace, bot: local };
}

/** What a backup holds of everything that is stored. */
async function backup(from: StoreConnection): Promise<() => Promise<void>> {
  const keys = await from.keys('*');
  const dumps = await Promise.all(keys.map(async (key) => [key, await from.dumpBuffer(key)] as const));
  return async () => {
    await from.flushall();
    for (const [key, dump] of dumps) if (dump) await from.restore(key, 0, dump, 'REPLACE');
    // It was taken longer ago than a failover reaches back.
    await from.hincrby(generation, 'at', -600_000);
  };
}

describe('data that is gone', () => {
  it('is noticed: people are told, nothing is taken, and a bot that is started anew begins anew', async () => {
    const { connection: at, workspace, bot } = await started();
    const clerk = new Clerk(workspace);
    await clerk.start(ORGAN, 2025);
    await at.flushall();
    const told = () => workspace.ephemerals(CLERK).find((one) => visibleText(one).includes('后台数据不见了'));
    await expect
      .poll(
        () => {
          if (!told())
            void workspace.as(CLERK).say(CHANNELS.open, '没有上年年报', { thread_ts: clerk.thread });
          return told() !== undefined;
        },
        { interval: 300, timeout: 20_000 },
      )
      .toBe(true);
    const documents = await Promise.all(
      (await at.keys(`${PREFIX}:*session*`)).map((key) => at.hget(key, 'doc')),
    );
    expect(documents.filter((document) => document !== null)).toEqual([]);

    await bot.restart();
    const other = new Clerk(workspace, PEOPLE.reviewer, CHANNELS.private);
    expect((await other.start(ORGAN, 2025)).question).toBe('previous');
  });
});

describe('a backup that was put back', () => {
  it('is told from what a failover loses', async () => {
    redis = await startTrialRedis();
    connection = await connectStore(redis.address);
    const watch = createContinuity(connection, PREFIX, () => 5);
    await watch.look();
    await connection.hincrby(generation, 'at', -10_000);
    await watch.look();
    expect(watch.lost()).toBeNull();
    await connection.hincrby(generation, 'at', -600_000);
    await watch.look();
    expect(watch.lost()).toBe('restored');
    expect(await createOrganStore(connection, PREFIX, () => 0).restoredAt()).toBe(5);
  });

  it('sends nobody again what they had before it, and sends what is due afterwards', async () => {
    let now = Date.parse('2026-03-02T08:00:00+08:00');
    const { connection: at, workspace, bot } = await started(() => now);
    const organs = createOrganStore(at, PREFIX, () => now);
    const organ = organIdOf(workspace.teamId, ORGAN);
    const go = async (day: string) => {
      now = Date.parse(`${day}T09:30:00+08:00`);
      await expect
        .poll(async () => ((await organs.digestAt(organ)) ?? 0) > now, { timeout: 20_000, interval: 20 })
        .toBe(true);
    };
    const reminders = () => {
      const direct = [...workspace.world.channels.values()].find(({ imWith }) => imWith === CLERK);
      const all = direct ? workspace.messages(direct.id) : [];
      return all.map(visibleText).filter((text) => text.includes('2026-007') && text.includes('提醒')).length;
    };
    await workspace.as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
    const clerk = workspace.as(CLERK);
    await clerk.command('/nianbao', 'apply', CHANNELS.open);
    const view = await workspace.waitForView(CLERK);
    await clerk.submit(view, {
      organ: ORGAN,
      number: '2026-007',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2026-03-02',
      description: '取水许可',
      handler: CLERK,
    });
    await workspace.waitFor((message) => visibleText(message).startsWith('申请 2026-007：'));
    const putBack = await backup(at);
    await go('2026-03-23');
    await go('2026-03-26');
    const before = reminders();
    expect(before).toBeGreaterThan(0);

    await bot.pause();
    await putBack();
    await at.hset(generation, 'restoredAt', now);
    await bot.resume();
    await go('2026-03-26');
    expect(reminders()).toBe(before);
    await go('2026-03-27');
    expect(reminders()).toBe(before + 1);
  });
});
