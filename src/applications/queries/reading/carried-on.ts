import { yearOf } from '../../../language/date.ts';
import type { DaySpan } from '../../../language/time/base-spans.ts';
import type { Filter, Measure, Query } from '../query.ts';
import { describes } from './cases.ts';
import { thisYear } from './complete.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { asksWhoMost } from './groups-asked.ts';
import { merged } from './merge.ts';
import { asksRate, has, isAnswered, isBy, isOpenState, namesNothing, ownMoment, PENDING } from './said.ts';

/** Whether a filter says whom or what a question is about. */
export const isSubject = ({ by }: Filter): boolean =>
  by === 'applicant' ||
  by === 'content' ||
  by === 'number' ||
  by === 'handler' ||
  by === 'kind' ||
  by === 'channel';

/** Whom or what a question is about; those that it sets beside each other are it together. */
export const subjectsOf = ({ measure, filters }: Query): Filter[] => {
  const sides = measure.kind === 'compare' ? measure.sides.flat().filter(describes) : [];
  const beside = merged(sides.map((filter) => ({ filter, isJoined: true })));
  return [...filters.filter(isSubject), ...beside];
};

/** 截至10月31日收到几件，未办结几件: as of that day, where nothing says that it is asked of now. */
function asOfDay(notions: Gathered, times: Gathered['times'], { today, daysOf }: Context): Gathered['times'] {
  const isOfPending =
    notions.times.length + notions.moments.length === 0 &&
    notions.filters.some(({ filter }) => filter.by === 'state' && filter.state === 'pending') &&
    !has(notions, 'ofThose') &&
    !notions.words.some((word) => word.is === 'nothing' && word.now === true);
  if (!isOfPending) return [];
  const days = times.flatMap(({ time }) => (time.kind === 'upTo' ? (daysOf(time, 'back')?.to ?? []) : []));
  return days.some((day) => day < today) ? times.filter(({ time }) => time.kind === 'upTo') : [];
}

/** 截至10月20日收到几件，其中已答复几件: what was answered by that day. */
export function answeredByThen(
  notions: Gathered,
  times: Gathered['times'],
  { today, daysOf }: Context,
): Gathered {
  const to = times.flatMap(({ time }) => (time.kind === 'upTo' ? (daysOf(time, 'back')?.to ?? []) : []))[0];
  const isNow = notions.words.some((word) => word.is === 'nothing' && word.now === true);
  if (!has(notions, 'ofThose') || to === undefined || to >= today || isNow) return notions;
  return {
    ...notions,
    filters: notions.filters.map((each) =>
      isAnswered(each.filter)
        ? { ...each, filter: { by: 'when', moment: 'answered', from: null, to, not: false } }
        : each,
    ),
  };
}

/** A question that names no time is of the time that the one before it in the message named: 今年复议几件，诉讼几件. */
export const inTimeOf = (notions: Gathered, times: Gathered['times'], context: Context): Gathered => {
  const asOf = asOfDay(notions, times, context);
  if (asOf.length > 0) return { ...notions, times: asOf.map(({ time, not }) => ({ time, not, of: null })) };
  const isOwn =
    notions.times.length > 0 ||
    notions.filters.some(
      ({ filter }) =>
        isOpenState(filter) ||
        isBy('number')(filter) ||
        (filter.by === 'state' && filter.state === 'carriedOver'),
    );
  const isBare =
    notions.filters.length + notions.moments.length === 0 && !asksRate(notions) && !asksWhoMost(notions);
  return isOwn ||
    isBare ||
    has(notions, 'ofThose') ||
    (notions.measures.length === 0 && !has(notions, 'each'))
    ? notions
    : { ...notions, times: times.map(({ time, not }) => ({ time, not, of: ownMoment(notions) })) };
};

/** Whether a time names no year of its own, so that it may be of that which was asked of before. */
const isOfNoYear = (span: DaySpan): span is DaySpan & { readonly kind: 'months' | 'quarter' | 'half' } =>
  (span.kind === 'months' || span.kind === 'quarter' || span.kind === 'half') && span.year === null;

/** 下旬的, behind 12月中旬; 三季度呢, behind 去年二季度: a part of a month, or of a year, that is not named is of the one that was asked of before. */
export function inPeriodOf(notions: Gathered, previous: Query | null, { today }: Context): Gathered {
  const days = previous?.filters.find(isBy('when'));
  const [from, to] = [days?.from ?? null, days?.to ?? null];
  if (from === null || to === null || notions.moments.includes('due')) return notions;
  const year = { kind: 'named', year: yearOf(from) } as const;
  const isOfMonth = from.slice(0, 7) === to.slice(0, 7);
  // 明年1月的, 12月的呢: the next December, and not the one of that year.
  const isOtherYear = yearOf(from) === yearOf(to) && yearOf(from) < yearOf(today);
  const placed = (span: DaySpan): DaySpan => {
    if (span.kind === 'between') return { ...span, from: placed(span.from) };
    if (span.kind === 'third' && span.month === null && isOfMonth)
      return { ...span, month: { kind: 'named', year, month: Number(from.slice(5, 7)) } };
    if (!isOtherYear) return span;
    if (span.kind === 'month' && span.month.kind === 'named' && span.month.year === null)
      return { ...span, month: { ...span.month, year } };
    return isOfNoYear(span) ? { ...span, year } : span;
  };
  return {
    ...notions,
    times: notions.times.map((each) => ({ ...each, time: { ...each.time, ...placed(each.time) } })),
  };
}

