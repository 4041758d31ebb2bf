import { NO_DATE } from '../../../applications/case/index-entries.ts';
import { type Filter, type Query, STAGE_STATES } from '../../../applications/queries/query.ts';
import { dayNumberOf, type IsoDate } from '../../../language/date.ts';
import { type IndexRange, wholeOf } from '../../../store/ledger-store.ts';

type When = Extract<Filter, { by: 'when' }>;
type State = Extract<Filter, { by: 'state' }>['state'];

/** A part of an index that holds all applications of some filters, and the filters that hold of just those. */
export interface Driver {
  readonly range: IndexRange;
  readonly holds: readonly Filter[];
}

const spanOf = (index: string, from: IsoDate | null, to: IsoDate | null): IndexRange => ({
  index,
  from: from === null ? 0 : dayNumberOf(from),
  to: to === null ? NO_DATE - 1 : dayNumberOf(to),
});

/** States that are an index by themselves. */
const STAGE_INDEX: ReadonlySet<State> = new Set(STAGE_STATES);

const WHEN_INDEX: Readonly<Partial<Record<When['moment'], string>>> = {
  received: 'received',
  answered: 'closed',
  due: 'open',
};

/** The driver that a filter is by itself; null for one that no index holds. */
function driverOf(filter: Filter, today: IsoDate): Driver | null {
  if (filter.not) return null;
  if (filter.by === 'when') {
    const index = WHEN_INDEX[filter.moment];
    return index === undefined ? null : { range: spanOf(index, filter.from, filter.to), holds: [filter] };
  }
  if (filter.by !== 'state') return null;
  if (filter.state === 'overdue')
    return { range: { index: 'running', from: 0, to: dayNumberOf(today) - 1 }, holds: [filter] };
  if (filter.state === 'answered') return { range: wholeOf('closed'), holds: [filter] };
  return STAGE_INDEX.has(filter.state) ? { range: wholeOf(`stage:${filter.state}`), holds: [filter] } : null;
}

/** Open cases: those that are pending, and those of which a new answer is due, which a filter tells apart. */
const OPEN: Driver = { range: wholeOf('open'), holds: [] };

const isPending = (filter: Filter): boolean =>
  filter.by === 'state' && filter.state === 'pending' && !filter.not;

/** The parts of indexes of which each holds every application that a question may be about. */
export function driversOf({ filters }: Query, today: IsoDate): Driver[] {
  const own = filters.flatMap((filter) => driverOf(filter, today) ?? []);
  return filters.some(isPending) ? [...own, OPEN] : own;
}

/** All of the ledger, by the day of receipt. */
export const EVERYTHING: IndexRange = wholeOf('arrived');
