import { addDays, daysBetween, type IsoDate, yearOf } from '../../../language/date.ts';
import { grouped } from '../measures.ts';
import type { Filter, Query } from '../query.ts';
import { casesIn, describes } from './cases.ts';
import { comparedBy, toldOf } from './compared-by.ts';
import { completed, momentOf, thisYear } from './complete.ts';
import type { Context } from './context.ts';
import type { Gathered } from './gathered.ts';
import { asAnswered, firstSaid, has, isAnswered, isBy, isOfDesk, isOpenState } from './said.ts';

/** Most sides that one answer sets beside each other. */
const MOST_SIDES = 12;

/** The same day a year earlier; 29 February is 28 February. */
function yearEarlier(day: IsoDate): IsoDate {
  const earlier = `${yearOf(day) - 1}${day.slice(4)}`;
  return earlier.endsWith('02-29') ? `${yearOf(day) - 1}-02-28` : earlier;
}

/** A time up to today beside the same days a year before. */
function besideYearBefore(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Filter[][] {
  const moment = notions.moments[0] ?? momentOf(filters, null);
  const asked = whens.find(isBy('when')) ?? thisYear(today, moment);
  if (asked.by !== 'when') return [];
  const from = asked.from ?? thisYear(today, moment);
  const start = typeof from === 'string' ? from : `${yearOf(today)}-01-01`;
  const end = asked.to !== null && asked.to < today ? asked.to : today;
  const side = (a: IsoDate, b: IsoDate): Filter[] => [
    { by: 'when', moment: asked.moment, from: a, to: b, not: false },
  ];
  return [side(start, end), side(yearEarlier(start), yearEarlier(end))];
}

/** The days before a time of the same length: the months before whole months, else as many days. */
function besidePeriodBefore(whens: readonly Filter[], today: IsoDate): Filter[][] {
  const asked = whens.find(isBy('when')) ?? monthOf(today);
  const { from, to } = asked;
  if (from === null || to === null) return [];
  const months = from.endsWith('-01') ? monthsOf(from, to) : 0;
  const start = months > 0 ? monthsBefore(from, months) : addDays(from, daysBetween(to, from) - 1);
  const before = { ...asked, from: start, to: addDays(from, -1) };
  return [[asked], [before]];
}

const monthOf = (today: IsoDate): Extract<Filter, { by: 'when' }> => ({
  by: 'when',
  moment: 'received',
  from: `${today.slice(0, 7)}-01`,
  to: today,
  not: false,
});

const monthNumber = (day: IsoDate): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
/** How many calendar months a time that begins with one touches. */
const monthsOf = (from: IsoDate, to: IsoDate): number => monthNumber(to) - monthNumber(from) + 1;
const monthsBefore = (day: IsoDate, months: number): IsoDate => {
  const month = monthNumber(day) - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

/** 这个月收的比答的多几件: what came in beside what was answered, in one time. None where both are not named. */
function flowsOf(
  { moments }: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Filter[][] {
  const [when, ...more] = whens.length > 0 ? whens.filter(isBy('when')) : [thisYear(today, 'received')];
  const isBoth = moments.includes('received') && filters.some(isAnswered);
  if (!isBoth || when?.by !== 'when' || more.length > 0) return [];
  return (['received', 'answered'] as const).map((moment) => [{ ...when, moment }]);
}

const COMPARED = ['kind', 'channel', 'dispute', 'result', 'content', 'applicant', 'handler', 'ever'] as const;

/** Values of a sort that are set beside each other; of disputes those that tell how they ended. */
const isValue = (filter: Filter): boolean => filter.by !== 'dispute' || filter.results.length > 0;

/** 行政复议维持、纠正: each of the results is one of the disputes that are named. */
function ofKinds(value: Filter, filters: readonly Filter[]): Filter {
  const kinds = filters.flatMap((each) => (each.by === 'dispute' && !isValue(each) ? each.kinds : []));
  return value.by === 'dispute' && value.kinds.length === 0 ? { ...value, kinds } : value;
}

const distinct = (filters: readonly Filter[]): Filter[] => [
  ...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values(),
];

/** What some filters leave, told of each of several sets of further ones. */
export const besideEachOther = (
  sides: readonly (readonly Filter[])[],
  rest: readonly Filter[],
  notions: Gathered,
): Query => ({
  measure: {
    kind: 'compare',
    sides: sides.slice(0, MOST_SIDES).map((side) => [...side]),
    of: comparedBy(notions) ?? toldOf(notions),
  },
  filters: [...rest],
  latest: false,
});

/**
 * Cases that are picked out, compared by how long they took or how they ended: 025跟039哪个快, 学校那件比村委会那件慢吗. null for any other
 * question: 规划类的比征地类的平均快几天 compares sorts of them.
 */
export function casesBeside(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
): Query | null {
  const by = comparedBy(notions);
  const cases = casesIn(notions);
  // 正义律所和诚信律所谁申请得多: who has more of them.
  const isOfCounts =
    has(notions, 'compare') && cases?.sides.flat().every((filter) => filter.by === 'applicant');
  if (by === null ? !isOfCounts : by === 'times' || filters.some(isOpenState)) return null;
  const isMean = notions.measures.some(({ kind }) => kind === 'average');
  // 规划类的和征地类的哪个快: sorts of cases, of a year as any other.
  const isOfSorts = notions.words.some((word) => word.is === 'aboutBefore' && word.sure);
  if (!cases || isMean || isOfSorts) return null;
  return besideEachOther(cases.sides, [...whens, ...filters.filter((filter) => !describes(filter))], notions);
}

/** Two times or two values of one sort set beside each other, or a time beside the year before; null where nothing is compared. */
export function comparison(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Query | null {
  const asQuery = (sides: readonly Filter[][], rest: readonly Filter[]): Query =>
    besideEachOther(sides, rest, notions);
  if (has(notions, 'yearBefore')) return asQuery(besideYearBefore(notions, filters, whens, today), filters);
  if (has(notions, 'periodBefore') && whens.length < 2) {
    const sides = besidePeriodBefore(whens, today);
    return sides.length > 0 ? asQuery(sides, filters) : null;
  }
  // 自然人和企业平均几天: the mean of each is meant.
  const isOfMeans = notions.measures.some(({ kind }) => kind === 'average');
  // 上半年公开率和下半年公开率哪个高: each rate is told of its own.
  if (notions.measures.some(({ kind }) => kind === 'share')) return null;
  const flows = has(notions, 'compare') ? flowsOf(notions, filters, whens, today) : [];
  if (flows.length > 0)
    return asQuery(
      flows,
      filters.filter((filter) => !isAnswered(filter)),
    );
  const isSideBySide =
    isOfMeans ||
    has(notions, 'compare') ||
    has(notions, 'each') ||
    has(notions, 'parts') ||
    has(notions, 'periodBefore');
  if (!isSideBySide) return null;
  // 上半年超期的多还是下半年多: what was late in each is what was answered late in it.
  const isOfLate = filters.some((filter) => asAnswered(filter) !== filter) && notions.moments.length === 0;
  if (whens.length > 1 && (has(notions, 'compare') || has(notions, 'periodBefore')))
    return asQuery(
      whens.map((when) => [when.by === 'when' && isOfLate ? { ...when, moment: 'answered' } : when]),
      isOfLate ? filters.map(asAnswered) : filters,
    );
  for (const by of COMPARED) {
    const said1 = notions.filters
      .map(({ filter }) => filter)
      .filter((filter) => filter.by === by && !filter.not);
    const values = distinct(said1.filter(isValue).map((value) => ofKinds(value, said1)));
    if (values.length < 2) continue;
    const ofOpen = firstSaid(notions, 'groups')?.ofOpen === true || isOfDesk(notions);
    const open: Filter[] =
      ofOpen && !filters.some(isOpenState) ? [{ by: 'state', state: 'pending', not: false }] : [];
    const rest = [...whens, ...filters.filter((filter) => filter.by !== by), ...open];
    const sides = values.map((value) => [value]);
    return asQuery(sides, completed(rest, asQuery(sides, []).measure, notions, today));
  }
  return null;
}

/** By what two values that a question asks between tell cases apart: 群众还是企业. */
const BETWEEN = { kind: 'kind', channel: 'channel', result: 'outcome', handler: 'handler' } as const;

/** A question between two values, as a count that is split up by them; null for any other. */
export function betweenOf(
  notions: Gathered,
  filters: readonly Filter[],
  whens: readonly Filter[],
  today: IsoDate,
): Query | null {
  if (!has(notions, 'or') || has(notions, 'compare')) return null;
  for (const by of ['kind', 'channel', 'result', 'handler'] as const) {
    if (notions.filters.filter(({ filter }) => filter.by === by).length < 2) continue;
    const rest = [...whens, ...filters.filter((filter) => filter.by !== by)];
    if (rest.length === 0) return null;
    const measure = grouped(BETWEEN[by]);
    return { measure, filters: completed(rest, measure, notions, today), latest: false };
  }
  return null;
}

/** The time of a question; of months beside each other, from the first to the last. */
function spanOf({ measure, filters }: Query): Filter[] {
  const own = filters.filter(isBy('when'));
  const sides = measure.kind === 'compare' ? measure.sides.flat().filter(isBy('when')) : [];
  const [first] = sides;
  if (own.length > 0 || !first) return own;
  const from = sides.flatMap((side) => side.from ?? []).sort()[0] ?? null;
  const to =
    sides
      .flatMap((side) => side.to ?? [])
      .sort()
      .at(-1) ?? null;
  return [{ ...first, from, to }];
}

/** 比去年同期多多少, asked of what was asked before: that, beside the year or the time before it. */
export function besideBefore(notions: Gathered, previous: Query, { today, daysOf }: Context): Query | null {
  const before = previous.filters.find(isBy('when'));
  // 上个月办结几件，比上上个月多还是少: that time beside the one of the question before.
  const [time, ...more] = notions.times;
  const days = time && more.length === 0 && notions.filters.length === 0 ? daysOf(time.time, 'back') : null;
  if (before && days && has(notions, 'compare'))
    return besideEachOther(
      [[before], [{ ...before, from: days.from, to: days.to }]],
      previous.filters.filter((each) => each !== before),
      notions,
    );
  const isBare = notions.filters.length + notions.times.length + notions.moments.length === 0;
  // 甲和乙各办结几件，谁平均快: of the same sides.
  if (isBare && previous.measure.kind === 'compare' && comparedBy(notions) === 'average')
    return { ...previous, measure: { ...previous.measure, of: 'average' } };
  if (!isBare || !(has(notions, 'yearBefore') || has(notions, 'periodBefore'))) return null;
  const whens = spanOf(previous);
  return comparison(
    notions,
    previous.filters.filter(({ by }) => by !== 'when'),
    whens,
    today,
  );
}
