import { addDays, type IsoDate } from '../../../language/date.ts';
import { isThisYear, isToday } from '../../../language/time/base-spans.ts';
import type { Filter, Measure } from '../query.ts';
import { momentOf } from './complete.ts';
import type { Context } from './context.ts';
import type { Gathered, SaidTime } from './gathered.ts';
import { answeredWithin, has, isBy, isHeldTo, isOpenState } from './said.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** What is due lies ahead, but a month that has just gone by is not the next year's (days). */
const NEAR = 183;

/** The days of a time when something is due: those ahead, or those that have just gone by. */
function dueDays({ time }: SaidTime, { daysOf, today }: Context) {
  // 这两天要到期的: what is due lies ahead.
  if (time.kind === 'lately' && (time.unit === 'day' || time.unit === 'week'))
    return { from: today, to: addDays(today, time.count * (time.unit === 'week' ? 7 : 1) - 1) };
  const [ahead, back] = [daysOf(time, 'ahead'), daysOf(time, 'back')];
  // 到元旦以前要到期的: from now on.
  if (time.kind === 'upTo' && ahead?.to != null && ahead.to > today) return { ...ahead, from: today };
  const first = ahead?.from ?? ahead?.to ?? null;
  const isFar = first !== null && first > addDays(today, NEAR);
  // 十月二十号以后到期的: what is due from a past day on lies ahead as well.
  const isOpen = time.kind === 'since' || time.kind === 'after';
  if (!(isFar && back?.to != null && back.to >= addDays(today, -NEAR))) return ahead;
  return isOpen ? { ...back, to: null } : back;
}

/** The last day of a time that stands for one moment (截至10月底, 9月30日): as of it one asks what was pending; null for a stretch. */
function dayAsOf({ time }: SaidTime, { daysOf, today }: Context): IsoDate | null {
  const isMoment = time.kind === 'upTo' || time.kind === 'day' || time.kind === 'before';
  const days = isMoment ? daysOf(time, 'back') : null;
  return days?.to != null && days.to < today ? days.to : null;
}

const isRunning = (filter: Filter): boolean =>
  filter.by === 'state' && (filter.state === 'running' || filter.state === 'stopped');

/** A time that stands beside open cases and no word that says of what: as of a past day, received in a past stretch, else due. */
function besideOpen(
  time: SaidTime,
  filters: readonly Filter[],
  context: Context,
  gathered: Gathered,
): Filter[] {
  const day = dayAsOf(time, context);
  if (day !== null && isHeldTo(filters, 'overdue'))
    return [{ by: 'pendingOn', day, overdue: true, not: time.not }];
  if (day !== null && isHeldTo(filters, 'pending')) return [{ by: 'pendingOn', day, not: time.not }];
  const back = context.daysOf(time.time, 'back');
  // 今天还有几件在走: how it stands now.
  const isNow = has(gathered, 'still') || has(gathered, 'urgent') || filters.some(isRunning);
  // 今年还剩多少没答: as of now as well.
  const isYear = isThisYear(time.time) && time.of === null && has(gathered, 'still');
  if (isNow && (isYear || (back?.from === context.today && back.to === context.today))) return [];
  // 到今天还没答的: how it stands now.
  if (time.time.kind === 'upTo' && back?.to === context.today) return [];
  const isPast = time.time.kind !== 'between' && back?.to != null && back.to < context.today;
  return isPast && back
    ? [{ by: 'when', moment: 'received', ...daysIn(back), not: time.not }]
    : asDue(time, context);
}

/** What was answered, in time or late. */
const isOfClosed = (filter: Filter): boolean =>
  filter.by === 'state' && (filter.state === 'answered' || filter.state === 'answeredLate');

/** A time when something is due; of what was answered the day by which it had to be: 上个月到期的都按时答了吗. */
function asDue(time: SaidTime, context: Context, isClosed = false): Filter[] {
  const days = isClosed ? context.daysOf(time.time, 'back') : dueDays(time, context);
  const moment = isClosed ? 'answerDue' : 'due';
  return days ? [{ by: 'when', moment, ...daysIn(days), not: time.not }] : [];
}

const daysIn = ({ from, to }: { from: IsoDate | null; to: IsoDate | null }) => ({ from, to });

