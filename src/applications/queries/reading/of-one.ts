import type { Filter, Measure } from '../query.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { has, isBy, type State } from './said.ts';

type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];
type Deed = Extract<Filter, { by: 'ever' }>['deed'];

/** The most that is told of cases one after the other. */
const MOST_ASPECTS = 3;

/** What is asked of a case that is named: 012号复议了没 asks for its dispute, and is no question for those that have one. */
const OF_STATE: Readonly<Partial<Record<State, Aspect>>> = {
  pending: 'stage',
  answered: 'result',
  overdue: 'late',
  running: 'stage',
  stopped: 'stage',
  answeredLate: 'late',
  withdrawn: 'result',
  inDispute: 'dispute',
  reanswering: 'dispute',
  awaitingCorrection: 'correction',
  consulting: 'consultation',
  awaitingFee: 'fee',
  awaitingReasons: 'reasons',
  awaitingConfirmation: 'stage',
  disputable: 'remedy',
};
const OF_DEED: Readonly<Record<Deed, Aspect>> = {
  extended: 'extension',
  corrected: 'correction',
  correctionReceived: 'correction',
  agreed: 'consultation',
  objected: 'consultation',
  reasonsAsked: 'reasons',
  answeredOnLastDay: 'late',
  confirmedLater: 'receipt',
  consulted: 'consultation',
  charged: 'fee',
  disputed: 'dispute',
  reanswered: 'dispute',
};

type Moment = Extract<Filter, { by: 'when' }>['moment'];
type Grouping = Extract<Measure, { kind: 'groups' }>['by'];

/** What is told of a case where the day of something is asked for. */
export const OF_MOMENT: Readonly<Record<Moment, Aspect>> = {
  received: 'receipt',
  answered: 'result',
  due: 'due',
  extended: 'extension',
  correctionAsked: 'correction',
  feeNotified: 'fee',
  feePaid: 'fee',
  disputed: 'dispute',
  correctionReceived: 'correction',
  consulted: 'consultation',
  consultationEnded: 'consultation',
  reasonsAsked: 'reasons',
  reasonsGiven: 'reasons',
  reconsidered: 'dispute',
  reconsiderationDecided: 'dispute',
  reanswered: 'dispute',
  sued: 'dispute',
  suitDecided: 'dispute',
  disputeDecided: 'dispute',
  answerDue: 'late',
};
/** What is told of a case by what a count is split up. */
export const OF_GROUPING: Readonly<Record<Grouping, Aspect>> = {
  day: 'receipt',
  month: 'receipt',
  quarter: 'receipt',
  half: 'receipt',
  handler: 'handler',
  kind: 'applicant',
  outcome: 'result',
  result: 'result',
  channel: 'receipt',
  content: 'content',
  stage: 'stage',
  due: 'due',
  applicant: 'applicant',
};

/** What of a case a condition asks about, where it is no word that picks the case out. */
export function aspectOf(filter: Filter): Aspect | null {
  switch (filter.by) {
    case 'state':
      return OF_STATE[filter.state] ?? null;
    case 'ever':
      return OF_DEED[filter.deed];
    case 'fee':
    case 'charge':
      return 'fee';
    case 'dispute':
      return 'dispute';
    case 'result':
      // 052第三方: whom one consulted on it.
      return filter.results.join() === 'deniedThirdPartyRights' ? 'consultation' : 'result';
    case 'when':
      return filter.from === null && filter.to === null ? OF_MOMENT[filter.moment] : null;
    default:
      return null;
  }
}

/** What is asked of those that are named only where a yes or a no is wanted: 是不是我办的, 是企业吗. */
const OF_WHETHER: Readonly<Partial<Record<Filter['by'], Aspect>>> = {
  handler: 'handler',
  kind: 'applicant',
  channel: 'receipt',
};

/** What of one case a measure asks for; null for one that is of several. */
function aspectAsked(measure: Measure): Aspect | null {
  switch (measure.kind) {
    case 'aspect':
      return measure.aspect;
    case 'groups':
      return OF_GROUPING[measure.by];
    case 'fees':
      return 'fee';
    case 'average':
    case 'extreme':
      return 'took';
    default:
      return null;
  }
}

