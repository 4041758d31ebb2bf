import { expect, it } from 'vitest';
import { createLivingCalendar } from '../../../src/report/calendar/living-calendar.ts';

it('counts by the newest notices from the moment that it is turned to them', () => {
  const calendar = createLivingCalendar();
  expect(calendar.isWorkday('2026-03-18')).toBe(true);
  calendar.turnTo({ '2026': { off: ['2026-03-18'], work: [] } });
  expect(calendar.isWorkday('2026-03-18')).toBe(false);
  calendar.turnTo();
  expect(calendar.isWorkday('2026-03-18')).toBe(true);
});
