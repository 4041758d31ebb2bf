import { type IsoDate, yearOf } from '../../../language/date.ts';
import type { Filter, Query } from '../query.ts';
import { completed, momentOf, thisYear } from './complete.ts';
import type { Gathered } from './gather.ts';
import { firstSaid, has, isBy } from './said.ts';

/** Most sides that one answer sets beside each other. */
const MOST_SIDES = 4;

/** The same day a year earlier; 29 February is 28 February. */
function yearEarlier(day: IsoDate): IsoDate {
  const earlier = `${yearOf(day) - 1}${day.slice(4)}`;
  return earlier.endsWith('02-29') ? `${yearOf(day) - 1}-02-28` : earlier;
}

/** A time up to today beside the same days a year before. */
function besideYearBefore(
  said: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Filter[][] {
  const moment = said.moments[0] ?? momentOf(filters, null);
  const asked = whens.find(isBy('when')) ?? thisYear(today, moment);
  if (asked.by !== 'when') return [];
  const from = asked.from ?? thisYear(today, moment);
  const start = typeof from === 'string' ? from : `${yearOf(today)}-01-01`;
  const end = asked.to !== null && asked.to < today ? asked.to : today;
  const side = (a: IsoDate, b: IsoDate): Filter[] => [
    { by: 'when', moment: asked.moment, from: a, to: b, not: false },
  ];
  return [side(start, end), side(yearEarlier(start), yearEarlier(end))];
}

const COMPARED = ['kind', 'channel', 'result', 'content', 'applicant', 'handler'] as const;

/** Two times or two values of one sort set beside each other, or a time beside the year before; null where nothing is compared. */
export function comparison(
  said: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Query | null {
  const asQuery = (sides: readonly Filter[][], rest: readonly Filter[]): Query => ({
    measure: { kind: 'compare', sides: sides.slice(0, MOST_SIDES) },
    filters: [...rest],
    latest: false,
  });
  if (has(said, 'yearBefore')) return asQuery(besideYearBefore(said, filters, whens, today), filters);
  if (!has(said, 'compare')) return null;
  if (whens.length > 1)
    return asQuery(
      whens.map((when) => [when]),
      filters,
    );
  for (const by of COMPARED) {
    const values: Filter[] = said.filters.map(({ filter }) => filter).filter(isBy(by));
    if (values.length < 2) continue;
    const ofOpen = firstSaid(said, 'groups')?.ofOpen === true || has(said, 'keeper');
    const open: Filter[] = ofOpen ? [{ by: 'state', state: 'pending', not: false }] : [];
    const rest = [...whens, ...filters.filter((filter) => filter.by !== by), ...open];
    const sides = values.map((value) => [value]);
    return asQuery(
      sides,
      completed(rest, { kind: 'compare', sides: sides.slice(0, MOST_SIDES) }, said, today),
    );
  }
  return null;
}
