import type { Span } from '../../../language/span.ts';
import type { Filter, Query } from '../query.ts';
import { conditionsOf } from './accounted.ts';
import { WITHIN } from './around.ts';
import { isCount } from './asking.ts';
import type { Context } from './context.ts';
import type { Gathered, SaidFilter } from './gathered.ts';
import { isBy } from './said.ts';
import type { Token } from './token.ts';

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
  const isOfNone = queries.some(({ measure }) => measure.kind === 'groups' && measure.top === 'none');
  const same = queries.flatMap(conditionsOf).filter(({ by }) => by === filter.by);
  return (
    values === null ||
    same.length === 0 ||
    // 今年没有收费吧: what a yes or a no is asked of is counted.
    // 哪几个月没有延期的: the denial asks for the months that have none.
    same.some(
      (each) => (isAgreedTo || isOfNone || each.not === filter.not) && shares(values, valuesOf(each) ?? []),
    )
  );
}

const SUBJECTS: readonly Filter['by'][] = [
  'kind',
  'channel',
  'applicant',
  'content',
  'handler',
  'result',
  'dispute',
];

/** 大学和研究院的: what is joined to another sort of thing is meant beside it, and not of the same ones. */
export function joinedToOthers(
  { filters }: Pick<Gathered, 'filters'>,
  question: readonly Token[],
  queries: readonly Query[],
): Span[] {
  const said = [...filters]
    .filter(({ start, filter }) => start !== undefined && SUBJECTS.includes(filter.by))
    .sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  const [query, ...more] = queries;
  const isTogether = (...both: readonly Filter[]): boolean =>
    more.length === 0 && both.every(({ by }) => query?.filters.some((each) => each.by === by) === true);
  return said.flatMap((each, at) => {
    const before = said[at - 1];
    const isOther =
      before !== undefined &&
      each.isJoined &&
      before.filter.by !== each.filter.by &&
      isTogether(before.filter, each.filter);
    return isOther ? question.filter(({ start }) => start === each.start) : [];
  });
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

/** 补正过的几件里: so many as those are of which some are asked for are not asked for. */
const isWithinSign = (next: Token | undefined): boolean =>
  next?.kind === 'sign' && WITHIN.get(next.sign) !== undefined;

/** Measures that tell several counts at once. */
const TELLS_SEVERAL: readonly Query['measure']['kind'][] = ['compare', 'summary', 'share'];

/** 每月收几件办几件; 056之后又收了几件: how many, where it is asked more often than it is answered, or of one case whose things alone are told. */
export function uncountedOf(question: readonly Token[], queries: readonly Query[]): Span[] {
  const counts = question.filter((token, at) => isCount(token) && !isWithinSign(question[at + 1]));
  const [query, ...more] = queries;
  if (!query || more.length > 0) return [];
  const isOfOne =
    query.measure.kind === 'aspect' && query.measure.aspect === 'stage' && query.filters.some(isBy('number'));
  const isTold = TELLS_SEVERAL.includes(query.measure.kind) || counts.length < 2;
  return isOfOne || !isTold ? counts : [];
}
