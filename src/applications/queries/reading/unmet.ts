import type { Span } from '../../../language/span.ts';
import { isToldInDays } from '../measures.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { speaksOf } from './account.ts';
import { isWord, saysState } from './around.ts';
import { isCount } from './asking.ts';
import { asksDays, betweenIn } from './between.ts';
import { describes } from './cases.ts';
import { eventOf } from './events-said.ts';
import { isState } from './said.ts';
import { isOfOpposites } from './shares.ts';
import { isWaiting } from './supposed.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

/** What of each case is told, beside what is asked of all of them. */
const aspectIn = ({ measure }: Query) => ('aspect' in measure ? measure.aspect : null);

/** Whether the first few alone are wanted. */
const isFew = (measure: Measure): boolean => measure.kind === 'list' && measure.most !== null;

const isWhen = (filter: Filter): boolean => filter.by === 'when';

const isTook = (filter: Filter): boolean => filter.by === 'took';

const isPlaced = (measure: Measure): boolean => 'skip' in measure && measure.skip > 0;

/** Whether a question tells of somebody else's turn: how long they took, or how the matter stands. */
const isOfActor = (query: Query): boolean =>
  hasBetween(query) ||
  (query.measure.kind === 'aspect' && ['dispute', 'course', 'remedy'].includes(query.measure.aspect));

/** Aspects that tell what came after something else: 复议以后又是怎么答的. */
const TELLS_WHAT_CAME: readonly string[] = ['result', 'dispute', 'course', 'remedy', 'took', 'late'];

/** Aspects that tell the last day: 最晚到哪天. */
const TELLS_LAST_DAY: readonly string[] = ['extension', 'remedy', 'correction'];

/** Whether days are counted between two events that were named. */
const hasBetween = ({ measure, filters }: Query): boolean =>
  ('between' in measure && measure.between !== null) ||
  measure.kind === 'lasting' ||
  filters.some((filter) => filter.by === 'took' && filter.between !== null);

const COUNTS_DAYS: readonly Measure['kind'][] = ['average', 'extreme', 'lasting'];
const TOLD_IN_DAYS: readonly string[] = ['took', 'late', 'due'];
const isOfDays = (measure: Measure): boolean =>
  measure.kind === 'supposed' ||
  (measure.kind === 'aspect' && TOLD_IN_DAYS.includes(measure.aspect)) ||
  ('of' in measure && measure.of === 'average');

/** Measures that tell no day of a case. */
const TELLS_NO_DAY: readonly Measure['kind'][] = ['count', 'share', 'average', 'fees', 'compare'];

/** What happened to cases, of which several may hold together. */
const HAPPENED: readonly Filter['by'][] = ['ever', 'dispute', 'fee', 'state', 'result'];

/** Whether it is told who handles cases. */
const tellsHandler = (query: Query): boolean =>
  ['handler', 'who'].includes(aspectIn(query) ?? '') ||
  (query.measure.kind === 'groups' && query.measure.by === 'handler');

/** The longest or the shortest, of cases or of groups; of open ones those that came first. */
const isExtreme = (measure: Measure, which: 'longest' | 'shortest'): boolean =>
  (measure.kind === 'extreme' && measure.which === which) ||
  isFew(measure) ||
  ((measure.kind === 'groups' || measure.kind === 'compare') && isToldInDays(measure));

/** Whether it is told how much was charged. */
const isOfFees = (measure: Measure): boolean =>
  measure.kind === 'fees' ||
  measure.kind === 'summary' ||
  (measure.kind === 'list' && measure.order === 'fee') ||
  ('aspect' in measure && measure.aspect === 'fee');

/** How many each of them has on average. */
const isMean = (measure: Measure): boolean => measure.kind === 'groups' && measure.top === 'mean';

