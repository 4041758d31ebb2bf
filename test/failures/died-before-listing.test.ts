import { afterEach, expect, it } from 'vitest';
import { ensureOrgan } from '../../src/bot/organs/which-organ.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { keysUnder } from '../../src/store/keys.ts';
import { createOrganStore } from '../../src/store/organ-store.ts';

let local: LocalBot | undefined;
let connection: StoreConnection | undefined;

afterEach(async () => {
  connection?.disconnect();
  await local?.stop();
});

it('an organ that was written by a bot killed before it was listed is found by its people after the next start', async () => {
  local = await startLocalBot();
  const { workspace } = local;
  connection = await connectStore(local.redis.address);
  const organs = createOrganStore(connection, 'local', Date.now);
  const clock = { now: Date.now, zone: 'Asia/Shanghai' };
  const { id } = await ensureOrgan({ organs, clock }, workspace.teamId, '云岭县水利局', PEOPLE.clerk);
  const opened = await organs.open(id);
  if (!opened.organ) throw new Error('the organ is known');
  const people = [{ user: PEOPLE.clerk, roles: ['drafter' as const] }];
  const account = { at: new Date().toISOString(), by: PEOPLE.clerk, what: 'organ.people', detail: {} };
  const next = { ...opened.organ, people, revision: opened.organ.revision + 1 };
  await organs.commit(opened, next, Date.now(), 'people', account);

  const keys = keysUnder('local');
  await local.pause();
  await connection.del(keys.organsOf(workspace.teamId), keys.memberOf(workspace.teamId, PEOPLE.clerk));
  await local.resume();
  await expect.poll(() => organs.memberOf(workspace.teamId, PEOPLE.clerk)).toEqual([id]);
  expect(await organs.organsOf(workspace.teamId)).toEqual([id]);

  const clerk = workspace.as(PEOPLE.clerk);
  await clerk.command('/nianbao', 'status', CHANNELS.open);
  // Without an organ that is theirs they would be asked which one.
  await workspace.waitUntil(() =>
    workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one) === '未办结的：没有。'),
  );
});
