import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import { comparedBy } from './compared-by.ts';
import type { Gathered } from './gathered.ts';
import { staysOf } from './leans-on.ts';
import { merged } from './merge.ts';
import { aspectOf } from './of-one.ts';
import {
  addedTo,
  closedInstead,
  leavesOut,
  leftOf,
  ofDispute,
  standingThen,
  stillHeld,
  timeByItself,
} from './of-previous.ts';
import { partOf, placedOn, restOf } from './rest-of-previous.ts';
import { asAnswered, has, isAnswered, isBy, isOfAnswers, isOfOrgan, isOften, isOwed } from './said.ts';
import { isSaidAndDenied } from './sides.ts';
import { ofFirst } from './wanted.ts';
import { namesAgain } from './whole-again.ts';

/** A question that goes on from the one before it, with all that the steps below ask of both. */
interface Turn {
  readonly notions: Gathered;
  readonly asked: Measure | null;
  /** The question before as it was asked, and with what it set beside each other taken together. */
  readonly before: Query;
  readonly previous: Query;
  /** What this one says, as it is of what was asked before; whether it names a time. */
  readonly own: readonly Filter[];
  readonly isTimed: boolean;
  readonly isAdding: boolean;
  /** What of the question before still holds, and what is wanted now. */
  readonly kept: readonly Filter[];
  readonly measure: Measure;
}

type Step = (turn: Turn) => Query | null;

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

/** A time alone takes the place of the time that was last asked of. */
const asTimeOf = (when: Filter, notions: Gathered, previous: Query): Filter => {
  const before = previous.filters.find(isBy('when'));
  const isBare = when.by === 'when' && notions.moments.length === 0;
  return isBare && before ? { ...when, moment: before.moment } : when;
};

/** Whether a filter holds to what was answered, or to a day of it. */
const isOfAnswer = (filter: Filter): boolean => isAnswered(filter) || isOfAnswers(filter);

/** What is said, as it is of those that were spoken of: of what was answered what was overdue was answered late. */
function ownOf(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  previous: Query,
  isAdding: boolean,
): Filter[] {
  const isLate = filters.some((filter) => asAnswered(filter) !== filter);
  const isOfClosed =
    previous.filters.some(isOfAnswer) &&
    (has(notions, 'ofThose') || (!isAdding && isLate)) &&
    !notions.words.some((word) => word.is === 'nothing' && word.now === true);
  return [
    ...(isOfClosed ? filters.map(asAnswered) : standingThen(ofDispute(filters, notions, previous), previous)),
    ...whens.map((when) => asTimeOf(when, notions, previous)),
  ];
}

/** What of the question before still holds. */
function keptOf(notions: Gathered, own: readonly Filter[], asked: Measure | null, previous: Query): Filter[] {
  const isThen = own.some(isBy('pendingOn'));
  const held = has(notions, 'ofThose')
    ? previous.filters.filter(
        // 交了几件, 没交的: what is denied now is said instead of it.
        (each) => (each.by !== 'pendingOn' || !isThen) && !own.some((now) => isSaidAndDenied(now, each)),
      )
    : stillHeld(previous.filters, own, asked);
  return isOfOrgan(notions) ? held.filter(({ by }) => by !== 'handler') : held;
}

const all = (kept: readonly Filter[], own: readonly Filter[]): Filter[] =>
  merged([...kept, ...own].map((filter) => ({ filter, isJoined: false })));

/** 除去这类，其余几件 */
const withoutThose: Step = ({ notions, asked, before }) => {
  const left = leavesOut(notions) ? leftOf(before) : null;
  return left && { ...left, measure: asked ?? left.measure };
};

const ofWholeAgain: Step = ({ notions, asked, previous }) => {
  const again = namesAgain(notions, previous);
  return (
    again && { measure: asked ?? previous.measure, filters: all(again.filters, again.own), latest: false }
  );
};

const added: Step = ({ isAdding, own, previous }) =>
  isAdding && own.length > 0 ? addedTo(own, previous) : null;

const closed: Step = ({ notions, asked, own, isTimed, previous }) => {
  const filters = isTimed ? null : closedInstead(notions, own, previous);
  return filters && { ...previous, measure: asked ?? previous.measure, filters };
};

const shareOfThem: Step = ({ notions, own, previous }) =>
  has(notions, 'share') && own.length > 0 ? partOf(own, previous) : null;

/** 延过几次了: of a case it is told what was done to it. */
const howOften: Step = ({ notions, own, isTimed, previous }) => {
  const often = isOften(notions) && previous.filters.some(describes) ? own.map(aspectOf)[0] : null;
  return !isTimed && often ? { ...previous, measure: { kind: 'aspect', aspect: often } } : null;
};

const ofTheSameCase: Step = ({ asked, own, isTimed, previous }) =>
  !isTimed && staysOf(own, previous)
    ? { ...previous, measure: asked ?? { kind: 'aspect', aspect: 'due' } }
    : null;

