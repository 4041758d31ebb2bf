import { addDays, type IsoDate, yearOf } from '../date.ts';
import type { DaySpan, Third } from './base-spans.ts';
import {
  dayOfMonthNumber,
  endOfMonthNumber,
  mondayOf,
  monthNumberOf,
  resolveDay,
  resolveFeast,
  resolveMonth,
  resolveYear,
  type Standpoint,
  type Unclear,
} from './resolve-day.ts';
import type { SaidYear } from './said-months.ts';
import type { TimeUnit } from './words.ts';

/** The days that were meant, both included; null where they have no beginning or no end. */
export interface Days {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The days that were meant, that they are in no calendar, or why it cannot be told. */
export type ResolvedSpan =
  | ({ readonly kind: 'days' } & Days)
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unclear'; readonly why: Unclear };

const days = (from: IsoDate | null, to: IsoDate | null): ResolvedSpan =>
  from !== null && to !== null && from > to ? { kind: 'impossible' } : { kind: 'days', from, to };

const firstOf = (month: number): IsoDate => `${endOfMonthNumber(month).slice(0, 8)}01`;

/** Whole months from one to another, told by their numbers. */
const wholeMonths = (first: number, last: number): ResolvedSpan =>
  days(firstOf(first), endOfMonthNumber(last));

const THIRDS: Readonly<Record<Third, readonly [number, number | null]>> = {
  first: [1, 10],
  second: [11, 20],
  last: [21, null],
  firstHalf: [1, 15],
  lastHalf: [16, null],
};

/** Parts of a year that is not named: this year's, unless all of it lies on the other side. */
function partOfYear(
  year: SaidYear | null,
  first: number,
  last: number,
  { today, way }: Standpoint,
): ResolvedSpan {
  if (year) return wholeMonths(resolveYear(year, today) * 12 + first, resolveYear(year, today) * 12 + last);
  const here = yearOf(today) * 12;
  const now = monthNumberOf(today);
  const more = way === 'ahead' && here + last < now ? 12 : way === 'back' && here + first > now ? -12 : 0;
  return wholeMonths(here + more + first, here + more + last);
}

/** The day so many months before a day, or the last one of that month. */
function monthsBefore(date: IsoDate, months: number): IsoDate {
  const month = monthNumberOf(date) - months;
  return dayOfMonthNumber(month, Number(date.slice(8))) ?? endOfMonthNumber(month);
}

function lately(count: number, unit: TimeUnit, { today }: Standpoint): ResolvedSpan {
  switch (unit) {
    case 'day':
    case 'workday':
      return days(addDays(today, 1 - count), today);
    case 'week':
      return days(addDays(today, 1 - 7 * count), today);
    case 'month':
      return days(addDays(monthsBefore(today, count), 1), today);
    case 'year':
      return days(addDays(monthsBefore(today, 12 * count), 1), today);
    default:
      return unit satisfies never;
  }
}

function within(count: number, unit: TimeUnit, at: Standpoint): ResolvedSpan {
  const end = resolveDay({ kind: 'offset', count, unit }, at);
  return end.kind === 'day' ? days(at.today, end.date) : end;
}

/** Up to, before, after or since a stretch of time. A day by which something is due belongs to the time before it. */
function turned(kind: 'upTo' | 'before' | 'after' | 'since', of: DaySpan, at: Standpoint): ResolvedSpan {
  const span = resolveSpan(of, at);
  if (span.kind !== 'days') return span;
  const { from, to } = span;
  switch (kind) {
    case 'upTo':
      return to === null ? span : days(`${to.slice(0, 4)}-01-01`, to);
    case 'before':
      return days(null, from === null || isDay(of) ? to : addDays(from, -1));
    case 'after':
      return days(to === null ? null : addDays(to, 1), at.way === 'back' ? at.today : null);
    case 'since':
      return days(from, at.way === 'back' ? at.today : null);
    default:
      return kind satisfies never;
  }
}

const isDay = (span: DaySpan): boolean => span.kind === 'day';

/** The second of two times is of the year of the first, or of the next where it would lie before it. */
function ranged(from: DaySpan, to: DaySpan, at: Standpoint): ResolvedSpan {
  const [first, last] = [resolveSpan(from, at), resolveSpan(to, at)];
  if (first.kind !== 'days') return first;
  if (last.kind !== 'days') return last;
  if (first.from === null || last.to === null || first.from <= last.to) return days(first.from, last.to);
  const again = resolveSpan(to, { ...at, today: first.from, way: 'ahead' });
  return again.kind === 'days' ? days(first.from, again.to) : again;
}

/** The days that were meant, seen from a standpoint. */
export function resolveSpan(span: DaySpan, at: Standpoint): ResolvedSpan {
  const { today } = at;
  switch (span.kind) {
    case 'day': {
      const day = resolveDay(span.day, at);
      return day.kind === 'day' ? days(day.date, day.date) : day;
    }
    case 'week':
    case 'weekend': {
      const monday = addDays(mondayOf(today), 7 * span.week);
      return days(span.kind === 'week' ? monday : addDays(monday, 5), addDays(monday, 6));
    }
    case 'month': {
      const month = resolveMonth(span.month, at);
      return wholeMonths(month, month);
    }
    case 'months':
      return partOfYear(span.year, span.first - 1, span.last - 1 + (span.last < span.first ? 12 : 0), at);
    case 'third': {
      const month = span.month ? resolveMonth(span.month, at) : monthNumberOf(today);
      const [first, last] = THIRDS[span.third];
      return days(
        dayOfMonthNumber(month, first),
        last === null ? endOfMonthNumber(month) : dayOfMonthNumber(month, last),
      );
    }
    case 'quarter':
      return partOfYear(span.year, 3 * span.quarter, 3 * span.quarter + 2, at);
    case 'quarterAway': {
      const first = 3 * (Math.floor(monthNumberOf(today) / 3) + span.quarters);
      return wholeMonths(first, first + 2);
    }
    case 'half':
      return partOfYear(span.year, span.half === 1 ? 0 : 6, span.half === 1 ? 5 : 11, at);
    case 'year': {
      const year = resolveYear(span.year, today) * 12;
      return wholeMonths(year, year + 11);
    }
    case 'lately':
      return lately(span.count, span.unit, at);
    case 'within':
      return within(span.count, span.unit, at);
    case 'feast': {
      const feast = resolveFeast(span.feast, at);
      return typeof feast === 'string' ? { kind: 'unclear', why: feast } : days(feast.from, feast.to);
    }
    case 'turnOfYear':
      return { kind: 'unclear', why: 'whichNewYear' };
    case 'sameTimeLastYear':
      return days(`${yearOf(today) - 1}-01-01`, monthsBefore(today, 12));
    case 'between':
      return ranged(span.from, span.to, at);
    case 'weekOf': {
      const day = resolveSpan(span.of, at);
      if (day.kind !== 'days' || day.from === null) return day;
      const monday = mondayOf(day.from);
      return days(monday, addDays(monday, 6));
    }
    case 'upTo':
    case 'before':
    case 'after':
    case 'since':
      return turned(span.kind, span.of, at);
    default:
      return span satisfies never;
  }
}
