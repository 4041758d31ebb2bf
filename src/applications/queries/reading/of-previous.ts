import type { Filter, Measure, Query } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import { has, isAnswered, isBy, namesNothing } from './said.ts';

/** Whether a question adds to the one before it: 加上部分公开呢, 部分的也算上呢. */
export const adds = (notions: Gathered, { isAdding, isContinued }: Context): boolean =>
  isAdding || (has(notions, 'too') && !isContinued);

const COUNTED: readonly Measure['kind'][] = ['list', 'count', 'aspect', 'groups'];

/** 那办结了多少, behind what was received in a time: what was closed in it. */
export function closedInstead(notions: Gathered, own: readonly Filter[], previous: Query): Filter[] | null {
  const isPlain =
    !has(notions, 'ofThose') &&
    own.length === 1 &&
    own.every(isAnswered) &&
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

/** 还没出结果的是哪个, behind disputes: what is open is one of them. */
export const isOfOpenDispute = (notions: Gathered, previous: Query): boolean =>
  previous.filters.some((each) => each.by === 'dispute' && each.results.length === 0 && !each.not) &&
  notions.filters.length > 0 &&
  notions.times.length + notions.unknown.length + notions.moments.length === 0 &&
  notions.filters.every(
    ({ filter }) => filter.by === 'state' && ['pending', 'answered'].includes(filter.state),
  );

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
