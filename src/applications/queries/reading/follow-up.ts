import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { merged } from './merge.ts';
import { aspectOf } from './of-one.ts';
import {
  addedTo,
  adds,
  closedInstead,
  isOfLateAnswers,
  isOfOpenDispute,
  isOfThoseSpokenOf,
  leavesOut,
  leavesOutOf,
  leftOf,
  ofDispute,
  standingThen,
  stillHeld,
  timeByItself,
} from './of-previous.ts';
import { isPartOfTheirs, partOf, placedOn, restOf } from './rest-of-previous.ts';
import {
  asAnswered,
  asksRate,
  firstSaid,
  has,
  isAnswered,
  isBy,
  isOfAnswers,
  isOfFirst,
  isOfOrgan,
  isOfStanding,
  isOpenState,
  namesNothing,
  pointsBack,
  STANDINGS,
} from './said.ts';
import { ofFirst } from './wanted.ts';

/** 已经办完的三件: so many of those that were spoken of. */
const isOfThem = (notions: Gathered): boolean =>
  isOfStanding(notions) && notions.amounts.some(({ points, value }) => points && value > 1);

const OF_SOME: readonly Filter['by'][] = ['handler', 'applicant', 'content'];

const isComparison = (notions: Gathered): boolean =>
  has(notions, 'compare') || has(notions, 'yearBefore') || has(notions, 'periodBefore');

const isOfFee = (filter: Filter): boolean =>
  isOwed(filter) ||
  filter.by === 'fee' ||
  filter.by === 'charge' ||
  (filter.by === 'ever' && filter.deed === 'charged');

/** Measures that a question of its own may have by themselves. */
const OF_ITS_OWN: readonly Measure['kind'][] = ['summary', 'fees'];

