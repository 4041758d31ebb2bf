import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDayNumber, dayNumberOf } from '../../../src/language/date.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';

const calendar = createCalendar();

const someDay = fc
  .integer({ min: dayNumberOf('2004-01-01'), max: dayNumberOf('2031-12-31') })
  .map(dateOfDayNumber);

describe('working days of the years whose notices are known', () => {
  it.each([
    ['2024-02-09', true, 'the eve of the 2024 Spring Festival was worked'],
    ['2024-02-04', true, 'a Sunday worked'],
    ['2024-02-18', true, 'a Sunday worked'],
    ['2024-04-07', true, 'a Sunday worked'],
    ['2024-04-28', true, 'a Sunday worked'],
    ['2024-05-11', true, 'a Saturday worked'],
    ['2024-09-14', true, 'a Saturday worked'],
    ['2024-09-29', true, 'a Sunday worked'],
    ['2024-10-12', true, 'a Saturday worked'],
    ['2024-02-12', false, 'Spring Festival'],
    ['2025-01-26', true, 'a Sunday worked'],
    ['2025-01-28', false, 'the eve is a day off from 2025'],
    ['2025-02-04', false, 'the last day of the holiday'],
    ['2025-05-02', false, 'a day off from 2025'],
    ['2025-10-08', false, 'the eighth day of the joined holidays'],
    ['2025-10-11', true, 'a Saturday worked'],
    ['2026-01-02', false, 'a Friday off'],
    ['2026-01-04', true, 'a Sunday worked'],
    ['2026-02-14', true, 'a Saturday worked'],
    ['2026-02-23', false, 'the last day of the holiday'],
    ['2026-02-28', true, 'a Saturday worked'],
    ['2026-05-09', true, 'a Saturday worked'],
    ['2026-09-20', true, 'a Sunday worked'],
    ['2026-09-25', false, 'mid-autumn'],
    ['2026-10-10', true, 'a Saturday worked'],
    ['2026-10-11', false, 'a plain Sunday'],
    ['2011-12-31', true, 'a December day named by the notice of the next year'],
  ])('%s is worked: %s (%s)', (date, worked) => {
    expect(calendar.isWorkday(date)).toBe(worked);
  });

  it.each([
    [
      2025,
      '01-01 01-28…02-04 04-04…04-06 05-01…05-05 05-31…06-02 10-01…10-08',
      '01-26 02-08 04-27 09-28 10-11',
    ],
    [
      2026,
      '01-01…01-03 02-15…02-23 04-04…04-06 05-01…05-05 06-19…06-21 09-25…09-27 10-01…10-07',
      '01-04 02-14 02-28 05-09 09-20 10-10',
    ],
  ])('%i has the days off and the weekends worked of its notice, and no others', (year, off, work) => {
    const spans = off.split(' ').map((span) => span.split('…'));
    const days = Array.from({ length: 365 }, (_, n) => addDays(`${year}-01-01`, n));
    const kindOf = (date: string) => calendar.dayOf(date).kind;
    const isOff = (date: string) =>
      spans.some(([from = '', to = from]) => date.slice(5) >= from && date.slice(5) <= to);
    expect(days.filter((date) => kindOf(date) === 'holiday')).toEqual(days.filter(isOff));
    expect(days.filter((date) => kindOf(date) === 'makeUp').map((date) => date.slice(5))).toEqual(
      work.split(' '),
    );
  });

  it('names the holiday of a day off', () => {
    expect(calendar.dayOf('2026-02-16')).toEqual({
      kind: 'holiday',
      name: { zh: '春节', en: 'Spring Festival' },
    });
    expect(calendar.dayOf('2026-02-14')).toMatchObject({ kind: 'makeUp' });
    expect(calendar.dayOf('2026-02-07')).toMatchObject({ kind: 'weekend', name: { zh: '周六' } });
  });

  it('knows 2004 to 2026 and no other year', () => {
    const years = Array.from({ length: 40 }, (_, index) => 1999 + index);
    const covered = years.filter(calendar.isCovered);
    expect([covered.at(0), covered.at(-1), covered.length]).toEqual([2004, 2026, 23]);
  });

  it('gives the last working day before a rest day', () => {
    expect(calendar.lastWorkdayOnOrBefore('2026-01-31')).toBe('2026-01-30');
    expect(calendar.lastWorkdayOnOrBefore('2025-01-31')).toBe('2025-01-27');
    expect(calendar.lastWorkdayOnOrBefore('2026-03-31')).toBe('2026-03-31');
    expect(calendar.lastWorkdayBefore('2026-03-31')).toBe('2026-03-30');
    expect(calendar.firstWorkdayOnOrAfter('2026-10-01')).toBe('2026-10-08');
  });
});

