import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import { dateInZone, wallClockIn } from '../../report/calendar/zone.ts';

const HOUR_MS = 3_600_000;

/** Nobody is reminded from this local hour on: what is still due then waits for the next working day. */
const EVENING = 20;

/** By how much the wall clock of a zone is ahead of UTC at an instant (ms), to the minute. */
function offsetAt(instant: number, zone: string): number {
  const { day, hour, minute } = wallClockIn(instant, zone);
  const wall = Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS + minute * 60_000;
  return wall - Math.floor(instant / 60_000) * 60_000;
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
  const here = wallClockIn(now, zone);
  return calendar.isWorkday(here.day) && here.hour >= hour && here.hour < Math.max(EVENING, hour + 1);
}
