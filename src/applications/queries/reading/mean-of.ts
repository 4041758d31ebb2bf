import type { EVENTS, Filter, Measure } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { isOpenState, LATENESS } from './said.ts';

type Lasting = Extract<Measure, { kind: 'lasting' }>;
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

/** What began when an open case came to where it stands, or became late. */
export const BEGAN: Readonly<Partial<Record<string, (typeof EVENTS)[number]>>> = {
  overdue: 'due',
  awaitingCorrection: 'correctionAsked',
  consulting: 'consulted',
  awaitingReasons: 'reasonsAsked',
  awaitingFee: 'feeNotified',
};

/** 今天是超期第几天, 等补正等了几天了: up to today since it stands so; null for any other stretch. */
export function sinceStage(asked: Lasting, filters: readonly Filter[]): Lasting | null {
  if (asked.between?.from !== 'received' || asked.between.to !== 'today') return null;
  for (const filter of filters) {
    const from = filter.by === 'state' && !filter.not ? BEGAN[filter.state] : undefined;
    if (from) return { ...asked, between: { from, to: 'today' } };
  }
  return null;
}
