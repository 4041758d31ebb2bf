import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHolidays } from '../../../src/bot/holidays/holidays.ts';
import { type LocalBot, startLocalBot } from '../../../src/demo/local-bot.ts';
import { CHANNELS, PEOPLE } from '../../../src/playground/state/seed.ts';
import { visibleText } from '../../../src/playground/wait.ts';
import { createLivingCalendar } from '../../../src/report/calendar/living-calendar.ts';
import { createHolidayStore } from '../../../src/store/holiday-store.ts';
import { noticeOf } from '../../report/calendar/notices.ts';
import { toldAlone, toldOf } from '../../support/told-alone.ts';
import { withTrialStore } from '../../support/trial-store.ts';

const NOW = Date.parse('2027-01-12T10:00:00+08:00');
const ORGAN = '云岭县气象局';

describe('a holiday notice given in chat', () => {
  let local: LocalBot;
  const boss = () => local.workspace.as(PEOPLE.admin);
  const clerk = () => local.workspace.as(PEOPLE.clerk);

  const told = (user: string, words: string) => toldOf(local.workspace, user, words);

  beforeAll(async () => {
    local = await startLocalBot({ workspace: { now: () => NOW }, sweepMs: 100 });
    await clerk().command('/nianbao', 'apply', CHANNELS.open);
    const view = await local.workspace.waitForView(PEOPLE.clerk);
    const answer = await clerk().submit(view, {
      organ: ORGAN,
      number: '2027-001',
      applicant: 'naturalPerson',
      channel: 'in-person',
      arrivedOn: '2027-01-12',
      description: '观测站迁建批复',
    });
    expect(answer.errors ?? {}).toEqual({});
    // Three days of January's second week, ten, four before 除夕 and three behind 初三 by the law alone: 11 February.
    await local.workspace.waitFor((message) =>
      visibleText(message).includes('答复期限：2027年2月11日（周四），暂定'),
    );
  });

  afterAll(async () => {
    await local.stop();
  });

  it('is shown as it was read, is used when an admin says so, and moves the dates that hang on it', async () => {
    await boss().say('dm', noticeOf(2027));
    const card = await told(PEOPLE.admin, '2027年放假安排（国办发明电〔2026〕9号）读作下表');
    expect(visibleText(card)).toContain('放假共27天，其中周一至周五17天；调休上班6天');
    expect(visibleText(card)).toContain('2月5日（周五）至2月11日（周四）');
    await boss().press(card, 'card:holidayUse:0');
    await told(PEOPLE.admin, '2027年放假安排已启用');
    // 31 January is worked, 5 to 11 February are off: two days more.
    const moved = await told(PEOPLE.clerk, '放假安排有更新');
    expect(visibleText(moved)).toContain('2027-001：答复期限2027年2月11日（周四）改为2027年2月15日（周一）');
    // The card that was posted before the notice shows the new date, no more 暂定.
    await local.workspace.waitFor((message) =>
      visibleText(message).includes('答复期限：2027年2月15日（周一）'),
    );
    await clerk().say('dm', '2027-001怎么算的');
    expect(visibleText(await told(PEOPLE.clerk, '次日起算'))).not.toContain('暂定');
  });

  it('stays when the bot is started again, and is told of once', async () => {
    await local.restart();
    await clerk().say('dm', '2027-001到哪一步了');
    expect(visibleText(await told(PEOPLE.clerk, '下一步'))).toContain('2027年2月15日');
    const updates = local.workspace
      .messages(clerk().dm)
      .filter((one) => visibleText(one).includes('放假安排有更新'));
    expect(updates).toHaveLength(1);
  });

  it('is an admin’s alone', async () => {
    await clerk().say('dm', noticeOf(2027));
    expect(visibleText(await told(PEOPLE.clerk, '放假安排由工作区管理员启用'))).not.toContain('读作下表');
  });

  it('that lost a festival on the way is not used, and says what is missing', async () => {
    await boss().say('dm', noticeOf(2027).replace(/五、端午节.*\n/, ''));
    const card = await told(PEOPLE.admin, '没有启用，以下几处对不上');
    expect(visibleText(card)).toContain('没有读到端午的安排');
    expect(visibleText(card)).toContain('请核对后把通知全文再发一次');
  });

  it('can be dropped as a file', async () => {
    const upload = () =>
      boss().upload('dm', { name: '放假通知.txt', bytes: new TextEncoder().encode(noticeOf(2027)) });
    const card = await toldAlone(local, PEOPLE.admin, upload, '读作下表');
    expect(visibleText(card)).toContain('端午');
  });
});

describe('every process', () => {
  const trial = withTrialStore();

  it('counts by the notice that another one was given, which goes before its own file', async () => {
    const store = createHolidayStore(trial.redis, 'holidays');
    const own = { 2027: { off: ['2027-02-12'], work: [] } };
    const [one, other] = [createLivingCalendar(own), createLivingCalendar(own)];
    const [here, there] = [createHolidays(store, one, own), createHolidays(store, other, own)];
    expect(await there.refresh()).toBe(false);
    const notice = { off: ['2027-02-08'], work: ['2027-02-12', '2027-02-20'] };
    await here.add(2027, notice, true, 'U1', '2026-11-05T01:00:00.000Z');
    for (const [holidays, calendar] of [
      [here, one],
      [there, other],
    ] as const) {
      expect(await holidays.refresh()).toBe(true);
      expect(await holidays.refresh()).toBe(false);
      expect([calendar.isWorkday('2027-02-20'), calendar.isWorkday('2027-02-12')]).toEqual([true, true]);
    }
  });

  it('takes a change of some days into the year’s notice', async () => {
    const store = createHolidayStore(trial.redis, 'changes');
    const calendar = createLivingCalendar();
    const holidays = createHolidays(store, calendar, {});
    await holidays.add(
      2027,
      { off: ['2027-05-03'], work: ['2027-05-08'] },
      true,
      'U1',
      '2026-11-05T01:00:00.000Z',
    );
    await holidays.add(
      2027,
      { off: ['2027-05-04'], work: ['2027-04-25'] },
      false,
      'U1',
      '2027-03-05T01:00:00.000Z',
    );
    await holidays.refresh();
    expect(await store.load()).toEqual({
      2027: { off: ['2027-05-03', '2027-05-04'], work: ['2027-04-25', '2027-05-08'] },
    });
    expect(calendar.isWorkday('2027-05-08')).toBe(true);
  });
});
