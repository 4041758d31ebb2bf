import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import { comparedBy } from './compared-by.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import {
  adds,
  isOfLateAnswers,
  isOfOpenDispute,
  isOfThoseSpokenOf,
  leavesOut,
  leavesOutOf,
  leftOf,
} from './of-previous.ts';
import { isPartOfTheirs, placedOn, restOf } from './rest-of-previous.ts';
import {
  asksRate,
  firstSaid,
  has,
  isOfFees,
  isOfFirst,
  isOfStanding,
  isOften,
  isOpenState,
  namesNothing,
  pointsBack,
  STANDINGS,
} from './said.ts';
import { namesAgain } from './whole-again.ts';

/** A question, and the one before it that it may go on from. */
interface Turn {
  readonly notions: Gathered;
  readonly context: Context;
  readonly previous: Query;
}

/** Whether a question goes on from the one before it; null where another rule is to tell. */
type Rule = (turn: Turn) => boolean | null;

/** Where it holds the question goes on. */
const goesOnIf =
  (holds: (turn: Turn) => boolean): Rule =>
  (turn) =>
    holds(turn) ? true : null;
/** Where it holds the question is one of its own. */
const isOwnIf =
  (holds: (turn: Turn) => boolean): Rule =>
  (turn) =>
    holds(turn) ? false : null;

const COUNTED: readonly Measure['kind'][] = ['list', 'count', 'groups', 'compare'];
const OF_SOME: readonly Filter['by'][] = ['handler', 'applicant', 'content'];
/** Measures that a question of its own may have by themselves. */
const OF_ITS_OWN: readonly Measure['kind'][] = ['summary', 'fees'];

/** 已经办完的三件: so many of those that were spoken of. */
const isOfThem = (notions: Gathered): boolean =>
  isOfStanding(notions) && notions.amounts.some(({ points, value }) => points && value > 1);

/** 后来重新答复了没有: how a case stands, and not what somebody has on their desk. */
const isOfCase = (notions: Gathered): boolean => isOfStanding(notions) && !has(notions, 'keeper');

/** Whether a question tells nothing apart beside the case that was spoken of: its number is known, or what is said is denied. */
export const staysOf = (filters: readonly Filter[], previous: Query): boolean =>
  filters.length > 0 &&
  filters.every((filter) => filter.not && filter.by !== 'state') &&
  previous.filters.some(describes) &&
  (previous.measure.kind === 'aspect' || previous.measure.kind === 'supposed');

/** 后来重新答复了没有; 不延呢，还剩几天: of the case that was spoken of, where nothing but a thing of it is asked. */
const ofTheCase: Rule = ({ notions, previous }) => {
  const stays = staysOf(
    notions.filters.map(({ filter }) => filter),
    previous,
  );
  return isOfCase(notions) && (has(notions, 'finally') || stays)
    ? notions.measures.every(({ kind }) => kind === 'aspect')
    : null;
};

/** 哪件被告了, behind some that were told apart by more than a time: which of those. */
const asksWhichOfThem = ({ notions, context, previous }: Turn): boolean =>
  context.isOfWhich &&
  !context.isContinued &&
  isOfStanding(notions) &&
  notions.measures.every(({ kind }) => kind === 'list') &&
  COUNTED.includes(previous.measure.kind) &&
  previous.filters.some(({ by, not }) => !not && STANDINGS.includes(by) && by !== 'state');

/** 张小禾来过几回, 最近一回要啥, 头一回为啥不给: of theirs. */
const isOneOfTheirs = ({ notions, previous }: Turn): boolean =>
  ((has(notions, 'latest') && namesNothing(notions)) || (isOfFirst(notions) && isOfStanding(notions))) &&
  previous.filters.some(describes);

const groupsOf = (notions: Gathered) => firstSaid(notions, 'groups');

/** 谁手上最多，分别多少: of each of the parts. */
const isOfParts = ({ notions, previous }: Turn): boolean =>
  has(notions, 'each') &&
  previous.measure.kind === 'groups' &&
  previous.measure.top !== null &&
  namesNothing(notions) &&
  groupsOf(notions) === undefined &&
  notions.moments.length + notions.measures.length === 0;

/** 第二呢, 其余的呢: another place of its order. */
function isOfPlace({ notions, previous }: Turn): boolean {
  const isTop = has(notions, 'top') && previous.measure.kind === 'groups';
  const isRest = has(notions, 'rest') && restOf(previous.filters) !== null;
  return (
    (notions.place > 1 || has(notions, 'rest') || isTop) &&
    namesNothing(notions) &&
    groupsOf(notions) === undefined &&
    (isRest || placedOn(notions, previous.measure) !== null)
  );
}

/** 打了几场官司、收了多少钱: what was collected is of all of them. */
const isOfAllFees = ({ notions, context, previous }: Turn): boolean =>
  context.isContinued &&
  !has(notions, 'that') &&
  notions.measures.some(({ kind }) => kind === 'fees') &&
  previous.filters.some(({ by }) => STANDINGS.includes(by)) &&
  !previous.filters.some(isOfFees);

const isComparison = (notions: Gathered): boolean =>
  has(notions, 'compare') || has(notions, 'yearBefore') || has(notions, 'periodBefore');

