import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Clerk, promptIn } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import type { StoredMessage } from '../../src/playground/state/types.ts';

let local: LocalBot;

beforeEach(async () => {
  local = await startLocalBot();
});

afterEach(() => local.stop());

const hasButtons = ({ blocks = [] }: StoredMessage) => blocks.some(({ type }) => type === 'actions');

const questions = (clerk: Clerk) =>
  local.workspace.messages(clerk.channel, clerk.thread).filter((message) => promptIn(message) !== null);

/** Waits until no question but the last has buttons. */
const settled = (clerk: Clerk) =>
  local.workspace.waitUntil(
    () => (questions(clerk).slice(0, -1).some(hasButtons) ? undefined : questions(clerk)),
    undefined,
    'older questions without buttons',
  );

describe('the questions of a thread', () => {
  it('keep their words and lose their buttons when the next one comes', async () => {
    const clerk = new Clerk(local.workspace);
    const first = await clerk.start('云岭县自然资源局', 2025);
    await clerk.press(first, 'without');
    await clerk.say('地址：城关镇人民路1号，电话：0888-1234567');
    await clerk.say('网站公开信息45条');
    const all = await settled(clerk);
    expect(all.length).toBe(4);
    expect(all.map(hasButtons)).toEqual([false, false, false, true]);
    expect(JSON.stringify(all[1]?.blocks)).toContain('请填办公地址、邮编、办公电话');
  });

  it('answer kindly where a button was pressed before it was gone', async () => {
    const clerk = new Clerk(local.workspace);
    const first = await clerk.start('云岭县自然资源局', 2025);
    const second = await clerk.press(first, 'without');
    await settled(clerk);
    const again = await clerk.press(first, 'without');
    expect(again.question).toBe(second.question);
    expect(JSON.stringify(again.message.blocks)).toContain('没有重复处理');
  });

  it('lose them after the next question where the change failed at first', async () => {
    const clerk = new Clerk(local.workspace);
    const first = await clerk.start('云岭县自然资源局', 2025);
    local.workspace.faults.failNext('chat.update', { error: 'fatal_error' }, 1);
    await clerk.press(first, 'without');
    await clerk.say('地址：城关镇人民路1号，电话：0888-1234567');
    expect((await settled(clerk)).map(hasButtons)).toEqual([false, false, true]);
  });
});
