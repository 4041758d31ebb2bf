import type { Filter, Measure, Query } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isBy, STANDINGS } from './said.ts';

/** What a question narrowed by, so that the rest are those of which it does not hold. */
const NARROWING: readonly Filter['by'][] = [...STANDINGS, 'kind', 'channel', 'content', 'applicant'];

/** 剩下的呢, behind some of those that were spoken of: the others of them. */
export function restOf(filters: readonly Filter[]): Filter[] | null {
  const at = filters.findLastIndex(({ by }) => NARROWING.includes(by));
  const last = filters[at];
  const isOpen = last?.by === 'state' && last.state === 'pending';
  return last && filters.length > 1 && !isOpen
    ? filters.map((each) => (each === last ? { ...each, not: !each.not } : each))
    : null;
}

/** The measure before with another place of its order asked for: 那排第二的呢, 其余的呢; null where it has none. */
export function placedOn(notions: Gathered, before: Measure): Measure | null {
  const isRest = has(notions, 'rest');
  const skip = notions.place - 1;
  if (!isRest && skip === 0 && !has(notions, 'top')) return null;
  switch (before.kind) {
    case 'groups': {
      const top = firstSaid(notions, 'top')?.top ?? before.top ?? 'most';
      return isRest ? { ...before, top: null, skip: 0 } : { ...before, top, skip };
    }
    case 'list':
      if (isRest) return before.most === 1 ? { ...before, skip: before.skip + 1, most: null } : null;
      return skip === 0 ? null : { ...before, most: 1, skip };
    case 'extreme':
      return skip === 0 ? null : { ...before, most: null, skip };
    default:
      return null;
  }
}

/** 甲手里超期的占几件, behind what is open: whose they are is said of the whole. */
export function partOf(own: readonly Filter[], previous: Query): Query {
  const standing = own.filter(({ by }) => STANDINGS.includes(by));
  const whose = standing.length > 0 ? own.filter(isBy('handler')) : [];
  // The whole's own time is not said again of its part.
  const isSaid = (filter: Filter) =>
    previous.filters.some((each) => JSON.stringify(each) === JSON.stringify(filter));
  const part = own.filter((filter) => !whose.some((each) => each === filter) && !isSaid(filter));
  const whole = whose.length > 0 ? previous.filters.filter(({ by }) => by !== 'handler') : previous.filters;
  return { measure: { kind: 'share', part }, filters: [...whole, ...whose], latest: false };
}

/** Measures whose applications a share that names no whole is a part of. */
const COUNTED: readonly Measure['kind'][] = ['list', 'count'];

/** 俺今年接了几个，企业的占几个: whether a share of a sort, with no whole of its own, is a part of what somebody has. */
export const isPartOfTheirs = (notions: Gathered, previous: Query, isContinued: boolean): boolean =>
  has(notions, 'share') &&
  !has(notions, 'ofAll') &&
  notions.filters.length > 0 &&
  notions.filters.every(({ filter }) => filter.by === 'kind' || filter.by === 'channel') &&
  // In the same message the time is that of the question before.
  (isContinued || notions.times.length === 0) &&
  notions.moments.length === 0 &&
  notions.measures.every(({ kind }) => kind === 'count') &&
  COUNTED.includes(previous.measure.kind) &&
  previous.filters.some(isBy('handler'));
