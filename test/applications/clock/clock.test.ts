import { describe, expect, it } from 'vitest';
import { answerDue, correctionNoticeDue, dueDates, mainDue } from '../../../src/applications/clock/clock.ts';
import { dueText, explainDue } from '../../../src/applications/clock/clock-text.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { answered, calendar, extended, given } from '../support.ts';

const due = (application: ReturnType<typeof given>) => answerDue(application.case, calendar);

describe('the answer’s date', () => {
  it.each([
    ['2025-01-24', '2025-02-27', '2025-03-27'],
    ['2025-09-28', '2025-10-31', '2025-11-28'],
    ['2025-12-26', '2026-01-26', '2026-02-28'],
    ['2026-02-10', '2026-03-16', '2026-04-14'],
    ['2026-09-21', '2026-10-26', '2026-11-23'],
  ])('received %s: by %s, extended by %s', (arrivedOn, plain, extendedTo) => {
    expect(due(given({ arrivedOn })).date).toBe(plain);
    expect(due(given({ arrivedOn }, extended(plain))).date).toBe(extendedTo);
  });

  it('starts anew on the day the correction came', () => {
    const asked = { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' } as const;
    expect(due(given({}, asked))).toMatchObject({ date: '2026-04-20', standing: 'waiting' });
    const corrected = given({}, asked, { type: 'correctionReceived', on: '2026-03-12' });
    expect(due(corrected)).toMatchObject({
      date: calendar.addWorkdays('2026-03-12', 20).date,
      standing: 'running',
      startedBy: '收到补正',
    });
  });

  it('a second correction does not start it again', () => {
    const application = given(
      {},
      { type: 'correctionAsked', on: '2026-03-05', until: '2026-03-20', items: '' },
      { type: 'correctionReceived', on: '2026-03-12' },
      { type: 'correctionAsked', on: '2026-03-16', until: '2026-03-30', items: '' },
      { type: 'correctionReceived', on: '2026-03-25' },
    );
    expect(due(application).date).toBe(calendar.addWorkdays('2026-03-12', 20).date);
  });

  it('stands still while others are consulted: the days after sending up to the reply', () => {
    const consulted = {
      type: 'consulted',
      on: '2026-03-04',
      whom: 'thirdParty',
      receivedOn: '2026-03-06',
    } as const;
    const ended = { type: 'consultationEnded', on: '2026-03-13', consultation: 0, reply: 'agrees' } as const;
    const application = given({}, consulted, ended);
    expect(due(application).date).toBe(calendar.addWorkdays('2026-03-02', 20 + 7).date);
    expect(due(application).counted?.skipped.filter((day) => day.why === 'pause')).toHaveLength(7);
  });

  it('two consultations at once stop it once', () => {
    const application = given(
      {},
      { type: 'consulted', on: '2026-03-04', whom: 'thirdParty', receivedOn: null },
      { type: 'consulted', on: '2026-03-05', whom: 'otherOrgan', receivedOn: null },
      { type: 'consultationEnded', on: '2026-03-11', consultation: 0, reply: 'silent' },
      { type: 'consultationEnded', on: '2026-03-13', consultation: 1, reply: 'agrees' },
    );
    expect(due(application).date).toBe(calendar.addWorkdays('2026-03-02', 20 + 7).date);
  });

  it('an open consultation stops it until the fifteenth working day at most', () => {
    const application = given(
      {},
      { type: 'consulted', on: '2026-03-04', whom: 'otherOrgan', receivedOn: '2026-03-06' },
    );
    const fifteenth = calendar.addWorkdays('2026-03-06', 15).date;
    expect(dueDates(application.case, calendar)).toContainEqual(
      expect.objectContaining({ what: 'consultation', date: fifteenth, article: '第三十四条', ref: 0 }),
    );
    expect(due(application).date).toBe(
      calendar.addWorkdays('2026-03-02', 20 + calendar.workdaysBetween('2026-03-04', fifteenth)).date,
    );
  });

  it('starts anew on the day the fee is paid; a fee that lapsed was a pause', () => {
    const notified = {
      type: 'feeNotified',
      on: '2026-03-05',
      basis: 'pages',
      amountYuan: 380,
      receivedOn: '2026-03-09',
    } as const;
    const waiting = dueDates(given({}, notified).case, calendar);
    expect(waiting.find((item) => item.what === 'fee')?.date).toBe(
      calendar.addWorkdays('2026-03-09', 20).date,
    );
    const paid = given({}, notified, { type: 'feePaid', on: '2026-03-16' });
    expect(due(paid)).toMatchObject({
      date: calendar.addWorkdays('2026-03-16', 20).date,
      startedBy: '缴清费用',
    });
    const lapsed = given({}, notified, { type: 'feeLapsed', on: '2026-04-08' });
    const paused = calendar.workdaysBetween('2026-03-05', '2026-04-08');
    expect(due(lapsed).date).toBe(calendar.addWorkdays('2026-03-02', 20 + paused).date);
  });

  it('an agreed day of art. 35 replaces the counted one', () => {
    const application = given(
      {},
      { type: 'reasonsAsked', on: '2026-03-04' },
      { type: 'reasonsGiven', on: '2026-03-06', reasonable: true },
      { type: 'delayAgreed', on: '2026-03-09', until: '2026-06-30' },
    );
    expect(due(application)).toMatchObject({ date: '2026-06-30', article: '第三十五条', counted: null });
    expect(explainDue(due(application))).toHaveLength(2);
  });

  it('while confirmation is missing, the earliest date counted from arrival is shown', () => {
    const waiting = given({ channel: 'online' });
    expect(due(waiting)).toMatchObject({ date: '2026-03-30', standing: 'earliest' });
    const confirmed = given({ channel: 'online' }, { type: 'confirmed', on: '2026-03-05' });
    expect(due(confirmed)).toMatchObject({ date: '2026-04-02', standing: 'running' });
  });

  it('is provisional in a year without a notice, and moves when the notice is added', () => {
    const application = given({ arrivedOn: '2026-12-15' });
    expect(due(application)).toMatchObject({ date: '2027-01-13', provisional: true });
    const told = createCalendar({ '2027': { off: ['2027-01-01'], work: ['2027-01-10'] } });
    expect(answerDue(application.case, told)).toMatchObject({ date: '2027-01-12', provisional: false });
    const without = createCalendar({ '2027': { off: ['2027-01-01'], work: [] } });
    expect(answerDue(application.case, without).date).toBe('2027-01-13');
  });
});

describe('open dates', () => {
  it('begin with the correction notice, and are gone once the case is closed', () => {
    const application = given({});
    expect(dueDates(application.case, calendar).map((item) => `${item.what} ${item.date}`)).toEqual([
      'correctionNotice 2026-03-11',
      'answer 2026-03-30',
    ]);
    expect(correctionNoticeDue(application.case, calendar).article).toBe('第三十条');
    expect(dueDates(given({}, answered('2026-03-10')).case, calendar)).toEqual([]);
    expect(mainDue(given({}, answered('2026-03-10')).case, calendar)).toBeNull();
  });

  it('a new answer that was ordered has a date of its own', () => {
    const application = given(
      {},
      answered('2026-03-10'),
      { type: 'disputeOpened', on: '2026-04-01', kind: 'reconsideration', role: 'sole' },
      {
        type: 'disputeDecided',
        on: '2026-05-20',
        dispute: 0,
        result: 'corrected',
        reanswer: { by: '2026-06-10' },
      },
    );
    expect(mainDue(application.case, calendar)).toMatchObject({ what: 'reanswer', date: '2026-06-10' });
  });
});

describe('how a date was counted', () => {
  it('names the date, the start and every day, pauses by their name', () => {
    const application = given(
      {},
      { type: 'consulted', on: '2026-03-04', whom: 'thirdParty', receivedOn: null },
      { type: 'consultationEnded', on: '2026-03-06', consultation: 0, reply: 'agrees' },
    );
    const lines = explainDue(due(application));
    expect(lines[0]).toBe('答复期限：2026年4月1日（周三）（第三十三条）');
    expect(lines[1]).toBe('自“收到申请”（2026年3月2日（周一））次日起算。');
    expect(lines).toContain('3月5日（周四）：征求第三方意见，不计');
    expect(lines.at(-1)).toBe('4月1日（周三）：第20个工作日');
  });

  it('says what a date waits for, in both languages', () => {
    const waiting = due(given({ channel: 'online', arrivedOn: '2026-12-15' }));
    expect(dueText(waiting)).toContain('暂定，待双方确认收到日期');
    expect(dueText(waiting, 'en')).toContain('provisional, the earliest');
    expect(explainDue(waiting, 'en')[1]).toBe('Counted from the day after 2026-12-15 (Tue).');
  });
});
