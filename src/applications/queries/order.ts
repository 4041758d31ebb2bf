import type { Facts } from './facts.ts';
import type { Filter, Measure } from './query.ts';
import { isOpenState } from './reading/said.ts';

const NO_DAY = '9999-12-31';

type Order = Extract<Measure, { kind: 'list' }>['order'];

/** A fee in cents is told in no more digits than these. */
const FEE_DIGITS = 12;

const ORDER: Readonly<Record<Order, (facts: Facts) => string>> = {
  newest: ({ received }) => received,
  dueLast: ({ due }) => due ?? '',
  lastAnswered: ({ answered }) => answered ?? '',
  due: ({ due }) => due ?? NO_DAY,
  received: ({ received }) => received,
  answered: ({ answered }) => answered ?? NO_DAY,
  fee: ({ fees }) =>
    String(Math.round(100 * Math.max(0, ...fees.map(({ yuan }) => yuan)))).padStart(FEE_DIGITS, '0'),
};

/** Orders in which what is the most comes first. */
const FALLING: readonly Order[] = ['newest', 'lastAnswered', 'dueLast', 'fee'];

/** Rows by a day of theirs, equal days by number. */
export const ordered = (rows: readonly Facts[], order: Order): Facts[] => {
  const sorted = [...rows].sort(
    (a, b) => ORDER[order](a).localeCompare(ORDER[order](b)) || a.number.localeCompare(b.number),
  );
  return FALLING.includes(order) ? sorted.reverse() : sorted;
};

/** Rows with those first whose clock runs: what waits for somebody, or has only an earliest day, is not the most urgent. */
export const runningFirst = (rows: readonly Facts[]): Facts[] => [
  ...rows.filter(({ running }) => running),
  ...rows.filter(({ running }) => !running),
];

/** Whether open cases are asked for: of those alone it is said how many are late and how many wait. */
export const asksOpenOnes = (filters: readonly Filter[]): boolean =>
  filters.some(
    (filter) => isOpenState(filter) || (filter.by === 'when' && !filter.not && filter.moment === 'due'),
  );

const IS_CLOSED: readonly string[] = ['answered', 'answeredLate', 'withdrawn', 'disputable'];

/** Lists go by the day that they are of: a time's own, the due date of open cases, the answer's of closed ones. */
export function orderOf(filters: readonly Filter[]): 'due' | 'received' | 'answered' {
  const when = filters.find((filter) => filter.by === 'when');
  if (when?.by === 'when')
    return when.moment === 'answered' ? 'answered' : when.moment === 'due' ? 'due' : 'received';
  if (asksOpenOnes(filters)) return 'due';
  const isClosed = filters.some(
    (filter) =>
      filter.by === 'result' || (filter.by === 'state' && !filter.not && IS_CLOSED.includes(filter.state)),
  );
  return isClosed ? 'answered' : 'received';
}