/** Whether a question goes on from the one before it: 其中…, 它…, 那上个月呢, 律所的呢, 哪个最急; or asks only who or when. */
export function leansOn(notions: Gathered, context: Context, previous: Query): boolean {
  const { isElliptic, isContinued, isAgreedTo } = context;
  if (has(notions, 'ofThose') || adds(notions, context)) return true;
  if ((leavesOut(notions) && leftOf(previous) !== null) || leavesOutOf(notions, previous)) return true;
  if (isOfThem(notions) || isOfOpenDispute(notions, previous)) return true;
  if (isOfLateAnswers(notions, previous, context)) return true;
  if (isOfThoseSpokenOf(notions, previous, context)) return true;
  // 上半年收了几件，公开率多少: a rate of the same time, and not of what was counted before.
  if (isContinued && notions.times.length > 0 && asksRate(notions)) return false;
  // 后来重新答复了没有; 不延呢，还剩几天: of the case that was spoken of.
  const isOfCase = isOfStanding(notions) && !has(notions, 'keeper');
  if (
    isOfCase &&
    (has(notions, 'finally') ||
      staysOf(
        notions.filters.map(({ filter }) => filter),
        previous,
      ))
  )
    return notions.measures.every(({ kind }) => kind === 'aspect');
  // 049什么时候到期; 延过几次了: of that case.
  if (isOfCase && isOften(notions) && previous.filters.some(describes)) return true;
  // 还剩多少 asks for what is pending, whatever was asked before.
  const isBare = namesNothing(notions);
  // 张小禾来过几回, 最近一回要啥, 头一回为啥不给: of theirs.
  const isOneOf = (has(notions, 'latest') && isBare) || (isOfFirst(notions) && isOfStanding(notions));
  if (isOneOf && previous.filters.some(describes)) return true;
  if (has(notions, 'still') || has(notions, 'latest')) return false;
  const groups = firstSaid(notions, 'groups');
  const isParts = has(notions, 'each') && previous.measure.kind === 'groups' && previous.measure.top !== null;
  if (isParts && isBare && groups === undefined && notions.moments.length + notions.measures.length === 0)
    return true;
  const isPlace =
    notions.place > 1 || has(notions, 'rest') || (has(notions, 'top') && previous.measure.kind === 'groups');
  const isRest = has(notions, 'rest') && restOf(previous.filters) !== null;
  if (isPlace && isBare && groups === undefined && (isRest || placedOn(notions, previous.measure) !== null))
    return true;
  const isUrgent =
    has(notions, 'urgent') && notions.amounts.length === 0 && previous.filters.some(isOpenState);
  const asks =
    (notions.measures.length > 0 && !has(notions, 'urgent')) ||
    groups !== undefined ||
    has(notions, 'share') ||
    isUrgent;
  const isOfOne = notions.measures.some(({ kind }) => kind === 'counting' || kind === 'aspect');
  const isOwn =
    notions.moments.length > 0 ||
    groups?.ofOpen === true ||
    isComparison(notions) ||
    notions.measures.some(({ kind }) => OF_ITS_OWN.includes(kind));
  // 打了几场官司、收了多少钱: what was collected is of all of them.
  const isOfAll =
    notions.measures.some(({ kind }) => kind === 'fees') &&
    previous.filters.some(({ by }) => STANDINGS.includes(by)) &&
    !previous.filters.some(isOfFee);
  if (isOfAll && isContinued && !has(notions, 'that')) return false;
  if (isBare && (isOfOne || (asks && (has(notions, 'that') || isContinued || !isOwn)))) return true;
  if (isPartOfTheirs(notions, previous, isContinued)) return true;
  const isPointedAt = pointsBack(notions);
  // 有没有超期的, behind what somebody has on their desk, is asked of that.
  const isOfSome =
    previous.filters.some(isOpenState) && previous.filters.some(({ by }) => OF_SOME.includes(by));
  const isStage = notions.filters.every(({ filter }) => filter.by === 'state' || filter.by === 'ever');
  const leans = isPointedAt || (isAgreedTo && !isContinued && isOfSome && isStage);
  if (isOfStanding(notions) && !has(notions, 'keeper') && leans) return true;
  if (isPointedAt && !isBare && isOfSorts(notions, previous)) return true;
  if (isPhrase(notions) && !isContinued && !isAgreedTo && COUNTED.includes(previous.measure.kind))
    return true;
  return (
    !isBare &&
    isElliptic &&
    (notions.measures.length === 0 ||
      notions.measures.every(({ kind }) => kind === 'count' || kind === 'list')) &&
    !notions.filters.some(({ filter }) => filter.by === 'number')
  );
}

/** Whether it is asked how often something was done. */
const isOften = ({ words }: Gathered): boolean =>
  words.some((word) => word.is === 'measure' && word.ofTimes === true);

/** Sides that were set beside each other, taken together: what is asked of them next is asked of all of them. */
function takenTogether(query: Query): Query {
  const { measure, filters } = query;
  // 不予公开的占多少，其中个人的是哪几件: of that part.
  if (measure.kind === 'share') return { ...query, filters: [...filters, ...measure.part] };
  if (measure.kind !== 'compare') return query;
  const together = merged(measure.sides.flat().map((filter) => ({ filter, isJoined: true })));
  const whens = together.filter(isBy('when'));
  const [first] = whens;
  const ends = (end: 'from' | 'to') => whens.flatMap((when) => when[end] ?? []).sort();
  const time = first ? [{ ...first, from: ends('from')[0] ?? null, to: ends('to').at(-1) ?? null }] : [];
  return { ...query, filters: [...filters, ...time, ...together.filter(({ by }) => by !== 'when')] };
}

const COUNTED: readonly Measure['kind'][] = ['list', 'count', 'groups', 'compare'];

/** 企业的那件, 十一月那两件: of those that were told of, by what sort it is, or by the time that they were told of. */
const isOfSorts = ({ filters, times, unknown, moments }: Gathered, previous: Query): boolean =>
  (times.length === 0 || (filters.length === 0 && previous.filters.some(isBy('when')))) &&
  unknown.length + moments.length === 0 &&
  filters.every(
    ({ filter }) => filter.by === 'kind' || filter.by === 'channel' || STANDINGS.includes(filter.by),
  );

