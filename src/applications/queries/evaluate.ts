import { type IsoDate, yearOf } from '../../language/date.ts';
import { digitsOf } from '../case/office-number.ts';
import { centre, daysOf, type Stretch, stretchesOf } from './durations.ts';
import type { Facts } from './facts.ts';
import { type Days, type Group, groupsOf, isOfTime } from './groups.ts';
import { holdAll, holds, isFee, type Knowledge } from './holds.ts';
import { asksOpenOnes, ordered, orderOf, runningFirst } from './order.ts';
import type { Filter, Measure, Query } from './query.ts';
import { type Summary, summaryOf } from './summary.ts';

/** A side of a comparison: what it was held to beside the question's own filters, and how many there are. */
export interface Side {
  readonly filters: readonly Filter[];
  readonly rows: readonly Facts[];
}

/** What the ledger says. `rows` are the applications that were counted, in the answer's order. */
export type QueryResult =
  /** `rows` may be a page of `total`; `overdue` of them all are late, `waiting` are the applicant's turn. */
  | {
      readonly kind: 'rows';
      readonly rows: readonly Facts[];
      readonly total: number;
      readonly overdue: number;
      readonly waiting: number;
    }
  | { readonly kind: 'share'; readonly rows: readonly Facts[]; readonly whole: number }
  /** Means over those that were answered; `withdrawn` of them were not answered but withdrawn. */
  | {
      readonly kind: 'average';
      readonly rows: readonly Facts[];
      readonly days: number;
      readonly workdays: number;
      readonly withdrawn: number;
    }
  | { readonly kind: 'fees'; readonly rows: readonly Facts[]; readonly yuan: number }
  /** `unnamed` of them are under no applicant, since who asks may not know who applied. */
  | {
      readonly kind: 'groups';
      readonly rows: readonly Facts[];
      readonly groups: readonly Group[];
      readonly unnamed: number;
    }
  /** `whole`: how many the question's own filters leave, which the sides are parts of. */
  | {
      readonly kind: 'compare';
      readonly rows: readonly Facts[];
      readonly sides: readonly Side[];
      readonly whole: number;
    }
  | { readonly kind: 'summary'; readonly rows: readonly Facts[]; readonly summary: Summary };

/** Of several whose number ends in the same digits those of the latest year are meant. */
function ofLatestYear(rows: readonly Facts[], filters: readonly Filter[]): Facts[] {
  const asked = filters.flatMap((each) => (each.by === 'number' && !each.not ? each.numbers : []));
  const isRun = filters.some(({ by, not }) => by === 'numbered' && !not);
  const isOfYear = asked.some((number) => digitsOf(number).length > 1);
  if (isOfYear || (asked.length === 0 && !isRun)) return [...rows];
  const latest = Math.max(...rows.map(({ received }) => yearOf(received)));
  return rows.filter(({ received }) => yearOf(received) === latest);
}

const sumYuan = (rows: readonly Facts[], of: 'owed' | 'paid' | 'notified'): number =>
  rows
    .flatMap(({ fees }) => fees)
    .filter((fee) => of === 'notified' || isFee(fee, of))
    .reduce((sum, { yuan }) => Math.round((sum + yuan) * 100) / 100, 0);

/** Stretches by their length in the days that were asked for, working days where none were. */
const longerIn =
  (unit: 'days' | 'workdays') =>
  (a: Stretch, b: Stretch): number => {
    const other = unit === 'days' ? 'workdays' : 'days';
    return a[unit] - b[unit] || a[other] - b[other];
  };

