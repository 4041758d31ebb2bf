import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';

let local: LocalBot | undefined;
let redis: StoreConnection | undefined;

afterEach(async () => {
  redis?.disconnect();
  await local?.stop();
});

it('takes what somebody says in a row in that order, though one message comes before the last is written', async () => {
  local = await startLocalBot();
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('云岭县水利局', 2025);
  expect((await clerk.say('去第五部分')).question).toBe('notes.problems');
  const person = workspace.as(clerk.user);
  const said = Array.from({ length: 12 }, (_, at) => `第${at + 1}个问题是公开不够及时`);
  await Promise.all(said.map((text) => person.say(clerk.channel, text, { thread_ts: clerk.thread })));
  redis = await connectStore(local.redis.address);
  const [trail = ''] = await redis.keys('*:audit:*');
  const entries = await redis.lrange(trail, 0, -1);
  const placeOf = (message: StoredMessage) =>
    entries.findIndex((entry) => entry.includes(message.client_msg_id ?? message.ts));
  const places = workspace
    .messages(clerk.channel)
    .filter((one) => said.includes(one.text))
    .map(placeOf);
  expect(places.length).toBe(said.length);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
