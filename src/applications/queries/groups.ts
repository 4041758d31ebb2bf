import { type IsoDate, yearOf } from '../../language/date.ts';
import { groupOf } from '../case/dispositions.ts';
import { centre } from './durations.ts';
import type { Facts } from './facts.ts';
import type { Measure } from './query.ts';

type Grouping = Extract<Measure, { kind: 'groups' }>;

/** A part of a count that was split up: what it is of (a month, a handler's id, a kind …) and its applications. */
export interface Group {
  readonly key: string;
  readonly rows: readonly Facts[];
  /** By what it comes before others: how many it has, how many working days they took on average, what part of them is asked for. */
  readonly size: number;
  /** How many of them hold what a part of each group is asked for; null where none is. */
  readonly held: number | null;
}

const quarterOf = (month: number): string => `${Math.ceil(month / 3)}`;

/** Under what a day is counted. */
const OF_DAY = {
  day: (day: IsoDate) => day,
  month: (day: IsoDate) => day.slice(0, 7),
  quarter: (day: IsoDate) => `${day.slice(0, 4)}-${quarterOf(Number(day.slice(5, 7)))}`,
  half: (day: IsoDate) => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) > 6 ? 2 : 1}`,
} as const;

/** What is known of applications beside their facts: the day that months are of, the days that are looked at, who applied. */
export interface GroupsKnown {
  readonly dayOf: (facts: Facts) => IsoDate;
  readonly span: Days | null;
  readonly applicantsOf: (facts: Facts) => readonly string[];
  /** Whether an application belongs to the part of its group that is asked for. */
  readonly isOfPart: (facts: Facts) => boolean;
}

/** What an application is counted under; nothing where it is under none. */
const KEYS: Readonly<
  Record<Grouping['by'], (facts: Facts, known: GroupsKnown) => string | null | readonly string[]>
> = {
  day: (facts, { dayOf }) => OF_DAY.day(dayOf(facts)),
  month: (facts, { dayOf }) => OF_DAY.month(dayOf(facts)),
  quarter: (facts, { dayOf }) => OF_DAY.quarter(dayOf(facts)),
  half: (facts, { dayOf }) => OF_DAY.half(dayOf(facts)),
  handler: ({ handler }) => handler ?? '',
  kind: ({ kind }) => kind,
  outcome: ({ result }) => result && groupOf(result),
  result: ({ result }) => result,
  channel: ({ channel }) => channel,
  content: ({ content }) => content,
  stage: ({ stage }) => stage,
  due: ({ due }) => due,
  applicant: (facts, { applicantsOf }) => applicantsOf(facts),
};

const keysOf = (by: Grouping['by'], facts: Facts, known: GroupsKnown): readonly string[] => {
  const keys = KEYS[by](facts, known);
  return keys === null ? [] : typeof keys === 'string' ? [keys] : keys;
};

/** Whether parts are times: these come in their order; the rest from the largest to the smallest, equal ones as they come. */
export const isOfTime = (by: Grouping['by']): by is keyof typeof OF_DAY => by in OF_DAY;

/** What a group is measured by. */
const sizeOf = (rows: readonly Facts[], of: Grouping['of']): number =>
  of === 'average'
    ? centre(
        rows.flatMap(({ took }) => (took === null ? [] : [took.workdays])),
        'mean',
      )
    : rows.length;

/** A stretch of days, both included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The months, the quarters or the halves of years, of a stretch of days. */
function keysIn(by: Grouping['by'], { from, to }: Days): string[] {
  if (!isOfTime(by)) return [];
  const keys = new Set<string>();
  for (let month = monthNumber(from); month <= monthNumber(to); month += 1)
    keys.add(OF_DAY[by](`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`));
  return [...keys];
}

const monthNumber = (day: IsoDate): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * Splits applications up; with `top` only the largest (smallest) groups past `skip`, several where they are equal, or those of
 * `span` that have none.
 */
export function groupsOf(
  rows: readonly Facts[],
  { by, top, skip, atLeast, atMost = null, of, part }: Omit<Grouping, 'kind'>,
  known: GroupsKnown,
): Group[] {
  const lists = new Map<string, Facts[]>();
  for (const row of rows)
    for (const key of keysOf(by, row, known)) {
      const list = lists.get(key);
      if (list) list.push(row);
      else lists.set(key, [row]);
    }
  if (top === 'none')
    return (known.span ? keysIn(by, known.span) : [])
      .filter((key) => !lists.has(key))
      .map((key) => ({ key, rows: [], size: 0, held: null }));
  // 月均几件, 不满五件的月份: months without any count as well.
  if ((top === 'mean' || atMost !== null) && known.span)
    for (const key of keysIn(by, known.span)) if (!lists.has(key)) lists.set(key, []);
  const groups = [...lists]
    .map(([key, list]): Group => {
      const held = part ? list.filter(known.isOfPart).length : null;
      return { key, rows: list, size: held === null ? sizeOf(list, of) : held / list.length, held };
    })
    // 谁的最少: nobody is none of them.
    .filter(({ key }) => key !== '' || by !== 'handler' || (top !== 'most' && top !== 'least'))
    .filter(({ rows: { length } }) => length >= (atLeast ?? 0) && length <= (atMost ?? length));
  const sorted = groups.sort((a, b) =>
    isOfTime(by) && (top === null || top === 'mean') ? a.key.localeCompare(b.key) : b.size - a.size,
  );
  if (top === null || top === 'mean' || top === 'number') return sorted;
  // Equal ones share a place: 第二多 is the second size.
  const sizes = [...new Set(sorted.map((group) => group.size))];
  const size = (top === 'most' ? sizes : sizes.reverse())[skip];
  return sorted.filter((group) => group.size === size);
}
