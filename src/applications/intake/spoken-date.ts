import { addDays, type IsoDate, yearOf } from '../../language/date.ts';
import type { FoundDay } from '../../language/time/day.ts';
import { resolveDay } from '../../language/time/resolve-day.ts';
import { ALMANAC } from '../clock/almanac.ts';

/** A day of last year is meant without saying so only while it is not long past. */
const LATEST_OF_LAST_YEAR = 200;

/** Too vague for a day on which something came: 月底, 年底. */
const isVague = ({ kind }: FoundDay): boolean => kind === 'monthEnd' || kind === 'yearEnd';

/**
 * The day on which something arrived: 今天, 上周五, 3月5日, 2026年3月5日, 3.5, 20日. Without a year it is the latest such day
 * that is not after today. null for one that is in no calendar, that has not come, or so long ago that it is not meant.
 */
export function arrivalOn(day: FoundDay, today: IsoDate): IsoDate | null {
  if (isVague(day)) return null;
  const date = resolveDay(day, { today, way: 'back', almanac: ALMANAC });
  if (date.kind !== 'day' || date.date > today) return null;
  const isGuessed = day.kind === 'date' && day.year === null && yearOf(date.date) < yearOf(today);
  return isGuessed && date.date < addDays(today, -LATEST_OF_LAST_YEAR) ? null : date.date;
}