/** How a question picks cases out: by number, or as one that is spoken of (张小禾那件); null where it asks for those there are. */
export function namedBy(
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  { isAgreedTo }: Pick<Context, 'isAgreedTo'>,
): 'number' | 'name' | null {
  if (asked?.kind === 'counting' || asked?.kind === 'lasting' || notions.between !== undefined) return null;
  if (
    filters.some((filter) => filter.by === 'number' && !filter.not) ||
    (filters.every(isBy('numbered')) &&
      filters.length > 0 &&
      asked?.kind !== 'count' &&
      asked?.kind !== 'list')
  )
    return 'number';
  const isNamed = filters.some(({ by, not }) => (by === 'applicant' || by === 'content') && !not);
  // 张小禾的三件分别啥结果: of somebody's each is told.
  const isOfEach =
    asked?.kind === 'groups' && (asked.by === 'result' || asked.by === 'outcome') && asked.top === null;
  const isOfSeveral = asked !== null && aspectAsked(asked) === null;
  if (!isNamed || isOfSeveral || has(notions, 'still') || has(notions, 'every') || has(notions, 'share'))
    return null;
  if (asked !== null && (asked.kind === 'average' || asked.kind === 'extreme' || asked.kind === 'fees'))
    return null;
  if (asked?.kind === 'groups' && asked.top !== null) return null;
  const isPointedAt =
    has(notions, 'that') ||
    has(notions, 'whenAsked') ||
    notions.words.some((word) => word.is === 'aboutBefore' && !word.sure);
  const isSomebodys = filters.some(({ by, not }) => by === 'applicant' && !not);
  // 规划方面有没有没办完的: of a content it is asked whether there are any.
  const asksForAny =
    !isPointedAt &&
    !isSomebodys &&
    notions.words.some((word) => word.is === 'nothing' && word.any === true) &&
    filters.some((filter) => aspectOf(filter) !== null);
  if (asksForAny && asked === null) return null;
  return isPointedAt ||
    (isOfEach && isSomebodys) ||
    asked?.kind === 'aspect' ||
    ((isAgreedTo || has(notions, 'or')) && asked === null)
    ? 'name'
    : null;
}

/** Aspects that are told with any other. */
const PLAIN: readonly Aspect[] = ['stage', 'result'];

/**
 * What a question asks of the cases that it picks out, instead of those of them that its conditions would hold of: 012号复议了没
 * asks for its dispute. `filters` are those that pick out.
 */
export function askedOf(
  named: 'number' | 'name',
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  { isAgreedTo }: Pick<Context, 'isAgreedTo'>,
): { readonly aspects: readonly Aspect[]; readonly filters: readonly Filter[] } {
  // 是我的还是别人的 asks which of two as 是不是我的 asks whether.
  // 律所问征地的有没有: which sort they are of picks out.
  const isAny = notions.words.some((word) => word.is === 'nothing' && word.any === true);
  const isWhether = (isAgreedTo && !isAny) || has(notions, 'or');
  const own = notions.measures.flatMap((measure) => aspectAsked(measure) ?? []);
  // 051和056哪个先到期: by when each is due.
  const first: Aspect[] = has(notions, 'urgent') && own.length === 0 ? ['due'] : [];
  const groups = asked?.kind === 'groups' ? [OF_GROUPING[asked.by]] : [];
  const isNarrow = own.some((aspect) => !PLAIN.includes(aspect));
  // 张大年那件咋晚了: why it was late is asked, and not of what is late.
  const isLate = own.includes('cause') || own.includes('late');
  const isOfCase = (filter: Filter): boolean => {
    // 没办完的那件什么时候到期: how it stands picks it out.
    const picksOut = !isLate || aspectOf(filter) !== 'late';
    if (filter.by === 'state' && named === 'name' && isNarrow && picksOut && !isAgreedTo) return false;
    if (filter.by === 'state' && filter.state === 'setAside') return false;
    // 那150块哪天交: how much it is picks out of which fee it is asked.
    if (filter.by === 'charge' && named === 'name') return false;
    return aspectOf(filter) !== null || (isWhether && OF_WHETHER[filter.by] !== undefined);
  };
  const asking = filters.filter(isOfCase);
  const moments =
    notions.times.length > 0 || isWhether || has(notions, 'whenAsked')
      ? notions.moments.map((moment) => OF_MOMENT[moment])
      : [];
  const all = [
    ...own,
    ...first,
    ...groups,
    ...asking.flatMap((filter) => aspectOf(filter) ?? OF_WHETHER[filter.by] ?? []),
    ...moments,
  ];
  const nouns = notions.words.flatMap((word) => (word.is === 'nothing' ? (word.names ?? []) : []));
  const narrow = [...new Set(all.length > 0 ? all : nouns)].filter((aspect) => aspect !== 'stage');
  const rest = filters.filter((filter) => !isOfCase(filter));
  // 把…从收到到打官司的经过列一下: all that happened is told with it.
  const whole = narrow.find((aspect) => aspect === 'course' || aspect === 'remedy');
  if (whole) return { aspects: [whole], filters: rest };
  // 现在去复议还来得及吗: until when one may.
  const isOpen = asking.some((filter) => filter.by === 'dispute' && filter.results.length === 0);
  if (isOpen && narrow.some((aspect) => aspect === 'due' || aspect === 'late'))
    return { aspects: ['remedy'], filters: rest };
  const some =
    narrow.length > 1 ? narrow.filter((aspect) => aspect !== 'result' || own.includes('result')) : narrow;
  // 补正材料最晚哪天交: by when the applicant is to correct comes before by when the organ is to answer.
  const isCorrected = some.includes('correction') && some.includes('due');
  const told: Aspect[] = isCorrected ? [...some.filter((aspect) => aspect !== 'due'), 'due'] : some;
  return {
    aspects: told.length > 0 ? told.slice(0, MOST_ASPECTS) : ['stage'],
    filters: rest,
  };
}