describe('years without a notice', () => {
  it('count Monday to Friday without the days off that the law fixes, and are marked provisional', () => {
    const counted = calendar.addWorkdays('2026-12-25', 20);
    expect(counted).toMatchObject({ date: '2027-01-25', provisional: true });
    expect(counted.skipped).toContainEqual({
      date: '2027-01-01',
      why: 'holiday',
      name: { zh: '元旦', en: "New Year's Day" },
    });
  });

  it('are not provisional while the count stays in a known year', () => {
    expect(calendar.addWorkdays('2026-12-01', 20)).toMatchObject({ date: '2026-12-29', provisional: false });
  });

  it('become known by an override file, and dates follow', () => {
    const told = createCalendar({
      '2027': { off: ['2027-01-01', '2027-01-02', '2027-01-03'], work: ['2027-01-09'] },
    });
    expect(told.isCovered(2027)).toBe(true);
    expect(told.addWorkdays('2026-12-31', 1)).toEqual({
      from: '2026-12-31',
      workdays: 1,
      date: '2027-01-04',
      provisional: false,
      skipped: [
        { date: '2027-01-01', why: 'holiday', name: { zh: '放假', en: 'holiday' } },
        { date: '2027-01-02', why: 'holiday', name: { zh: '放假', en: 'holiday' } },
        { date: '2027-01-03', why: 'holiday', name: { zh: '放假', en: 'holiday' } },
      ],
    });
    expect(told.isWorkday('2027-01-09')).toBe(true);
    expect(calendar.addWorkdays('2026-12-31', 1)).toMatchObject({ date: '2027-01-04', provisional: true });
  });

  it('a later notice corrects a year that the library knows', () => {
    const corrected = createCalendar({ '2026': { off: ['2026-05-06'], work: ['2026-05-05'] } });
    expect(corrected.isWorkday('2026-05-06')).toBe(false);
    expect(corrected.isWorkday('2026-05-05')).toBe(true);
    expect(corrected.isWorkday('2026-05-04')).toBe(false);
  });
});

describe('counting', () => {
  it('lands on a working day and agrees with the count between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 60 }), (from, n) => {
        const { date, skipped } = calendar.addWorkdays(from, n);
        expect(n === 0 ? date === from : calendar.isWorkday(date)).toBe(true);
        expect(skipped.every((day) => !calendar.isWorkday(day.date))).toBe(true);
        expect(Math.abs(dayNumberOf(date) - dayNumberOf(from))).toBe(skipped.length + Math.abs(n));
        if (n > 0) expect(calendar.workdaysBetween(from, date)).toBe(n);
      }),
    );
  });

  it('is monotone in the start and in the number of days', () => {
    fc.assert(
      fc.property(someDay, fc.nat(30), fc.nat(40), fc.nat(40), (from, later, n, more) => {
        const base = calendar.addWorkdays(from, n).date;
        expect(calendar.addWorkdays(from, n + more).date >= base).toBe(true);
        expect(calendar.addWorkdays(addDays(from, later), n).date >= base).toBe(true);
      }),
    );
  });

  it('adds up over a day between and turns its sign with the direction', () => {
    fc.assert(
      fc.property(someDay, fc.nat(80), fc.nat(80), (a, first, second) => {
        const b = addDays(a, first);
        const c = addDays(b, second);
        const whole = calendar.workdaysBetween(a, c);
        expect(calendar.workdaysBetween(a, b) + calendar.workdaysBetween(b, c)).toBe(whole);
        expect(calendar.workdaysBetween(c, a) + whole).toBe(0);
      }),
    );
  });

  it('goes back as many working days as it came', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const start = calendar.firstWorkdayOnOrAfter(day);
        expect(calendar.addWorkdays(calendar.addWorkdays(start, n).date, -n).date).toBe(start);
      }),
    );
  });

  it('refuses what is no date and no whole number', () => {
    expect(() => calendar.addWorkdays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => calendar.addWorkdays('2026-02-03', 1.5)).toThrow(RangeError);
  });
});
