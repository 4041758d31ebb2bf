import { expect, it } from 'vitest';
import { isWorked, plainDay, weekdayName } from '../../../src/report/calendar/day.ts';

it('works from Monday to Friday where no notice speaks of a day', () => {
  expect([0, 1, 2, 3, 4, 5, 6].map((weekday) => isWorked(plainDay(weekday)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

it('works on a weekend that was exchanged, and not on a holiday', () => {
  const name = { zh: '春节', en: 'Spring Festival' };
  expect(isWorked({ kind: 'makeUp', name })).toBe(true);
  expect(isWorked({ kind: 'holiday', name })).toBe(false);
});

it('names the days from Sunday on', () => {
  expect(weekdayName(0).zh).toBe('周日');
  expect(() => weekdayName(7)).toThrow(RangeError);
});
