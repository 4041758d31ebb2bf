import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { type Days, startDays, textOf } from './walk.ts';

const ORGAN = '云岭县文化和旅游局';
const { admin, clerk, reviewer, approver } = PEOPLE;
let days: Days;

const as = (user: string) => days.local.workspace.as(user);

async function register(number: string, values: Record<string, string>): Promise<void> {
  await as(clerk).command('/nianbao', 'apply', CHANNELS.open);
  const answer = await as(clerk).submit(await days.local.workspace.waitForView(clerk), {
    number,
    applicant: 'naturalPerson',
    channel: 'in-person',
    description: '古镇修缮方案',
    ...values,
  });
  expect(answer.errors ?? {}).toEqual({});
  await days.local.workspace.waitFor((message) => visibleText(message).startsWith(`申请 ${number}：`), {
    channel: CHANNELS.open,
  });
}

beforeAll(async () => {
  days = await startDays(ORGAN, '2026-03-16');
  await as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  await as(admin).press(await days.shown(admin, '还没有安排人员'), saying('安排人员'));
  await as(admin).submit(await days.local.workspace.waitForView(admin), {
    handler: [clerk, reviewer],
    lead: [approver],
  });
  await days.shown(admin, '负责人：');
  await register('2026-001', { arrivedOn: '2026-02-14', handler: clerk });
  await register('2026-002', { arrivedOn: '2026-03-09', handler: reviewer });
  await register('2026-003', { arrivedOn: '2026-03-10', handler: '' });
  await register('2026-004', { arrivedOn: '2026-03-13', handler: clerk, channel: 'ordinary-post' });
});

afterAll(async () => {
  await days.stop();
});

/** The week's overviews that somebody was sent since this was asked last. */
const overviews = (user: string) => textOf(days.received(user)).filter((text) => text.includes('概览：在办'));

describe('the lead', () => {
  it('is sent the week’s overview on its first working day, once', async () => {
    await days.go('2026-03-27');
    expect(overviews(approver)).toHaveLength(1);
    await days.go('2026-03-30');
    const [text = '', second] = overviews(approver);
    expect(second).toBeUndefined();
    // Five working days of February behind the holiday and fifteen of March: 2026-001 was due on 20 March.
    expect(text).toContain('在办4件');
    expect(text).toContain('已超期1件：\n· 2026-001：3月20日（周五），超期6个工作日');
    expect(text.replaceAll(/\n+/g, '\n')).toMatch(
      /4月9日（周四）前到期2件：\n.*：\n· 2026-002：4月7日（周二），剩5个工作日\n未指派：\n· 2026-003：4月8日（周三），剩6个/s,
    );
    expect(text).toContain('收到日期待确认1件：\n· 2026-004：待确认17天');
    expect(overviews(clerk)).toEqual([]);
    await days.go('2026-03-31');
    expect(overviews(approver)).toEqual([]);
    // Monday 6 April is 清明; the bot was away on Tuesday.
    await days.local.pause();
    days.set('2026-04-08');
    await days.local.resume();
    await days.go('2026-04-08');
    expect(overviews(approver)).toHaveLength(1);
  });

  it('gets the month’s table by handler on asking', async () => {
    await as(clerk).say('dm', '2026-002到哪一步了');
    await as(approver).say('dm', '3月的办理情况表');
    const table = await days.shown(approver, '2026年3月1日（周日）至3月31日（周二）');
    expect(visibleText(table)).toContain('收到3件；答复0件');
    await as(approver).say('dm', '本周概览');
    await as(approver).press(await days.shown(approver, '在办4件'), saying('本月情况表'));
    await days.shown(approver, '2026年4月1日（周三）至4月30日（周四）没有收到、也没有答复申请');
  });
});
