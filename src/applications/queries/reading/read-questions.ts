import { type Folded, fold, quoted } from '../../../language/fold.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { joined, type Span } from '../../../language/span.ts';
import { isThisYear, isToday } from '../../../language/time/base-spans.ts';
import type { DeclineReason } from '../declines.ts';
import type { Filter, Query } from '../query.ts';
import { unspoken } from './accounted.ts';
import { ofAnswersAlone } from './answers-alone.ts';
import { asksForAny, asksWhetherOfThem, opensWithCount } from './any-of-them.ts';
import { asks, isCountOrList } from './asking.ts';
import { cameBack } from './came-back.ts';
import { joinedToOthers, uncarried, uncountedOf } from './carried.ts';
import {
  answeredByThen,
  besideAgain,
  inPeriodOf,
  inTimeOf,
  inWholeOf,
  isOnlyTime,
  isSubject,
  ofTheRest,
  subjectsOf,
  wholeOf,
} from './carried-on.ts';
import { compose } from './compose.ts';
import type { Context } from './context.ts';
import { expecting, withoutExpected } from './expected.ts';
import { formOf } from './form-of-question.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gathered.ts';
import type { LedgerWords } from './ledger-words.ts';
import { isTimed, ofNoDay, uncounted, untaken, untimed } from './left-of-figures.ts';
import { asTold, declinedIn } from './orders.ts';
import { questionsOf } from './questions-of.ts';
import { asksRate, has, isBy, isHeldTo, isOpenState, isYearPast, namesOnlyPart } from './said.ts';
import { siblingsOf } from './siblings.ts';
import { isImpossible } from './sides.ts';
import { isWaiting } from './supposed.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import { toldApart } from './told-apart.ts';
import { isTold } from './told-before.ts';
import { unmet } from './unmet.ts';
import { vocabularyWith } from './vocabulary.ts';

/** A question as it was read, and the words that it rests on: stretches of the folded text. */
export interface ReadQuery {
  readonly query: Query;
  readonly used: readonly Span[];
}

/**
 * What a message asks of the ledger. `unused` are words with a meaning that no part of it used: where there are any, it is
 * not to be answered as if they were not there. No query: it asks nothing that is known.
 */
export interface ReadQuestions {
  readonly queries: readonly ReadQuery[];
  readonly unused: readonly Span[];
  /** People who were named as handlers and whom nobody is called. */
  readonly nobody: readonly string[];
  /** Why it is not answered, where it asks for what no ledger tells. */
  readonly declined: DeclineReason | null;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
}

/** The words with a meaning that no part of a message's questions used, as they were written. */
export const unusedWords = ({ folded, unused }: ReadQuestions): string[] =>
  unused.map((span) => quoted(folded, span));

/** Whether a question only names another time of what the one before it in the message asked. */
const isOtherTime = (
  { filters, unknown, moments, measures, times, words }: Gathered,
  { filters: before }: Query,
): boolean =>
  times.length > 0 &&
  filters.length + unknown.length + moments.length === 0 &&
  measures.every(({ kind }) => kind === 'count' || kind === 'list') &&
  words.every(({ is }) => is === 'measure' || is === 'nothing') &&
  before.some((filter) => filter.by === 'when' && filter.moment !== 'received');

const TELLS_NO_DAY: readonly string[] = ['stage', 'due', 'content', 'handler', 'applicant', 'who'];

/** 042为啥拖到11月才答: of what is asked of a case that is named the days are told. */
const tellsDays = ({ measure, filters }: Query): boolean =>
  measure.kind === 'aspect' &&
  !TELLS_NO_DAY.includes(measure.aspect) &&
  filters.some((each) => each.by === 'number' && !each.not);

const asksOfCase = (queries: readonly Query[]): boolean =>
  queries.some(({ measure }) => measure.kind === 'aspect');

/** 为啥拖到11月才答: the day is told with it. */
const isOfCause = ({ measure }: Query): boolean =>
  measure.kind === 'counting' || (measure.kind === 'aspect' && measure.aspect === 'cause');

/** 到今天还没答的, 今天还有几件: up to today is how it stands. */
const isNow = (time: Gathered['times'][number]['time'], queries: readonly Query[]): boolean =>
  (isThisYear(time) ||
    (time.kind === 'day' ? time.day.kind === 'offset' : time.kind === 'upTo' && isToday(time.of))) &&
  queries.some(({ filters }) => filters.some(isOpenState));

