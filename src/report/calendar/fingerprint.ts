import { dateOfDayNumber, dayNumberOf, yearOf } from '../../language/date.ts';
import { digestOf } from '../digest.ts';
import type { Calendar } from './calendar.ts';

const FIRST = dayNumberOf('2019-01-01');
const LAST = dayNumberOf('2040-12-31');

/** Names which days a calendar has worked and which years it knows: another name, other dates. */
export function calendarFingerprint(calendar: Calendar): string {
  const days: string[] = [];
  for (let number = FIRST; number <= LAST; number += 1) {
    const date = dateOfDayNumber(number);
    const covered = calendar.isCovered(yearOf(date)) ? 'k' : 'u';
    days.push(calendar.isWorkday(date) ? covered.toUpperCase() : covered);
  }
  return digestOf(days.join(''));
}
