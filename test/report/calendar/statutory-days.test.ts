import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, yearOf } from '../../../src/language/date.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';
import { explain } from '../../../src/report/calendar/explain.ts';
import { statutoryDayOff } from '../../../src/report/calendar/statutory-days.ts';

const calendar = createCalendar();

const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter(
    (date) => yearOf(date) === year && statutoryDayOff(date),
  );

describe('the days off that the law itself fixes', () => {
  it.each([
    [2025, '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'],
    [2026, '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03'],
    [2027, '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03'],
    // 闰五月: 端午 is in the first fifth month, 中秋 falls on a day of 国庆.
    [2028, '01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03'],
    [2029, '01-01 02-12 02-13 02-14 02-15 04-04 05-01 05-02 06-16 09-22 10-01 10-02 10-03'],
  ])('of %i', (year, days) => {
    expect(daysOf(year).map((date) => date.slice(5))).toEqual(days.split(' '));
  });

  it('are all off in the notices of the years since the law was changed', () => {
    const days = [2025, 2026].flatMap(daysOf);
    expect(days.filter(calendar.isWorkday)).toEqual([]);
    expect(days).toHaveLength(26);
  });

  it('agree with the lunar calendar and the solar terms of the library for the rest of the century', () => {
    for (let year = 2025; year <= 2099; year += 1) {
      // The library answers in the process's zone: its days are taken where they are noon here.
      const lunar = (date: string) => chineseDays.getLunarDate(`${date} 12:00`);
      const [eve = ''] = daysOf(year).filter((date) => statutoryDayOff(date)?.zh === '春节');
      expect(lunar(addDays(eve, 1))).toMatchObject({ lunarMon: 1, lunarDay: 1 });
      const [boats = ''] = daysOf(year).filter((date) => statutoryDayOff(date)?.zh === '端午');
      expect(lunar(boats)).toMatchObject({ lunarMon: 5, lunarDay: 5, isLeap: false });
      expect(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')).toSatisfy((date: string) =>
        [date, addDays(date, 1)].some((day) => statutoryDayOff(day)?.zh === '清明'),
      );
    }
  });

  it('are silent about years before the change and beyond the library’s calendar', () => {
    expect(statutoryDayOff('2024-05-02')).toBeUndefined();
    expect(statutoryDayOff('2100-01-01')).toBeUndefined();
  });
});

describe('a year whose notice is not known', () => {
  it('has its statutory days off, by their names, and Monday to Friday worked', () => {
    expect(calendar.dayOf('2027-02-05')).toEqual({
      kind: 'holiday',
      name: { zh: '春节', en: 'Spring Festival' },
    });
    expect(calendar.isWorkday('2027-02-04')).toBe(true);
    expect(calendar.isWorkday('2027-02-08')).toBe(false);
    expect(calendar.isWorkday('2027-02-09')).toBe(true);
  });

  it.each([
    ['2027-05-01', '2027-05-06'],
    ['2027-05-02', '2027-05-06'],
    ['2027-10-02', '2027-10-08'],
    ['2027-10-03', '2027-10-08'],
  ])('%s falls on a weekend: a count over it to %s is provisional and says why', (holiday, to) => {
    expect(calendar.dayOf(holiday).kind).toBe('holiday');
    const counted = calendar.addWorkdays(
      addDays(holiday, -7),
      calendar.workdaysBetween(addDays(holiday, -7), to),
    );
    expect(counted).toMatchObject({ date: to, provisional: true });
    expect(explain(counted).at(-1)).toContain('调休和逢周末的补假未定，日期暂定');
  });

  it('keeps them off when a notice is given that forgets to list them', () => {
    const told = createCalendar({ '2027': { off: ['2027-02-09'], work: ['2027-02-20'] } });
    expect(told.isWorkday('2027-02-08')).toBe(false);
    expect(told.isWorkday('2027-02-09')).toBe(false);
    expect(told.isWorkday('2027-02-20')).toBe(true);
  });
});
