import { orderOf } from '../evaluate.ts';
import { grouped, listed } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { casesIn } from './cases.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isBy, isOpenState } from './said.ts';

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

/** 谁办得最多 asks for the handler of most of them, 谁办的 for that of each. */
export const asksWhoMost = (said: Gathered): boolean =>
  (has(said, 'top') || has(said, 'compare')) &&
  said.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'handler');

type Groups = NonNullable<ReturnType<typeof firstSaid<'groups'>>>;

/** 谁办的, asked of each. */
const asksWho = (said: Gathered): boolean =>
  said.measures.some(
    (measure) => measure.kind === 'aspect' && (measure.aspect === 'handler' || measure.aspect === 'who'),
  );

/** How many are asked for; what only says how many those are that are spoken of is none. */
const amountAsked = (said: Gathered): number | null =>
  said.amounts.find(({ points }) => !points)?.value ?? null;

/** By what cases or sorts of them are compared; how many there are where nothing else is said. */
export const comparedBy = (said: Gathered) =>
  said.words.flatMap((word) => (word.is === 'compare' ? (word.of ?? []) : []))[0] ?? null;

/** What is told of each group or side: 各占多少 its part of the whole, 各自平均几天 how long they took. */
export function toldOf(said: Gathered): 'count' | 'share' | 'average' {
  if (comparedBy(said) === 'average') return 'average';
  if (said.measures.some(({ kind }) => kind === 'average')) return 'average';
  const isTook = said.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'took');
  if (isTook && has(said, 'each')) return 'average';
  return has(said, 'parts') || (has(said, 'share') && (has(said, 'each') || has(said, 'groups')))
    ? 'share'
    : 'count';
}

/** How long from one event to another, of each; null where neither two events nor days are asked for. */
function lastingOf(said: Gathered): Measure | null {
  const isOwn = said.measures.some(({ kind }) => kind === 'average' || kind === 'extreme');
  const isBound = said.filters.some(({ filter }) => filter.by === 'took');
  return said.between === undefined || isOwn || isBound ? null : { kind: 'lasting', between: said.between };
}

/** Which group alone is asked for: 哪个月收得多 asks for the largest. */
const topOf = (said: Gathered, groups: Groups): 'most' | 'least' | null =>
  groups.top ?? firstSaid(said, 'top')?.top ?? (has(said, 'compare') || said.place > 1 ? 'most' : null);

/** Whether those groups are asked for that have none: 哪个月没有超期的, 哪个月一件没答. */
export const asksForNone = (said: Gathered, { which, top, by }: Groups): boolean =>
  which === true &&
  top === undefined &&
  (by === 'month' || by === 'quarter') &&
  !has(said, 'top') &&
  !has(said, 'compare') &&
  (has(said, 'not') ||
    said.filters.some(({ filter }) => filter.not) ||
    (said.amounts.some(({ value }) => value === 1) &&
      said.filters.some(({ filter }) => isOpenState(filter))));

/** In which days one asked to count. */
function unitOf(said: Gathered): { readonly unit?: 'days' | 'workdays' } {
  const unit = firstSaid(said, 'unit')?.unit;
  return unit ? { unit } : {};
}

