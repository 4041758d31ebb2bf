import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { noServer, type OwnRedis, startOwnRedis } from '../support/own-redis.ts';

let redis: OwnRedis | undefined;
let local: LocalBot | undefined;

afterEach(async () => {
  await local?.stop();
  await redis?.stop();
  local = undefined;
  redis = undefined;
});

it('a message that Slack delivers again, and that its author says again as told, counts once', async () => {
  if (await noServer('an answer that is said again')) return;
  redis = await startOwnRedis();
  local = await startLocalBot({
    address: redis.address,
    workspace: { retryDelaysMs: Array(40).fill(500) },
    logLevel: 'silent',
    sweepMs: 300,
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('云岭县水利局', 2025);
  const person = workspace.as(clerk.user);
  expect((await clerk.say('去第五部分')).question).toBe('notes.problems');
  await redis.kill();
  const words = '公开不够及时，基层人手不足';
  const first = person.say(clerk.channel, words, { thread_ts: clerk.thread });
  await workspace.waitUntil(() =>
    workspace.ephemerals(clerk.user).find((one) => visibleText(one).includes('没能确认保存')),
  );
  const again = person.say(clerk.channel, words, { thread_ts: clerk.thread });
  await redis.start();
  await Promise.all([first, again]);
  await workspace.idle();
  const [key = ''] = await redis.admin.keys('*session:*');
  await expect
    .poll(async () => {
      const doc = JSON.parse((await redis?.admin.hget(key, 'doc')) ?? '{}');
      return JSON.stringify(doc).split('公开不够及时').length;
    })
    .toBeGreaterThan(1);
  const doc = await redis.admin.hget(key, 'doc');
  const notes = JSON.parse(doc ?? '{}').content.notes;
  expect(JSON.stringify(notes).split('公开不够及时').length - 1).toBe(1);
});

it('what somebody says again while the next question is not there yet does not answer that', async () => {
  local = await startLocalBot();
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('云岭县林业局', 2025);
  expect((await clerk.say('去第五部分')).question).toBe('notes.problems');
  const person = workspace.as(clerk.user);
  workspace.faults.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
  const say = (text: string) => person.say(clerk.channel, text, { thread_ts: clerk.thread });
  await say('没有');
  await say('没有');
  const seen = await clerk.next();
  expect(seen.question).toBe('notes.measures');
  expect(visibleText(seen.message)).toContain('存在的问题');
  // Once the question is there the same words answer it.
  expect((await clerk.say('没有')).question).toBe('notes.fees');
});
