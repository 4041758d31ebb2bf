import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore } from '../../src/store/connection.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';

const PREFIX = 'releases';
let local: LocalBot | undefined;

afterEach(() => local?.stop());

it('a report that a later release has written is refused kindly, and nothing is written over it', async () => {
  local = await startLocalBot({ prefix: PREFIX, logLevel: 'fatal' });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('白河县水利局', 2025);
  const redis = await connectStore(local.redis.address);
  const key = keysUnder(PREFIX).session(sessionIdOf(organIdOf(workspace.teamId, '白河县水利局'), 2025));
  const before = (await redis.hget(key, 'doc')) ?? '';
  const later = JSON.stringify({ ...JSON.parse(before), schemaVersion: 99, fromLater: true });
  await redis.hset(key, 'doc', later, 'digest', 'later');

  // It stays unacknowledged, so that Slack brings it again to whoever can take it.
  void workspace.as(PEOPLE.clerk).say(CHANNELS.open, '去第三部分', { thread_ts: clerk.thread });
  const told = await workspace.waitUntil(() =>
    workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('新版程序')),
  );
  expect(visibleText(told)).toContain('没有改动');
  expect(await redis.hget(key, 'doc')).toBe(later);

  // The later release goes on with it, and so does this one with everything else.
  await redis.hset(key, 'doc', before, 'digest', 'before');
  expect((await clerk.say('去第三部分')).question).toBe('received');
  redis.disconnect();
});
