import { orderOf } from '../evaluate.ts';
import type { Filter, Measure } from '../query.ts';
import type { Gathered } from './gather.ts';
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

/** Which group alone is asked for: 哪个月收得多 asks for the largest. */
const topOf = (said: Gathered, groups: Groups): 'most' | 'least' | null =>
  groups.top ?? firstSaid(said, 'top')?.top ?? (has(said, 'compare') ? 'most' : null);

/** The measure that was asked for; null where none was. */
export function measureOf(said: Gathered): Measure | null {
  const groups = firstSaid(said, 'groups');
  const newest = has(said, 'latest') ? said.amounts[0] : undefined;
  const isOfAnswers = said.filters.some(({ moment }) => moment === 'answered');
  if (newest !== undefined && newest > 1 && !groups)
    return {
      kind: 'list',
      order: isOfAnswers ? 'lastAnswered' : 'newest',
      most: Math.min(newest, MOST_LISTED),
    };
  if (groups) return { kind: 'groups', by: groups.by, top: topOf(said, groups) };
  if (asksWhoMost(said)) return { kind: 'groups', by: 'handler', top: firstSaid(said, 'top')?.top ?? 'most' };
  const each: Measure | undefined = has(said, 'each') ? { kind: 'count' } : undefined;
  const few = said.measures.find((measure) => measure.kind === 'list' && measure.most !== null);
  const asked =
    NARROWEST.flatMap((kind) => said.measures.filter((measure) => measure.kind === kind))[0] ?? each;
  // 没收上来的费用多少
  const isOwed = said.filters.some(
    ({ filter }) => filter.by === 'fee' && filter.fee === 'owed' && !filter.not,
  );
  if (asked?.kind === 'fees' && isOwed) return { kind: 'fees', of: 'owed' };
  if (asked?.kind === 'list' && few && !has(said, 'urgent')) return few;
  if (asked?.kind === 'extreme') return { ...asked, most: said.amounts[0] ?? null };
  if (!has(said, 'urgent')) return asked ?? null;
  const said1 = said.amounts[0] ?? (has(said, 'that') ? 1 : MOST_URGENT);
  return { kind: 'list', order: 'due', most: Math.min(Math.max(said1, 1), MOST_LISTED) };
}

/** Without a word for what is wanted a case is told of, and several are listed. */
export const unasked = (filters: readonly Filter[]): Measure =>
  filters.some(isBy('number'))
    ? { kind: 'aspect', aspect: 'stage' }
    : { kind: 'list', order: orderOf(filters), most: null };

/** Measures that ask something of the whole ledger, or of a year of it, by themselves. */
const BY_ITSELF: readonly Measure['kind'][] = ['average', 'extreme', 'fees', 'groups', 'share'];

/** Whether a question asks something without naming what of. */
export const isWhole = (said: Gathered, asked: Measure | null): boolean =>
  has(said, 'still') ||
  has(said, 'urgent') ||
  said.moments.length > 0 ||
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
    return { kind: 'groups', by: 'result', top: null };
  if (asked?.kind === 'extreme' && filters.some(isOpenState))
    return {
      kind: 'list',
      order: asked.which === 'longest' ? 'received' : 'newest',
      most: asked.most ?? 1,
    };
  return asked;
}
