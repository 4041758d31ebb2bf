import { grouped, listed } from '../measures.ts';
import { orderOf } from '../order.ts';
import type { Filter, Measure } from '../query.ts';
import { casesIn } from './cases.ts';
import { comparedBy } from './compared-by.ts';
import { situationOf } from './deeds-asked.ts';
import type { Gathered } from './gathered.ts';
import { groupsAsked } from './groups-asked.ts';
import { meanOf, sinceStage } from './mean-of.ts';
import { dayOfDispute, firstSaid, has, isBy, isHeldTo, isOpenState } from './said.ts';

/** How many are told where the most urgent are asked for without a number. */
const MOST_URGENT = 3;
/** The longest list of the most urgent. */
const MOST_LISTED = 50;

/** Of several measures that were said the one that is the narrower question. */
const NARROWEST: readonly Measure['kind'][] = [
  'counting',
  'fees',
  'average',
  'extreme',
  'lasting',
  'share',
  'aspect',
  'count',
  'list',
];

/** What is told of an application with how long it took. */
const TOLD_WITH_DAYS: readonly string[] = ['took', 'result', 'late', 'stage'];

/** How many are asked for; what only says how many those are that are spoken of is none. */
const amountAsked = (notions: Gathered): number | null =>
  notions.amounts.find(({ points }) => !points)?.value ?? null;

const mostOf = (notions: Gathered, { most }: { most: number | null }) => amountAsked(notions) ?? most;

/** How long from one event to another, of each; null where neither two events nor days are asked for. */
function lastingOf(notions: Gathered): Measure | null {
  const isOwn = notions.measures.some(({ kind }) => kind === 'average' || kind === 'extreme');
  const isBound = notions.filters.some(({ filter }) => filter.by === 'took');
  return notions.between === undefined || isOwn || isBound
    ? null
    : { kind: 'lasting', between: notions.between };
}

/** In which days one asked to count. */
function unitOf(notions: Gathered): { readonly unit?: 'days' | 'workdays' } {
  const unit = firstSaid(notions, 'unit')?.unit;
  return unit ? { unit } : {};
}

/** What a list or a longest one tells anyway. */
const TOLD_ANYWAY: readonly string[] = ['stage', 'took'];

/** What is asked of each of those that come first. */
const toldOfThose = ({ measures }: Gathered): Measure[] =>
  measures.filter((measure) => measure.kind === 'aspect' && !TOLD_ANYWAY.includes(measure.aspect));

/** What is asked of one, and not when it is due, by which it comes first. */
const isOfOne = (measure: Measure): boolean => measure.kind === 'aspect' && measure.aspect !== 'due';

/** What is asked of those that come first, told of them alone: 最早的一件是啥时候收的, 最急的三件是谁的. The measure itself for any other. */
export function ofFirst(notions: Gathered, measure: Measure): Measure {
  if (measure.kind !== 'aspect' || firstSaid(notions, 'groups')) return measure;
  const { aspect } = measure;
  const extreme = notions.measures.find((each) => each.kind === 'extreme');
  if (extreme?.kind === 'extreme')
    return { ...extreme, most: mostOf(notions, extreme), between: notions.between ?? null, aspect };
  const few = notions.measures.find((each) => each.kind === 'list' && each.most !== null);
  if (few?.kind === 'list') return { ...few, aspect };
  const most = amountAsked(notions) ?? (has(notions, 'that') ? 1 : null);
  return has(notions, 'urgent') && most !== null
    ? { ...listed('due', Math.min(Math.max(most, 1), MOST_LISTED)), aspect }
    : measure;
}