/** Whether a question tells what things are compared by; how long one took by itself is told as well. */
const isComparedBy = (of: 'average' | 'times' | 'result', { measure, filters, latest }: Query): boolean =>
  (measure.kind === 'compare' && measure.of === of) ||
  (of === 'average' &&
    ((measure.kind === 'aspect' && measure.aspect === 'took' && (latest || filters.some(describes))) ||
      ('of' in measure && measure.of === 'average') ||
      COUNTS_DAYS.includes(measure.kind)));

/** Whether several rates are told, one of each side. */
const areRates = (queries: readonly Query[]): boolean =>
  queries.length > 1 && queries.every(({ measure }) => measure.kind === 'share');

/** Events that are heard only where days are counted from them. */
const UNHEARD: readonly string[] = ['disputeDecided', 'reconsiderationDecided'];

/** A word of a question, where it stands, and the whole of it. */
interface Said<W extends Word> {
  readonly word: W;
  readonly start: number;
  readonly question: readonly Token[];
}

/** 到期日最晚的: the newest is the one that came last, and no due date tells that. */
const isOfDue = (question: readonly Token[]): boolean =>
  question.some((token) => isWord(token, 'moment') && token.word.moment === 'due');

const isOfMonths = ({ by }: Extract<Measure, { kind: 'groups' }>): boolean =>
  by === 'month' || by === 'quarter';

const isPendingNow = (filter: Filter): boolean => isState(filter, 'pending');

/** 除了自然人，其他申请人: the rest, which the exception tells. */
const isExcepted = ({ question, start }: Said<Word>): boolean =>
  question.some((token) => isWord(token, 'except') && token.start < start);

/** 到我这儿的: only where days are counted is it the end of a stretch. */
const endsStretch = (question: readonly Token[]): boolean =>
  question.some(asksDays) || question.filter(({ kind }) => kind === 'time').length > 1;

/** 延期以后没答的, 通知缴费以后没交的: what stands before it holds by itself, and so does what stands behind it. */
const isBehindCondition = ({ question, start }: Said<Word>): boolean => {
  const before = question.findLast(
    (token) => token.end <= start && token.kind !== 'sign' && !isWord(token, 'nothing'),
  );
  return before !== undefined && (isWord(before, 'filter') || eventOf(before) !== null);
};

/** 先延期后补正的: whether the order in which things came is asked for. */
const isOfOrder = ({ question, start }: Said<Word>): boolean =>
  question.some((token) => token.kind === 'sign' && token.sign === '先' && token.start < start);

/** 要是都答了 */
const isDone = (token: Token): boolean => saysState(token, 'answered');

/** 042之前, 答复之前: what stands right before a word for before is what it is before; 前三件 is before nothing. */
const comesBefore = ({ question, start }: Said<Word>): boolean => {
  const at = question.findIndex((token) => token.start === start);
  const [own, next] = [question[at - 1], question[at + 1]];
  if (own === undefined || own.end !== start || next?.kind === 'amount' || next?.kind === 'place')
    return false;
  return own.kind === 'number' || isWord(own, 'filter') || isWord(own, 'moment') || eventOf(own) !== null;
};

/** 下一个到期的 */
const isAhead = (token: Token): boolean => isWord(token, 'urgent') && token.word.ahead === true;

/** 几件, 最多: how many of each, or who has most. */
const isCounted = (token: Token): boolean => isWord(token, 'top') || isCount(token);

type Needs = {
  readonly [K in Word['is']]?: (query: Query, said: Said<Extract<Word, { is: K }>>) => boolean;
};

/** What stands for no query: a count takes up no word that needs more. */
const NOTHING: Query = { measure: { kind: 'count' }, filters: [], latest: false };