/** 谁办的, 哪个最急, 占多少: what names nothing of its own, and asks a thing of those that were spoken of. */
function asksOfThem({ notions, context, previous }: Turn): boolean {
  if (!namesNothing(notions)) return false;
  const groups = groupsOf(notions);
  const isUrgent =
    has(notions, 'urgent') && notions.amounts.length === 0 && previous.filters.some(isOpenState);
  const asks =
    (notions.measures.length > 0 && !has(notions, 'urgent')) ||
    groups !== undefined ||
    has(notions, 'share') ||
    isUrgent;
  const isOwn =
    notions.moments.length > 0 ||
    groups?.ofOpen === true ||
    isComparison(notions) ||
    notions.measures.some(({ kind }) => OF_ITS_OWN.includes(kind));
  const isOfOne = notions.measures.some(({ kind }) => kind === 'counting' || kind === 'aspect');
  return isOfOne || (asks && (has(notions, 'that') || context.isContinued || !isOwn));
}

/** 有没有超期的, behind what somebody has on their desk; 那件答了没: how those stand that are pointed at. */
function asksHowTheyStand({ notions, context, previous }: Turn): boolean {
  const isOfSome =
    previous.filters.some(isOpenState) && previous.filters.some(({ by }) => OF_SOME.includes(by));
  const isStage = notions.filters.every(({ filter }) => filter.by === 'state' || filter.by === 'ever');
  const isAsked = context.isAgreedTo && !context.isContinued && isOfSome && isStage;
  return isOfCase(notions) && (pointsBack(notions) || isAsked);
}

/** 企业的那件, 十一月那两件: of those that were told of, by what sort it is, or by the time that they were told of. */
const isOfSorts = ({ notions: { filters, times, unknown, moments }, previous }: Turn): boolean =>
  (times.length === 0 || (filters.length === 0 && previous.filters.some(({ by }) => by === 'when'))) &&
  unknown.length + moments.length === 0 &&
  filters.every(
    ({ filter }) => filter.by === 'kind' || filter.by === 'channel' || STANDINGS.includes(filter.by),
  );

/** 还没答的: nothing but how they stand, behind what was counted. */
const isPhrase = ({ notions, context, previous }: Turn): boolean =>
  isOfStanding(notions) &&
  notions.measures.length === 0 &&
  notions.words.every(({ is }) => is === 'filter' || is === 'still') &&
  !context.isContinued &&
  !context.isAgreedTo &&
  COUNTED.includes(previous.measure.kind);

/** 律所的呢: a question that is cut short. */
const isCutShort = ({ notions, context }: Turn): boolean =>
  !namesNothing(notions) &&
  context.isElliptic &&
  notions.measures.every(({ kind }) => kind === 'count' || kind === 'list') &&
  !notions.filters.some(({ filter }) => filter.by === 'number');

/** By what a question goes on from the one before it, or is one of its own: the first that tells. */
const RULES: readonly Rule[] = [
  goesOnIf(({ notions, context }) => has(notions, 'ofThose') || adds(notions, context)),
  goesOnIf(({ notions, previous }) => namesAgain(notions, previous) !== null),
  goesOnIf(({ notions, previous }) => leavesOut(notions) && leftOf(previous) !== null),
  goesOnIf(({ notions, previous }) => leavesOutOf(notions, previous)),
  goesOnIf(({ notions, previous }) => isOfThem(notions) || isOfOpenDispute(notions, previous)),
  goesOnIf(({ notions, context, previous }) => isOfLateAnswers(notions, previous, context)),
  goesOnIf(({ notions, context, previous }) => isOfThoseSpokenOf(notions, previous, context)),
  goesOnIf(asksWhichOfThem),
  // 上半年收了几件，公开率多少: a rate of the same time, and not of what was counted before.
  isOwnIf(({ notions, context }) => context.isContinued && notions.times.length > 0 && asksRate(notions)),
  ofTheCase,
  // 延过几次了: of that case.
  goesOnIf(
    ({ notions, previous }) => isOfCase(notions) && isOften(notions) && previous.filters.some(describes),
  ),
  goesOnIf(isOneOfTheirs),
  // 还剩多少 asks for what is pending, whatever was asked before.
  isOwnIf(({ notions }) => has(notions, 'still') || has(notions, 'latest')),
  goesOnIf(
    ({ notions, previous }) =>
      previous.measure.kind === 'compare' && comparedBy(notions) !== null && namesNothing(notions),
  ),
  goesOnIf(isOfParts),
  goesOnIf(isOfPlace),
  isOwnIf(isOfAllFees),
  goesOnIf(asksOfThem),
  goesOnIf(({ notions, context, previous }) => isPartOfTheirs(notions, previous, context.isContinued)),
  goesOnIf(asksHowTheyStand),
  goesOnIf((turn) => pointsBack(turn.notions) && !namesNothing(turn.notions) && isOfSorts(turn)),
  goesOnIf(isPhrase),
  goesOnIf(isCutShort),
];

/** Whether a question goes on from the one before it: 其中…, 它…, 那上个月呢, 律所的呢, 哪个最急; or asks only who or when. */
export function leansOn(notions: Gathered, context: Context, previous: Query): boolean {
  for (const rule of RULES) {
    const told = rule({ notions, context, previous });
    if (told !== null) return told;
  }
  return false;
}
