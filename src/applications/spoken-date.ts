import { addDays, type IsoDate, yearOf } from '../language/date.ts';
import { dayIn } from '../language/days.ts';
import { fold } from '../language/fold.ts';
import { wordSet } from '../language/lexicon.ts';
import type { FoundDay } from '../language/time/day.ts';
import { resolveDay } from '../language/time/resolve-day.ts';
import { ALMANAC } from './almanac.ts';

/**
 * A day of the month alone is one of arrival only where the clause begins with it and goes on as about an arrival: 20号 in
 * 要20号令 is none.
 */
const ARRIVES = wordSet(['{当面|现场|窗口|网|邮|挂号|ems|传真|平信|收|提交|递交|到|通过}']);
/** A day of last year is meant without saying so only while it is not long past. */
const LATEST_OF_LAST_YEAR = 200;

function dayOf(said: string): FoundDay | null {
  const { text } = fold(said.trim());
  const day = dayIn(text);
  if (day?.kind !== 'dayOfMonth' || day.isSure || day.month) return day;
  const sign = Math.max(text.indexOf('日', day.start), text.indexOf('号', day.start));
  const hasTime = day.end > sign + 1;
  return day.start === 0 && (hasTime || ARRIVES.at(text, day.end)) ? day : null;
}

/** Too vague for a day on which something came: 月底, 年底. */
const isVague = ({ kind }: FoundDay): boolean => kind === 'monthEnd' || kind === 'yearEnd';

/**
 * A day as people say it of what has happened: 今天, 上周五, 3月5日, 2026年3月5日, 3.5, 20日. Without a year it is the
 * latest such day that is not after today. null when there is none, one that has not come, or only one so long ago that
 * it is not meant.
 */
export function readSpokenDate(said: string, today: IsoDate): IsoDate | null {
  const day = dayOf(said);
  if (!day || isVague(day)) return null;
  const found = resolveDay(day, { today, way: 'back', almanac: ALMANAC });
  if (found.kind !== 'day') return null;
  if (day.kind === 'date' && day.year?.kind === 'named') return found.date;
  const isGuessed = day.kind === 'date' && day.year === null && yearOf(found.date) < yearOf(today);
  if (isGuessed && found.date < addDays(today, -LATEST_OF_LAST_YEAR)) return null;
  return found.date > today ? null : found.date;
}

/** Whether a text names a day, be it one that can have been or not. */
export const saysDate = (said: string): boolean => dayOf(said) !== null;
