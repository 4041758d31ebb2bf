import { wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { Query } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import { listedIn } from './told-before.ts';

/** Whether a query is of some time. */
export const isTimed = ({ measure, filters }: Query): boolean =>
  measure.kind === 'compare' ||
  measure.kind === 'summary' ||
  measure.kind === 'supposed' ||
  isOfBoundedPart(measure) ||
  filters.some(({ by }) => by === 'when' || by === 'pendingOn' || by === 'took');

/** 20个工作日内办结的占多少: the time bounds the part. */
const isOfBoundedPart = (measure: Query['measure']): boolean =>
  measure.kind === 'share' && measure.part.some(({ by }) => by === 'took');

/** Times that changed nothing: the question before was of the same days. */
export function untimed({ times }: Gathered, queries: readonly Query[], previous: Query | null): Span[] {
  const [only, ...more] = queries;
  const isRepeated =
    previous !== null && more.length === 0 && JSON.stringify(only) === JSON.stringify(previous);
  return isRepeated ? times.map(({ time }) => time) : [];
}

/** Numbers of applications that no query uses and that do not only say how many those are that are spoken of. */
export function uncounted(
  { amounts, bounds, atLeast, atMost, filters }: Gathered,
  queries: readonly Query[],
): Span[] {
  const isUsed = ({ value, points }: Gathered['amounts'][number]): boolean =>
    points ||
    queries.some(({ expected }) => expected === value) ||
    merged(filters).some((filter) => listedIn(filter) === value) ||
    queries.some(({ measure }) => 'most' in measure && measure.most === value);
  const isBound = queries.some(
    ({ measure }) =>
      measure.kind === 'groups' && measure.atLeast === atLeast && (measure.atMost ?? null) === atMost,
  );
  const left = isBound ? [] : bounds;
  return [...left, ...amounts.filter((amount) => !isUsed(amount))].map(({ span }) => span);
}

/** Times of a question that goes by this year alone though none of them is this year: 明年会收多少件. */
export function untaken({ times }: Gathered, queries: readonly Query[], { today, daysOf }: Context): Span[] {
  const year = today.slice(0, 4);
  const isThisYear = (from: string | null, to: string | null) =>
    from === `${year}-01-01` && to === `${year}-12-31`;
  const taken = queries.flatMap(({ filters }) => filters).filter(({ by }) => by === 'when' || by === 'took');
  const isDefault = taken.every((each) => each.by === 'when' && isThisYear(each.from, each.to));
  const isYear = times.some(({ time }) =>
    (['back', 'ahead'] as const).some((way) => {
      const days = daysOf(time, way);
      return days !== null && (isThisYear(days.from, days.to) || days.to === today);
    }),
  );
  const tellsTimes = queries.some(
    ({ measure, filters }) =>
      ['compare', 'summary', 'supposed', 'aspect'].includes(measure.kind) ||
      isOfBoundedPart(measure) ||
      filters.some(({ by }) => by === 'pendingOn'),
  );
  return !isDefault || isYear || tellsTimes ? [] : times.map(({ time }) => time);
}

/** 当天, 当日: the day of what was just told, where nothing was. */
const OF_NO_DAY = wordSet(['{当天|当日}']);

/** 当月, beside another time: the month of each. */
const OF_NO_MONTH = wordSet(['{当月|当个月}']);

/** Times that are of whatever is told, and of no day of the calendar. */
export const ofNoDay = ({ times }: Gathered, text: string): Span[] =>
  times
    .map(({ time }) => time)
    .filter(({ start, end }) => {
      const words = text.slice(start, end);
      return OF_NO_DAY.get(words) || (times.length > 1 && OF_NO_MONTH.get(words));
    });
