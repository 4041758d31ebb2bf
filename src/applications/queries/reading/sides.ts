import type { IsoDate } from '../../../language/date.ts';
import type { Filter, Query } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { has, isHeldTo, isOfAnswers, isOpenState, type State } from './said.ts';

const DONE: readonly State[] = ['answered', 'answeredLate', 'withdrawn'];
/** States beside which an open case may also be late, or have its clock stopped. */
const ACROSS: readonly State[] = ['pending', 'overdue', 'running', 'stopped', 'inDispute', 'reanswering'];

/** Whether no application can be in both states. */
function cannotBoth(one: Filter, other: Filter): boolean {
  if (one.by !== 'state' || other.by !== 'state' || one.not || other.not) return false;
  const isDone = [one, other].filter(({ state }) => DONE.includes(state)).length;
  if (isDone === 1 && (isOpenState(one) || isOpenState(other)))
    return ![one.state, other.state].some((state) => state === 'inDispute' || state === 'reanswering');
  if (isDone === 2) return one.state !== other.state && !DONE.slice(0, 2).includes(one.state);
  const stages = [one.state, other.state].filter((state) => !ACROSS.includes(state) && !DONE.includes(state));
  const isRest = stages.some((state) => state === 'carriedOver' || state === 'setAside');
  return stages.length === 2 && one.state !== other.state && !isRest;
}

/** Whether no day lies in both times. */
const areApart = (one: Filter, other: Filter): boolean =>
  one.by === 'when' &&
  other.by === 'when' &&
  one.moment === other.moment &&
  !one.not &&
  !other.not &&
  ((one.to !== null && other.from !== null && one.to < other.from) ||
    (other.to !== null && one.from !== null && other.to < one.from));

/** What must have been done where something else was. */
const NEEDS: Readonly<Partial<Record<string, string>>> = {
  correctionReceived: 'corrected',
  agreed: 'consulted',
  objected: 'consulted',
};

/** What a filter says that was done; null for any other. */
const doneBy = (filter: Filter): string | null => {
  if (filter.not) return null;
  return filter.by === 'ever' ? filter.deed : filter.by === 'when' ? filter.moment : null;
};

/** Whether one filter denies what the other one needs: 没有告知过补正, 收到补正. */
const denies = (one: Filter, other: Filter): boolean => {
  const done = doneBy(other);
  return one.by === 'ever' && one.not && done !== null && (one.deed === done || one.deed === NEEDS[done]);
};

/** 超期没超期的: one thing said, and denied. */
export const isSaidAndDenied = (one: Filter, other: Filter): boolean =>
  one.not !== other.not &&
  JSON.stringify({ ...one, not: false }) === JSON.stringify({ ...other, not: false });

const areHandlers = (one: Filter, other: Filter): boolean =>
  one.by === 'handler' && other.by === 'handler' && !one.not && !other.not;

const pairs = (filters: readonly Filter[]): [Filter, Filter][] =>
  filters.flatMap((one, at) => filters.slice(at + 1).map((other): [Filter, Filter] => [one, other]));

const isAhead = (filter: Filter, today: IsoDate): boolean =>
  filter.by === 'when' &&
  filter.moment === 'due' &&
  !filter.not &&
  filter.from !== null &&
  filter.from >= today;

/** Whether nothing can hold all of a question's filters: that there is none would be said of no question that was asked. */
export const isImpossible = ({ filters }: Query, today: IsoDate): boolean =>
  (isHeldTo(filters, 'overdue') && filters.some((filter) => isAhead(filter, today))) ||
  (isHeldTo(filters, 'pending') && filters.some(isOfAnswers)) ||
  pairs(filters).some(
    ([one, other]) =>
      cannotBoth(one, other) ||
      areApart(one, other) ||
      areHandlers(one, other) ||
      isSaidAndDenied(one, other) ||
      denies(one, other) ||
      denies(other, one),
  );

const SIDED: readonly Filter['by'][] = ['handler', 'state', 'ever', 'fee'];

/** Several values of one sort, each of which is meant, and the filters beside them. */
export interface Sides {
  readonly sides: readonly Filter[];
  readonly rest: readonly Filter[];
}

/**
 * Values that no filter takes together: 甲和乙手上的, 延期的和补正的, 在补正还是在征求意见: each is a side of its own. null where there are
 * none, so that all filters hold together.
 */
export function sidesIn(notions: Gathered, filters: readonly Filter[]): Sides | null {
  // 同时延期和补正的: both hold.
  const isBoth = has(notions, 'both');
  for (const by of SIDED) {
    const sides = filters.filter((filter) => filter.by === by && !filter.not);
    const isJoined = notions.filters.some(({ filter, isJoined: joined }) => joined && filter.by === by);
    const isSet = pairs(sides).some(([one, other]) => cannotBoth(one, other) || areHandlers(one, other));
    // 我这里没分的: nobody's is not mine.
    const isNobodys = sides.some((each) => each.by === 'handler' && each.who === 'nobody');
    if (sides.length > 1 && ((isJoined && !isBoth) || (isSet && !isNobodys)))
      return { sides, rest: filters.filter((filter) => !sides.includes(filter)) };
  }
  return null;
}