/** 还没答的: nothing but how they stand. */
const isPhrase = (notions: Gathered): boolean =>
  isOfStanding(notions) &&
  notions.measures.length === 0 &&
  notions.words.every(({ is }) => is === 'filter' || is === 'still');

/** Whether a question tells nothing apart beside the case that was spoken of: its number is known, or what is said is denied. */
const staysOf = (filters: readonly Filter[], previous: Query): boolean =>
  filters.length > 0 &&
  filters.every((filter) => filter.not && filter.by !== 'state') &&
  previous.filters.some(describes) &&
  (previous.measure.kind === 'aspect' || previous.measure.kind === 'supposed');

/** A time alone takes the place of the time that was last asked of. */
const asTimeOf = (when: Filter, notions: Gathered, previous: Query): Filter => {
  const before = previous.filters.find(isBy('when'));
  const isBare = when.by === 'when' && notions.moments.length === 0;
  return isBare && before ? { ...when, moment: before.moment } : when;
};

/** 最早的是哪件，谁办的: what is asked of the few that the question before told; null where it told of all, or told this. */
export function toldOfFew(
  notions: Gathered,
  asked: Measure | null,
  { measure, ...rest }: Query,
): Query | null {
  // Why was it refused: how it stands is supposed of the one that was told.
  const isOfIt = has(notions, 'that') && isOfStanding(notions);
  if ((!namesNothing(notions) && !isOfIt) || asked?.kind !== 'aspect') return null;
  const isFew = measure.kind === 'list' && measure.most !== null;
  const isLongest =
    measure.kind === 'extreme' && (isOfIt || (asked.aspect !== 'took' && asked.aspect !== 'result'));
  return isFew || isLongest ? { ...rest, measure: { ...measure, aspect: asked.aspect } } : null;
}

/** Whether a filter holds to fees that are still to be paid. */
const isOwed = (each: Filter): boolean =>
  !each.not &&
  ((each.by === 'fee' && each.fee === 'owed') || (each.by === 'state' && each.state === 'awaitingFee'));

/** Whether a filter holds to what was answered, or to a day of it. */
const isOfAnswer = (filter: Filter): boolean => isAnswered(filter) || isOfAnswers(filter);

