import { daysBetween, type IsoDate } from '../../language/date.ts';
import type { Facts } from './facts.ts';
import type { Between, EVENTS } from './query.ts';

type Event = (typeof EVENTS)[number];

/** A stretch between two events of an application, in 日历日 and 工作日. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly workdays: number;
}

/** What counting days needs: the day that it is, and how working days are counted. */
export interface DayCount {
  readonly today: IsoDate;
  readonly workdaysBetween: (from: IsoDate, to: IsoDate) => number;
}

/** The reconsiderations of a case, or what was brought to court. */
const disputesOf = ({ disputes }: Facts, isCourt: boolean): Facts['disputes'] =>
  disputes.filter(({ kind }) => (kind !== 'reconsideration') === isCourt);

const decisionsOf = (disputes: Facts['disputes']): (IsoDate | null)[] =>
  disputes.map(({ result, since }) => (result === null ? null : since));

const DAYS: Readonly<Record<Event, (facts: Facts, today: IsoDate) => readonly (IsoDate | null)[]>> = {
  arrived: ({ arrived }) => [arrived],
  received: ({ received }) => [received],
  correctionAsked: ({ corrections }) => corrections.map(({ asked }) => asked),
  correctionReceived: ({ corrections }) => corrections.map(({ received }) => received),
  extended: ({ extended }) => extended,
  consulted: ({ consulted }) => consulted.map(({ on }) => on),
  consultationEnded: ({ consulted }) => consulted.map(({ ended }) => ended),
  reasonsAsked: ({ reasons }) => reasons.map(({ asked }) => asked),
  reasonsGiven: ({ reasons }) => reasons.map(({ given }) => given),
  feeNotified: ({ fees }) => fees.map(({ on }) => on),
  feePaid: ({ fees }) => fees.map(({ paid }) => paid),
  answered: ({ answered }) => [answered],
  disputed: ({ disputes }) => disputes.map(({ on }) => on),
  reconsidered: (facts) => disputesOf(facts, false).map(({ on }) => on),
  reconsiderationDecided: (facts) => decisionsOf(disputesOf(facts, false)),
  sued: (facts) => disputesOf(facts, true).map(({ on }) => on),
  suitDecided: (facts) => decisionsOf(disputesOf(facts, true)),
  disputeDecided: ({ disputes }) => decisionsOf(disputes),
  reanswered: ({ anew }) => anew.map(({ on }) => on),
  due: ({ due, answerDue }) => [due ?? answerDue],
  answerDue: ({ due, answerDue }) => [answerDue ?? due],
  today: (_, today) => [today],
};

/** The days on which something happened to an application, the first one first. */
export const daysOf = (facts: Facts, event: Event, today: IsoDate): IsoDate[] =>
  DAYS[event](facts, today)
    .flatMap((day) => day ?? [])
    .sort();

/** The stretches of an application between two events: from each of the first to the next of the second. */
export function stretchesOf(facts: Facts, between: Between, { today, workdaysBetween }: DayCount): Stretch[] {
  // The days of an answer are kept with the facts.
  if (between === null) {
    const { received, answered, took } = facts;
    return answered === null || took === null ? [] : [{ from: received, to: answered, ...took }];
  }
  const { from, to } = between;
  const ends = daysOf(facts, to, today);
  return daysOf(facts, from, today).flatMap((start, at, starts) => {
    const end = ends.find((day) => day >= start);
    // What began anew before it ended is another stretch: 两次补正.
    const next = starts[at + 1];
    if (end === undefined || (next !== undefined && next <= end)) return [];
    return [{ from: start, to: end, days: daysBetween(start, end), workdays: workdaysBetween(start, end) }];
  });
}

/** The mean, or the middle one, of some numbers; 0 of none. */
export function centre(values: readonly number[], of: 'mean' | 'median'): number {
  if (values.length === 0) return 0;
  if (of === 'mean') return values.reduce((sum, value) => sum + value, 0) / values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
