import { type IsoDate, yearOf } from '../../../language/date.ts';
import { isToldInDays } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { casesIn, describes } from './cases.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isBy, isHeldTo, isOfAnswers, isOfDesk, isOpenState, PENDING } from './said.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** The year of a day as a filter of received or answered applications. */
export const thisYear = (today: IsoDate, moment: Moment): Filter => ({
  by: 'when',
  moment,
  from: `${yearOf(today)}-01-01`,
  to: `${yearOf(today)}-12-31`,
  not: false,
});

/** What a rate is told of, of all or of each group. */
const partOf = (measure: Measure | null): readonly Filter[] =>
  measure?.kind === 'share' ? measure.part : measure?.kind === 'groups' ? (measure.part ?? []) : [];

const ofAnswers = (measure: Measure | null): boolean =>
  measure?.kind === 'average' ||
  measure?.kind === 'extreme' ||
  partOf(measure).some(
    (each) => each.by === 'result' || (each.by === 'state' && each.state === 'answeredLate'),
  ) ||
  measure?.kind === 'lasting' ||
  (measure?.kind === 'list' && measure.order === 'lastAnswered') ||
  (measure?.kind === 'compare' &&
    (isToldInDays(measure) || measure.sides.flat().some(({ by }) => by === 'result'))) ||
  (measure?.kind === 'groups' &&
    (measure.by === 'result' || measure.by === 'outcome' || isToldInDays(measure)));

/** Of which day a time is that stands beside no word for one. */
export function momentOf(filters: readonly Filter[], measure: Measure | null): Moment {
  if (measure?.kind === 'fees')
    return measure.of === 'paid' ? 'feePaid' : measure.of === 'notified' ? 'feeNotified' : 'received';
  const isLate = filters.some((filter) => filter.by === 'state' && filter.state === 'answeredLate');
  if (
    isHeldTo(filters, 'answered') ||
    filters.some(isBy('result')) ||
    filters.some((each) => each.by === 'took' && !isUpToNow(each)) ||
    isLate ||
    ofAnswers(measure)
  )
    return 'answered';
  return filters.some(isOpenState) ? 'due' : 'received';
}

/** Whether days are counted up to today, whatever became of it. */
const isUpToNow = (filter: Filter): boolean => filter.by === 'took' && filter.between?.to === 'today';

const NARROW: readonly Filter['by'][] = [
  'content',
  'applicant',
  'number',
  'numbered',
  'dispute',
  'fee',
  'charge',
  'ever',
  'handler',
];
const OF_A_YEAR: readonly Measure['kind'][] = ['average', 'share', 'groups', 'extreme', 'compare', 'lasting'];

/** Whether a question that names no time is one about a year: figures of results, kinds and ways are a year's. */
function isOfAYear(filters: readonly Filter[], measure: Measure): boolean {
  // 除了11月，哪个月答得最少: what is left out is no time of its own.
  const isTimed =
    filters.some((each) => each.by === 'when' && !each.not) ||
    filters.some(isBy('pendingOn')) ||
    filters.some(isOpenState);
  if (isTimed || isHeldTo(filters, 'setAside') || isHeldTo(filters, 'carriedOver')) return false;
  if (measure.kind === 'list' && (measure.order === 'newest' || measure.order === 'lastAnswered'))
    return false;
  // 窦娥的征求意见发出去几天了: of whom it is asked, whatever year it was.
  if (measure.kind === 'lasting' && filters.some(describes)) return false;
  if (OF_A_YEAR.includes(measure.kind)) return !filters.some(isBy('number'));
  if (measure.kind === 'fees') return measure.of === 'paid';
  const isInOrder = filters.some((each) => each.by === 'took' && each.least === null && each.most === null);
  // 没延期就办完的: what is left out picks nothing out.
  return (
    !isInOrder &&
    !filters.some(isUpToNow) &&
    !filters.some(({ by, not }) => NARROW.includes(by) && !(not && by === 'ever'))
  );
}

const ANSWERED: Filter = { by: 'state', state: 'answered', not: false };
const isAnswered = (filter: Filter): boolean =>
  (filter.by === 'state' && filter.state === 'answered') ||
  (filter.by === 'when' && filter.moment === 'answered');
/** Up to today only what is open lasts. */
const lastsOn = (measure: Measure): boolean =>
  'between' in measure && measure.between?.from === 'received' && measure.between.to === 'today';

const LISTED: readonly Measure['kind'][] = ['list', 'count', 'aspect'];

