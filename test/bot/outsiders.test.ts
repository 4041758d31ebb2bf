import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../src/demo/local-bot.ts';
import { CHANNELS, DEFAULT_USERS, PEOPLE } from '../../src/playground/state/seed.ts';
import { visibleText } from '../../src/playground/wait.ts';
import { saying } from '../support/saying.ts';

const OUTSIDER = 'U0ELSEWHERE';
let local: LocalBot;

beforeAll(async () => {
  const elsewhere = { id: OUTSIDER, name: 'waidanwei', realName: '外单位戊', otherTeam: 'T0ELSEWHERE' };
  local = await startLocalBot({ workspace: { users: [...DEFAULT_USERS, elsewhere] } });
});

afterAll(async () => {
  await local.stop();
});

const outsider = () => local.workspace.as(OUTSIDER);

/** What somebody of another workspace is told alone after what they did. */
async function refused(act: () => Promise<unknown>, words: string): Promise<void> {
  const before = local.workspace.ephemerals(OUTSIDER).length;
  await act();
  const said = await local.workspace.waitUntil(() => local.workspace.ephemerals(OUTSIDER)[before]);
  expect(visibleText(said)).toContain(words);
  expect(visibleText(said)).toContain('由工作区管理员用“/nianbao 设置”安排岗位');
}

/** A report whose organ has no arranged people, and what has been shown of it. */
async function begun(organ: string) {
  const clerk = new Clerk(local.workspace);
  const seen = await clerk.start(organ, 2025);
  const prompts = () =>
    local.workspace.messages(CHANNELS.open, clerk.thread).filter(({ bot_id }) => bot_id).length;
  return { clerk, seen, prompts, at: { thread_ts: clerk.thread } };
}

describe('somebody of another workspace in a shared channel', () => {
  it('does not answer for an organ whose people nobody arranged, in words, by edits, buttons or forms', async () => {
    const words = '青石县水利局还没有安排人员';
    const { clerk, seen, prompts, at } = await begun('青石县水利局');
    const before = prompts();
    await refused(() => outsider().say(CHANNELS.open, '去第二部分', at), words);
    const { message } = await outsider().say(CHANNELS.open, '去第三部分', at);
    await local.workspace.waitUntil(() => local.workspace.ephemerals(OUTSIDER)[1]);
    await refused(() => outsider().edit(CHANNELS.open, message.ts, '去第五部分'), words);
    await refused(() => outsider().press(seen.message, (element) => element.value === 'without'), words);
    expect(prompts()).toBe(before);
    const contact = await clerk.press(seen, 'without');
    await refused(() => outsider().press(contact.message, (element) => element.value === 'contact'), words);
    expect(local.workspace.modals(OUTSIDER)).toEqual([]);
    expect((await clerk.say('查看已填')).question).toBe('contact');
  });

  it('starts no report, and makes no organ known', async () => {
    const { workspace } = local;
    const mention = `<@${workspace.botUserId}>`;
    await refused(
      () => outsider().say(CHANNELS.open, `${mention} 青石县某某办 2025`),
      '目前只由机关所在工作区的人',
    );
    await workspace.as(PEOPLE.clerk).command('/nianbao', '设置 青石县某某办', CHANNELS.open);
    await workspace.waitUntil(() =>
      workspace.ephemerals(PEOPLE.clerk).find((one) => visibleText(one).includes('没有找到')),
    );
  });

  it('reads and records nothing in the ledger', async () => {
    await begun('青石县教育局');
    const mention = `<@${local.workspace.botUserId}>`;
    await refused(
      () => outsider().say(CHANNELS.open, `${mention} 还有几件没办结`),
      '只由机关所在工作区的人办理',
    );
    await refused(() => outsider().command('/nianbao', 'apply', CHANNELS.open), '只由机关所在工作区的人办理');
  });

  it('has what a role is for once an admin has given them one', async () => {
    const { workspace } = local;
    const { seen, clerk } = await begun('青石县司法局');
    const admin = workspace.as(PEOPLE.admin);
    await admin.command('/nianbao', '设置 青石县司法局', CHANNELS.open);
    const card = await workspace.waitUntil(() => workspace.ephemerals(PEOPLE.admin).at(-1));
    await admin.press(card, saying('安排人员'));
    const view = await workspace.waitForView(PEOPLE.admin);
    await admin.submit(view, { drafter: [OUTSIDER], lead: [PEOPLE.clerk] });
    await outsider().press(seen.message, (element) => element.value === 'without');
    expect((await clerk.next()).question).toBe('contact');
  });
});
