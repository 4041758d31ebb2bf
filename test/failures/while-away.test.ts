import { afterEach, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, type LocalOptions, startLocalBot } from '../../src/demo/local-bot.ts';
import { PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { connectStore, type StoreConnection } from '../../src/store/connection.ts';
import { startBotProcess } from '../support/bot-process.ts';

let local: LocalBot | undefined;
let redis: StoreConnection | undefined;

afterEach(async () => {
  redis?.disconnect();
  await local?.stop();
  local = undefined;
  redis = undefined;
});

/** A bot whose deliveries Slack gives up soon, as it does after some minutes. */
async function started(options: LocalOptions = {}) {
  local = await startLocalBot({
    sweepMs: 100,
    logLevel: 'fatal',
    ...options,
    workspace: { retryDelaysMs: [10], ...options.workspace },
  });
  const { workspace } = local;
  redis = await connectStore(local.redis.address);
  const at = redis;
  const clerk = new Clerk(workspace);
  const person = workspace.as(clerk.user);
  return {
    bot: local,
    workspace,
    clerk,
    at,
    say: (text: string) => person.say(clerk.channel, text, { thread_ts: clerk.thread }),
    document: async () => {
      const [key = ''] = await at.keys('*:session:*');
      return (await at.hget(key, 'doc')) ?? '';
    },
    /** Messages in the order in which they were written down. */
    taken: async () => {
      const [trail = ''] = await at.keys('*:audit:*');
      const entries = await at.lrange(trail, 0, -1);
      const said = workspace.messages(clerk.channel, clerk.thread).filter((one) => !one.bot_id);
      const textOf = (entry: string) => said.find((one) => entry.includes(one.client_msg_id ?? one.ts))?.text;
      return entries.flatMap((entry) => textOf(entry) ?? []);
    },
    /** What the bot said about its absence, in the thread or in a conversation. */
    told: (channel: string, thread?: string) =>
      workspace
        .messages(channel, thread)
        .map(visibleText)
        .filter((text) => text.includes('停机期间')),
    read: () =>
      expect.poll(async () => Number(await at.exists('local:{heard}:unread')), { timeout: 15_000 }).toBe(0),
  };
}

describe('what is said in a report while the bot is away', () => {
  it('is taken in its order and once: as it was changed, not what was deleted, nor what was said twice', async () => {
    const { bot, workspace, clerk, say, document, taken, told, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await bot.pause();
    expect((await say('公开目录更新不及时')).acked).toBe(false);
    const wrong = await say('基层人手不足三人');
    const gone = await say('这一句要收回去');
    await say('公开目录更新不及时');
    const person = workspace.as(clerk.user);
    await person.edit(clerk.channel, wrong.message.ts, '基层人手不足');
    const channel = workspace.world.history(clerk.channel);
    channel.splice(
      channel.findIndex(({ ts }) => ts === gone.message.ts),
      1,
    );
    await bot.resume();
    await read();
    await expect.poll(document).toContain('基层人手不足');
    expect(await taken()).toEqual(['去第五部分', '公开目录更新不及时', '基层人手不足']);
    expect(await document()).not.toMatch(/三人|收回/);
    await expect.poll(() => told(clerk.channel, clerk.thread)).toHaveLength(1);
    expect(told(clerk.channel, clerk.thread)[0]).toMatch(/2条消息（.+）已补记/);

    await bot.restart();
    await read();
    expect(await taken()).toHaveLength(3);
    expect(told(clerk.channel, clerk.thread)).toHaveLength(1);
  });

  it('closes the one question that was on the screen, however often it is said', async () => {
    const { bot, workspace, clerk, say, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await bot.pause();
    await say('没有');
    await say('0');
    await bot.resume();
    await read();
    const seen = await clerk.next(({ message }) => visibleText(message).includes('还没有记'));
    expect(visibleText(seen.message)).toContain('“0”是在问到“改进措施”之前说的');
    await workspace.as(clerk.user).press(seen.message, (button) => button.value === 'heard:0');
    expect((await clerk.next()).question).toBe('notes.fees');
  });

  it('is taken before what is said there afterwards', async () => {
    const { bot, workspace, clerk, say, document, taken, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await bot.pause();
    await say('公开目录更新不及时');
    // Slack lets the bot read nothing at once, so that the next message is there first.
    workspace.faults.failNext('conversations.replies', { status: 429, retryAfter: 1 });
    await bot.resume();
    await Promise.all([say('公开目录更新不及时'), say('基层人手不足')]);
    await read();
    await expect.poll(document).toContain('基层人手不足');
    // What was said twice at once may be taken in either order; what was missed stands before both.
    expect((await taken()).slice(0, 2)).toEqual(['去第五部分', '公开目录更新不及时']);
  });

  it('is not taken again after more than the day for which deliveries are remembered', async () => {
    const { bot, clerk, at, taken, told, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await clerk.say('公开目录更新不及时');
    await bot.pause();
    const seen = await at.keys('*:seen:*');
    expect(seen.length).toBeGreaterThan(2);
    await at.del(...seen);
    await bot.resume();
    await read();
    expect(await taken()).toEqual(['去第五部分', '公开目录更新不及时']);
    expect(told(clerk.channel, clerk.thread)).toEqual([]);
  });

  it('is taken by one of two processes that start together', async () => {
    const { bot, workspace, clerk, say, taken, told, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await bot.pause();
    await say('公开目录更新不及时');
    await say('基层人手不足');
    const [other] = await Promise.all([
      startBotProcess(workspace, bot.redis.address, { prefix: 'local' }),
      bot.resume(),
    ]);
    await workspace.connected(2);
    await read();
    await expect.poll(() => told(clerk.channel, clerk.thread)).toHaveLength(1);
    expect((await taken()).slice(-2)).toEqual(['公开目录更新不及时', '基层人手不足']);
    other.child.kill('SIGKILL');
    await other.ended;
  });

  it('is named, not taken, where the data was put back to before buttons that cannot be read', async () => {
    const { bot, workspace, clerk, at, say, taken } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    const keys = (await at.keys('*')).filter((key) => !key.includes(':bull:'));
    const dumps = await Promise.all(keys.map((key) => at.dumpBuffer(key)));
    await clerk.say('公开目录更新不及时');
    await clerk.say('去第六部分');
    await bot.pause();
    await at.flushall();
    // Some live a moment only, and are gone before they are dumped.
    for (const [n, key] of keys.entries()) {
      const dump = dumps[n];
      if (dump) await at.restore(key, 0, dump);
    }
    await say('没有');
    await bot.resume();
    const text = await workspace.waitFor('数据恢复到了较早的时候', { channel: clerk.channel });
    expect(visibleText(text)).toContain('查看已填');
    expect(await taken()).toEqual(['去第五部分']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['missing_scope', '缺少读取消息的权限'],
    ['thread_not_found', '频道或话题已经不在'],
  ])('is told to the person with the next step (%s)', async (error, words) => {
    const { bot, workspace, clerk, say, told, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await bot.pause();
    await say('没有上年年报');
    workspace.faults.failNext('conversations.replies', { error });
    await bot.resume();
    await read();
    await expect.poll(() => told(clerk.channel, clerk.thread).join()).toContain(words);
    expect(told(clerk.channel, clerk.thread).join()).toContain('再发一次');
  });

  it('is told to whoever began the report where its channel is gone', async () => {
    const { bot, workspace, clerk, say, told, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await bot.pause();
    await say('没有上年年报');
    const channel = workspace.world.channels.get(clerk.channel);
    channel?.members.splice(channel.members.indexOf(workspace.botUserId), 1);
    await bot.resume();
    await read();
    const { dm } = workspace.as(clerk.user);
    await expect.poll(() => told(dm).join()).toContain('/nianbao 云岭县水利局 2025');
  });

  it('is told, with its times, where the conversation went on after it or it is too long ago', async () => {
    let now = Date.parse('2026-03-02T01:00:00Z');
    const { bot, workspace, clerk, say, taken, told, read } = await started({
      workspace: { now: () => now },
    });
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    await bot.pause();
    await say('公开目录更新不及时');
    now += 20 * 24 * 3_600_000;
    await bot.resume();
    await read();
    await expect.poll(() => told(clerk.channel, clerk.thread).join()).toContain('3月2日9:00');
    expect(told(clerk.channel, clerk.thread).join()).toContain('再发一次');
    expect(await taken()).toEqual(['去第五部分']);
    expect(workspace.messages(clerk.channel, clerk.thread).length).toBeGreaterThan(0);
  });
});

describe('what is said to the bot alone while it is away', () => {
  it('is taken, though it is the first that the person ever says', async () => {
    const { bot, workspace } = await started();
    const newcomer = workspace.as(PEOPLE.reviewer);
    await bot.pause();
    expect((await newcomer.say('dm', '你好')).acked).toBe(false);
    await bot.resume();
    const answer = await workspace.waitFor('开始填报', { channel: newcomer.dm });
    expect(visibleText(answer)).toContain('逐问逐答');
  });

  it('means the day on which it was said', async () => {
    let now = Date.parse('2026-03-17T04:00:00Z');
    const { bot, workspace } = await started({ workspace: { now: () => now } });
    const person = workspace.as(PEOPLE.clerk);
    await person.say('dm', '你好');
    await bot.pause();
    await person.say('dm', '今天收到赵小满当面递交的申请，编号2026-010，要旧城改造方案');
    now += 24 * 3_600_000;
    await bot.resume();
    const answer = await workspace.waitFor('补全登记', { channel: person.dm });
    await person.press(answer, (element) => JSON.stringify(element.text).includes('补全登记'));
    const form = await workspace.waitForView(PEOPLE.clerk);
    expect(JSON.stringify(form.blocks)).toContain('"initial_date":"2026-03-17"');
  });
});

describe('a connection that is lost for a while', () => {
  it('has what was said meanwhile taken when it is there again', async () => {
    const { workspace, clerk, say, document, read } = await started();
    await clerk.start('云岭县水利局', 2025);
    await clerk.say('去第五部分');
    workspace.dropSockets();
    expect((await say('公开目录更新不及时')).acked).toBe(false);
    await workspace.connected();
    await expect.poll(document, { timeout: 20_000 }).toContain('公开目录更新不及时');
    await read();
  });
});