/** What happens to what was answered alone. */
const OF_ANSWERS: readonly string[] = ['answeredOnLastDay', 'reanswered'];

/** Whether open cases alone are meant though nothing says so: those of a handler, those with a date to come. */
function meansOpenOnes(filters: readonly Filter[], measure: Measure, notions: Gathered): boolean {
  if (filters.some(isBy('number')) || filters.some(isOpenState)) return false;
  // What has a result has been answered: 不予处理都落在哪几格.
  if (filters.some((filter) => filter.by === 'result' && !filter.not)) return false;
  // What somebody has on their desk and is not overdue is still to be answered.
  if (filters.some((each) => each.by === 'ever' && OF_ANSWERS.includes(each.deed))) return false;
  const isInTime =
    (filters.some(isBy('handler')) || !filters.some(isBy('when'))) &&
    measure.kind !== 'share' &&
    filters.some((each) => each.by === 'state' && each.state === 'overdue' && each.not);
  const isDated =
    isInTime ||
    filters.some((filter) => filter.by === 'when' && filter.moment === 'due') ||
    (notions.moments.includes('due') && !filters.some(isBy('when')) && !filters.some(isBy('took')));
  const isClosed = filters.some((filter) => filter.by === 'state' && !filter.not && !isOpenState(filter));
  // 复议输了的那件，赶上期限没: what was brought before others was answered.
  const isOfPast = filters.some(({ by, not }) => !not && (by === 'dispute' || by === 'took'));
  const isAsked =
    !isClosed &&
    !isOfPast &&
    measure.kind === 'aspect' &&
    (measure.aspect === 'due' || measure.aspect === 'late');
  const isHandled =
    filters.length > 0 &&
    filters.every((filter) => filter.by === 'handler' && !filter.not) &&
    LISTED.includes(measure.kind);
  // 邮寄的我手里几件
  const isOnDesk =
    notions.words.some((word) => word.is === 'me' && word.desk === true) &&
    LISTED.includes(measure.kind) &&
    filters.every(({ by }) => ['handler', 'kind', 'channel', 'content', 'applicant'].includes(by));
  const isStill =
    has(notions, 'still') &&
    !filters.some(({ by, not }) => !not && ['state', 'pendingOn', 'when', 'fee', 'dispute'].includes(by));
  const groups = firstSaid(notions, 'groups');
  const isOpenGroup = groups?.ofOpen === true || (groups?.by === 'handler' && isOfDesk(notions));
  const isGrouped = isOpenGroup && !filters.some(isBy('state'));
  const isStaged =
    measure.kind === 'groups' && measure.by === 'stage' && !isClosed && !filters.some(isBy('when'));
  return (
    lastsOn(measure) ||
    (measure.kind === 'list' && measure.order === 'dueLast') ||
    isStaged ||
    isGrouped ||
    isDated ||
    isAsked ||
    isHandled ||
    isOnDesk ||
    isStill ||
    (has(notions, 'urgent') && casesIn(notions) === null)
  );
}

/** What has a day of its answer was answered: said once. */
function saidOnce(filters: readonly Filter[]): Filter[] {
  const isTimed = filters.some(isOfAnswers);
  return filters.filter(
    (each) => !(isTimed && each.by === 'state' && each.state === 'answered' && !each.not),
  );
}

const CHARGED: Filter = { by: 'ever', deed: 'charged', not: false };
const isCharged = (filter: Filter): boolean =>
  filter.by === 'ever' && filter.deed === 'charged' && !filter.not;

/** The filters with what goes without saying. */
export function completed(
  filters: readonly Filter[],
  measure: Measure,
  notions: Gathered,
  today: IsoDate,
): Filter[] {
  // What was not late was answered.
  const isDone = filters.some(
    (each) => each.not && (each.by === 'within' || (each.by === 'state' && each.state === 'answeredLate')),
  );
  const isOfFees = measure.kind === 'list' && measure.order === 'fee' && !filters.some(isCharged);
  const own = [
    ...filters,
    ...(isDone && !filters.some(isAnswered) ? [ANSWERED] : []),
    ...(isOfFees ? [CHARGED] : []),
  ];
  if (meansOpenOnes(own, measure, notions)) return [...own, PENDING];
  if (!isOfAYear(own, measure)) return saidOnce(own);
  const left = own.find(isBy('when'));
  const moment = left?.moment ?? momentOf(own, measure);
  return saidOnce([thisYear(today, moment === 'due' ? 'received' : moment), ...own]);
}
