import { type Calendar, createCalendar } from './calendar.ts';
import type { HolidayOverrides } from './overrides.ts';

/** A calendar that can be turned to other notices while it is in use: whoever holds it counts by the newest. */
export interface LivingCalendar extends Calendar {
  turnTo(...notices: readonly HolidayOverrides[]): void;
}

/** The calendar of the library, the project's notices and these, of which the later win. */
export function createLivingCalendar(...notices: readonly HolidayOverrides[]): LivingCalendar {
  let now = createCalendar(...notices);
  return {
    dayOf: (date) => now.dayOf(date),
    isWorkday: (date) => now.isWorkday(date),
    isCovered: (year) => now.isCovered(year),
    addWorkdays: (date, n, pauseOn) => now.addWorkdays(date, n, pauseOn),
    workdaysBetween: (from, to) => now.workdaysBetween(from, to),
    firstWorkdayOnOrAfter: (date) => now.firstWorkdayOnOrAfter(date),
    lastWorkdayOnOrBefore: (date) => now.lastWorkdayOnOrBefore(date),
    lastWorkdayBefore: (date) => now.lastWorkdayBefore(date),
    daysOfYears: (first, last) => now.daysOfYears(first, last),
    turnTo(...others) {
      now = createCalendar(...others);
    },
  };
}
