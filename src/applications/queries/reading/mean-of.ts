import type { Filter, Measure } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { isOpenState, LATENESS } from './said.ts';

type Average = Extract<Measure, { kind: 'average' }>;

const asksLateness = ({ measures }: Gathered): boolean =>
  measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'late');

/** Between which days a mean is where nothing says so: 超期的平均超了几天 since it was due; of what is open since it came. */
export function meanOf(asked: Average, notions: Gathered, filters: readonly Filter[]): Average {
  if (asked.between !== null) return asked;
  const isOpen = filters.some(isOpenState);
  const late = filters.find((each) => each.by === 'state' && !each.not && LATENESS[each.state] !== undefined);
  if (late?.by === 'state' && (isOpen || asksLateness(notions)))
    return { ...asked, between: LATENESS[late.state] ?? null };
  return isOpen ? { ...asked, between: { from: 'received', to: 'today' } } : asked;
}
