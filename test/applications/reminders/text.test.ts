import { expect, it } from 'vitest';
import type { Due } from '../../../src/applications/clock/clock.ts';
import { reminderText, reportDueText } from '../../../src/applications/reminders/text.ts';

const due: Due = {
  what: 'answer',
  date: '2026-03-30',
  standing: 'running',
  provisional: false,
  article: '条例第三十三条',
  counted: null,
  startedBy: '收到',
};
const firing = (changes: Partial<Due>, step = '0') => ({
  what: 'A-1',
  when: '2026-03-30',
  to: 'U-SHEN',
  standsInFor: null,
  subject: { kind: 'application', id: 'A-1', number: '2026-021', due: { ...due, ...changes } } as const,
  step,
});

it.each([
  ['2026-03-26', 2, '2026-021：答复期限2026年3月30日（周一），还有2个工作日。'],
  ['2026-03-30', 0, '2026-021：答复期限2026年3月30日（周一），今日到期。'],
  ['2026-04-01', -2, '2026-021：答复期限2026年3月30日（周一），已超期2个工作日。'],
])('on %s', (today, left, text) => {
  expect(reminderText(firing({}), today, left)).toBe(text);
});

it('says that a date is provisional', () => {
  expect(reminderText(firing({ provisional: true }), '2026-03-30', 0)).toContain(
    '（周一）（暂定），今日到期',
  );
});

it('counts how long a confirmation has been waited for', () => {
  expect(reminderText(firing({ what: 'confirmation', date: '2026-03-25' }), '2026-03-30', 0)).toBe(
    '2026-021：收到日期待确认5天。',
  );
});

it('says what may be done once the applicant’s time is over', () => {
  expect(reminderText(firing({ what: 'fee' }, 'after'), '2026-03-31', -1)).toMatch(
    /2026年3月30日（周一）已满，未办的可依法不再处理。$/u,
  );
});

it('names only that somebody wished it where they chose the day themselves', () => {
  const chosen = { ...firing({}), subject: { kind: 'chosen', key: 'A-1' } as const };
  expect(reminderText(chosen, '2026-03-30', 0)).toBe('按您设定的日期提醒。');
});

it('counts no days of an earlier year’s report', () => {
  const report = { step: 'publication', due: '2026-03-31' } as const;
  expect(reportDueText(report, '2026-03-17', 10)).toBe('公布时限2026年3月31日（周二），还有10个工作日。');
  expect(reportDueText(report, '2027-03-17', -240)).toBe('公布时限2026年3月31日（周二），已过。');
});