/** Whether nothing but a time is said: 十月末, 下旬的. */
export const isOnlyTime = ({ filters, times, unknown, moments, measures, words }: Gathered): boolean =>
  times.length > 0 &&
  filters.length + unknown.length + moments.length + measures.length === 0 &&
  words.every(({ is }) => is === 'nothing');

/** What those are of which the parts of a question are some: 没办结的里面企业几件、自然人几件. */
export const wholeOf = ({ filters, times, withinAt }: Gathered): Pick<Gathered, 'filters' | 'times'> => ({
  filters: filters.filter(({ start = 0 }) => withinAt !== null && start < withinAt),
  times: times.filter(({ time }) => withinAt !== null && time.start < withinAt),
});

/** A part that names no whole of its own is a part of the one that was named. */
export function inWholeOf(notions: Gathered, whole: ReturnType<typeof wholeOf>): Gathered {
  const sorts = new Set(whole.filters.map(({ filter }) => filter.by));
  const isOwn =
    notions.withinAt !== null ||
    notions.times.length > 0 ||
    (notions.filters.length === 0 && !has(notions, 'bodies')) ||
    notions.filters.some(({ filter }) => sorts.has(filter.by) || filter.by === 'number');
  return isOwn
    ? notions
    : {
        ...notions,
        filters: [...whole.filters, ...notions.filters],
        times: [...whole.times, ...notions.times],
      };
}

/** 10月收的几件，其中答了几件，还剩几件: what is left is left of the same ones. */
export function ofTheRest(notions: Gathered): Gathered {
  const isRest =
    notions.times.length + notions.unknown.length === 0 &&
    (has(notions, 'still') || has(notions, 'rest')) &&
    notions.filters.every(({ filter }) => isOpenState(filter));
  if (!isRest) return notions;
  const filters =
    notions.filters.length > 0 ? notions.filters : [{ filter: PENDING, moment: null, isJoined: false }];
  return {
    ...notions,
    filters,
    words: [...notions.words.filter(({ is }) => is !== 'rest'), { is: 'ofThose' }],
  };
}

/** 按月列出办结数和收件数: what is counted behind parts, by its own day, is told in the same parts; null for any other. */
export function splitAgain(
  notions: Gathered,
  asked: Measure | null,
  { split, today }: Context,
): Query | null {
  const isOfAnswers =
    notions.filters.length === 1 && notions.filters.every(({ filter }) => isAnswered(filter));
  const [moment, ...more] = [...notions.moments, ...(isOfAnswers ? (['answered'] as const) : [])];
  const isBare =
    (isOfAnswers ? notions.times.length + notions.unknown.length === 0 : namesNothing(notions)) &&
    more.length === 0;
  if (
    !split ||
    !moment ||
    !isBare ||
    moment === 'due' ||
    (asked !== null && asked.kind !== 'count' && asked.kind !== 'list')
  )
    return null;
  return { measure: split, filters: [thisYear(today, moment)], latest: false };
}

const SORTS: readonly Filter['by'][] = ['kind', 'channel', 'content', 'applicant', 'handler'];

/** What was set beside each other before in the message is so again, where only another standing is asked of: 律所和企业各收几件，还有几件没办结. */
export function besideAgain(query: Query, notions: Gathered, before: Query | undefined): Query {
  const { measure, filters } = query;
  const sides = before?.measure.kind === 'compare' ? before.measure.sides : [];
  const isOfSorts = sides.length > 0 && sides.flat().every(({ by }) => SORTS.includes(by));
  const isPlain = measure.kind === 'count' || (measure.kind === 'list' && measure.most === null);
  const isOwn =
    notions.times.length > 0 ||
    notions.filters.some(({ filter: { by } }) => SORTS.includes(by) || by === 'number');
  const sorts = new Set(sides.flat().map(({ by }) => by));
  const rest = filters.filter(({ by }) => !sorts.has(by));
  return isOfSorts && isPlain && !isOwn && !has(notions, 'ofAll')
    ? {
        ...query,
        filters: rest,
        measure: { kind: 'compare', sides: sides.map((side) => [...side]), of: 'count' },
      }
    : query;
}
