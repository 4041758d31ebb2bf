import type { Filter, Query } from '../query.ts';
import { thisYear } from './complete.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { asksForNone } from './groups-asked.ts';
import { firstSaid, has, isAnswered, STANDINGS } from './said.ts';

/** 延期的都是企业吗: of what sort they are, or whose, where that was said last; null for any other. */
function saidOfAll({ filters: said }: Gathered, filters: readonly Filter[]): Filter[] | null {
  const last = said.reduce<Gathered['filters'][number] | undefined>(
    (latest, each) => ((each.start ?? 0) >= (latest?.start ?? 0) ? each : latest),
    undefined,
  )?.filter;
  const isOfThem =
    filters.length > 1 && (last?.by === 'kind' || last?.by === 'channel' || last?.by === 'handler');
  const own = isOfThem ? filters.filter((each) => JSON.stringify(each) === JSON.stringify(last)) : [];
  return own.length > 0 ? own : null;
}

/** What is asked of all of them: 都办完了吗 asks how many of them are. null where it is not. */
export function everyOne(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  { previous, subject, isAgreedTo, isContinued, today }: Context,
): Query | null {
  const groups = firstSaid(notions, 'groups');
  // 有没有哪个月一件都没有: of the months it is asked, and not of all cases.
  if (groups && (groups.by === 'month' || groups.by === 'quarter' || asksForNone(notions, groups)))
    return null;
  const asks = notions.words.find((word) => word.is === 'aspect' && word.every !== undefined);
  const whole: Filter[] =
    asks?.is === 'aspect' && asks.every ? [{ ...asks.every, not: false } as Filter] : [];
  // 他的都是企业吗: where nothing tells how they stand, what they are is asked of all of them.
  const outcomes = filters.filter(({ by }) => STANDINGS.includes(by));
  const sorts = filters.filter(({ by }) => by === 'kind' || by === 'channel');
  const part = [...(outcomes.length + whole.length > 0 ? outcomes : sorts), ...whole];
  const done = part.filter((filter) => filter.by !== 'state' || filter.state !== 'carriedOver');
  // 有没有哪个月一件都没有: of each month, and not of all.
  const isOfGroups = notions.words.some((word) => word.is === 'groups' && word.which);
  // 前三件都公开了吗: of so many each is told.
  const isOfFew = notions.measures.some((measure) => measure.kind === 'list' && measure.most !== null);
  if (!has(notions, 'every') || !isAgreedTo || done.length === 0 || isOfGroups || isOfFew) return null;
  // 延期的都公开了吗: what is asked last is asked of the others.
  const named = whole.length > 0 ? whole : (saidOfAll(notions, filters) ?? done.slice(-1));
  // 复议的几个都结了没: of disputes it is asked whether those are decided.
  const disputes = filters.find((each) => each.by === 'dispute' && each.results.length === 0 && !each.not);
  const isOfDisputes = disputes?.by === 'dispute' && named.every((each) => isAnswered(each));
  const last: Filter[] =
    isOfDisputes && disputes?.by === 'dispute'
      ? [{ ...disputes, results: ['upheld', 'corrected', 'otherResult'] }]
      : named;
  const rest = filters.filter((filter) => !named.includes(filter));
  // 延期的有哪些，都办完了吗: of those that the question before told.
  const isOfThem = isContinued && rest.length + subject.length === 0;
  const own = [...whens, ...(rest.length + whens.length > 0 ? rest : subject)];
  // 都是企业吗, behind those that were told of.
  const isAlone =
    own.length === 0 && rest.length === 0 && last.every(({ by }) => by === 'kind' || by === 'channel');
  const base = (isOfThem || isAlone) && previous ? previous.filters : own;
  if (base.length === 0) return null;
  // 律所的几件是不是都给了: sorts of applicants, and results, are those of a year.
  const isOfSorts = base.every(({ by }) => by === 'kind' || by === 'channel' || by === 'result');
  const moment = base.some(({ by }) => by === 'result') ? 'answered' : 'received';
  // 延过期的都按期答了吗: what is still open was not answered in time.
  const isInTime = last.some((each) => each.by === 'state' && each.state === 'answeredLate' && each.not);
  const answered: Filter = { by: 'state', state: 'answered', not: false };
  return {
    measure: { kind: 'share', part: isInTime ? [...last, answered] : last },
    filters: isOfSorts ? [thisYear(today, moment), ...base] : base,
    latest: false,
  };
}