/** 去年结转的今年都办完了吗: what was carried over was so into this year. */
const isCarriedOver = ({ filters }: Query): boolean => isHeldTo(filters, 'carriedOver');

/** Whether a question only counts what the next one, which is of the same applications, lists or counts anyway. */
const isCountOf = (one: Query | undefined, { measure, filters }: Query): boolean =>
  one?.measure.kind === 'count' &&
  ((measure.kind === 'list' && measure.most === null) || measure.kind === 'count') &&
  JSON.stringify(one.filters) === JSON.stringify(filters);

/** Whether a time is set beside itself: another was meant that nobody understood. */
const isOfTheSame = ({ measure }: Query): boolean =>
  measure.kind === 'compare' &&
  new Set(measure.sides.map((side) => JSON.stringify(side))).size < measure.sides.length;

/** Whether something is told of each application of the ledger. */
const isOfNothing = ({ measure, filters }: Query): boolean =>
  filters.length === 0 && (measure.kind === 'aspect' || measure.kind === 'lasting');

/** How many, and not 给个数. */
const HOW_MANY = wordSet(['{多少|几|how}']);

const quotedIn = (text: string, question: readonly Token[]): string =>
  text.slice(question[0]?.start ?? 0, question.at(-1)?.end ?? 0);

const OF_THOSE = { is: 'ofThose' } as const;

const pointsBack = (token: Token): boolean => token.kind === 'word' && token.word.is === 'ofThose';

