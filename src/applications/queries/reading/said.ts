import type { Between, Filter } from '../query.ts';
import type { Gathered, SaidTime } from './gathered.ts';
import type { Word } from './word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** How a case may stand. */
export type State = Extract<Filter, { by: 'state' }>['state'];

/** Whether a word of this sort was said. */
export const has = (notions: Gathered, is: Word['is']): boolean =>
  notions.words.some((word) => word.is === is);

/** Whether what somebody has on their desk is asked of, and not all that they handled: 手上, 那里. */
export const isOfDesk = ({ words }: Gathered): boolean =>
  words.some((word) => word.is === 'keeper' && !word.ofAll);

/** Whether the whole organ is named, so that nobody's own are meant: 全单位, 全局. */
export const isOfOrgan = (notions: Gathered): boolean =>
  has(notions, 'ofAll') || notions.words.some((word) => word.is === 'nothing' && word.all === true);

/** Whether nothing is named of which something is asked: no filter, no time, nobody. */
export const namesNothing = ({ filters, times, unknown }: Gathered): boolean =>
  filters.length + times.length + unknown.length === 0;

/** Whether nothing is named but which sort, whose, or when: of what, another question tells. */
export const namesOnlyPart = ({ filters, measures, moments, words }: Gathered): boolean =>
  measures.length + moments.length === 0 &&
  filters.every(({ filter: { by } }) => by === 'kind' || by === 'channel' || by === 'handler') &&
  words.every(({ is }) => is === 'filter' || is === 'nothing' || is === 'me');

/** Whether a word points at what was spoken of before: 那件, 这几件. */
export const pointsBack = ({ words }: Gathered): boolean =>
  words.some((word) => word.is === 'that' || (word.is === 'aboutBefore' && !word.sure));

/** The first word of a sort that was said. */
export const firstSaid = <K extends Word['is']>(notions: Gathered, is: K) =>
  notions.words.find((word): word is Extract<Word, { is: K }> => word.is === is);

/** The day that the words of a question are of by themselves: 复议, that of the dispute; null for none. */
export function ownMoment({ filters }: Gathered): Gathered['times'][number]['of'] {
  const own = filters.find(({ moment }) => moment !== null);
  return own?.moment ? { moment: own.moment, filter: own.filter } : null;
}

/** Tells filters of one sort. */
export const isBy =
  <K extends Filter['by']>(by: K) =>
  (filter: Filter): filter is Extract<Filter, { by: K }> =>
    filter.by === by;

/** Whether a filter is of a state, or of one of several, whether it holds to it or leaves it out. */
export const isState = (filter: Filter, ...states: readonly State[]): boolean =>
  filter.by === 'state' && states.includes(filter.state);

/** Whether a filter holds to what was answered. */
export const isAnswered = (filter: Filter): boolean => isState(filter, 'answered') && !filter.not;

/** Whether a filter holds to what was answered in a time. */
export const isOfAnswers = (filter: Filter): boolean =>
  filter.by === 'when' && filter.moment === 'answered' && !filter.not;

/** What is still to be answered. */
export const PENDING: Filter = { by: 'state', state: 'pending', not: false };

/** Whether a filter holds to what is still to be answered. */
export const isPending = (filter: Filter): boolean => isState(filter, 'pending') && !filter.not;

/** Filters that tell how cases stand or ended. */
export const STANDINGS: readonly Filter['by'][] = [
  'state',
  'ever',
  'result',
  'fee',
  'charge',
  'dispute',
  'took',
];

/** Whether the one that came first is asked for. */
export const isOfFirst = ({ measures }: Gathered): boolean =>
  measures.some((measure) => measure.kind === 'list' && measure.order === 'received' && measure.most === 1);

/** Whether there is none but how cases stand: 有没有超期的, 没办完那件到哪天. */
export const isOfStanding = ({ filters, times, moments, unknown }: Gathered): boolean =>
  times.length + unknown.length + moments.length === 0 &&
  filters.length > 0 &&
  filters.every(({ filter }) => STANDINGS.includes(filter.by));

/** A filter as it is of what was answered: what was overdue was answered late. */
export const asAnswered = (filter: Filter): Filter =>
  filter.by === 'state' && filter.state === 'overdue' ? { ...filter, state: 'answeredLate' } : filter;

/** Whether the filters hold to a state. */
export const isHeldTo = (filters: readonly Filter[], state: State): boolean =>
  filters.some((filter) => isState(filter, state) && !filter.not);