/** 12月中旬我有啥, in November: of what somebody has, a time that lies ahead is that of its day. */
function liesAhead({ time }: SaidTime, { daysOf, today }: Context): boolean {
  const [ahead, back] = [daysOf(time, 'ahead')?.from, daysOf(time, 'back')?.from];
  const isOtherYear = back != null && back.slice(0, 4) < today.slice(0, 4);
  return ahead != null && ahead > today && (ahead === back || isOtherYear) && ahead <= addDays(today, NEAR);
}

const isTomorrow = (time: SaidTime['time']): boolean =>
  time.kind === 'day' && time.day.kind === 'offset' && time.day.count === 1;

/** The days of a time; 三季度末, 年中 and 10月底 are what was done in their year by then. */
function byThen({ time }: SaidTime, { daysOf }: Context) {
  const days = daysOf(time, 'back');
  const isEnd = time.kind === 'day' && (time.day.kind === 'monthEnd' || time.day.kind === 'yearEnd');
  return isEnd && days?.to ? { ...days, from: `${days.to.slice(0, 4)}-01-01` } : days;
}

/** 半年以前收的, 三个月前收的: what is told in months or years back is of no one day, but of all before it. */
function longAgo({ time }: SaidTime, days: ReturnType<typeof byThen>): ReturnType<typeof byThen> {
  const isBack = time.kind === 'day' && time.day.kind === 'offset' && time.day.count < 0;
  return isBack && days && (time.day.unit === 'month' || time.day.unit === 'year')
    ? { ...days, from: null }
    : days;
}

/** Whether a time that is past says which cases are meant: 2025年的四件 are those that came then. */
function isOfCases(said: SaidTime, { daysOf, today }: Context): boolean {
  const days = said.isOfCases === true ? daysOf(said.time, 'ahead') : null;
  return days?.from != null && days.from <= today;
}

/** 20天内答复的; 收了不到十个工作日的: so many days of its receipt, or working days up to now. null for any other time. */
function countedWithin(said: SaidTime, moment: Moment): Filter | null {
  const { time, not } = said;
  if (moment === 'answered') return answeredWithin(said);
  if (moment !== 'received' || time.kind !== 'within' || time.unit !== 'workday') return null;
  const most = time.isLess ? time.count - 1 : time.count;
  return { by: 'took', unit: 'workdays', least: null, most, between: { from: 'received', to: 'today' }, not };
}

/** A time as a filter. None for one that cannot be told. */
function whenOf(
  said: SaidTime,
  filters: readonly Filter[],
  fallback: Moment | null,
  context: Context,
  gathered: Gathered,
): Filter[] {
  const moment = said.of?.moment ?? (isOfCases(said, context) ? 'received' : fallback);
  if (moment === null) return besideOpen(said, filters, context, gathered);
  // 国庆前收的到国庆时还没答的: as of that day.
  const asOf = said.of === null && said.time.kind === 'upTo' && isHeldTo(filters, 'pending');
  const day = asOf ? dayAsOf(said, context) : null;
  if (day !== null) return [{ by: 'pendingOn', day, not: said.not }];
  if (moment === 'due') return asDue(said, context, filters.some(isOfClosed));
  const { time } = said;
  const within = countedWithin(said, moment);
  if (within) return [within];
  // 半年内被复议的: what was done lies behind.
  const past: SaidTime =
    time.kind === 'within' ? { ...said, time: { ...time, kind: 'lately', count: time.count } } : said;
  const days = longAgo(past, byThen(past, context));
  // 明年会收多少件: nothing has come in yet.
  if (days?.from != null && days.from > context.today) return [];
  return days ? [{ by: 'when', moment, ...daysIn(days), not: said.not }] : [];
}

/** The last day of another time, as of which the same is asked; none for one that is not over. */
function asOfOther(then: Filter, { time, not }: SaidTime, { daysOf, today }: Context): Filter[] {
  const day = daysOf(time, 'back')?.to ?? null;
  // 年底呢: this year's, which is still to come.
  const ahead = daysOf(time, 'ahead')?.to ?? null;
  if (ahead !== day && ahead !== null && ahead.slice(0, 4) === today.slice(0, 4) && ahead > today) return [];
  return then.by === 'pendingOn' && day !== null && day < today ? [{ ...then, day, not }] : [];
}