/** What words ask for that only some measures tell: 最多 a group, 多 a comparison, 占 a share. */
const NEEDS: Needs = {
  top: ({ measure }, { word: { top } }) =>
    (measure.kind === 'groups' && (measure.top === null || measure.top === top || measure.skip > 0)) ||
    measure.kind === 'compare' ||
    isPlaced(measure),
  compare: (query, { word: { of } }) =>
    of !== undefined
      ? isComparedBy(of, query)
      : query.measure.kind === 'compare' ||
        (query.measure.kind === 'groups' &&
          (query.measure.top !== null || query.measure.by === 'month' || query.measure.by === 'handler')),
  // 几月份积压最重: how many were open in a month the day of their receipt does not tell.
  groups: ({ measure, filters }, { word: { which, ofOpen }, question }) =>
    measure.kind !== 'groups' ||
    (ofOpen === true || (measure.by === 'handler' && measure.top === null)
      ? // 谁名下没有超期的, 哪个承办人没有超期的: those who have none are not those who have others.
        !filters.some((each) => each.by === 'state' && each.not) || question.some(isCounted)
      : which !== true || !isOfMonths(measure) || filters.length !== 1 || !filters.every(isPendingNow)),
  // 先收的先答了吗: of no case that is named nobody knows which came first.
  // 延期平均延了几天: how long each took from receipt is not by how much it was put off.
  aspect: ({ measure, filters }, { word: { first, long } }) =>
    (first !== true || filters.some(describes)) &&
    (long !== true || measure.kind !== 'average' || measure.between !== null),
  actor: isOfActor,
  after: (query, said) =>
    query.measure.kind === 'supposed' ||
    (said.question.some(isAhead) && query.filters.some(isWhen)) ||
    // 那件办完之后下一个到期的: what comes behind it is no first one of all.
    (isBehindCondition(said) && !isFew(query.measure) && (!isOfOrder(said) || hasBetween(query))) ||
    (query.measure.kind === 'aspect' && TELLS_WHAT_CAME.includes(query.measure.aspect)),
  unit: (query) =>
    hasBetween(query) ||
    COUNTS_DAYS.includes(query.measure.kind) ||
    isOfDays(query.measure) ||
    query.filters.some(isTook),
  gap: (query) => hasBetween(query) || query.filters.some(isWhen),
  days: (query) => hasBetween(query) || COUNTS_DAYS.includes(query.measure.kind) || isOfDays(query.measure),
  // 除了甲，其他人手上各有几件: one count tells of none by itself.
  each: (query) => query === NOTHING || query.measure.kind !== 'count',
  parts: ({ measure }) => 'of' in measure && measure.of === 'share',
  ofAll: ({ measure }) => measure.kind === 'share',
  yearBefore: ({ measure }) => measure.kind === 'compare',
  // 公开了的和没公开的比例: the one beside the other is no part that both make.
  share: ({ measure }) =>
    (measure.kind === 'share' && !isOfOpposites(measure)) || ('of' in measure && measure.of === 'share'),
  periodBefore: ({ measure }) => measure.kind === 'compare',
  or: ({ measure }) => measure.kind === 'groups' || measure.kind === 'compare' || measure.kind === 'aspect',
  bodies: ({ measure, filters }) => JSON.stringify([measure, filters]).includes('kind'),
  others: (query, said) =>
    isExcepted(said) || JSON.stringify([query.measure, query.filters]).includes('other'),
  // 上一回, of nobody: of what it was the last nobody knows.
  latest: ({ measure, filters, latest }, { word: { closed }, question }) =>
    (measure.kind === 'aspect' && TELLS_LAST_DAY.includes(measure.aspect)) ||
    (measure.kind === 'list' && measure.order === 'due' && isFew(measure)) ||
    (!isOfDue(question) && (latest || isFew(measure)) && (closed !== true || filters.some(describes))),
  // What is due soon is the organ's: the applicant's own time for a correction is another one.
  soon: ({ measure }) => measure.kind !== 'aspect' || measure.aspect !== 'correction',
  event: (query, { word }) => !UNHEARD.includes(word.event) || hasBetween(query),
  until: (query, { question }) => !endsStretch(question) || hasBetween(query),
  // 谁的平均用时最长: a mean tells no longest.
  measure: (query, { word: { measure } }) => {
    if (query === NOTHING) return !isFew(measure) && measure.kind !== 'extreme';
    switch (measure.kind) {
      case 'extreme':
        return isExtreme(query.measure, measure.which);
      case 'share':
        return query.measure.kind === 'share' || ('part' in query.measure && query.measure.part !== null);
      case 'average':
        return COUNTS_DAYS.includes(query.measure.kind) || isOfDays(query.measure) || isMean(query.measure);
      case 'fees':
        return isOfFees(query.measure) || query.filters.some(({ by }) => by === 'charge');
      case 'aspect':
        // 最近三件办结的各用了几天
        return (
          measure.aspect !== 'took' ||
          !isFew(query.measure) ||
          isOfDays(query.measure) ||
          aspectIn(query) === 'took'
        );
      case 'counting':
        return isOfDays(query.measure) || query.measure.kind === 'counting';
      default:
        // 要是明天都答了，还剩几件: what would be of each tells no count.
        return (
          (!isFew(measure) || isFew(query.measure)) &&
          !(measure.kind === 'count' && query.measure.kind === 'supposed')
        );
    }
  },
  suppose: ({ measure, filters }, { question }) =>
    measure.kind === 'supposed' ||
    (measure.kind === 'aspect' &&
      (measure.aspect === 'remedy' || !question.some(({ kind }) => kind === 'time'))) ||
    filters.some((each) => isState(each, 'running') || isWaiting(each)) ||
    (filters.length > 0 && filters.every(isPendingNow) && !question.some(isDone)),
  // 延过一次 is of what was done; 申请过一次的人 are those who came no more than once.
  // 原来谁办的: who handles it now, or most of them, is told.
  nothing: (query, { word: { once, original } }) =>
    (once !== true || query.filters.some(({ by }) => by === 'ever' || by === 'dispute')) &&
    (original !== true || !tellsHandler(query)),
  // 同时延期和补正的: of one alone, or of each by itself, it is not asked.
  both: ({ measure, filters }) =>
    measure.kind !== 'compare' && filters.filter(({ by }) => HAPPENED.includes(by)).length > 1,
  // 042之前答的, 复议之前改了的: no order tells what came before something.
  before: (query, said) => query === NOTHING || !comesBefore(said),
  // 上一件答复的: one that was spoken of, where many are listed.
  that: ({ measure, filters }) =>
    (measure.kind !== 'list' && measure.kind !== 'count') || isFew(measure) || filters.some(describes),
  // 下一个到期的: of those whose day is still to come.
  // 先收的先答了吗: what came first, and what is to be done first, are not the same.
  urgent: ({ measure, filters }, said) =>
    (said.word.ahead !== true || filters.some(isWhen)) &&
    (measure.kind !== 'aspect' || measure.aspect === 'due') &&
    !isOfOrder(said),
  permit: ({ measure }) => measure.kind === 'supposed',
  whenAsked: ({ measure }) =>
    measure.kind === 'list'
      ? measure.order.startsWith('due') || measure.most !== null
      : !TELLS_NO_DAY.includes(measure.kind),
};

/** Whether a query takes a word of a question up. */
function isMet(token: Token & { readonly kind: 'word' }, question: readonly Token[], query: Query): boolean {
  const { word, start } = token;
  const needs = NEEDS[word.is] as ((query: Query, said: Said<Word>) => boolean) | undefined;
  return (query === NOTHING || speaksOf(query, word)) && (needs?.(query, { word, start, question }) ?? true);
}

/** The words of a question whose meaning none of its queries took up: it is not answered as if they were not there. */
export function unmet(question: readonly Token[], queries: readonly Query[]): Span[] {
  // From receipt to the answer is said by two events, and is what goes without saying.
  const told = queries.some((query) => COUNTS_DAYS.includes(query.measure.kind) || query.filters.some(isTook))
    ? betweenIn(question)?.tokens
    : undefined;
  const answered = queries.length > 0 ? queries : [NOTHING];
  return question.filter(
    (token) =>
      token.kind === 'word' &&
      !told?.has(token) &&
      // 上半年公开率和下半年公开率哪个高: of each its rate is told.
      !(isWord(token, 'compare') && areRates(queries)) &&
      !answered.some((query) => isMet(token, question, query)),
  );
}
