import { addDays, type IsoDate, yearOf } from '../../../language/date.ts';
import type { Filter, Query } from '../query.ts';
import { besideEachOther } from './compare.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, isBy, isPending } from './said.ts';

/** The last days of the months of a stretch that are over, the earliest first. */
function monthEnds(from: IsoDate, to: IsoDate): IsoDate[] {
  const ends: IsoDate[] = [];
  let day = from;
  while (day <= to) {
    const next = `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
    const end = addDays(next, -1);
    if (end <= to) ends.push(end);
    day = next;
  }
  return ends;
}

/** 各月末还有几件在办: what was pending at the end of each month of this year, or of the time that is named. null for any other question. */
export function atMonthEnds(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Query | null {
  if (!firstSaid(notions, 'groups')?.atEnd || !filters.some(isPending)) return null;
  const when = whens.find(isBy('when'));
  const last = when?.to != null && when.to < today ? when.to : addDays(today, -1);
  const sides = monthEnds(when?.from ?? `${yearOf(today)}-01-01`, last).map((day): Filter[] => [
    { by: 'pendingOn', day, not: false },
  ]);
  return sides.length < 2
    ? null
    : besideEachOther(
        sides,
        filters.filter((each) => !isPending(each)),
        notions,
      );
}
