import type { Filter, Measure, Query } from '../query.ts';
import { valuesOf } from './carried.ts';
import { isSubject } from './carried-on.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import {
  has,
  isAnswered,
  isBy,
  isHeldTo,
  isOfAnswers,
  isOfStanding,
  isOpenState,
  namesNothing,
} from './said.ts';
import type { Word } from './word.ts';

/** Whether a question adds to the one before it: 加上部分公开呢, 部分的也算上呢. */
export const adds = (notions: Gathered, { isAdding, isContinued }: Context): boolean =>
  isAdding || (has(notions, 'too') && !isContinued);

const COUNTED: readonly Measure['kind'][] = ['list', 'count', 'aspect', 'groups'];

/** Words that may stand beside how cases stand without naming a whole of their own. */
const OF_STANDING: readonly Word['is'][] = ['filter', 'measure', 'nothing', 'not', 'that', 'top'];

const LATE: readonly string[] = ['overdue', 'answeredLate'];

/** 超期的呢, behind what was answered: it is asked of those that were answered late. */
export const isOfLateAnswers = (notions: Gathered, { filters }: Query, { isContinued }: Context): boolean =>
  // 逾期答复的有哪些，为什么算超期: of those it is asked why.
  (!isContinued || notions.measures.some(({ kind }) => kind === 'aspect')) &&
  isOfStanding(notions) &&
  filters.some((each) => isAnswered(each) || isOfAnswers(each)) &&
  notions.filters.every(({ filter }) => filter.by === 'state' && LATE.includes(filter.state)) &&
  !notions.words.some((word) => word.is === 'still' || (word.is === 'nothing' && word.now === true));

/** Whether a question before told whose applications it was of, or of which sort, and not of which one. */
const isOfSome = ({ filters }: Query): boolean =>
  filters.some((each) => !each.not && each.by !== 'number' && (each.by === 'pendingOn' || isSubject(each)));

const isCorrected = (filter: Filter): boolean =>
  !filter.not &&
  ((filter.by === 'ever' && filter.deed === 'corrected') ||
    (filter.by === 'when' && filter.moment === 'correctionAsked'));

/** 有谁没补的, behind what was to be corrected: it is asked of those. */
const isOfCorrected = ({ filters }: Gathered, previous: Query): boolean =>
  previous.filters.some(isCorrected) &&
  filters.every(({ filter }) => isHeldTo([filter], 'awaitingCorrection'));

/** 我今年经手几件, then 办完了几个: how cases stand, and nothing else, is asked of those that were spoken of. */
export const isOfThoseSpokenOf = (notions: Gathered, previous: Query, { isContinued }: Context): boolean =>
  !isContinued &&
  isOfStanding(notions) &&
  COUNTED.includes(previous.measure.kind) &&
  (isOfCorrected(notions, previous) || (isOfSome(previous) && isOfStandingAlone(notions)));

/** Whether nothing is asked but how many, or which, and no whole is named. */
const isOfStandingAlone = (notions: Gathered): boolean =>
  notions.words.every((word) => OF_STANDING.includes(word.is) && !(word.is === 'nothing' && word.all)) &&
  notions.measures.every(({ kind }) => kind === 'count' || kind === 'list');

/**
 * How those stand that were spoken of: 当时逾期的几件, behind what was pending as of a day, is of that day; 有谁没补的, behind what was to be
 * corrected, is of what is closed as well.
 */
export function standingThen(own: readonly Filter[], { filters }: Query): Filter[] {
  const then = filters.find(isBy('pendingOn'));
  const standing = (each: Filter): Filter[] => {
    if (isHeldTo([each], 'awaitingCorrection') && filters.some(isCorrected))
      return [{ by: 'ever', deed: 'correctionReceived', not: true }];
    if (!then || then.not) return [each];
    return isHeldTo([each], 'overdue')
      ? [{ ...then, overdue: true }]
      : isHeldTo([each], 'pending')
        ? []
        : [each];
  };
  return own.flatMap(standing);
}

/** Whether what was asked before cannot hold beside what is asked now: what is closed is not pending. */
const isUndone = (before: Filter, own: readonly Filter[]): boolean =>
  isOpenState(before)
    ? own.some((each) => isAnswered(each) || isOfAnswers(each) || (each.by === 'result' && !each.not))
    : (isAnswered(before) || isOfAnswers(before)) && own.some(isOpenState);

/** Whether a measure is of what is closed, so that no open case has it: how long it took. */
const isOfClosed = (measure: Measure | null): boolean =>
  measure?.kind === 'average' || (measure?.kind === 'groups' && measure.of === 'average');

/** 除了国家秘密的, of what was not disclosed: whether some of the values that were held to are left out. */
function isPartLeftOut(now: Filter, before: Filter): boolean {
  const [some, all] = [valuesOf(now), valuesOf(before)];
  return (
    now.not &&
    !before.not &&
    now.by === before.by &&
    some !== null &&
    all !== null &&
    some.length < all.length &&
    some.every((each) => all.includes(each))
  );
}