/** Those that took the longest or the shortest: so many past the first ones, else all that took as long as the first. */
function extreme(
  rows: readonly Facts[],
  { which, most, skip, between, unit }: Extract<Measure, { kind: 'extreme' }>,
  known: Knowledge,
): Facts[] {
  const sign = which === 'longest' ? -1 : 1;
  const by = unit ?? 'days';
  const longer = longerIn(by);
  const done = ordered(rows, 'answered')
    .flatMap((facts) => {
      const [first] = stretchesOf(facts, between, known).sort((a, b) => sign * longer(a, b));
      return first ? [{ facts, took: first, days: first[by] }] : [];
    })
    .sort((a, b) => sign * longer(a.took, b.took));
  // Those that took as long share a place: 第二慢 is the second length, of as many working days by the days.
  const lengthOf = ({ took }: (typeof done)[number]) => `${took.workdays} ${took.days}`;
  const places = new Map([...new Set(done.map(lengthOf))].map((length, place) => [length, place]));
  const rest = skip === 0 ? done : done.filter((each) => (places.get(lengthOf(each)) ?? 0) >= skip);
  const last = rest[Math.min(most ?? 1, rest.length) - 1]?.days;
  const chosen = rest.filter(({ days }, at) => at < (most ?? 1) || (skip === 0 && days === last));
  return chosen.map(({ facts }) => facts);
}

/** The day of what a filter says was done: by it months and quarters are told. */
const DAY_OF_DEED: Readonly<Partial<Record<string, (facts: Facts) => IsoDate | undefined>>> = {
  extended: ({ extended }) => extended[0],
  corrected: ({ corrections }) => corrections[0]?.asked,
  consulted: ({ consulted }) => consulted[0]?.on,
  charged: ({ fees }) => fees[0]?.on,
  dispute: ({ disputes }) => disputes[0]?.on,
};

/** What was done of which a count is split up by months: an extension, a dispute; null where answers or receipts are counted. */
export function deedOfGroups({
  measure,
  filters,
}: {
  readonly measure: Measure;
  readonly filters: readonly Filter[];
}): string | null {
  const isOfMonths = measure.kind === 'groups' && isOfTime(measure.by);
  const deeds = filters.flatMap((filter) =>
    filter.not ? [] : filter.by === 'ever' ? [filter.deed] : filter.by === 'dispute' ? ['dispute'] : [],
  );
  return (isOfMonths ? deeds.find((deed) => DAY_OF_DEED[deed] !== undefined) : undefined) ?? null;
}

/** The day by which months and quarters are told: that of what was done, or of the answer where answers are counted. */
function dayOfGroups(
  measure: Measure,
  filters: readonly Filter[],
  today: IsoDate,
): (facts: Facts) => IsoDate {
  const deed = deedOfGroups({ measure, filters });
  const day = deed === null ? undefined : DAY_OF_DEED[deed];
  const when = filters.find((filter) => filter.by === 'when' && !filter.not);
  const dayOf = (facts: Facts): IsoDate | undefined => {
    if (when?.by !== 'when' || when.moment === 'due') return undefined;
    const { from, to } = when;
    return daysOf(facts, when.moment, today).find(
      (each) => (from === null || each >= from) && (to === null || each <= to),
    );
  };
  return (facts) => day?.(facts) ?? dayOf(facts) ?? facts.received;
}

/** The days that months and quarters are told of: those that were asked for, up to today. */
function daysOfGroups(filters: readonly Filter[], today: IsoDate): Days | null {
  const when = filters.find((filter) => filter.by === 'when' && !filter.not);
  if (when?.by !== 'when' || when.from === null) return null;
  return { from: when.from, to: when.to !== null && when.to < today ? when.to : today };
}

/** Rows with what there is to say of all of them. */
function rowsFound(rows: readonly Facts[], filters: readonly Filter[], { today }: Knowledge): QueryResult {
  const open = asksOpenOnes(filters) ? rows.filter(({ due }) => due !== null) : [];
  return {
    kind: 'rows',
    rows,
    total: rows.length,
    overdue: open.filter(({ due, running }) => due !== null && running && due < today).length,
    waiting: open.filter(({ running }) => !running).length,
  };
}

/** 哪个先到期: by when they are due. */
const isOfDue = (measure: Measure): boolean => measure.kind === 'aspect' && measure.aspect === 'due';

/** Whether the first of two events has come. */
const hasBegun = (
  facts: Facts,
  { between }: Extract<Measure, { kind: 'lasting' }>,
  { today }: Knowledge,
): boolean => between !== null && daysOf(facts, between.from, today).length > 0;

/** What picks single cases out. */
const OF_SOME: readonly Filter['by'][] = ['number', 'applicant', 'content', 'dispute'];

