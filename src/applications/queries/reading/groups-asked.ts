import { grouped } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { extremeOfEach, toldOf } from './compared-by.ts';
import type { Gathered } from './gathered.ts';
import { firstSaid, has, isOpenState } from './said.ts';

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
export const asksWhichApplicant = (notions: Gathered): boolean =>
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

const isPendingSaid = ({ filter }: Gathered['filters'][number]): boolean =>
  filter.by === 'state' && filter.state === 'pending' && !filter.not;

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
    (!has(notions, 'still') && notions.filters.length === 1 && notions.filters.every(isPendingSaid)) ||
    // 没有答复过不予公开的: what is open has no result, so it is denied.
    (notions.filters.some(({ filter }) => isOpenState(filter)) &&
      notions.filters.some(({ filter }) => filter.by === 'result')) ||
    (notions.amounts.some(({ value }) => value === 1) &&
      notions.filters.some(({ filter }) => isOpenState(filter))));

const SORTS: readonly Filter['by'][] = ['handler', 'kind', 'channel', 'content', 'applicant', 'number'];

/** Whether nothing is set beside anything else, so that 谁 asks for one of all. */
const isOfOneSort = ({ filters, times }: Gathered): boolean =>
  filters.filter(({ filter }) => SORTS.includes(filter.by)).length < 2 && times.length < 2;

/** What is asked of each part: of months, of handlers, of those who applied; null where nothing is split up. */
export function groupsAsked(notions: Gathered): Measure | null {
  const groups = firstSaid(notions, 'groups');
  const skip = notions.place - 1;
  const of = toldOf(notions);
  // 哪天收得最多
  const most = has(notions, 'whenAsked') ? firstSaid(notions, 'top')?.top : undefined;
  if (most && !groups) return grouped('day', { top: most, skip });
  if (groups) {
    const extreme = notions.measures.find(({ kind }) => kind === 'extreme');
    // 谁平均最快: of groups, that whose mean is the shortest.
    if (extreme?.kind === 'extreme' && extremeOfEach(notions) === null) {
      const top = extreme.which === 'longest' ? 'most' : 'least';
      return grouped(groups.by, { top, skip, of: 'average' });
    }
    // 两个承办人谁快: each is told.
    const isOfBoth = groups.ofTwo === true && notions.place === 1;
    const top = isOfBoth ? null : asksForNone(notions, groups) ? 'none' : topOf(notions, groups);
    const rate = notions.measures.find((each) => each.kind === 'share');
    const told = rate?.kind === 'share' ? { of: 'share' as const, part: rate.part } : { of };
    // 未办结件的分布: what is open has no result.
    const isOfOpen = groups.by === 'result' && notions.filters.some(({ filter }) => isOpenState(filter));
    // 哪些人不止申请过一次: of those who applied.
    const isOfApplicants = groups.by === 'handler' && has(notions, 'people') && notions.atLeast !== null;
    const by = groups.orElse && isOfOpen ? 'stage' : isOfApplicants ? 'applicant' : groups.by;
    const { atMost } = notions;
    const bounds = { atLeast: groups.atLeast ?? notions.atLeast, ...(atMost === null ? {} : { atMost }) };
    return grouped(by, { top, skip, ...bounds, ...told });
  }
  const compared = firstSaid(notions, 'compare');
  if (compared?.who && isOfOneSort(notions))
    return grouped('handler', { top: compared.top ?? 'least', skip, of: 'average' });
  const longest = notions.measures.find((each) => each.kind === 'extreme');
  // 承办人之间比，谁答得最快: whose mean is the shortest.
  if (asksWhoMost(notions) && longest?.kind === 'extreme' && !has(notions, 'top'))
    return grouped('handler', {
      top: longest.which === 'longest' ? 'most' : 'least',
      skip,
      of: 'average',
    });
  if (asksWhoMost(notions) || (asks(notions, 'handler', 'who') && notions.atLeast !== null))
    return grouped('handler', {
      top: notions.atLeast === null ? (firstSaid(notions, 'top')?.top ?? 'most') : null,
      skip,
      atLeast: notions.atLeast,
    });
  if (asksWhichApplicant(notions))
    return grouped('applicant', {
      top: notions.atLeast === null ? (firstSaid(notions, 'top')?.top ?? 'most') : null,
      skip,
      atLeast: notions.atLeast,
    });
  return null;
}
