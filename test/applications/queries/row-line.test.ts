import { expect, it } from 'vitest';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { lateText, leftText, rowText, waitedText } from '../../../src/applications/queries/row-line.ts';
import { answered, calendar, given } from '../support.ts';

const asking = { calendar, by: 'U-LIN', lang: 'zh', seesPerson: () => true } as const;
const file = given({ number: '2026-021', arrivedOn: '2026-03-02' });
const on = (today: string) => rowFor(file, { ...asking, today });

it.each([
  ['2026-03-26', '剩2个工作日'],
  ['2026-03-30', '今日到期'],
  ['2026-04-01', '超期2个工作日'],
])('says on %s: %s', (today, text) => {
  expect(leftText(on(today))).toBe(text);
});

it('says no number where no working day has been missed yet', () => {
  expect(lateText(0)).toBe('超期');
  expect(lateText(0, 'en')).toBe('overdue');
  expect(waitedText(5)).toBe('待确认5天');
});

it('says nothing of days where a case is closed', () => {
  const closed = given({ arrivedOn: '2026-03-02' }, answered('2026-03-20'));
  expect(leftText(rowFor(closed, { ...asking, today: '2026-03-26' }))).toBe('');
});

it('tells number, stage, date, days left and the next step in a line', () => {
  const row = on('2026-03-26');
  expect(rowText(row)).toBe(`2026-021：办理中，2026年3月30日（周一），剩2个工作日，下一步${row.nextStep}`);
  expect(rowText(row, 'en')).toContain('2 working days left, next: ');
});
