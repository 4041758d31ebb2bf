import type { Day, FoundDay } from './time/day.ts';
import { skipSpace } from './time/numbers.ts';
import { endAt, feastWorkdayAt, offsetAt, weekdayAt } from './time/said-days.ts';
import { TIMES_OF_DAY } from './time/words.ts';
import { dateAt, dayOfMonthAt, digitsDateAt, englishDateAt } from './time/written-days.ts';

/** The ways of naming a day, the longer before those that they begin with. */
const NAMINGS = [
  dateAt,
  digitsDateAt,
  offsetAt,
  weekdayAt,
  feastWorkdayAt,
  endAt,
  englishDateAt,
  dayOfMonthAt,
] as const;

/** The day that begins at a place, with the time of day behind it. */
export function dayAt(text: string, start: number): FoundDay | null {
  for (const naming of NAMINGS) {
    const day = naming(text, start);
    if (!day) continue;
    const time = TIMES_OF_DAY.at(text, skipSpace(text, day.end));
    return time ? { ...day, end: time.end } : day;
  }
  return null;
}

/** The days of a folded text, from left to right. Linear. */
export function daysIn(text: string): FoundDay[] {
  const out: FoundDay[] = [];
  for (let index = 0; index < text.length; ) {
    const day = dayAt(text, index);
    if (day) out.push(day);
    index = day?.end ?? index + 1;
  }
  return out;
}

/** How much a kind is a day before the others: of 周五前，3月5日收到的 the date is told by. */
const ORDER: readonly Day['kind'][] = [
  'date',
  'offset',
  'weekday',
  'feastWorkday',
  'dayOfMonth',
  'monthEnd',
  'yearEnd',
];

/** The day that a folded text names: of several the one that is told most surely, of two alike the first. */
export function dayIn(text: string): FoundDay | null {
  const rank = ({ kind, isSure }: FoundDay): number => ORDER.indexOf(kind) + (isSure ? 0 : ORDER.length);
  return daysIn(text).reduce<FoundDay | null>(
    (best, day) => (best === null || rank(day) < rank(best) ? day : best),
    null,
  );
}