const CLOSED: readonly State[] = [
  'answered',
  'answeredLate',
  'withdrawn',
  'setAside',
  'carriedOver',
  'disputable',
];

/** Whether a filter holds to a state that only an open case can have. */
export const isOpenState = (filter: Filter): boolean =>
  filter.by === 'state' && !filter.not && !CLOSED.includes(filter.state);

/** The day that a dispute is of: that on which it was opened, or decided where its result is said. */
export function dayOfDispute({
  kinds,
  results,
}: Omit<Extract<Filter, { by: 'dispute' }>, 'by' | 'not'>): Moment {
  const isDecided = results.length > 0 && !results.includes('pending');
  const isCourt = kinds.length > 0 && !kinds.includes('reconsideration');
  if (isCourt) return isDecided ? 'suitDecided' : 'sued';
  if (kinds.length === 1) return isDecided ? 'reconsiderationDecided' : 'reconsidered';
  return isDecided ? 'disputeDecided' : 'disputed';
}

/** The day of each deed: a time of it says that the deed was done. */
const DAY_OF: Readonly<Partial<Record<string, Moment>>> = {
  answered: 'answered',
  extended: 'extended',
  corrected: 'correctionAsked',
  correctionReceived: 'correctionReceived',
  consulted: 'consulted',
  reasonsAsked: 'reasonsAsked',
  reanswered: 'reanswered',
  charged: 'feeNotified',
  disputed: 'disputed',
};

/** Whether a filter holds of whatever has a day of it: what was closed in May is closed. */
export const isImplied = (filter: Filter, moment: Moment | undefined): boolean =>
  moment !== undefined &&
  ((filter.by === 'state' && DAY_OF[filter.state] === moment) ||
    (filter.by === 'ever' && DAY_OF[filter.deed] === moment));

/** How many days there are in what time is counted in, where an answer comes within so much of it. */
const DAYS_IN: Readonly<Partial<Record<string, number>>> = { day: 1, workday: 1, week: 7, month: 30 };

/** 20天内答复的, 不到一周答复的: within so many days of its receipt; null for any other time. */
export function answeredWithin({ time, not }: Pick<SaidTime, 'time' | 'not'>): Filter | null {
  if (time.kind !== 'within') return null;
  const days = DAYS_IN[time.unit];
  if (days === undefined) return null;
  const unit = time.unit === 'workday' ? 'workdays' : 'days';
  const most = time.count * days - (time.isLess ? 1 : 0);
  return { by: 'took', unit, least: null, most, between: null, not };
}

/** Between which days an application in a state is late. */
export const LATENESS: Readonly<Partial<Record<string, Between>>> = {
  overdue: { from: 'due', to: 'today' },
  answeredLate: { from: 'due', to: 'answered' },
};

/** 上半年收了几件，公开率多少: rates and means of a time are of what was answered in it, and not of what was counted before. */
export const asksRate = ({ measures, filters }: Gathered): boolean =>
  filters.length === 0 && measures.some(({ kind }) => kind === 'share' || kind === 'average');

/** How it ended in the end; disclosed is then what was disclosed in part as well (最后还是公开了), save where it is said to be whole. */
export const inTheEnd = (
  filter: Extract<Filter, { by: 'result' }>,
  isWhole = false,
): Extract<Filter, { by: 'result' }> => ({
  ...filter,
  results:
    !isWhole && filter.results.length === 1 && filter.results[0] === 'granted'
      ? ['granted', 'partiallyGranted']
      : filter.results,
  final: true,
});

/** A year from which something may be carried over: what comes behind this one is foretold. */
export const isYearPast = (time: Gathered['times'][number]['time']): boolean =>
  time.kind === 'year' && !(time.year.kind === 'away' && time.year.years > 0);

/** Whether it is asked how often something was done. */
export const isOften = ({ words }: Gathered): boolean =>
  words.some((word) => word.is === 'measure' && word.ofTimes === true);

/** Whether a filter holds to fees that are still to be paid. */
export const isOwed = (each: Filter): boolean =>
  !each.not &&
  ((each.by === 'fee' && each.fee === 'owed') || (each.by === 'state' && each.state === 'awaitingFee'));

/** Whether a filter is of fees. */
export const isOfFees = (filter: Filter): boolean =>
  isOwed(filter) ||
  filter.by === 'fee' ||
  filter.by === 'charge' ||
  (filter.by === 'ever' && filter.deed === 'charged');
