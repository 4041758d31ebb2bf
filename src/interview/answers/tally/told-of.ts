import type { Aim } from './aims.ts';

/** A figure with what it is of; `share` of the whole instead, or as many for `each`. */
export interface Told {
  readonly value: number;
  readonly share: boolean;
  rows: readonly string[];
  columns: readonly string[];
  /** Whether all of it is of that column: 新收3件都是自然人. */
  isAll: boolean;
  /** Whether other words stand beside it, which may say what it is of. */
  readonly isVague: boolean;
  /** Columns that are one sum, of which it was said first: 单位三个，全是企业 leaves the others to the rest. */
  wider: readonly string[];
}

const isWithin = (keys: readonly string[], of: readonly string[]): boolean =>
  keys.length > 0 && of.length > keys.length && keys.every((key) => of.includes(key));

/** Whether what is named is some of the rows of what was named before, and nothing else. */
export const isNarrower = ({ rows, columns }: Aim, of: Aim): boolean =>
  columns.length === 0 && isWithin(rows, of.rows);

/** Of what a figure was told wider than this: what it narrows; null where it says something else. */
export function narrowing(told: Told, { rows, columns }: Aim): Told | null {
  if (isNarrower({ rows, columns }, told)) return { ...told, rows };
  if (rows.length === 0 && isWithin(columns, told.columns)) return { ...told, columns, wider: told.columns };
  return null;
}

/** Whether a figure was told to be of that already, or of a narrower row of it: 撤回的1件，放其他里; 2件是讨论稿，没给. */
export const says = (told: Told, { rows, columns }: Aim): boolean =>
  isNarrower(told, { rows, columns }) ||
  [
    ...rows.map((row) => told.rows.includes(row)),
    ...columns.map((column) => told.columns.includes(column)),
  ].every(Boolean);

/** Whether a figure was told of just that row and column. */
export const isOfSame = (told: Told, { rows, columns }: Aim): boolean =>
  rows.length + columns.length > 0 && `${told.rows}` === `${rows}` && `${told.columns}` === `${columns}`;

/** Whether a row or column is named that a figure has none of yet. */
export const lacks = (told: Told, { rows, columns }: Aim): boolean =>
  (columns.length > 0 && told.columns.length === 0) || (rows.length > 0 && told.rows.length === 0);