/** The measure that was asked for; null where none was. */
export function measureOf(said: Gathered): Measure | null {
  const groups = firstSaid(said, 'groups');
  const skip = said.place - 1;
  const newest = has(said, 'latest') ? said.amounts[0]?.value : undefined;
  const isOfAnswers = said.filters.some(({ moment }) => moment === 'answered');
  if (newest !== undefined && newest > 1 && !groups)
    return listed(isOfAnswers ? 'lastAnswered' : 'newest', Math.min(newest, MOST_LISTED));
  const of = toldOf(said);
  if (groups) {
    const extreme = said.measures.find(({ kind }) => kind === 'extreme');
    // 谁平均最快: of groups, that whose mean is the shortest.
    if (extreme?.kind === 'extreme') {
      const top = extreme.which === 'longest' ? 'most' : 'least';
      return grouped(groups.by, { top, skip, of: 'average' });
    }
    const top = asksForNone(said, groups) ? 'none' : topOf(said, groups);
    return grouped(groups.by, { top, skip, atLeast: said.atLeast, of });
  }
  if (asksWhoMost(said) || (asksWho(said) && said.atLeast !== null))
    return grouped('handler', {
      top: said.atLeast === null ? (firstSaid(said, 'top')?.top ?? 'most') : null,
      skip,
      atLeast: said.atLeast,
    });
  const lasting = lastingOf(said);
  if (lasting) return lasting;
  const each: Measure | undefined = has(said, 'each') ? { kind: 'count' } : undefined;
  const few = said.measures.find((measure) => measure.kind === 'list' && measure.most !== null);
  const asked =
    NARROWEST.flatMap((kind) => said.measures.filter((measure) => measure.kind === kind))[0] ??
    each ??
    // 张大年的快不快: of what is set beside nothing it is asked how long it took.
    (comparedBy(said) === 'average' ? ({ kind: 'aspect', aspect: 'took' } as const) : undefined);
  // 没收上来的费用多少
  const isOwed = said.filters.some(
    ({ filter }) => filter.by === 'fee' && filter.fee === 'owed' && !filter.not,
  );
  if (asked?.kind === 'fees' && isOwed) return { kind: 'fees', of: 'owed' };
  if (asked?.kind === 'list' && few && !has(said, 'urgent')) return few;
  if (asked?.kind === 'extreme')
    return { ...asked, ...unitOf(said), most: amountAsked(said), skip, between: said.between ?? null };
  if (asked?.kind === 'average') return { ...asked, ...unitOf(said), between: said.between ?? null };
  // 最早答的一件: the first that was answered, not the first that came.
  if (asked?.kind === 'list' && asked.most !== null && asked.order === 'received' && isOfAnswers)
    return listed('answered', asked.most);
  if (!has(said, 'urgent')) return asked ?? null;
  // 张大年和李桂花谁先: of those that are picked out each is told, whether it is open or not.
  if (casesIn(said)) return listed('due');
  const said1 = amountAsked(said) ?? (has(said, 'that') || skip > 0 ? 1 : MOST_URGENT);
  return listed('due', Math.min(Math.max(said1, 1), MOST_LISTED), skip);
}

/** Without a word for what is wanted a case is told of, and several are listed. */
export const unasked = (filters: readonly Filter[]): Measure =>
  filters.some(isBy('number')) ? { kind: 'aspect', aspect: 'stage' } : listed(orderOf(filters));

/** Measures that ask something of the whole ledger, or of a year of it, by themselves. */
const BY_ITSELF: readonly Measure['kind'][] = ['average', 'extreme', 'lasting', 'fees', 'groups', 'share'];

/** Whether a question asks something without naming what of. */
export const isWhole = (said: Gathered, asked: Measure | null): boolean =>
  has(said, 'still') ||
  has(said, 'urgent') ||
  said.moments.length > 0 ||
  (asked?.kind === 'list' && asked.most !== null) ||
  (asked !== null && BY_ITSELF.includes(asked.kind));

/** Several things that are asked of the same cases are each told: 哪天收的哪天答的. */
export function severalAspects(said: Gathered, measure: Measure): Measure[] {
  if (measure.kind !== 'aspect') return [measure];
  const asked = said.measures.filter((each) => each.kind === 'aspect');
  const others = asked.filter((each) => each.aspect !== measure.aspect && each.aspect !== 'stage');
  return measure.aspect === 'stage' && others.length > 0 ? others : [measure, ...others];
}

/** 不予公开的各几件: a group of results is split up; the longest among open ones is the one that came first. */
export function inWhole(said: Gathered, asked: Measure | null, filters: readonly Filter[]): Measure | null {
  const results = filters.filter(isBy('result'));
  const isSplit = has(said, 'each') && results.length === 1 && (results[0]?.results.length ?? 0) > 1;
  if (isSplit && (asked === null || asked.kind === 'count' || asked.kind === 'list'))
    return grouped('result');
  // 官司拖得最久的, 复议平均多少天出结果: of disputes the days are their own.
  const dispute = filters.find(isBy('dispute'));
  if ((asked?.kind === 'extreme' || asked?.kind === 'average') && asked.between === null && dispute)
    return {
      ...asked,
      between: { from: 'disputed', to: dispute.results.includes('pending') ? 'today' : 'disputeDecided' },
    };
  if (asked?.kind === 'extreme' && asked.between === null && filters.some(isOpenState))
    return listed(asked.which === 'longest' ? 'received' : 'newest', asked.most ?? 1, asked.skip);
  return asked;
}