/** Reads what a message asks of a ledger that knows some words of its own. */
export function readQuestions(text: string, ledger: LedgerWords, context: Context): ReadQuestions {
  const folded = fold(text);
  const tokens = tokensOf(folded.text, vocabularyWith(ledger));
  const queries: ReadQuery[] = [];
  const nobody: string[] = [];
  const declined = declinedIn(folded.text, tokens);
  const told = asTold(folded.text, tokens);
  const silent: Span[] = [];
  const unused: Span[] = told.filter((token) => token.kind === 'word' && token.word.is === 'declined');
  let previous = context.previous && withoutExpected(context.previous);
  // What 其中 narrows is narrowed for that question alone: 今年收了几件，其中企业几件，收费多少.
  let base = previous;
  let times: Gathered['times'] = [];
  let heading: readonly Filter[] = [];
  let whole: ReturnType<typeof wholeOf> = { filters: [], times: [] };
  let isWithin = false;
  for (const [at, question] of questionsOf({ folded, tokens: told }).entries()) {
    const back = cameBack(folded.text, question, queries.at(-1)?.query ?? previous);
    const { said, unused: left } = toldApart(gather(back ?? question), ledger, folded.text);
    const isCountedOfThem =
      at > 0 &&
      (opensWithCount(folded.text, question, said) ||
        asksForAny(folded.text, question) ||
        asksWhetherOfThem(folded.text, question, said, queries.at(-1)?.query));
    const isOfThem = back !== null || isCountedOfThem;
    const heard = isOfThem ? { ...said, words: [...said.words, OF_THOSE] } : said;
    const notions = answeredByThen(inWholeOf(isWithin ? ofTheRest(heard) : heard, whole), times, context);
    if (notions.withinAt !== null) whole = wholeOf(notions);
    unused.push(...left);
    nobody.push(...left.filter(({ hint }) => hint === 'handler').map(({ words }) => words));
    const isNarrowed = heard.words.some(({ is }) => is === 'ofThose');
    const asksOfOne = notions.measures.some(({ kind }) => kind === 'aspect');
    const before = queries.at(-1)?.query;
    const lean = {
      // 几件维持、几件没结果: each is one of those that were counted first.
      previous: asksOfOne
        ? (siblingsOf(queries.map(({ query }) => query)) ?? previous)
        : isNarrowed && !isCountedOfThem
          ? previous
          : base,
      isContinued: at > 0,
      subject: at > 0 && !isNarrowed && base ? subjectsOf(base) : [],
      heading,
      split: at > 0 && before?.measure.kind === 'groups' ? before.measure : null,
      ...formOf(folded.text, question),
    };
    // 这周要交几件，下周几件: another time of what was just asked.
    if ((before && isOtherTime(notions, before)) || (lean.previous && isOnlyTime(notions)))
      lean.isElliptic = true;
    const placed = inPeriodOf(notions, lean.previous, context);
    const timed = at > 0 && (!asksOfOne || asksRate(notions)) ? inTimeOf(placed, times, context) : placed;
    if (timed.times.length > 0) times = timed.times;
    const composed = expecting(
      compose(timed, { ...context, ...lean }).map((query) =>
        ofAnswersAlone(besideAgain(query, timed, before), question, folded.text),
      ),
      timed,
      lean.isAgreedTo,
    );
    // A time that no calendar tells is not passed over; that of a case is told where it is asked for.
    // 到1号还没补呢: what comes of it is told, whatever the day.
    const isSupposed = has(notions, 'suppose') && composed.some(({ filters }) => filters.some(isWaiting));
    const isOfOne = asksOfCase(composed) && (lean.isAgreedTo || isSupposed || composed.every(tellsDays));
    if (!composed.some(isTimed) && !isOfOne && !composed.some(isOfCause))
      unused.push(
        ...notions.times
          .filter(({ time }) => !isNow(time, composed) && !(isYearPast(time) && composed.some(isCarriedOver)))
          .map(({ time }) => time),
      );
    if (composed.length > 0) unused.push(...uncounted(timed, composed));
    if (composed.some(({ filters }) => filters.some(isBy('when'))))
      unused.push(...untaken(notions, composed, context));
    // 哪几个月没有收到企业的: the denial asks for the groups that have none.
    if (!composed.some(({ measure }) => measure.kind === 'groups' && measure.top === 'none'))
      unused.push(...notions.lost);
    unused.push(...untimed(notions, composed, lean.previous));
    unused.push(...ofNoDay(notions, folded.text));
    if (composed.some(isOfTheSame)) unused.push(...notions.times.map(({ time }) => time));
    const answers = isTold(notions, composed, queries.at(-1)?.query)
      ? queries.map(({ query }) => query)
      : composed;
    unused.push(...unmet(question, answers), ...unspoken(question, answers));
    unused.push(...uncarried(said, question, answers, lean), ...joinedToOthers(said, question, answers));
    unused.push(...uncountedOf(question, answers));
    // 企业的呢: it goes on from what nobody asked, or understood.
    if (lean.isElliptic && previous === null && at === 0 && namesOnlyPart(heard))
      unused.push(...notions.used);
    // 其中企业几件: of what, where nothing was asked before.
    if (lean.previous === null && has(said, 'ofThose')) unused.push(...question.filter(pointsBack));
    // Of all there are nobody asks for what is told of each.
    if (composed.some(isOfNothing)) unused.push(...notions.used);
    // A question of which nothing was made is not passed over beside one that is answered; 给个数 behind it is none.
    const isCountOnly =
      question.filter(asks).every(isCountOrList) &&
      (at > 0 || !HOW_MANY.isIn(quotedIn(folded.text, question)));
    if (composed.length === 0 && !isCountOnly && !isTold(notions, composed, before))
      silent.push(...question.filter(asks));
    // What nothing can hold is not what was meant.
    if (composed.some((query) => isImpossible(query, context.today))) unused.push(...notions.used);
    // Who or when, asked of what was just asked for, is the same question with more to tell.
    const isSame =
      at > 0 && notions.filters.length + notions.times.length === 0 && composed[0]?.measure.kind === 'aspect';
    if (isSame && queries.at(-1)?.query.measure.kind === 'list') queries.pop();
    // 最快的是哪件，用了几天; 哪个多，差多少: the answer before says it.
    if (isTold(notions, composed, queries.at(-1)?.query)) continue;
    // 一共几件，列一下: the list tells how many there are.
    const counted = composed.some((query) => isCountOf(queries.at(-1)?.query, query)) ? queries.pop() : null;
    const used = joined([...(counted?.used ?? []), ...notions.used]);
    queries.push(...composed.map((query) => ({ query, used })));
    const last = composed.at(-1);
    previous = last ? withoutExpected(last) : previous;
    if (at === 0) heading = composed[0]?.filters.filter(isSubject) ?? [];
    isWithin ||= isNarrowed && at > 0;
    if (!isNarrowed) base = previous;
  }
  if (queries.length > 0 && unused.length === 0) unused.push(...silent);
  return { queries, unused, nobody, folded, tokens, declined };
}
