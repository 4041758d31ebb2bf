import {
  addDays,
  dateOfDayNumber,
  dayNumberOf,
  type IsoDate,
  isIsoDate,
  weekdayOf,
  yearOf,
} from '../date.ts';
import type { Day } from './day.ts';
import type { Almanac, Feast } from './feasts.ts';
import type { SaidMonth, SaidYear } from './said-months.ts';

/** Whether what names no year, week or month is meant of what is to come (a due date) or of what has been (a receipt). */
export type Way = 'ahead' | 'back';

/** Why a time cannot be told: the feast was not named, its days are not known, or 年前 may be either year's end. */
export type Unclear = 'whichFeast' | 'feastUnknown' | 'whichNewYear';

/** The day that was meant; `impossible` for one that is in no calendar (2月30日). */
export type ResolvedDay =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unclear'; readonly why: Unclear };

/** From where a time is looked at. Without an almanac feasts and working days stay unclear. */
export interface Standpoint {
  readonly today: IsoDate;
  readonly way: Way;
  readonly almanac?: Almanac | undefined;
}

const pad = (part: number): string => String(part).padStart(2, '0');

function dateOf(year: number, month: number, day: number): IsoDate | null {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? date : null;
}

const resolved = (date: IsoDate | null): ResolvedDay =>
  date === null ? { kind: 'impossible' } : { kind: 'day', date };

/** The nearest of some days on one side of today, today included; the nearest on the other where that side has none. */
function nearest(days: readonly (IsoDate | null)[], { today, way }: Standpoint): IsoDate | null {
  const known = days.filter((day) => day !== null).sort();
  const side = way === 'ahead' ? known.find((day) => day >= today) : known.findLast((day) => day <= today);
  return side ?? null;
}

/** A month as the number of months since the year 0. */
export const monthNumberOf = (date: IsoDate): number => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;

/** A day of a month that is told by its number; null where that month has none. */
export const dayOfMonthNumber = (month: number, day: number): IsoDate | null =>
  dateOf(Math.floor(month / 12), (month % 12) + 1, day);

/** The last day of a month that is told by its number. */
export const endOfMonthNumber = (month: number): IsoDate => {
  const next = dayOfMonthNumber(month + 1, 1);
  if (next === null) throw new RangeError(`not a month: ${month}`);
  return addDays(next, -1);
};

/** The year that was said. */
export const resolveYear = (year: SaidYear, today: IsoDate): number =>
  year.kind === 'named' ? year.year : yearOf(today) + year.years;

/** A month as it was said, as the number of months since the year 0. One without a year is the nearest that way. */
export function resolveMonth(month: SaidMonth, { today, way }: Standpoint): number {
  const now = monthNumberOf(today);
  if (month.kind === 'away') return now + month.months;
  if (month.year) return resolveYear(month.year, today) * 12 + month.month - 1;
  const here = yearOf(today) * 12 + month.month - 1;
  if (way === 'ahead') return here < now ? here + 12 : here;
  return here > now ? here - 12 : here;
}

/** The same day so many months later, or the last one of that month. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const month = monthNumberOf(date) + months;
  return dayOfMonthNumber(month, Number(date.slice(8))) ?? endOfMonthNumber(month);
}

function resolveOffset({ count, unit }: Extract<Day, { kind: 'offset' }>, at: Standpoint): ResolvedDay {
  switch (unit) {
    case 'day':
      return resolved(addDays(at.today, count));
    case 'week':
      return resolved(addDays(at.today, 7 * count));
    case 'month':
      return resolved(addMonths(at.today, count));
    case 'year':
      return resolved(addMonths(at.today, 12 * count));
    case 'workday':
      return at.almanac
        ? resolved(at.almanac.addWorkdays(at.today, count))
        : { kind: 'unclear', why: 'feastUnknown' };
    default:
      return unit satisfies never;
  }
}

/** The days off of the feast that is nearest on the side that is looked to. */
export function resolveFeast(
  feast: Feast | null,
  { today, way, almanac }: Standpoint,
): { readonly from: IsoDate; readonly to: IsoDate } | Unclear {
  if (feast === null) return 'whichFeast';
  const years = [-1, 0, 1].map((more) => almanac?.feastDays(feast, yearOf(today) + more) ?? null);
  const known = years.filter((days) => days !== null);
  const nearest =
    way === 'ahead' ? known.find(({ to }) => to >= today) : known.findLast(({ from }) => from <= today);
  return nearest ?? 'feastUnknown';
}

/** The Monday of the week of a day. */
export const mondayOf = (date: IsoDate): IsoDate =>
  dateOfDayNumber(dayNumberOf(date) - ((weekdayOf(date) + 6) % 7));

/** The day that was meant, seen from a standpoint. What names its year, week or distance looks neither way. */
export function resolveDay(day: Day, at: Standpoint): ResolvedDay {
  const { today, way } = at;
  switch (day.kind) {
    case 'date': {
      const { year, month } = day;
      if (year) return resolved(dateOf(resolveYear(year, today), month, day.day));
      const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((more) => yearOf(today) + more);
      return resolved(
        nearest(
          years.map((each) => dateOf(each, month, day.day)),
          at,
        ),
      );
    }
    case 'weekday': {
      const date = addDays(mondayOf(today), day.weekday + 7 * (day.week ?? 0));
      const isOther = day.week === null && (way === 'ahead' ? date < today : date > today);
      return resolved(isOther ? addDays(date, way === 'ahead' ? 7 : -7) : date);
    }
    case 'offset':
      return resolveOffset(day, at);
    case 'dayOfMonth': {
      if (day.month) return resolved(dayOfMonthNumber(resolveMonth(day.month, at), day.day));
      const months = [-2, -1, 0, 1, 2].map((more) => monthNumberOf(today) + more);
      return resolved(
        nearest(
          months.map((month) => dayOfMonthNumber(month, day.day)),
          at,
        ),
      );
    }
    case 'monthEnd': {
      if (day.month) return resolved(endOfMonthNumber(resolveMonth(day.month, at)));
      const ends = [-1, 0, 1].map((more) => endOfMonthNumber(monthNumberOf(today) + more));
      return resolved(nearest(ends, at));
    }
    case 'yearEnd': {
      if (day.year) return resolved(`${resolveYear(day.year, today)}-12-31`);
      return resolved(
        nearest(
          [-1, 0].map((more) => `${yearOf(today) + more}-12-31`),
          at,
        ),
      );
    }
    case 'feastWorkday': {
      const feast = resolveFeast(day.feast, at);
      if (typeof feast === 'string') return { kind: 'unclear', why: feast };
      if (!at.almanac) return { kind: 'unclear', why: 'feastUnknown' };
      return resolved(
        day.side === 'after' ? at.almanac.addWorkdays(feast.to, 1) : at.almanac.addWorkdays(feast.from, -1),
      );
    }
    default:
      return day satisfies never;
  }
}
