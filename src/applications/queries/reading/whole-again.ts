import type { Filter, Query } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { isAnswered, isBy } from './said.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** Which day those are of that a question names again, of which it asks for some; null where it names more, or nothing. */
function momentAgain({ filters, times, moments, withinAt }: Gathered): Moment | null {
  if (withinAt === null || times.length > 0) return null;
  const whole = filters.filter(({ start = 0 }) => start < withinAt);
  const [first, ...more] = [
    ...whole.map(({ filter }) => (isAnswered(filter) ? 'answered' : null)),
    ...moments,
  ];
  return first === 'due' || more.length > 0 ? null : (first ?? null);
}

/**
 * 答的里头不予公开几件, behind 三季度收了多少答了多少: what is named again is that of the time that was spoken of. The question before
 * with that day of its time, and what this one adds; null for any other.
 */
export function namesAgain(notions: Gathered, previous: Query): { filters: Filter[]; own: Filter[] } | null {
  const moment = momentAgain(notions);
  const when = previous.filters.find(isBy('when'));
  const isOther = previous.filters.some(({ by }) => by === 'number' || by === 'pendingOn');
  if (moment === null || !when || when.not || isOther) return null;
  const { withinAt } = notions;
  const own = notions.filters.filter(({ start = 0 }) => start > (withinAt ?? 0)).map(({ filter }) => filter);
  // 收到的里面企业几件, 收的里头律所几件: of a sort this one is held to its own.
  const kept = previous.filters.filter(({ by }) => by === 'when' || !own.some((each) => each.by === by));
  return { filters: kept.map((each) => (each === when ? { ...when, moment } : each)), own };
}
