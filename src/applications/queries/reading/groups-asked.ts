import { grouped } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { extremeOfEach, toldOf } from './compared-by.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isOpenState, isPending } from './said.ts';

const asks = (notions: Gathered, ...aspects: readonly string[]): boolean =>
  notions.measures.some((measure) => measure.kind === 'aspect' && aspects.includes(measure.aspect));

/** 谁办得最多 asks for the handler of most of them, 谁办的 for that of each. */
export const asksWhoMost = (notions: Gathered): boolean =>
  (has(notions, 'top') || has(notions, 'compare')) &&
  asks(notions, 'handler', 'who') &&
  !notions.words.some(isOfApplicants);

/** 申请人第二多的是谁: whom 谁 asks for. */
const isOfApplicants = (word: Gathered['words'][number]): boolean =>
  word.is === 'nothing' && word.names === 'applicant';

/** 谁申请得最多, 申请过两次以上的人: which of those who applied. */
const asksWhichApplicant = (notions: Gathered): boolean =>
  asks(notions, 'applicant') || (asks(notions, 'who') && notions.words.some(isOfApplicants))
    ? has(notions, 'top') || has(notions, 'compare') || notions.atLeast !== null
    : has(notions, 'people') && notions.atLeast !== null;

type Groups = NonNullable<ReturnType<typeof firstSaid<'groups'>>>;

/** Which group alone is asked for: 哪个月收得多 asks for the largest. */
const topOf = (notions: Gathered, groups: Groups): 'most' | 'least' | 'mean' | 'number' | null =>
  groups.top ??
  firstSaid(notions, 'top')?.top ??
  notions.words.flatMap((word) => (word.is === 'compare' ? (word.top ?? []) : []))[0] ??
  ((has(notions, 'compare') && groups.ofTwo !== true) || notions.place > 1 ? 'most' : null);

/** Whether those groups are asked for that have none: 哪个月没有超期的, 哪个月一件没答. */
export const asksForNone = (notions: Gathered, { which, top, by }: Groups): boolean =>
  which === true &&
  top === undefined &&
  (by === 'month' || by === 'quarter') &&
  !has(notions, 'top') &&
  !has(notions, 'compare') &&
  (has(notions, 'not') ||
    notions.filters.some(({ filter }) => filter.not) ||
    // 哪个月没有办结过: of months what is not done is that none was closed.
    (!has(notions, 'still') &&
      notions.filters.length === 1 &&
      notions.filters.every(({ filter }) => isPending(filter))) ||
    // 没有答复过不予公开的: what is open has no result, so it is denied.
    (notions.filters.some(({ filter }) => isOpenState(filter)) &&
      notions.filters.some(({ filter }) => filter.by === 'result')) ||
    (notions.amounts.some(({ value }) => value === 1) &&
      notions.filters.some(({ filter }) => isOpenState(filter))));

const SORTS: readonly Filter['by'][] = ['handler', 'kind', 'channel', 'content', 'applicant', 'number'];

/** Whether nothing is set beside another of its sort, so that 谁 asks for one of all. */
const isOfOneSort = ({ filters }: Gathered): boolean =>
  filters.filter(({ filter }) => SORTS.includes(filter.by)).length < 2;

/** 谁平均最快: of groups, that whose mean is the shortest. */
const ofMean = (
  by: Parameters<typeof grouped>[0],
  { which }: Extract<Measure, { kind: 'extreme' }>,
  skip: number,
): Measure => grouped(by, { top: which === 'longest' ? 'most' : 'least', skip, of: 'average' });

/** 七八九月各几件, 一二季度各几件: a time that is said as several months, or quarters, in one; null for any other. */
function partsOf(notions: Gathered): 'month' | 'quarter' | null {
  const times = notions.times.map((each) => each.time).filter(({ kind }) => kind !== 'year');
  const [time, ...more] = times;
  if (more.length > 0 || !isOfOneSort(notions)) return null;
  if (time?.kind === 'months') return 'month';
  const isOfQuarters = time?.kind === 'between' && time.from.kind === 'quarter' && time.to.kind === 'quarter';
  return isOfQuarters ? 'quarter' : null;
}

/** What is asked of each part: of months, of handlers, of those who applied; null where nothing is split up. */
export function groupsAsked(notions: Gathered): Measure | null {
  const groups = firstSaid(notions, 'groups');
  const skip = notions.place - 1;
  const of = toldOf(notions);
  const extreme = notions.measures.find((each) => each.kind === 'extreme');
  // 哪天收得最多
  const most = has(notions, 'whenAsked') ? firstSaid(notions, 'top')?.top : undefined;
  if (most && !groups) return grouped('day', { top: most, skip });
  if (groups) {
    if (extreme && extremeOfEach(notions) === null) return ofMean(groups.by, extreme, skip);
    // 两个承办人谁快: each is told.
    const isOfBoth = groups.ofTwo === true && notions.place === 1;
    const top = isOfBoth ? null : asksForNone(notions, groups) ? 'none' : topOf(notions, groups);
    const rate = notions.measures.find((each) => each.kind === 'share');
    const told = rate ? { of: 'share' as const, part: rate.part } : { of };
    // 未办结件的分布: what is open has no result.
    const isOfOpen = groups.by === 'result' && notions.filters.some(({ filter }) => isOpenState(filter));
    // 哪些人不止申请过一次: of those who applied.
    const countsApplicants = groups.by === 'handler' && has(notions, 'people') && notions.atLeast !== null;
    const by = groups.orElse && isOfOpen ? 'stage' : countsApplicants ? 'applicant' : groups.by;
    const { atMost } = notions;
    const bounds = { atLeast: groups.atLeast ?? notions.atLeast, ...(atMost === null ? {} : { atMost }) };
    return grouped(by, { top, skip, ...bounds, ...told });
  }
  const parts = has(notions, 'each') ? partsOf(notions) : null;
  if (parts) return grouped(parts, { of });
  const compared = firstSaid(notions, 'compare');
  if (compared?.who && isOfOneSort(notions) && notions.times.length < 2)
    return grouped('handler', { top: compared.top ?? 'least', skip, of: 'average' });
  const isOfWho = asksWhoMost(notions);
  // 承办人之间比，谁答得最快: whose mean is the shortest.
  if (isOfWho && extreme && !has(notions, 'top')) return ofMean('handler', extreme, skip);
  const { atLeast } = notions;
  const isOfHandlers = isOfWho || (asks(notions, 'handler', 'who') && atLeast !== null);
  if (!isOfHandlers && !asksWhichApplicant(notions)) return null;
  const top = atLeast === null ? (firstSaid(notions, 'top')?.top ?? 'most') : null;
  return grouped(isOfHandlers ? 'handler' : 'applicant', { top, skip, atLeast });
}