const shareBefore: Step = ({ notions, previous }) => {
  const part = previous.filters.filter(({ by }) => by !== 'when');
  return has(notions, 'share') && part.length > 0
    ? { measure: { kind: 'share', part }, filters: previous.filters.filter(isBy('when')), latest: false }
    : null;
};

/** 邮寄的占办结的多少，当面的呢: what takes the place of the part is a part of the same whole. */
const otherPart: Step = ({ asked, own, previous }) => {
  const { measure } = previous;
  const isOfPart =
    measure.kind === 'share' && own.every(({ by }) => measure.part.some((each) => each.by === by));
  return isOfPart && own.length > 0 && asked === null
    ? { ...previous, measure: { kind: 'share', part: [...own] } }
    : null;
};

/** 谁手上最多，分别多少; 各承办人办结几件, 平均几天: of each of them. */
const ofEach: Step = ({ notions, asked, own, previous }) => {
  const { measure } = previous;
  if (measure.kind !== 'groups' || own.length > 0) return null;
  const isCount = has(notions, 'each') && (asked === null || asked.kind === 'count');
  if (measure.top !== null && isCount) return { ...previous, measure: { ...measure, top: null, skip: 0 } };
  const isMean = asked?.kind === 'average' && (measure.top === null || has(notions, 'each'));
  return isMean ? { ...previous, measure: { ...measure, top: null, of: 'average' } } : null;
};

/** 各办几件，谁手脚快: the same sides, by something else. */
const otherwise: Step = ({ notions, before, own, isTimed }) => {
  const of = comparedBy(notions);
  const isOfSides = before.measure.kind === 'compare' && own.length === 0 && !isTimed;
  return isOfSides && of !== null && before.measure.kind === 'compare'
    ? { ...before, measure: { ...before.measure, of } }
    : null;
};

const theRest: Step = ({ notions, asked, own, previous, measure }) => {
  if (!has(notions, 'rest') || own.length > 0 || measure !== (asked ?? previous.measure)) return null;
  const rest = restOf(previous.filters);
  return rest && { ...previous, measure, filters: rest };
};

/** 复议什么时候提的, 到今天多少天了; 结果呢: what lasts, or ended, is the dispute. */
const ofDisputes: Step = ({ own, previous, measure, kept }) => {
  const isNamed = previous.filters.some(isBy('dispute')) && own.length === 0;
  const wasAsked = previous.measure.kind === 'aspect' && previous.measure.aspect === 'dispute';
  if (measure.kind === 'lasting' && measure.between?.to === 'today' && (isNamed || wasAsked))
    return {
      ...previous,
      measure: { kind: 'lasting', between: { from: 'disputed', to: 'today' } },
      filters: [...kept, ...own],
    };
  const asksResult =
    (measure.kind === 'aspect' && measure.aspect === 'result') ||
    (measure.kind === 'groups' && measure.by === 'result' && measure.top === null);
  return asksResult && isNamed ? { ...previous, measure: { kind: 'aspect', aspect: 'dispute' } } : null;
};

const ofFees: Step = ({ own, previous, measure, kept }) => {
  // 哪笔还没交, 最晚几号交: of a fee that is owed the day of its payment is asked for.
  const isOfOwed = previous.filters.some(isOwed) && own.length === 0;
  if (measure.kind === 'aspect' && measure.aspect === 'due' && isOfOwed)
    return { ...previous, measure: { kind: 'aspect', aspect: 'fee' } };
  // 收上来多少，没收上来的呢: what is owed was paid on no day.
  if (measure.kind !== 'fees' || measure.of !== 'paid' || !own.some(isOwed)) return null;
  const undated = kept.filter((each) => each.by !== 'when' || each.moment !== 'feePaid');
  return { ...previous, measure: { kind: 'fees', of: 'owed' }, filters: [...undated, ...own] };
};

/** What a question that goes on asks: the first step that tells. */
const STEPS: readonly Step[] = [
  otherwise,
  withoutThose,
  ofWholeAgain,
  added,
  ({ own, asked, before }) => timeByItself(own, asked, before),
  closed,
  shareOfThem,
  howOften,
  ofTheSameCase,
  shareBefore,
  otherPart,
  ofEach,
  theRest,
  ofDisputes,
  ofFees,
];

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
  const own = ownOf(notions, filters, whens, previous, isAdding);
  const kept = keptOf(notions, own, asked, previous);
  const placed = asked?.kind === 'groups' ? null : placedOn(notions, previous.measure);
  const measure = placed ?? (asked && ofFirst(notions, asked)) ?? previous.measure;
  const isTimed = whens.length > 0;
  const turn: Turn = { notions, asked, before, previous, own, isTimed, isAdding, kept, measure };
  for (const step of STEPS) {
    const query = step(turn);
    if (query) return query;
  }
  return {
    measure,
    filters: all(kept, own),
    latest: previous.latest || (has(notions, 'latest') && own.length === 0),
  };
}