/** The times that were said, each as a filter of the day that the words beside it name, or that goes without saying. */
export function timesOf(
  notions: Gathered,
  filters: readonly Filter[],
  asked: Measure | null,
  context: Context,
): Filter[] {
  const other = notions.times.find(({ of }) => of !== null)?.of?.moment;
  // 那明天呢: of the day that was asked of before.
  const isBare =
    notions.filters.length === 0 && notions.measures.every(({ kind }) => kind === 'count' || kind === 'list');
  const before =
    isBare && context.isElliptic ? context.previous?.filters.find(isBy('when'))?.moment : undefined;
  // 十月末呢: of the day as of which one asked before.
  const then =
    isBare && context.isElliptic && notions.moments.length === 0
      ? context.previous?.filters.find(isBy('pendingOn'))
      : undefined;
  // 到期日在12月下旬的: of what is asked of, where nothing else is said.
  const asksDue = notions.measures.some((measure) => measure.kind === 'aspect' && measure.aspect === 'due');
  const named =
    notions.moments[0] ??
    other ??
    (asksDue ? 'due' : undefined) ??
    before ??
    (has(notions, 'soon') ? 'due' : momentOf(filters, asked));
  const isMine = filters.length > 0 && filters.every(isBy('handler'));
  const isAhead =
    isMine && notions.times.length > 0 && notions.times.every((time) => liesAhead(time, context));
  const isOpen =
    notions.moments.length === 0 && !has(notions, 'soon') && named === 'due' && filters.some(isOpenState);
  // 今天我手上有啥, 今天先弄哪件: what is open is so today.
  const isOfToday = ({ time, of }: SaidTime): boolean =>
    (isToday(time) || (isTomorrow(time) && has(notions, 'urgent'))) &&
    of === null &&
    notions.moments.length === 0 &&
    (has(notions, 'urgent') || has(notions, 'keeper') || filters.some(isOpenState));
  // 下半年截至目前: beside another time, up to now says nothing more.
  const isNow = ({ time }: SaidTime): boolean =>
    notions.times.length > 1 && time.kind === 'upTo' && context.daysOf(time, 'back')?.to === context.today;
  return notions.times
    .filter((time) => !isNow(time) && !isOfToday(time))
    .flatMap((time) =>
      then
        ? asOfOther(then, time, context)
        : whenOf(
            time,
            filters,
            isOpen ? null : isAhead && other === undefined ? 'due' : named,
            context,
            notions,
          ),
    );
}

/** The filters without those that a time as of a day stands for: what was pending or late then need not be now. */
export const withoutNow = (filters: readonly Filter[], whens: readonly Filter[]): Filter[] => {
  const then = whens.find(isBy('pendingOn'));
  const isThen = (filter: Filter): boolean =>
    filter.by === 'state' && (filter.state === 'pending' || (filter.state === 'overdue' && !!then?.overdue));
  return then ? filters.filter((filter) => !isThen(filter)) : [...filters];
};

type When = Extract<Filter, { by: 'when' }>;

const isWithin = (inner: When, outer: When): boolean =>
  inner.moment === outer.moment &&
  inner.not === outer.not &&
  outer.from !== null &&
  outer.to !== null &&
  inner.from !== null &&
  inner.to !== null &&
  inner.from >= outer.from &&
  inner.to <= outer.to;

/** 今年国庆前的: a time that is open on one side, bounded by another that it begins or ends in; itself for any other. */
function boundedBy(outer: When, inner: When): When {
  if (inner.moment !== outer.moment || inner.not || outer.not || outer.from === null || outer.to === null)
    return inner;
  const lies = (day: IsoDate | null): boolean =>
    day !== null && outer.from !== null && outer.to !== null && day >= outer.from && day <= outer.to;
  if (inner.from === null && lies(inner.to)) return { ...inner, from: outer.from };
  return inner.to === null && lies(inner.from) ? { ...inner, to: outer.to } : inner;
}

/** 今年12月下旬的: of a time within another the narrower is meant. */
export function narrowed(whens: readonly Filter[]): Filter[] {
  const all = whens.filter(isBy('when'));
  const bounded = whens.map((each) =>
    each.by === 'when' ? all.reduce((inner, outer) => boundedBy(outer, inner), each) : each,
  );
  return bounded.filter(
    (outer) =>
      !(
        outer.by === 'when' &&
        bounded.some(
          (inner) =>
            inner !== outer && inner.by === 'when' && isWithin(inner, outer) && !isWithin(outer, inner),
        )
      ),
  );
}
