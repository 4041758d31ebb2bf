import { digestOf } from '../digest.ts';
import type { Calendar } from './calendar.ts';
import { isWorked } from './day.ts';

/** Names which days a calendar has worked and which years it knows: another name, other dates. */
export function calendarFingerprint(calendar: Calendar): string {
  const days = calendar.daysOfYears(2019, 2040).map(({ day, covered }) => {
    const letter = covered ? 'k' : 'u';
    return isWorked(day) ? letter.toUpperCase() : letter;
  });
  return digestOf(days.join(''));
}
