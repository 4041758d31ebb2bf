import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TOO_LONG } from '../../src/bot/messages.ts';
import { MOST_READ } from '../../src/bot/origin.ts';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { allTold, toldOf } from '../support/told-alone.ts';

let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot();
});

afterAll(async () => {
  await local.stop();
});

/** As long as Slack lets a message be. */
const LONGEST = 40_000;
const over = (text: string) => text + '，今年工作扎实'.repeat(Math.ceil(MOST_READ / 7));

const told = (user: string, count = 1) =>
  local.workspace.waitUntil(
    () =>
      allTold(local.workspace, user).filter((one) => visibleText(one).includes(TOO_LONG)).length >= count ||
      undefined,
  );

const says = async (user: string, channel: string, text: string, at = {}) => {
  const before = allTold(local.workspace, user).filter((one) => visibleText(one).includes(TOO_LONG)).length;
  const { message } = await local.workspace.as(user).say(channel, text, at);
  await told(user, before + 1);
  return message;
};

describe('a message longer than is read of one', () => {
  it('is no answer, and whoever wrote it is told what to do', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.press(await clerk.start('青石县水利局', 2025), 'without');
    await says(PEOPLE.clerk, CHANNELS.open, over('去第三部分'), { thread_ts: clerk.thread });
    expect((await clerk.say('查看已填')).question).toBe('contact');
  });

  it('does not undo by an edit what was answered', async () => {
    const clerk = new Clerk(local.workspace);
    await clerk.press(await clerk.start('青石县教育局', 2025), 'without');
    const thread = { thread_ts: clerk.thread };
    const person = local.workspace.as(PEOPLE.clerk);
    const { message } = await person.say(CHANNELS.open, '地址：人民路1号，电话：0517-83600000', thread);
    const seen = await clerk.next();
    const before = allTold(local.workspace, PEOPLE.clerk).length;
    await person.edit(CHANNELS.open, message.ts, over('地址：解放路2号'));
    const said = await local.workspace.waitUntil(() => allTold(local.workspace, PEOPLE.clerk)[before]);
    expect(visibleText(said)).toContain(TOO_LONG);
    expect((await clerk.say('查看已填')).question).toBe(seen.question);
  });

  it('registers nothing and starts nothing', async () => {
    const { workspace } = local;
    await says(
      PEOPLE.reviewer,
      'dm',
      over('新收一件申请：编号2026-777，申请人张小山，今天当面提交，内容：规划'),
    );
    await says(PEOPLE.reviewer, 'dm', `${'很长'.repeat(MOST_READ)}青石县民政局 2025`);
    await workspace.as(PEOPLE.reviewer).command('/nianbao', over('青石县民政局 2025'), CHANNELS.open);
    await told(PEOPLE.reviewer, 3);
    await workspace.as(PEOPLE.reviewer).command('/nianbao', '设置 青石县民政局', CHANNELS.open);
    await toldOf(workspace, PEOPLE.reviewer, '没有找到');
  });

  it.each([
    ['spaces', `开始${' '.repeat(LONGEST - 10)}x`],
    ['commas', `${','.repeat(LONGEST - 10)}x`],
    ['spaces as many as are read', `开始${' '.repeat(MOST_READ - 3)}x`],
    ['commas as many as are read', `${','.repeat(MOST_READ - 1)}x`],
  ])('of %s keeps nobody else waiting', async (_, text) => {
    const long = local.workspace.as(PEOPLE.clerk).say('dm', text);
    const person = local.workspace.as(PEOPLE.approver);
    const { message } = await person.say('dm', '你好');
    await local.workspace.waitFor(
      (answer) => Number(answer.ts) > Number(message.ts) && visibleText(answer).includes('逐问逐答'),
      { channel: person.dm },
    );
    await long;
  });
});
