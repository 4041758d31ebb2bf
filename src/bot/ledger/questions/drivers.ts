import { NO_DATE, type RareDeed } from '../../../applications/case/index-entries.ts';
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

type Deed = Extract<Filter, { by: 'ever' }>['deed'];

/** The index of what few cases have that holds all cases of a deed; those without one are read from the whole ledger. */
const DEED_INDEX: Readonly<Partial<Record<Deed, RareDeed>>> = {
  extended: 'extended',
  corrected: 'corrected',
  correctionReceived: 'corrected',
  consulted: 'consulted',
  agreed: 'consulted',
  objected: 'consulted',
  reasonsAsked: 'reasons',
  charged: 'charged',
  disputed: 'disputed',
  reanswered: 'reanswered',
};

const MOMENT_INDEX: Readonly<Partial<Record<When['moment'], RareDeed>>> = {
  extended: 'extended',
  correctionAsked: 'corrected',
  feeNotified: 'charged',
  feePaid: 'charged',
  disputed: 'disputed',
  correctionReceived: 'corrected',
  consulted: 'consulted',
  consultationEnded: 'consulted',
  reasonsAsked: 'reasons',
  reasonsGiven: 'reasons',
  reconsidered: 'disputed',
  reconsiderationDecided: 'disputed',
  reanswered: 'reanswered',
  sued: 'disputed',
  suitDecided: 'disputed',
  disputeDecided: 'disputed',
};

/** The index of what few cases have that holds every case of a filter; null for none. */
function rareOf(filter: Filter): RareDeed | null {
  switch (filter.by) {
    case 'ever':
      return DEED_INDEX[filter.deed] ?? null;
    case 'when':
      return MOMENT_INDEX[filter.moment] ?? null;
    case 'fee':
    case 'charge':
      return 'charged';
    case 'dispute':
      return 'disputed';
    case 'state':
      return filter.state === 'withdrawn' ? 'withdrawn' : filter.state === 'answeredLate' ? 'late' : null;
    default:
      return null;
  }
}

/** A part of an index that holds more than the filter does: each of its cases is looked at. */
const rareDriver = (deed: RareDeed): Driver => ({ range: wholeOf(`ever:${deed}`), holds: [] });

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

/**
 * The parts of indexes of which each holds every application that a question may be about. `hasRare`: whether every case stands
 * in the indexes of what few cases have; a ledger of a former version does once it was dated anew.
 */
export function driversOf({ measure, filters }: Query, today: IsoDate, hasRare: boolean): Driver[] {
  const own = filters.flatMap((filter) => {
    const driver = driverOf(filter, today);
    const rare = filter.not || !hasRare ? null : rareOf(filter);
    return driver ? [driver] : rare ? [rareDriver(rare)] : [];
  });
  const fees = measure.kind === 'fees' && hasRare ? [rareDriver('charged')] : [];
  return [...own, ...fees, ...(filters.some(isPending) ? [OPEN] : [])];
}

/** The indexes that stand for one person's cases as well: by the day of receipt, and of the answer. */
const OF_HANDLER: readonly string[] = ['received', 'closed'];

const isSetAside = (filter: Filter): boolean => filter.by === 'state' && filter.state === 'setAside';

/**
 * What one person handles, as a part of an index: with a time or 已办结 beside it that part alone. `idsOf`: who is meant. null
 * where nobody's are asked for, or those of several.
 */
export function handlerDriver(
  { filters }: Query,
  today: IsoDate,
  idsOf: (filter: Filter) => readonly string[],
): Driver | null {
  const handler = filters.find((filter) => filter.by === 'handler' && !filter.not);
  const [id, ...more] = handler ? idsOf(handler) : [];
  if (!handler || id === undefined || more.length > 0 || filters.some(isSetAside)) return null;
  const narrow = filters
    .flatMap((filter) => driverOf(filter, today) ?? [])
    .find(({ range }) => OF_HANDLER.includes(range.index));
  const { range, holds } = narrow ?? { range: wholeOf('received'), holds: [] };
  return { range: { ...range, index: `${range.index}-by:${id}` }, holds: [handler, ...holds] };
}

/** All of the ledger, by the day of receipt. */
export const EVERYTHING: IndexRange = wholeOf('arrived');
