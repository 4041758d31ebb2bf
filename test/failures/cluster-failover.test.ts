import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { readRedisAddress } from '../../src/store/address.ts';
import { noServer } from '../support/own-redis.ts';
import { type RedisNodes, type RedisServer, replicated, startCluster } from '../support/redis-nodes.ts';

const WHAT = 'a cluster that loses a node';

let nodes: RedisNodes | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  await nodes?.stop();
  local = undefined;
  nodes = undefined;
});

async function started() {
  nodes = await startCluster({ replicas: true });
  const list = nodes.servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  local = await startLocalBot({
    address: readRedisAddress(`redis-cluster://${list}`),
    logLevel: 'fatal',
    workspace: { retryDelaysMs: [500, 1_000, 2_000, 4_000, 8_000, 8_000] },
  });
  return { servers: nodes.servers, workspace: local.workspace };
}

/** The master that holds a report. */
async function holderOf(servers: readonly RedisServer[], organ: string): Promise<RedisServer | undefined> {
  for (const server of servers) {
    const [role] = (await server.redis.role()) as [string];
    const keys = role === 'master' ? await server.redis.keys('*:session:*') : [];
    const documents = await Promise.all(keys.map((key) => server.redis.hget(key, 'doc')));
    if (documents.some((document) => document?.includes(organ))) return server;
  }
  return undefined;
}

describe('a Redis cluster of three masters with a replica each', () => {
  it('goes on when a node is lost under load: what was said is taken once, of every report', async () => {
    if (await noServer(WHAT)) return;
    const { servers, workspace } = await started();
    const organs = [
      '云岭县水利局',
      '云岭县教育局',
      '云岭县民政局',
      '云岭县司法局',
      '云岭县统计局',
      '云岭县体育局',
    ];
    const clerks: Clerk[] = [];
    for (const organ of organs) {
      const clerk = new Clerk(workspace, PEOPLE.clerk, CHANNELS.open);
      await clerk.start(organ, 2025);
      await clerk.say('去第五部分');
      clerks.push(clerk);
    }
    const lost = await holderOf(servers, organs[0] ?? '');
    if (lost) await replicated(lost);
    const person = workspace.as(PEOPLE.clerk);
    const said = clerks.map(({ channel, thread }) =>
      person.say(channel, '公开目录更新不及时', { thread_ts: thread }),
    );
    lost?.kill();
    const outcomes = await Promise.all(said);
    expect(outcomes.every(({ acked }) => acked)).toBe(true);
    for (const clerk of clerks) {
      const seen = await clerk.next(({ question }) => question !== 'notes.problems');
      expect(visibleText(seen.message)).toContain('公开目录更新不及时');
    }
  });

  it('follows a slot that has moved to another node', async () => {
    if (await noServer(WHAT)) return;
    const { servers, workspace } = await started();
    const clerk = new Clerk(workspace);
    await clerk.start('云岭县水利局', 2025);
    const holder = await holderOf(servers, '云岭县水利局');
    const [session = ''] = (await holder?.redis.keys('*:session:*')) ?? [];
    const masters = [];
    for (const server of servers) {
      const [role] = (await server.redis.role()) as [string];
      if (role === 'master' && server !== holder) masters.push(server);
    }
    const [target] = masters;
    if (!holder || !target) throw new Error('no node to move to');
    await moveSlot(Number(await holder.redis.cluster('KEYSLOT', session)), holder, target);
    expect((await clerk.say('去第五部分')).question).toBe('notes.problems');
    expect(await target.redis.exists(session)).toBe(1);
  });
});

/** Moves a slot with all of its keys, as resharding does. */
async function moveSlot(slot: number, from: RedisServer, to: RedisServer): Promise<void> {
  const idOf = (server: RedisServer) => server.redis.cluster('MYID');
  const [source, target] = await Promise.all([idOf(from), idOf(to)]);
  await to.redis.cluster('SETSLOT', slot, 'IMPORTING', String(source));
  await from.redis.cluster('SETSLOT', slot, 'MIGRATING', String(target));
  const keys = (await from.redis.call('CLUSTER', 'GETKEYSINSLOT', slot, 1_000)) as string[];
  await from.redis.call('MIGRATE', '127.0.0.1', to.port, '', 0, 5_000, 'KEYS', ...keys);
  for (const server of [to, from]) await server.redis.cluster('SETSLOT', slot, 'NODE', String(target));
}
