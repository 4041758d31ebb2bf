import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/language/date.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import type { StoredMessage } from '../../../src/playground/state/types.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { saying } from '../../support/saying.ts';
import { type Days, remindersOf, startDays, textOf } from './walk.ts';

const ORGAN = '云岭县自然资源局';
const { admin, clerk, reviewer, approver } = PEOPLE;
let days: Days;

beforeAll(async () => {
  days = await startDays(ORGAN, '2026-03-02');
  const { workspace } = days.local;
  await workspace.as(admin).command('/nianbao', `设置 ${ORGAN}`, CHANNELS.open);
  const card = await workspace.waitUntil(() => workspace.ephemerals(admin).at(-1));
  await workspace.as(admin).press(card, saying('安排人员'));
  const view = await workspace.waitForView(admin);
  await workspace.as(admin).submit(view, { handler: [clerk], lead: [approver], drafter: [reviewer] });
  await workspace.waitUntil(() =>
    workspace.ephemerals(admin).find((one) => visibleText(one).includes('负责人：')),
  );
});

afterAll(async () => {
  await days.stop();
});

async function register(number: string, arrivedOn: string): Promise<StoredMessage> {
  const { workspace } = days.local;
  await workspace.as(clerk).command('/nianbao', 'apply', CHANNELS.open);
  const view = await workspace.waitForView(clerk);
  const answer = await workspace.as(clerk).submit(view, {
    number,
    applicant: 'naturalPerson',
    channel: 'in-person',
    arrivedOn,
    description: '城东片区征收土地批复文件',
    handler: clerk,
  });
  expect(answer.errors ?? {}).toEqual({});
  return workspace.waitFor((message) => visibleText(message).startsWith(`申请 ${number}：`), {
    channel: CHANNELS.open,
  });
}

/** Every day from one to another, and what somebody received on each on which there was anything. */
async function walked(from: string, to: string, user: string): Promise<Record<string, string[]>> {
  const got: Record<string, string[]> = {};
  for (let day = from; day <= to; day = addDays(day, 1)) {
    await days.go(day);
    const messages = textOf(days.received(user));
    if (messages.length > 0) got[day] = messages;
  }
  return got;
}

describe('reminders of an application', () => {
  it('come 5, 2, 1 and 0 working days before, then daily; never on a rest day, once a day, to its handler', async () => {
    await register('2026-001', '2026-03-02');
    const got = await walked('2026-03-03', '2026-04-02', clerk);
    expect(Object.keys(got)).toEqual([
      // The last day for a correction notice, the seventh working day.
      '2026-03-11',
      // The answer is due on 30 March.
      '2026-03-23',
      '2026-03-26',
      '2026-03-27',
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
    ]);
    expect(Object.values(got).every((messages) => messages.length === 1)).toBe(true);
    expect(got['2026-03-27']?.[0]).toContain(
      '2026-001：答复期限2026年3月30日（周一），还有1个工作日。内容：城东片区征收土地批复文件。下一步：',
    );
    expect(got['2026-03-30']?.[0]).toContain('今日到期');
    const lead = remindersOf(days.received(approver));
    expect(lead.length).toBe(3);
    expect(lead[0]).toContain('已超期1个工作日');
    expect(lead[0]).toContain('承办人');
  });

  it('are caught up once after days without a bot, over the spring festival of tombs too', async () => {
    await days.local.pause();
    days.set('2026-04-10');
    await days.local.resume();
    await days.go('2026-04-10', '09:31');
    const [only, second] = textOf(days.received(clerk));
    expect(only).toContain('已超期8个工作日');
    expect(second).toBeUndefined();
  });

  it('are put off, chosen for another day, and switched off by whoever gets them, for them alone', async () => {
    const { workspace } = days.local;
    await days.go('2026-04-13');
    const [message] = days.received(clerk);
    if (!message) throw new Error('there is no reminder');
    await workspace.as(clerk).press(message, saying('稍后提醒'));
    const view = await workspace.waitForView(clerk);
    const past = await workspace.as(clerk).submit(view, { day: '2026-04-13' });
    expect(past.errors?.day).toContain('今天以后');
    await workspace.as(clerk).submit(view, { day: '2026-04-16' });
    const settingsOf = async () => (await days.organs.load(days.organ))?.reminders[clerk];
    await expect.poll(async () => Object.keys((await settingsOf())?.snoozed ?? {}).length).toBe(1);
    expect(Object.keys(await walked('2026-04-14', '2026-04-17', clerk))).toEqual([
      '2026-04-16',
      '2026-04-17',
    ]);
    expect(remindersOf(days.received(approver)).length).toBe(6);

    await days.go('2026-04-20');
    const [again] = days.received(clerk);
    if (!again) throw new Error('there is no reminder');
    await workspace.as(clerk).press(again, saying('指定日期提醒'));
    const chosen = await workspace.waitForView(clerk);
    await workspace.as(clerk).submit(chosen, { day: '2026-05-08' });
    await expect.poll(async () => (await settingsOf())?.remindOn.length).toBe(1);
    await workspace.as(clerk).press(again, saying('不再提醒'));
    await expect.poll(async () => (await settingsOf())?.muted.length).toBe(1);
    // Only the day of their own choice is left.
    const later = await walked('2026-04-21', '2026-05-08', clerk);
    expect(Object.keys(later)).toEqual(['2026-05-08']);
    expect(later['2026-05-08']?.[0]).toContain('按您设定的日期提醒');
  });

  it('follow a changed date, and end with the answer', async () => {
    const card = await register('2026-002', '2026-05-08');
    days.received(clerk);
    await days.go('2026-05-11');
    const { workspace } = days.local;
    const press = async (label: string, values: Record<string, string>, shows: string) => {
      await workspace.as(clerk).press(card, saying(label));
      const view = await workspace.waitForView(clerk);
      const answer = await workspace.as(clerk).submit(view, values);
      expect(answer.errors ?? {}).toEqual({});
      await workspace.waitUntil(() => {
        const now = workspace.messages(CHANNELS.open).find(({ ts }) => ts === card.ts);
        return now && visibleText(now).includes(shows) ? now : undefined;
      });
    };
    await press(
      '延期',
      { on: '2026-05-11', approver: '公开办负责人', notifiedOn: '2026-05-11', workdays: '20' },
      '已延期',
    );
    // Due on 4 June at first (9 May is a working day); with 20 working days more, and the dragon boat festival off, on
    // 3 July: nothing comes before the old date but the last day for a correction notice.
    const got = await walked('2026-05-12', '2026-06-26', clerk);
    expect(Object.keys(got)).toEqual(['2026-05-18', '2026-06-26']);
    expect(got['2026-06-26']?.[0]).toContain('2026-002：答复期限2026年7月3日（周五），还有5个工作日');
    await press('答复', { on: '2026-06-26', disposition: 'granted' }, '已答复');
    expect(await walked('2026-06-27', '2026-07-10', clerk)).toEqual({});
  });
});
