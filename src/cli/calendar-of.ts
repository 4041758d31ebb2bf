import { readHolidays } from '../documents/read-holidays.ts';
import { createCalendar } from '../report/calendar/calendar.ts';
import { HolidayOverridesError } from '../report/calendar/overrides.ts';
import { UsageError } from './usage-error.ts';

/** The calendar, with the holiday notices of a file where one is named. Throws UsageError that says what is wrong with it. */
export async function calendarOf(path: string | undefined) {
  try {
    return createCalendar(path ? await readHolidays(path) : {});
  } catch (error) {
    if (error instanceof HolidayOverridesError) throw new UsageError(error.message);
    throw error;
  }
}
