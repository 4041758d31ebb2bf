import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { readRedisAddress } from '../../src/store/address.ts';
import { connectStore } from '../../src/store/connection.ts';
import { createDeskAudit } from '../../src/store/desk-audit.ts';
import { noServer } from '../support/own-redis.ts';
import { type RedisNodes, startCluster, startSentinels } from '../support/redis-nodes.ts';

const WHAT = 'tests against several Redis servers';

let nodes: RedisNodes | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  await nodes?.stop();
  local = undefined;
  nodes = undefined;
});

/** Starts a report, answers, and reads back what was taken. */
async function answersSome(bot: LocalBot, organ: string): Promise<string> {
  const clerk = new Clerk(bot.workspace);
  const seen = await clerk.start(organ, 2025);
  await clerk.press(seen, 'without');
  await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');
  await clerk.say('去第二部分');
  const read = await clerk.say('制发2件，废止0件，现行有效15件');
  await clerk.press(read, 'confirm');
  return visibleText((await clerk.say('查看已填')).message);
}

describe('a Redis cluster of three nodes', () => {
  it('takes reports of many organs, the keys of one organ on one node', async () => {
    if (await noServer(WHAT)) return;
    nodes = await startCluster();
    const list = nodes.servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
    local = await startLocalBot({ address: readRedisAddress(`redis-cluster://${list}`) });
    for (const organ of ['云岭县水利局', '云岭县教育局', '云岭县民政局', '云岭县司法局', '云岭县统计局']) {
      expect(await answersSome(local, organ)).toContain('现行有效');
    }
    await local.restart();
    expect(await answersSome(local, '青石县水利局')).toContain('现行有效');
    const { workspace } = local;
    await workspace.as(PEOPLE.clerk).openHome();
    const home = await workspace.waitForHome(PEOPLE.clerk, (view) =>
      JSON.stringify(view).includes('青石县水利局'),
    );
    expect(JSON.stringify(home).match(/年度报告/g)).toHaveLength(6);
    const redis = await connectStore(readRedisAddress(`redis-cluster://${list}`));
    const desks = createDeskAudit(redis, 'local');
    expect(await desks.differences()).toEqual([]);
    expect(await desks.refresh()).toBe(0);
    redis.disconnect();
    const sizes = await Promise.all(nodes.servers.map(({ redis }) => redis.dbsize()));
    expect(sizes.every((size) => size > 0)).toBe(true);
    const sessions = await Promise.all(nodes.servers.map(({ redis }) => redis.keys('*:session:*')));
    for (const [index, { redis }] of nodes.servers.entries()) {
      for (const session of sessions[index] ?? []) {
        const organ = session.split(':').at(-1)?.split('-')[0] ?? '';
        expect(await redis.keys(`*:audit:${organ}`)).toHaveLength(1);
        expect(await redis.keys(`*:organ:${organ}`)).toHaveLength(1);
      }
    }
  });
});

describe('a master with sentinels', () => {
  it('is followed to its replica when it dies', async () => {
    if (await noServer(WHAT)) return;
    nodes = await startSentinels();
    const [master, replica, sentinel] = nodes.servers;
    const url = `redis-sentinel://127.0.0.1:${sentinel?.port}/office`;
    local = await startLocalBot({
      address: readRedisAddress(url),
      logLevel: 'silent',
      workspace: { retryDelaysMs: [500, 1000, 2000, 4000, 8000] },
    });
    const clerk = new Clerk(local.workspace);
    const seen = await clerk.start('云岭县水利局', 2025);
    await clerk.press(seen, 'without');
    await expect.poll(() => replica?.redis.keys('*:session:*').then((keys) => keys.length)).toBe(1);
    master?.kill();
    const after = await clerk.say('地址：城关镇人民路3号，电话：0871-68000002');
    expect(after.question).toBe('notes.proactiveDisclosure');
    expect(await replica?.redis.info('replication')).toContain('role:master');
  });
});
