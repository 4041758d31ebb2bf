import type { IsoDate } from '../../language/date.ts';
import { groupOf } from '../case/dispositions.ts';
import type { Facts } from './facts.ts';
import type { Measure } from './query.ts';

type Grouping = Extract<Measure, { kind: 'groups' }>;

/** A part of a count that was split up: what it is of (a month, a handler's id, a kind …) and its applications. */
export interface Group {
  readonly key: string;
  readonly rows: readonly Facts[];
}

const quarterOf = (month: number): string => `${Math.ceil(month / 3)}`;

/** What an application is counted under; null where it is under nothing. */
const KEY: Readonly<Record<Grouping['by'], (facts: Facts, day: IsoDate) => string | null>> = {
  month: (_, day) => day.slice(0, 7),
  quarter: (_, day) => `${day.slice(0, 4)}-${quarterOf(Number(day.slice(5, 7)))}`,
  handler: ({ handler }) => handler ?? '',
  kind: ({ kind }) => kind,
  outcome: ({ result }) => result && groupOf(result),
  result: ({ result }) => result,
  channel: ({ channel }) => channel,
  content: ({ content }) => content,
};

/** Times in their order; the rest from the largest to the smallest, equal ones as they come. */
const isOfTime = (by: Grouping['by']): boolean => by === 'month' || by === 'quarter';

/** Splits applications up; with `top` only the largest (smallest) groups, several where they are equal. */
export function groupsOf(
  rows: readonly Facts[],
  by: Grouping['by'],
  top: Grouping['top'],
  of: 'received' | 'answered' = 'received',
): Group[] {
  const lists = new Map<string, Facts[]>();
  for (const row of rows) {
    const key = KEY[by](row, row[of] ?? row.received);
    if (key !== null) lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  const groups = [...lists].map(([key, list]) => ({ key, rows: list }));
  const sorted = groups.sort((a, b) =>
    isOfTime(by) && top === null ? a.key.localeCompare(b.key) : b.rows.length - a.rows.length,
  );
  if (top === null) return sorted;
  const sizes = sorted.map((group) => group.rows.length);
  const size = top === 'most' ? Math.max(...sizes) : Math.min(...sizes);
  return sorted.filter((group) => group.rows.length === size);
}