/** The measure that was asked for; null where none was. */
export function measureOf(notions: Gathered): Measure | null {
  const groups = firstSaid(notions, 'groups');
  const skip = notions.place - 1;
  const newest = has(notions, 'latest') ? notions.amounts[0]?.value : undefined;
  const isOfAnswers = notions.filters.some(({ moment }) => moment === 'answered');
  if (newest !== undefined && newest > 1 && !groups)
    return listed(isOfAnswers ? 'lastAnswered' : 'newest', Math.min(newest, MOST_LISTED));
  const split = groupsAsked(notions);
  if (split) return split;
  const lasting = lastingOf(notions);
  if (lasting) return lasting;
  // 各在什么时候答的: of each it is asked when.
  const isCounted = has(notions, 'each') && !has(notions, 'whenAsked');
  const each: Measure | undefined = isCounted ? { kind: 'count' } : undefined;
  const few = notions.measures.find((measure) => measure.kind === 'list' && measure.most !== null);
  const asked =
    NARROWEST.flatMap((kind) => notions.measures.filter((measure) => measure.kind === kind))[0] ??
    each ??
    // 张大年的快不快: of what is set beside nothing it is asked how long it took.
    (comparedBy(notions) === 'average' ? ({ kind: 'aspect', aspect: 'took' } as const) : undefined);
  // 最早的一件是谁办的: of the few it is told.
  const aspect = notions.measures.find((measure) => measure.kind === 'aspect');
  if (few?.kind === 'list' && asked === aspect && aspect?.kind === 'aspect')
    return { ...few, aspect: aspect.aspect };
  const isOwed = notions.filters.some(
    ({ filter }) => filter.by === 'fee' && filter.fee === 'owed' && !filter.not,
  );
  if (asked?.kind === 'fees' && isOwed) return { kind: 'fees', of: 'owed' };
  if (few?.kind === 'list' && few.order === 'fee') return { ...few, most: amountAsked(notions) ?? few.most };
  // 最早答的一件: the first that was answered, not the first that came.
  if (asked?.kind === 'list' && few && !has(notions, 'urgent')) {
    if (few.kind !== 'list' || few.order !== 'received') return few;
    // 头一件到期的: the first by the day that is named.
    const isOfDue = notions.moments.includes('due');
    return isOfAnswers || isOfDue ? listed(isOfDue ? 'due' : 'answered', few.most) : few;
  }
  if (asked?.kind === 'extreme')
    return {
      ...asked,
      ...unitOf(notions),
      most: mostOf(notions, asked),
      skip,
      between: notions.between ?? null,
      ...(aspect?.kind === 'aspect' && !TOLD_WITH_DAYS.includes(aspect.aspect)
        ? { aspect: aspect.aspect }
        : {}),
    };
  if (asked?.kind === 'average')
    return { ...asked, ...unitOf(notions), between: notions.between ?? asked.between };
  const situation = situationOf(notions);
  if (asked === undefined && situation) return { kind: 'aspect', aspect: situation };
  if (!has(notions, 'urgent')) return asked ?? null;
  const [toldOfUrgent] = casesIn(notions) ? [] : toldOfThose(notions).filter(isOfOne);
  if (toldOfUrgent && ofFirst(notions, toldOfUrgent) !== toldOfUrgent) return toldOfUrgent;
  // 张大年和李桂花谁先: of those that are picked out each is told, whether it is open or not.
  if (casesIn(notions)) return listed('due');
  const isOne =
    has(notions, 'that') ||
    skip > 0 ||
    firstSaid(notions, 'urgent')?.one === true ||
    notions.amounts.some(({ value }) => value === 1);
  // 我那七件按急的排: all of those that are spoken of.
  const those = notions.amounts.find(({ value }) => value > 1)?.value;
  const said1 = amountAsked(notions) ?? (isOne ? 1 : (those ?? MOST_URGENT));
  const first = listed('due', Math.min(Math.max(said1, 1), MOST_LISTED), skip);
  return toldOfUrgent?.kind === 'aspect' ? { ...first, aspect: toldOfUrgent.aspect } : first;
}

/** Without a word for what is wanted a case is told of, and several are listed. */
export const unasked = (filters: readonly Filter[]): Measure =>
  filters.some((each) => each.by === 'number' && !each.not)
    ? { kind: 'aspect', aspect: 'stage' }
    : listed(orderOf(filters));

/** Measures that ask something of the whole ledger, or of a year of it, by themselves. */
const BY_ITSELF: readonly Measure['kind'][] = ['average', 'extreme', 'lasting', 'fees', 'groups', 'share'];

/** Whether a question asks something without naming what of. */
export const isWhole = (notions: Gathered, asked: Measure | null): boolean =>
  has(notions, 'still') ||
  has(notions, 'urgent') ||
  (asked?.kind === 'count' && notions.words.some((word) => word.is === 'nothing' && word.all === true)) ||
  notions.moments.length > 0 ||
  (asked?.kind === 'list' && asked.most !== null) ||
  (asked !== null && BY_ITSELF.includes(asked.kind));

/** Several things that are asked of the same cases are each told: 哪天收的哪天答的. */
export function severalAspects(notions: Gathered, measure: Measure): Measure[] {
  if (measure.kind !== 'aspect') return [measure];
  const asked = notions.measures.filter((each) => each.kind === 'aspect');
  const others = asked.filter((each) => each.aspect !== measure.aspect && each.aspect !== 'stage');
  return measure.aspect === 'stage' && others.length > 0 ? others : [measure, ...others];
}

/** 不予公开的各几件: a group of results is split up; the longest among open ones is the one that came first. */
export function inWhole(
  notions: Gathered,
  asked: Measure | null,
  filters: readonly Filter[],
): Measure | null {
  const results = filters.filter(isBy('result'));
  const isSplit = has(notions, 'each') && results.length === 1 && (results[0]?.results.length ?? 0) > 1;
  if (isSplit && (asked === null || asked.kind === 'count' || asked.kind === 'list'))
    return grouped('result');
  // 官司拖得最久的, 复议平均多少天出结果: of disputes the days are their own.
  const dispute = filters.find(isBy('dispute'));
  if ((asked?.kind === 'extreme' || asked?.kind === 'average') && asked.between === null && dispute)
    return {
      ...asked,
      between: {
        from: dayOfDispute({ ...dispute, results: [] }),
        to: dispute.results.includes('pending') ? 'today' : dayOfDispute({ ...dispute, results: ['upheld'] }),
      },
    };
  const isOverdue = isHeldTo(filters, 'overdue');
  const since = asked?.kind === 'lasting' ? sinceStage(asked, filters) : null;
  if (since) return since;
  if (asked?.kind === 'average' && asked.between === null) return meanOf(asked, notions, filters);
  if (asked?.kind === 'extreme' && asked.between === null && isOverdue)
    return listed(asked.which === 'longest' ? 'due' : 'dueLast', asked.most ?? 1, asked.skip);
  const isInTime =
    filters.some((each) => each.by === 'state' && each.state === 'overdue' && each.not) &&
    !filters.some(isBy('when'));
  if (asked?.kind === 'extreme' && asked.between === null && (isInTime || filters.some(isOpenState)))
    return listed(asked.which === 'longest' ? 'received' : 'newest', asked.most ?? 1, asked.skip);
  return asked;
}
