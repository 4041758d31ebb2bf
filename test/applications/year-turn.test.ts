import { expect, it } from 'vitest';
import type { Application } from '../../src/applications/case/application.ts';
import { answerDue } from '../../src/applications/clock/clock.ts';
import { rowFor } from '../../src/applications/queries/row.ts';
import { leftText } from '../../src/applications/queries/row-line.ts';
import { digestsOf } from '../../src/applications/reminders/reminders.ts';
import { reminderText } from '../../src/applications/reminders/text.ts';
import { addDays } from '../../src/language/date.ts';
import { calendar, given } from './support.ts';

// Four working days of December after the 3rd are in its first week, five in each of the next three: the 31st is the 20th.
const dueAtTheEnd = given({ arrivedOn: '2026-12-03' });
const dueInJanuary = given({ number: '2026-002', arrivedOn: '2026-12-10' });

const left = (application: Application, today: string) =>
  leftText(rowFor(application, { today, calendar, by: '', seesPerson: () => false, lang: 'zh' }));

/** What a handler is told on a day, the day before having been caught up. */
const toldOn = (application: Application, today: string) =>
  digestsOf({
    applications: [application],
    reports: [],
    lead: 'U-LEAD',
    deputyOf: () => null,
    settings: {},
    since: addDays(today, -1),
    today,
    calendar,
  }).flatMap(({ firings }) =>
    firings.map((firing) => {
      const due = firing.subject.kind === 'application' ? firing.subject.due.date : today;
      return reminderText(firing, today, calendar.workdaysBetween(today, due));
    }),
  );

it('dates across New Year leave the day out that the law gives off, and are provisional', () => {
  expect(answerDue(dueAtTheEnd.case, calendar)).toMatchObject({ date: '2026-12-31', provisional: false });
  expect(answerDue(dueInJanuary.case, calendar)).toMatchObject({ date: '2027-01-08', provisional: true });
});

it.each([
  ['2026-12-30', '剩1个工作日', '剩6个工作日'],
  ['2026-12-31', '今日到期', '剩5个工作日'],
  ['2027-01-01', '超期', '剩5个工作日'],
  ['2027-01-02', '超期', '剩5个工作日'],
  ['2027-01-03', '超期', '剩5个工作日'],
  ['2027-01-04', '超期1个工作日', '剩4个工作日'],
  ['2027-01-05', '超期2个工作日', '剩3个工作日'],
  ['2027-01-06', '超期3个工作日', '剩2个工作日'],
  ['2027-01-07', '超期4个工作日', '剩1个工作日'],
  ['2027-01-08', '超期5个工作日', '今日到期'],
  ['2027-01-09', '超期5个工作日', '超期'],
  ['2027-01-11', '超期6个工作日', '超期1个工作日'],
])('on %s a case due on 31 December is %s, one due on 8 January %s', (today, first, second) => {
  expect(left(dueAtTheEnd, today)).toBe(first);
  expect(left(dueInJanuary, today)).toBe(second);
});

it('nobody is reminded on New Year’s Day or the weekend behind it', () => {
  expect(toldOn(dueAtTheEnd, '2026-12-31')).toEqual(['2026-001：答复期限2026年12月31日（周四），今日到期。']);
  for (const rest of ['2027-01-01', '2027-01-02', '2027-01-03'])
    expect(toldOn(dueAtTheEnd, rest)).toEqual([]);
  expect(toldOn(dueAtTheEnd, '2027-01-04')).toEqual([
    '2026-001：答复期限2026年12月31日（周四），已超期1个工作日。',
  ]);
  expect(toldOn(dueInJanuary, '2027-01-04')).toEqual([]);
  expect(toldOn(dueInJanuary, '2027-01-06')).toEqual([
    '2026-002：答复期限2027年1月8日（周五）（暂定），还有2个工作日。',
  ]);
});
