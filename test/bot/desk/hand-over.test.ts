import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clerk } from '../../../src/demo/clerk.ts';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { writeReport } from '../../../src/documents/write.ts';
import { CHANNELS, DEFAULT_USERS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { saying } from '../../support/saying.ts';
import { allTold, toldOf } from '../../support/told-alone.ts';

const { clerk, reviewer, approver } = PEOPLE;
const [ORGAN, OTHER, GUEST] = ['云岭县自然资源局', '云岭县水利局', 'U0GUEST0001'] as const;
let local: LocalBot;

beforeAll(async () => {
  const users = [...DEFAULT_USERS, { id: GUEST, name: 'fangke', realName: '访客戊', isGuest: true }];
  local = await startLocalBot({
    workspace: { now: () => Date.parse('2026-01-12T04:00:00Z'), users },
  });
});
afterAll(() => local.stop());

const homeOf = (user: string) => JSON.stringify(local.workspace.world.homes.get(user) ?? '');

/** Presses 转交 on a message, chooses somebody and adds a word. */
async function handsOver(
  from: string,
  message: Parameters<ReturnType<typeof person>['press']>[0],
  to: string,
) {
  await person(from).press(message, saying('转交'));
  const view = await local.workspace.waitForView(from);
  return person(from).submit(view, { to, note: '第三部分问执法股' });
}

const person = (user: string) => local.workspace.as(user);

describe('a report in a channel', () => {
  it('is handed over to whoever is mentioned: they are told what is open, both desks show it', async () => {
    const { workspace } = local;
    const who = new Clerk(workspace);
    await who.press(await who.start(ORGAN, 2025), 'without');
    await who.say('城关镇人民路88号，邮编674200，电话0888-1234567');
    const asked = await who.say(`转交给<@${reviewer}>`);
    const wrong = await handsOver(clerk, asked.message, GUEST);
    expect(JSON.stringify(wrong.errors)).toContain('不是本工作区的正式成员');
    await handsOver(clerk, asked.message, reviewer);

    const letter = await toldOf(workspace, reviewer, `把${ORGAN}2025年年报转交给您`);
    for (const words of ['第三部分问执法股', '报送时限', '尚缺', '打开话题'])
      expect(JSON.stringify(letter.blocks)).toContain(words);
    const link = letter.blocks?.flatMap((block) => (Array.isArray(block.elements) ? block.elements : []));
    expect(JSON.stringify(link)).toContain(`/archives/${CHANNELS.open}/p${who.thread.replace('.', '')}`);
    const told = await who.next(({ message }) => visibleText(message).includes('尚缺的项目已私信告知'));
    expect(told.question).toBe(asked.question);

    await workspace.waitUntil(() => homeOf(reviewer).includes('转交给您') || undefined);
    expect(homeOf(reviewer)).toMatch(
      /"text":"继续填写"[^}]*\}[^}]*"style":"primary"|"style":"primary"[^}]*继续填写/,
    );
    await workspace.waitUntil(() => homeOf(clerk).includes('已转交') || undefined);
    await person(reviewer).say(CHANNELS.open, '网站公开信息45条', { thread_ts: who.thread });
    expect(visibleText((await who.next()).message)).toContain('45条');
  });

  it('of an organ with people goes to those alone who may fill it in', async () => {
    const { workspace } = local;
    await person(PEOPLE.admin).command('/nianbao', `设置 ${OTHER}`, CHANNELS.open);
    const card = await toldOf(workspace, PEOPLE.admin, '提醒时间');
    await person(PEOPLE.admin).press(card, saying('安排人员'));
    const view = await workspace.waitForView(PEOPLE.admin);
    await person(PEOPLE.admin).submit(view, { drafter: [clerk, approver], lead: [approver] });
    await toldOf(workspace, PEOPLE.admin, '负责人：');
    const who = new Clerk(workspace, clerk, CHANNELS.private);
    await who.start(OTHER, 2025);
    const asked = await who.say('转交');
    const wrong = await handsOver(clerk, asked.message, reviewer);
    expect(JSON.stringify(wrong.errors)).toContain('没有填报岗位');
    await handsOver(clerk, asked.message, approver);
    await toldOf(workspace, approver, `把${OTHER}2025年年报转交给您`);
  });

  it('is set beside last year’s, in the thread and as a workbook', async () => {
    const { workspace } = local;
    const who = new Clerk(workspace);
    const first = await who.start('云岭县林业局', 2025);
    expect(first.question).toBe('previous');
    const last = { ...bureauReport(), organ: '云岭县林业局' };
    const read = await who.drop('2024.json', await writeReport(last, 'json'));
    await who.press(read, 'confirm');
    const shown = await who.say('与上年对比');
    const table = shown.message.blocks?.find(({ type }) => type === 'data_table');
    expect(JSON.stringify(table)).toContain('增幅');
    await person(clerk).press(shown.message, saying('发Excel'));
    const { file } = await workspace.waitForFile((one) => one.name.endsWith('与上年对比.xlsx'), {
      channel: CHANNELS.open,
    });
    expect(file.bytes.byteLength).toBeGreaterThan(3000);
    await who.next(({ message }) => visibleText(message).includes('Excel已发来'));
  });
});

describe('a report in a conversation with one person', () => {
  it('goes on in the receiver’s, and what the giver says next is their own again', async () => {
    const { workspace } = local;
    await person(clerk).command('/nianbao', '云岭县档案局 2025', 'dm');
    const first = await toldOf(workspace, clerk, '请上传上一年度的年报');
    await person(clerk).say('dm', '转交');
    const asked = await toldOf(workspace, clerk, '转交给谁');
    expect(asked.ts).not.toBe(first.ts);
    await handsOver(clerk, asked, reviewer);
    await toldOf(workspace, clerk, '在对方的私信里接着填');
    await toldOf(workspace, reviewer, '就在这里接着填');
    await toldOf(workspace, reviewer, '请上传上一年度的年报');
    const from = allTold(workspace, reviewer).length;
    await person(reviewer).say('dm', '没有上年年报');
    await toldOf(workspace, reviewer, '办公地址', { from });
    const sought = allTold(workspace, clerk).length;
    await person(clerk).say('dm', '我的年报文件在哪');
    const told = await toldOf(workspace, clerk, '云岭县档案局 2025年度报告：填报中', { from: sought });
    expect(visibleText(told)).toContain('“我的年报”');
    const own = allTold(workspace, clerk).length;
    await person(clerk).say('dm', '你好');
    await toldOf(workspace, clerk, '这里可以办三件事', { from: own });
  });
});