function measured(
  measure: Measure,
  rows: readonly Facts[],
  filters: readonly Filter[],
  known: Knowledge,
): QueryResult {
  switch (measure.kind) {
    case 'list': {
      const { most, skip, order } = measure;
      const sorted = ordered(rows, order);
      const all = most !== null && order === 'due' ? runningFirst(sorted) : sorted;
      return rowsFound(most === null ? all.slice(skip) : all.slice(skip, skip + most), filters, known);
    }
    case 'count':
    case 'aspect':
    case 'counting':
    case 'supposed':
      return rowsFound(ordered(rows, isOfDue(measure) ? 'due' : orderOf(filters)), filters, known);
    case 'share': {
      const part = rows.filter((facts) => holdAll(facts, measure.part, known));
      return { kind: 'share', rows: ordered(part, 'received'), whole: rows.length };
    }
    case 'average': {
      const of = rows.map((facts) => ({ facts, took: stretchesOf(facts, measure.between, known) }));
      const done = of.filter(({ took }) => took.length > 0).map(({ facts }) => facts);
      const took = of.flatMap((each) => each.took);
      return {
        kind: 'average',
        rows: ordered(done, 'answered'),
        days: centre(
          took.map(({ days }) => days),
          measure.of,
        ),
        workdays: centre(
          took.map(({ workdays }) => workdays),
          measure.of,
        ),
        withdrawn: done.filter(({ withdrawn }) => withdrawn).length,
      };
    }
    case 'extreme':
      return rowsFound(extreme(rows, measure, known), filters, known);
    case 'lasting': {
      const lasted = rows.filter((facts) => stretchesOf(facts, measure.between, known).length > 0);
      // Of cases that are picked out it is told which has not come so far.
      const isPicked = filters.some(({ by, not }) => !not && OF_SOME.includes(by));
      // What has begun and not ended lasts up to today.
      const begun = rows.filter((facts) => hasBegun(facts, measure, known));
      const some = lasted.length > 0 ? lasted : begun;
      return rowsFound(ordered(isPicked ? rows : some, 'received'), filters, known);
    }
    case 'fees': {
      const charged = rows.filter((facts) =>
        measure.of === 'notified'
          ? facts.fees.length > 0
          : holds(facts, { by: 'fee', fee: measure.of, not: false }, known),
      );
      return { kind: 'fees', rows: ordered(charged, 'received'), yuan: sumYuan(charged, measure.of) };
    }
    case 'groups': {
      // Equal groups come as their first cases came in, whatever index they were found by.
      const all = ordered(rows, 'received');
      return {
        kind: 'groups',
        rows: all,
        unnamed:
          measure.by === 'applicant'
            ? all.filter((facts) => known.applicantsOf(facts).length === 0).length
            : 0,
        groups: groupsOf(all, measure, {
          dayOf: dayOfGroups(measure, filters, known.today),
          span: daysOfGroups(filters, known.today),
          applicantsOf: known.applicantsOf,
          isOfPart: (facts) => holdAll(facts, measure.part ?? [], known),
        }),
      };
    }
    case 'compare': {
      const sides = measure.sides.map((filters) => ({
        filters,
        rows: ofLatestYear(
          rows.filter((facts) => holdAll(facts, filters, known)),
          filters,
        ),
      }));
      const all = new Map(sides.flatMap((side) => side.rows).map((facts) => [facts.id, facts]));
      return { kind: 'compare', rows: [...all.values()], sides, whole: rows.length };
    }
    case 'summary':
      return { kind: 'summary', rows, summary: summaryOf(rows, measure.from, measure.to) };
    default:
      return measure satisfies never;
  }
}

/** Answers a question from facts: those that its filters leave, measured. */
export function evaluate(
  { measure, filters, latest }: Query,
  facts: readonly Facts[],
  known: Knowledge,
): QueryResult {
  const rows = ofLatestYear(
    facts.filter((each) => holdAll(each, filters, known)),
    filters,
  );
  // 最后一件予以公开的: the last of those that were answered is the one that was answered last.
  const order = orderOf(filters) === 'answered' ? 'answered' : 'received';
  return measured(measure, latest ? ordered(rows, order).slice(-1) : rows, filters, known);
}
