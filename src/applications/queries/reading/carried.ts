import type { Span } from '../../../language/span.ts';
import type { Filter, Query } from '../query.ts';
import { conditionsOf } from './accounted.ts';
import type { Context } from './context.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import type { Token } from './tokens.ts';

/** The values by which a condition tells cases apart; null for one that names none: a state, a time. */
export function valuesOf(filter: Filter): readonly string[] | null {
  switch (filter.by) {
    case 'kind':
      return filter.kinds;
    case 'channel':
      return filter.channels;
    case 'result':
      return filter.results;
    case 'handler':
      return [filter.name ?? filter.who];
    case 'applicant':
      return filter.names;
    case 'content':
      return filter.words;
    case 'number':
      return filter.numbers;
    case 'fee':
      return [filter.fee];
    case 'ever':
      return [filter.deed];
    default:
      return null;
  }
}

const shares = (some: readonly string[], more: readonly string[]): boolean =>
  some.some((each) => more.includes(each));

/** Whether a query that holds to conditions of a sort holds to one that was said: to one of the same values, said or denied alike. */
function isCarried({ filter }: SaidFilter, queries: readonly Query[], isAgreedTo: boolean): boolean {
  const values = valuesOf(filter);
  const same = queries.flatMap(conditionsOf).filter(({ by }) => by === filter.by);
  return (
    values === null ||
    same.length === 0 ||
    // 今年没有收费吧: what a yes or a no is asked of is counted.
    same.some((each) => (isAgreedTo || each.not === filter.not) && shares(values, valuesOf(each) ?? []))
  );
}

/** The conditions of a question that its queries hold to in other values than were said, or turned round. */
export const uncarried = (
  { filters }: Pick<Gathered, 'filters'>,
  question: readonly Token[],
  queries: readonly Query[],
  { isAgreedTo }: Pick<Context, 'isAgreedTo'>,
): Span[] =>
  filters
    .filter((each) => !isCarried(each, queries, isAgreedTo))
    .flatMap(({ start }) => question.filter((token) => token.start === start));
