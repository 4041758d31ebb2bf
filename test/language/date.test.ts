import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOfDayNumber,
  daysBetween,
  isIsoDate,
  isoDateSchema,
  weekdayOf,
} from '../../src/language/date.ts';
import { dateInZone } from '../../src/report/calendar/zone.ts';

describe('dates', () => {
  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-1-5',
    '2026-01-05T00:00',
    '',
    '20260105',
    '2026-00-10',
  ])('%s is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(isoDateSchema.safeParse(text).success).toBe(false);
  });

  it('knows leap days and days of the week', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(weekdayOf('2026-01-31')).toBe(6);
    expect(weekdayOf('1969-12-28')).toBe(0);
  });

  it('counts calendar days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -9_000, max: 9_000 }), (day, n) => {
        const date = dateOfDayNumber(day);
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  it('an instant is the day of the organ’s zone', () => {
    const lateInLondon = Date.parse('2026-01-31T17:30:00Z');
    expect(dateInZone(lateInLondon)).toBe('2026-02-01');
    expect(dateInZone(lateInLondon, 'Europe/London')).toBe('2026-01-31');
    expect(() => dateInZone(lateInLondon, 'Nowhere/Else')).toThrow(RangeError);
  });
});
