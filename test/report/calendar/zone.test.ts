import { expect, it } from 'vitest';
import { dateInZone, wallClockIn } from '../../../src/report/calendar/zone.ts';

const INSTANT = Date.UTC(2026, 0, 1, 16, 30);

it('turns an instant into the day and hour that people see', () => {
  expect(wallClockIn(INSTANT, 'Asia/Shanghai')).toEqual({ day: '2026-01-02', hour: 0, minute: 30 });
  expect(wallClockIn(INSTANT, 'UTC')).toEqual({ day: '2026-01-01', hour: 16, minute: 30 });
});

it('is in China where nothing else is set, and refuses a zone that does not exist', () => {
  expect(dateInZone(INSTANT)).toBe('2026-01-02');
  expect(() => dateInZone(INSTANT, 'Asia/Nowhere')).toThrow(RangeError);
});
