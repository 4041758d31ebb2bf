import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { StoredMessage, View } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { toldAlone } from '../../support/told-alone.ts';

const ORGAN = '云岭县水利局';
let local: LocalBot;

beforeAll(async () => {
  local = await startLocalBot({ workspace: { now: () => Date.parse('2026-03-18T04:00:00Z') } });
});

afterAll(async () => {
  await local.stop();
});

const person = (user: string) => local.workspace.as(user);

const told = (user: string, act: () => Promise<unknown>, words: string) => toldAlone(local, user, act, words);

const settings = (user: string, words: string, name = ORGAN) =>
  told(user, () => person(user).command('/nianbao', `设置 ${name}`, CHANNELS.open), words);

async function form(card: StoredMessage, user: string, label: string): Promise<View> {
  await person(user).press(card, saying(label));
  return local.workspace.waitForView(user);
}

async function arrange(people: Record<string, string[]>): Promise<void> {
  const card = await settings(PEOPLE.admin, ORGAN);
  const view = await form(card, PEOPLE.admin, '安排人员');
  await told(
    PEOPLE.admin,
    async () => {
      const answer = await person(PEOPLE.admin).submit(view, people);
      expect(answer.errors ?? {}).toEqual({});
    },
    '负责人：',
  );
}

describe('an organ’s people and settings', () => {
  it('anyone sees that nobody was arranged yet; only an admin is offered to arrange people', async () => {
    await settings(PEOPLE.admin, '还没有安排人员');
    const card = await settings(PEOPLE.clerk, '人员由工作区管理员安排');
    expect(JSON.stringify(card.blocks)).not.toContain('organPeople');
  });

  it('people without a lead are sent back with the field named', async () => {
    const view = await form(await settings(PEOPLE.admin, ORGAN), PEOPLE.admin, '安排人员');
    const answer = await person(PEOPLE.admin).submit(view, { handler: [PEOPLE.clerk] });
    expect(answer.errors?.lead).toContain('负责人');
    await person(PEOPLE.admin).close(view);
  });

  it('while nobody is arranged, only an admin decides when personal data is deleted', async () => {
    const open = '云岭县住房和城乡建设局';
    await settings(PEOPLE.admin, open, open);
    const card = await settings(PEOPLE.clerk, '保存期限由工作区管理员设置，安排人员后由负责人设置', open);
    const view = await form(card, PEOPLE.clerk, '提醒和时限');
    expect(JSON.stringify(view.blocks)).not.toContain('retentionMonths');
    const values = { digestHour: '8', kind: 'department' };
    await told(PEOPLE.clerk, () => person(PEOPLE.clerk).submit(view, values), '工作日8:00');
    const own = await form(await settings(PEOPLE.admin, open, open), PEOPLE.admin, '提醒、时限和保存期限');
    const months = { ...values, retentionMonths: '24' };
    await told(PEOPLE.admin, () => person(PEOPLE.admin).submit(own, months), '办结24个月后删除');
    // Whoever sets the hour afterwards leaves it as the admin set it.
    const later = await form(await settings(PEOPLE.clerk, open, open), PEOPLE.clerk, '提醒和时限');
    await told(
      PEOPLE.clerk,
      () => person(PEOPLE.clerk).submit(later, { ...values, digestHour: '10' }),
      '工作日10:00',
    );
    await settings(PEOPLE.clerk, '办结24个月后删除', open);
  });

  it('once arranged, the lead sets the rest, the others are told whom to ask', async () => {
    await arrange({ handler: [PEOPLE.clerk], lead: [PEOPLE.approver], drafter: [PEOPLE.clerk] });
    const refused = await settings(PEOPLE.reviewer, '请找本机关的负责人或工作区管理员');
    expect(visibleText(refused)).not.toContain('填报人：');
    expect(visibleText(await settings(PEOPLE.clerk, ORGAN))).toContain('其余设置由负责人修改');
    const card = await settings(PEOPLE.approver, '提醒时间：工作日9:00');
    const view = await form(card, PEOPLE.approver, '提醒、时限');
    const wrong = await person(PEOPLE.approver).submit(view, {
      digestHour: '8',
      kind: 'department',
      submission: '1月20日',
      retentionMonths: '两年',
    });
    expect(Object.keys(wrong.errors ?? {}).sort()).toEqual(['retentionMonths', 'submission']);
    await told(
      PEOPLE.approver,
      async () => {
        const answer = await person(PEOPLE.approver).submit(view, {
          digestHour: '8',
          kind: 'department',
          submission: '01-20',
          publication: '',
          retentionMonths: '24',
        });
        expect(answer.errors ?? {}).toEqual({});
      },
      '工作日8:00。年报时限：报送01-20，公布按法定01-31。\n申请人信息：办结24个月后删除',
    );
  });

  it('people without a role in it cannot start its report, and learn whom to ask', async () => {
    const said = await told(
      PEOPLE.reviewer,
      () => person(PEOPLE.reviewer).command('/nianbao', `${ORGAN} 2025`, CHANNELS.open),
      '由填报人',
    );
    expect(visibleText(said)).toContain('请找');
    expect(local.workspace.messages(CHANNELS.open)).toEqual([]);
  });

  it('a new organ can be set up by an admin before anything is filled in', async () => {
    await settings(PEOPLE.clerk, '没有找到', '云岭县林业局');
    await settings(PEOPLE.admin, '云岭县林业局（政府工作部门）', '云岭县林业局');
  });

  it('a town, which the law gives no date, is told that none is set and nothing will be reminded of', async () => {
    await settings(
      PEOPLE.admin,
      '报送未设（没有法定日期，请按通知填写，否则不提醒）',
      '云岭县城关镇人民政府',
    );
  });
});
