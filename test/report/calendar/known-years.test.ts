import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumberOf, weekdayOf } from '../../../src/language/date.ts';
import { LIBRARY_YEARS, libraryDay } from '../../../src/report/calendar/known-years.ts';

const holidaysOf = (year: number): number => {
  const first = dayNumberOf(`${year}-01-01`);
  const dates = Array.from({ length: 365 }, (_, n) => dateOfDayNumber(first + n));
  return dates.filter((date) => libraryDay(date, weekdayOf(date)).kind === 'holiday').length;
};

describe('the years that the library is asked about', () => {
  it('are those that it has notices of: when a newer release has more, the last year moves', () => {
    for (let year = LIBRARY_YEARS.first; year <= LIBRARY_YEARS.last; year += 1) {
      expect(holidaysOf(year)).toBeGreaterThanOrEqual(7);
    }
    expect(holidaysOf(LIBRARY_YEARS.first - 1)).toBe(0);
    expect(holidaysOf(LIBRARY_YEARS.last + 1)).toBe(0);
  });
});
