import { isOfTime } from '../groups.ts';
import { listed } from '../measures.ts';
import { orderOf } from '../order.ts';
import type { Measure, Query } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { OF_GROUPING } from './of-one.ts';
import { firstSaid, has, isOfStanding, namesNothing } from './said.ts';

type List = Extract<Measure, { kind: 'list' }>;

/** In which order a question before told several cases; null where it told none one by one. */
function orderTold({ measure, filters }: Query): List['order'] | null {
  if (measure.kind === 'list') return measure.order;
  if (measure.kind === 'lasting') return 'received';
  if (measure.kind !== 'aspect') return measure.kind === 'count' ? orderOf(filters) : null;
  return measure.aspect === 'due' ? 'due' : orderOf(filters);
}

/** 第二件是咋交来的, behind several that were told of: that one of them; null where none were, or something else is named. */
export function nthTold(notions: Gathered, previous: Query | null): Query | null {
  const order = previous && orderTold(previous);
  if (!has(notions, 'nth') || !previous || !order || !namesNothing(notions)) return null;
  const skip = previous.measure.kind === 'list' ? previous.measure.skip : 0;
  const asked = notions.measures.find((measure) => measure.kind === 'aspect');
  const groups = firstSaid(notions, 'groups');
  const aspect = asked?.kind === 'aspect' ? asked.aspect : groups && OF_GROUPING[groups.by];
  return {
    ...previous,
    measure: { ...listed(order, 1, skip + notions.place - 1), aspect: aspect ?? 'stage' },
  };
}

/** 最早的是哪件，谁办的: what is asked of the few that the question before told; null where it told of all, or told this. */
export function toldOfFew(
  notions: Gathered,
  asked: Measure | null,
  { measure, ...rest }: Query,
): Query | null {
  // Why was it refused: how it stands is supposed of the one that was told.
  const isOfIt = has(notions, 'that') && isOfStanding(notions);
  // 头一件不予公开的是哪件，什么理由: of that one, which is no part of a count.
  const aspect =
    asked?.kind === 'aspect'
      ? asked.aspect
      : asked?.kind === 'groups' && asked.top === null && !isOfTime(asked.by)
        ? OF_GROUPING[asked.by]
        : null;
  if ((!namesNothing(notions) && !isOfIt) || aspect === null) return null;
  const isFew = measure.kind === 'list' && measure.most !== null;
  const isLongest = measure.kind === 'extreme' && (isOfIt || (aspect !== 'took' && aspect !== 'result'));
  return isFew || isLongest ? { ...rest, measure: { ...measure, aspect } } : null;
}
