import type { Filter, Query } from '../query.ts';
import { merged } from './merge.ts';
import { isBy } from './said.ts';

const sortOf = ({ measure, filters }: Query): string =>
  JSON.stringify([measure, filters.map((each) => (each.by === 'when' ? [each.from, each.to] : each.by))]);

const isOfDisputes = ({ filters }: Query): boolean =>
  filters.length < 3 &&
  filters.every(({ by }) => by === 'when' || by === 'dispute') &&
  filters.some((each) => each.by === 'dispute' && !each.not && each.results.length === 0);

/** A time of either dispute is that of any. */
const ofAny = (filter: Filter): Filter => (filter.by === 'when' ? { ...filter, moment: 'disputed' } : filter);

/**
 * 复议几件，诉讼几件，结果如何: disputes of several kinds that were counted one after the other, taken together, so that what is asked next is
 * asked of all of them; null for any others.
 */
export function siblingsOf(queries: readonly Query[]): Query | null {
  const [last, before] = queries.slice(-2).reverse();
  if (!last || !before || ![last, before].every(isOfDisputes) || sortOf(last) !== sortOf(before)) return null;
  const disputes = [before, last].flatMap(({ filters }) => filters.filter(isBy('dispute')));
  const together = merged(disputes.map((filter) => ({ filter, isJoined: true })));
  const times = last.filters.filter(isBy('when')).map(ofAny);
  return { ...last, filters: [...times, ...together] };
}
