import type { Gathered, SaidFilter } from './gathered.ts';
import { has, isAnswered } from './said.ts';

/** What was closed, joined to what came in: 收件、办结各…. */
const isClosedToo = ({ filter, isJoined }: SaidFilter): boolean => isJoined && isAnswered(filter);

/**
 * 11月与10月相比，收件、办结各增减多少: what came in and what was closed are each set beside themselves, so that it is two questions; itself
 * alone for any other.
 */
export function byFlow(whole: Gathered): readonly Gathered[] {
  const { filters, moments, times, measures } = whole;
  const isOfBoth =
    moments.includes('received') &&
    filters.filter(isClosedToo).length === 1 &&
    times.length > 1 &&
    (has(whole, 'each') || has(whole, 'compare') || measures.some(({ kind }) => kind === 'count'));
  if (!isOfBoth) return [whole];
  const rest = filters.filter((each) => !isClosedToo(each));
  const received = { ...whole, filters: rest };
  const closed: Gathered = {
    ...received,
    moments: moments.filter((moment) => moment !== 'received'),
    times: times.map((each) => ({ ...each, of: { moment: 'answered', filter: null } })),
  };
  return [received, closed];
}
