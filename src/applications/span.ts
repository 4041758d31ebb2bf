import { addDays, type IsoDate, weekdayOf } from '../language/date.ts';
import type { PERIODS, SPANS } from './queries.ts';

/** Days from one to the other, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const day = (date: IsoDate): Span => ({ from: date, to: date });

/** The week of a day, Monday to Sunday. */
function weekOf(date: IsoDate): Span {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

function monthOf(date: IsoDate): Span {
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** A calendar year as a span. */
export const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** A calendar month as a span; months count from 1. */
export const monthSpan = (year: number, month: number): Span =>
  monthOf(`${year}-${String(month).padStart(2, '0')}-01`);

/** The days that a span's or a period's name means on a local day. Weeks run from Monday to Sunday. */
export function spanOf(name: (typeof SPANS)[number] | (typeof PERIODS)[number], today: IsoDate): Span {
  const month = monthOf(today);
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'today':
      return day(today);
    case 'tomorrow':
      return day(addDays(today, 1));
    case 'thisWeek':
      return weekOf(today);
    case 'nextWeek':
      return weekOf(addDays(today, 7));
    case 'lastWeek':
      return weekOf(addDays(today, -7));
    case 'thisMonth':
      return month;
    case 'nextMonth':
      return monthOf(addDays(month.to, 1));
    case 'lastMonth':
      return monthOf(addDays(month.from, -1));
    case 'thisYear':
      return yearSpan(year);
    case 'lastYear':
      return yearSpan(year - 1);
  }
}
