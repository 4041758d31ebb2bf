import type { Query } from '../query.ts';
import type { Gathered } from './gathered.ts';

/** How many it takes for granted that there are, behind all that it names them by: 三月收的那七件; null for none. */
function expectedIn({ amounts, filters, times }: Gathered, isAgreedTo: boolean): number | null {
  // 超期的有两件吧: how many there are is asked to be agreed with.
  const [amount, ...more] = amounts.filter(({ points, value }) => (points || isAgreedTo) && value > 1);
  if (!amount || more.length > 0) return null;
  const named = [...filters.map(({ start = 0 }) => start), ...times.map(({ time }) => time.start)];
  return named.every((start) => start < amount.span.start) ? amount.value : null;
}

/** A query without how many it took them to be, which is said of that question alone. */
export function withoutExpected(query: Query): Query {
  const { expected: _, ...rest } = query;
  return rest;
}

/** The one query of a question with how many cases it took them to be: 延期的那四件各是什么结果. */
export function expecting(
  queries: readonly Query[],
  notions: Gathered,
  isAgreedTo: boolean,
): readonly Query[] {
  const expected = expectedIn(notions, isAgreedTo);
  const [query, ...more] = queries;
  return query && expected !== null && more.length === 0 ? [{ ...query, expected }] : queries;
}
