import { describe, expect, it } from 'vitest';
import { almanacOf } from '../../../src/report/calendar/almanac.ts';
import { createCalendar } from '../../../src/report/calendar/calendar.ts';

const ALMANAC = almanacOf(createCalendar());

describe('feasts of the calendar', () => {
  it.each([
    ['nationalDay', 2026, '2026-10-01', '2026-10-07'],
    ['nationalDay', 2025, '2025-10-01', '2025-10-08'],
    ['midAutumn', 2026, '2026-09-25', '2026-09-27'],
    ['springFestival', 2026, '2026-02-15', '2026-02-23'],
    ['labourDay', 2026, '2026-05-01', '2026-05-05'],
  ] as const)('%s %d is off from %s to %s', (feast, year, from, to) => {
    expect(ALMANAC.feastDays(feast, year)).toEqual({ from, to });
  });

  it('says nothing of a year whose notice is not known', () => {
    expect(ALMANAC.feastDays('springFestival', 2028)).toBeNull();
  });

  it('counts working days', () => {
    expect(ALMANAC.addWorkdays('2026-09-30', 1)).toBe('2026-10-08');
  });
});
