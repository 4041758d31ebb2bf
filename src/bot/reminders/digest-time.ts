import type { Calendar } from '../../report/calendar/calendar.ts';
import type { IsoDate } from '../../report/calendar/date.ts';
import { dateInZone } from '../../report/calendar/zone.ts';

const HOUR_MS = 3_600_000;

/** Nobody is reminded from this local hour on: what is still due then waits for the next working day. */
const EVENING = 20;

/** The hour on the wall clock of a zone, 0 to 23. */
function hourInZone(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  return Number(format.formatToParts(instant).find(({ type }) => type === 'hour')?.value);
}

/** By how much the wall clock of a zone is ahead of UTC at an instant (ms), to the minute. */
function offsetAt(instant: number, zone: string): number {
  const minutes = new Intl.DateTimeFormat('en-GB', { timeZone: zone, minute: '2-digit' });
  const minute = Number(minutes.formatToParts(instant).find(({ type }) => type === 'minute')?.value);
  const wall = Date.parse(`${dateInZone(instant, zone)}T00:00:00Z`) + hourInZone(instant, zone) * HOUR_MS;
  return wall + minute * 60_000 - Math.floor(instant / 60_000) * 60_000;
}

/** The instant (ms) at which a local day reaches an hour in a zone. */
function instantOf(day: IsoDate, hour: number, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS;
  // The second look settles the days on which clocks are changed.
  return wall - offsetAt(wall - offsetAt(wall, zone), zone);
}

/** When the next digest after an instant is due (ms): at the organ's hour of a working day. */
export function nextDigestAt(now: number, hour: number, zone: string, calendar: Calendar): number {
  const today = dateInZone(now, zone);
  const first = instantOf(calendar.firstWorkdayOnOrAfter(today), hour, zone);
  return first > now ? first : instantOf(calendar.addWorkdays(today, 1).date, hour, zone);
}

/** Whether people may be reminded now: on a working day, from the organ's hour until the evening. */
export function isDigestTime(now: number, hour: number, zone: string, calendar: Calendar): boolean {
  const here = hourInZone(now, zone);
  return calendar.isWorkday(dateInZone(now, zone)) && here >= hour && here < Math.max(EVENING, hour + 1);
}
