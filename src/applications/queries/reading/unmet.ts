import type { Span } from '../../../language/span.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { asksDays, betweenIn } from './between.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

/** Whether the first few alone are wanted. */
const isFew = (measure: Measure): boolean => measure.kind === 'list' && measure.most !== null;

/** Events that are heard only where days are counted from them. */
const isUnheard = (token: Token): boolean =>
  token.kind === 'word' &&
  token.word.is === 'event' &&
  ['consultationEnded', 'disputeDecided', 'reasonsGiven'].includes(token.word.event);

const isWhen = (filter: Filter): boolean => filter.by === 'when';

const isTook = (filter: Filter): boolean => filter.by === 'took';

const isPlaced = (measure: Measure): boolean => 'skip' in measure && measure.skip > 0;

/** Whether days are counted between two events that were named. */
const hasBetween = ({ measure, filters }: Query): boolean =>
  ('between' in measure && measure.between !== null) ||
  measure.kind === 'lasting' ||
  filters.some((filter) => filter.by === 'took' && filter.between !== null);

const COUNTS_DAYS: readonly Measure['kind'][] = ['average', 'extreme', 'lasting'];
const TOLD_IN_DAYS: readonly string[] = ['took', 'late', 'due'];
const isOfDays = (measure: Measure): boolean =>
  (measure.kind === 'aspect' && TOLD_IN_DAYS.includes(measure.aspect)) ||
  ('of' in measure && measure.of === 'average');

/** Whether a question tells what things are compared by; how long one took by itself is told as well. */
const isComparedBy = (of: 'average' | 'times' | 'result', { measure }: Query): boolean =>
  (measure.kind === 'compare' && measure.of === of) ||
  (of === 'average' && (isOfDays(measure) || COUNTS_DAYS.includes(measure.kind)));

/** Whether several rates are told, one of each side. */
const areRates = (queries: readonly Query[]): boolean =>
  queries.length > 1 && queries.every(({ measure }) => measure.kind === 'share');

/** What words ask for that only some measures tell: 最多 a group, 多 a comparison, 占 a share. */
const NEEDS: Readonly<Partial<Record<Word['is'], (query: Query) => boolean>>> = {
  top: ({ measure }) => measure.kind === 'groups' || measure.kind === 'compare' || isPlaced(measure),
  compare: ({ measure }) =>
    measure.kind === 'compare' ||
    (measure.kind === 'groups' && (measure.top !== null || measure.by === 'month')),
  gap: (query) => hasBetween(query) || query.filters.some(isWhen),
  days: (query) => hasBetween(query) || COUNTS_DAYS.includes(query.measure.kind) || isOfDays(query.measure),
  parts: ({ measure }) => 'of' in measure && measure.of === 'share',
  ofAll: ({ measure }) => measure.kind === 'share',

  yearBefore: ({ measure }) => measure.kind === 'compare',
  share: ({ measure }) => measure.kind === 'share' || ('of' in measure && measure.of === 'share'),
  periodBefore: ({ measure }) => measure.kind === 'compare',
  or: ({ measure }) => measure.kind === 'groups' || measure.kind === 'compare' || measure.kind === 'aspect',
  others: ({ measure, filters }) => JSON.stringify([measure, filters]).includes('other'),
  latest: ({ measure, latest }) => latest || isFew(measure),
  // What is due soon is the organ's: the applicant's own time for a correction is another one.
  soon: ({ measure }) => measure.kind !== 'aspect' || measure.aspect !== 'correction',
};

/** The words of a question whose meaning none of its queries took up: it is not answered as if they were not there. */
export function unmet(question: readonly Token[], queries: readonly Query[]): Span[] {
  // From receipt to the answer is said by two events, and is what goes without saying.
  const told = queries.some((query) => COUNTS_DAYS.includes(query.measure.kind) || query.filters.some(isTook))
    ? betweenIn(question)?.tokens
    : undefined;
  return question.filter((token) => {
    // 到期日最晚的: the newest is the one that came last, and no due date tells that.
    const isLatest = token.kind === 'word' && token.word.is === 'latest';
    if (
      isLatest &&
      question.some((each) => each.kind === 'word' && each.word.is === 'moment' && each.word.moment === 'due')
    )
      return true;
    // 除了自然人，其他申请人: the rest, which the exception tells.
    if (
      token.kind === 'word' &&
      token.word.is === 'others' &&
      question.some((each) => each.kind === 'word' && each.word.is === 'except' && each.start < token.start)
    )
      return false;
    // 上半年公开率和下半年公开率哪个高: of each its rate is told.
    if (token.kind === 'word' && token.word.is === 'compare' && areRates(queries)) return false;
    const of = token.kind === 'word' && token.word.is === 'compare' ? token.word.of : undefined;
    if (of !== undefined) return !queries.some((query) => isComparedBy(of, query));
    if (isUnheard(token) && !queries.some(hasBetween)) return true;
    if (told?.has(token)) return false;
    // 到我这儿的: only where days are counted is it the end of a stretch.
    if (token.kind === 'word' && token.word.is === 'until')
      return (
        (question.some(asksDays) || question.filter(({ kind }) => kind === 'time').length > 1) &&
        !queries.some(hasBetween)
      );
    // 谁的平均用时最长: a mean tells no longest.
    if (token.kind === 'word' && token.word.is === 'measure' && token.word.measure.kind === 'extreme')
      return !queries.some(({ measure }) => 'skip' in measure);
    if (token.kind === 'word' && token.word.is === 'measure' && isFew(token.word.measure))
      return !queries.some(({ measure }) => isFew(measure));
    const needs = token.kind === 'word' ? NEEDS[token.word.is] : undefined;
    return needs !== undefined && !queries.some(needs);
  });
}