/** What of the question before still holds: not what is asked of otherwise now, nor whom those are told apart by that it sets beside each other. */
export const stillHeld = (
  before: readonly Filter[],
  own: readonly Filter[],
  asked: Measure | null,
): Filter[] => {
  const isReplaced = (each: Filter): boolean =>
    own.some((now) => now.by === each.by && !isPartLeftOut(now, each));
  return before.filter(
    (each) =>
      (!isReplaced(each) || each.by === 'state') &&
      !isUndone(each, own) &&
      !(isOfClosed(asked) && isOpenState(each)) &&
      !(asked?.kind === 'groups' && asked.by === 'handler' && each.by === 'handler'),
  );
};

/** 那办结了多少, behind what was received in a time: what was closed in it. */
export function closedInstead(notions: Gathered, own: readonly Filter[], previous: Query): Filter[] | null {
  const isPlain =
    !has(notions, 'ofThose') &&
    own.length === 1 &&
    own.every(isAnswered) &&
    !isOfSome(previous) &&
    notions.measures.every(({ kind }) => kind === 'count' || kind === 'list');
  const when = previous.filters.find(isBy('when'));
  if (!isPlain || when?.moment !== 'received' || when.not || previous.measure.kind === 'compare') return null;
  return previous.filters.map((each) => (each === when ? { ...when, moment: 'answered' } : each));
}

/** 加上部分公开呢: what is said belongs to what was asked before as well; null where it cannot be told with it. */
export function addedTo(own: readonly Filter[], previous: Query): Query | null {
  const { measure, filters } = previous;
  const together = (of: readonly Filter[]) =>
    merged([...of, ...own].map((filter) => ({ filter, isJoined: true })));
  if (measure.kind === 'share') {
    const part = together(measure.part);
    return part.length === measure.part.length ? { ...previous, measure: { ...measure, part } } : null;
  }
  const all = together(filters);
  if (all.length === filters.length) return { ...previous, filters: all };
  if (filters.length === 0 || !COUNTED.includes(measure.kind)) return null;
  return {
    ...previous,
    filters: [],
    measure: { kind: 'compare', sides: [[...filters], [...own]], of: 'count' },
  };
}

/** Disputes of any result, or those that are open. */
const isOpenly = (each: Filter): boolean =>
  each.by === 'dispute' && !each.not && (each.results.length === 0 || each.results.join() === 'pending');

/** 还没出结果的是哪个, behind disputes: what is open is one of them. */
export const isOfOpenDispute = (notions: Gathered, previous: Query): boolean =>
  previous.filters.some(isOpenly) &&
  notions.filters.length > 0 &&
  notions.times.length + notions.unknown.length + notions.moments.length === 0 &&
  notions.filters.every(
    ({ filter }) => filter.by === 'state' && ['pending', 'answered'].includes(filter.state),
  );

/** 三季度比二季度多几件，四季度呢: another time, behind times that were set beside each other, is counted by itself; null for any other. */
export function timeByItself(
  own: readonly Filter[],
  asked: Measure | null,
  { measure, filters, latest }: Query,
): Query | null {
  const sides = measure.kind === 'compare' ? measure.sides.flat() : [];
  const [when, ...more] = own;
  const [side] = sides.filter(isBy('when'));
  const isPlain = asked === null || asked.kind === 'count' || asked.kind === 'list';
  if (when?.by !== 'when' || more.length > 0 || !side || !sides.every(isBy('when')) || !isPlain) return null;
  const told: Measure =
    measure.kind === 'compare' && measure.of === 'average'
      ? { kind: 'average', of: 'mean', between: null }
      : { kind: 'count' };
  return { measure: asked ?? told, filters: [...filters, { ...when, moment: side.moment }], latest };
}

const ENDED: readonly Extract<Filter, { by: 'dispute' }>['results'][number][] = [
  'upheld',
  'corrected',
  'otherResult',
];

/** The standing that was asked of disputes, as that of the dispute. */
export const ofDispute = (filters: readonly Filter[], notions: Gathered, previous: Query): Filter[] =>
  filters.map((each) => {
    const before = previous.filters.find(isBy('dispute'));
    if (!before || each.by !== 'state' || !isOfOpenDispute(notions, previous)) return each;
    return { ...before, results: each.state === 'pending' ? ['pending'] : [...ENDED], not: each.not };
  });

/** 无法提供的几件，除了不掌握的还有什么: whether what is left out is of a sort that the question before held to. */
export const leavesOutOf = ({ filters, times, unknown }: Gathered, previous: Query): boolean =>
  times.length + unknown.length === 0 &&
  filters.length > 0 &&
  filters.every(({ filter }) => previous.filters.some((each) => isPartLeftOut(filter, each)));

/** 除去这类，其余几件: whether what was spoken of is left out, and nothing else is named. */
export const leavesOut = (notions: Gathered): boolean =>
  has(notions, 'except') &&
  namesNothing(notions) &&
  (['aboutBefore', 'ofThose', 'that', 'rest'] as const).some((is) => has(notions, is));

/** What the question before left out of its whole: all but its part; null where it has none, or one of several conditions. */
export function leftOf({ measure, filters, latest }: Query): Query | null {
  const part = measure.kind === 'share' ? measure.part : filters.filter(({ by }) => by !== 'when');
  const [only, ...more] = part;
  if (!only || more.length > 0) return null;
  const whole = filters.filter((each) => each !== only);
  return { measure: { kind: 'count' }, filters: [...whole, { ...only, not: !only.not }], latest };
}