/** The question before with what was said on top: filters of one sort take the place of the earlier ones. */
export function goneOn(
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
  whens: readonly Filter[],
  before: Query,
  isAdding: boolean,
): Query {
  const isOfShare = before.measure.kind === 'share' && !has(notions, 'ofThose');
  const previous = asked === null || isOfShare ? before : takenTogether(before);
  const left = leavesOut(notions) ? leftOf(before) : null;
  if (left) return { ...left, measure: asked ?? left.measure };
  const isOfAnswers =
    previous.filters.some(isOfAnswer) &&
    (has(notions, 'ofThose') || (!isAdding && filters.some((filter) => asAnswered(filter) !== filter))) &&
    !notions.words.some((word) => word.is === 'nothing' && word.now === true);
  const own = [
    ...(isOfAnswers
      ? filters.map(asAnswered)
      : standingThen(ofDispute(filters, notions, previous), previous)),
    ...whens.map((when) => asTimeOf(when, notions, previous)),
  ];
  const added = isAdding && own.length > 0 ? addedTo(own, previous) : null;
  if (added) return added;
  const alone = timeByItself(own, asked, before);
  if (alone) return alone;
  const closed = whens.length === 0 ? closedInstead(notions, own, previous) : null;
  if (closed) return { ...previous, measure: asked ?? previous.measure, filters: closed };
  if (has(notions, 'share') && own.length > 0) return partOf(own, previous);
  const often = isOften(notions) && previous.filters.some(describes) ? own.map(aspectOf)[0] : null;
  if (whens.length === 0 && often) return { ...previous, measure: { kind: 'aspect', aspect: often } };
  if (whens.length === 0 && staysOf(own, previous))
    return { ...previous, measure: asked ?? { kind: 'aspect', aspect: 'due' } };
  const timed = previous.filters.filter(isBy('when'));
  const part = previous.filters.filter(({ by }) => by !== 'when');
  if (has(notions, 'share') && part.length > 0)
    return { measure: { kind: 'share', part }, filters: timed, latest: false };
  // 邮寄的占办结的多少，当面的呢: what takes the place of the part is a part of the same whole.
  const { measure: share } = previous;
  const isOfPart = share.kind === 'share' && own.every(({ by }) => share.part.some((each) => each.by === by));
  if (share.kind === 'share' && isOfPart && own.length > 0 && asked === null)
    return { ...previous, measure: { kind: 'share', part: own } };
  const isThen = own.some(isBy('pendingOn'));
  const held = has(notions, 'ofThose')
    ? previous.filters.filter(({ by }) => by !== 'pendingOn' || !isThen)
    : stillHeld(previous.filters, own, asked);
  const kept = isOfOrgan(notions) ? held.filter(({ by }) => by !== 'handler') : held;
  // 各承办人办结几件, 平均几天: of each of them.
  const { measure: split } = previous;
  // 谁手上最多，分别多少
  const isOfParts = has(notions, 'each') && own.length === 0 && (asked === null || asked.kind === 'count');
  if (split.kind === 'groups' && split.top !== null && isOfParts)
    return { ...previous, measure: { ...split, top: null, skip: 0 } };
  const isOfEach = split.kind === 'groups' && (split.top === null || has(notions, 'each'));
  if (isOfEach && asked?.kind === 'average' && own.length === 0)
    return { ...previous, measure: { ...split, top: null, of: 'average' } };
  const placed = asked?.kind === 'groups' ? null : placedOn(notions, previous.measure);
  const measure = placed ?? (asked && ofFirst(notions, asked)) ?? previous.measure;
  if (has(notions, 'rest') && own.length === 0 && measure === (asked ?? previous.measure)) {
    const rest = restOf(previous.filters);
    if (rest) return { ...previous, measure, filters: rest };
  }
  const isOfDispute = previous.filters.some(isBy('dispute')) && own.length === 0;
  const wasOfDispute = previous.measure.kind === 'aspect' && previous.measure.aspect === 'dispute';
  // 复议什么时候提的, 到今天多少天了: what lasts is the dispute.
  if (measure.kind === 'lasting' && measure.between?.to === 'today' && (isOfDispute || wasOfDispute))
    return {
      ...previous,
      measure: { kind: 'lasting', between: { from: 'disputed', to: 'today' } },
      filters: [...kept, ...own],
    };
  // 哪笔还没交, 最晚几号交: of a fee that is owed the day of its payment is asked for.
  const isOfOwed = previous.filters.some(isOwed) && own.length === 0;
  if (measure.kind === 'aspect' && measure.aspect === 'due' && isOfOwed)
    return { ...previous, measure: { kind: 'aspect', aspect: 'fee' } };
  // 收上来多少，没收上来的呢: what is owed was paid on no day.
  if (measure.kind === 'fees' && measure.of === 'paid' && own.some(isOwed))
    return {
      ...previous,
      measure: { kind: 'fees', of: 'owed' },
      filters: [...kept.filter((each) => each.by !== 'when' || each.moment !== 'feePaid'), ...own],
    };
  const asksResult =
    (measure.kind === 'aspect' && measure.aspect === 'result') ||
    (measure.kind === 'groups' && measure.by === 'result' && measure.top === null);
  if (asksResult && isOfDispute) return { ...previous, measure: { kind: 'aspect', aspect: 'dispute' } };
  return {
    measure,
    filters: merged([...kept, ...own].map((filter) => ({ filter, isJoined: false }))),
    latest: previous.latest || (has(notions, 'latest') && own.length === 0),
  };
}
