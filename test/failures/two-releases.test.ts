import { afterEach, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { SESSION_SCHEMA_VERSION } from '../../src/interview/session.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore } from '../../src/store/connection.ts';
import { keysUnder, organIdOf, sessionIdOf } from '../../src/store/keys.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { type LaterRelease, makeLaterRelease } from '../support/later-release.ts';

const PREFIX = 'releases';
let local: LocalBot | undefined;
let later: { readonly bot: BotProcess; readonly release: LaterRelease } | undefined;

afterEach(async () => {
  later?.bot.child.kill('SIGKILL');
  await later?.bot.ended;
  await later?.release.remove();
  await local?.stop();
  later = undefined;
});

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

it('two releases at work on one Redis lose nothing: what the later has written it goes on with, the earlier leaves it', async () => {
  local = await startLocalBot({
    prefix: PREFIX,
    logLevel: 'silent',
    workspace: { retryDelaysMs: Array(60).fill(300) },
  });
  const { workspace } = local;
  const clerk = new Clerk(workspace);
  await clerk.start('白河县水利局', 2025);
  await clerk.say('去第五部分');
  const release = await makeLaterRelease();
  const bot = startBotProcess(workspace, local.redis.address, { prefix: PREFIX, program: release.program });
  later = { bot, release };
  await workspace.connected(2);

  // Slack shares deliveries between the two; what one of them leaves comes again, to the other.
  const person = workspace.as(clerk.user);
  const said = ['公开目录更新不及时', '去第六部分', '没有', '去第三部分'];
  for (const text of said) {
    expect((await person.say(clerk.channel, text, { thread_ts: clerk.thread })).acked).toBe(true);
  }
  const redis = await connectStore(local.redis.address);
  const keys = keysUnder(PREFIX);
  const organ = organIdOf(workspace.teamId, '白河县水利局');
  const document = async () =>
    JSON.parse((await redis.hget(keys.session(sessionIdOf(organ, 2025)), 'doc')) ?? '');
  expect((await document()).schemaVersion).toBe(SESSION_SCHEMA_VERSION + 1);
  const trail = await redis.lrange(keys.audit(organ), 0, -1);
  const messages = workspace.messages(clerk.channel, clerk.thread).filter(({ text }) => said.includes(text));
  const times = messages.map(
    (one) => trail.filter((entry) => entry.includes(one.client_msg_id ?? one.ts)).length,
  );
  expect(times).toEqual([1, 1, 1, 1]);

  // The earlier one ends; the later one goes on alone.
  await local.pause();
  await person.say(clerk.channel, '去第二部分', { thread_ts: clerk.thread });
  expect((await clerk.next(({ question }) => question.startsWith('cells.'))).revision).toBeGreaterThan(0);
  redis.disconnect();
});
