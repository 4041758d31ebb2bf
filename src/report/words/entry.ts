import type { Outcome } from '../forms/form.ts';

/**
 * What a word stands for in a table, by the keys of the forms. Several rows or columns are a sum that has no cell of its
 * own (法人或其他组织, 诉讼); an outcome is all rows that count under it, never one of them; either is a row after rows
 * and a column after columns; a cell is just one.
 */
export type Named =
  | {
      readonly kind: 'row';
      readonly rows: readonly string[];
      readonly outcome?: Outcome;
      /** Set where the form has no such row and its outcome's own row stands for it. */
      readonly instead?: true;
    }
  | { readonly kind: 'column'; readonly columns: readonly string[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'either'; readonly rows: readonly string[]; readonly columns: readonly string[] }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string };

/** Whether a word is clear by itself, or where. See `Entry`. */
export type Strength = 'words' | 'kinds' | 'inPlace' | 'inNames' | 'spoken' | 'clipped';

/** The words for one thing of the form beside its printed label. Each line of a list may stand for several (`wordings`). */
export interface Entry {
  readonly means: Named;
  /** Other labels that tables print for it. */
  readonly printed?: readonly string[];
  /** What people and reports call it wherever its matter is spoken of. */
  readonly words?: readonly string[];
  /** Kinds of what it counts: 撤回 counts under 其他, which counts more. A number of one need not be the cell's. */
  readonly kinds?: readonly string[];
  /** What names it only where the table itself is asked for or written: a bare 公开 elsewhere may be anything. */
  readonly inPlace?: readonly string[];
  /** What is said for it only in answer to the table's own question: 管用的, 剩, 赢了. */
  readonly spoken?: readonly string[];
  /** What stands for it only right beside a figure, in answer to the table's own question: 制4废2, 自10企1, 没有的2. */
  readonly clipped?: readonly string[];
  /** What in an applicant's name, or in a description of who applied, tells the kind. */
  readonly inNames?: readonly string[];
  /** Longer stretches with one of the words in them that name nothing of the table. */
  readonly never?: readonly string[];
}

/** A row, or several that are one sum. */
export const rows = (...keys: string[]): Extract<Named, { kind: 'row' }> => ({ kind: 'row', rows: keys });

/** A row of an outcome: where a layout has no such row, the word stands for the outcome's own. */
export const rowOf = (outcome: Outcome, key: string): Named => ({ kind: 'row', rows: [key], outcome });

/** One of the six outcomes. */
export const outcome = (key: Outcome): Named => ({ kind: 'outcome', outcome: key });

/** A column, or several that are one sum. */
export const columns = (...keys: string[]): Extract<Named, { kind: 'column' }> => ({
  kind: 'column',
  columns: keys,
});

/** A row after rows, a column after columns. */
export const either = (rowKeys: readonly string[], columnKeys: readonly string[]): Named => ({
  kind: 'either',
  rows: rowKeys,
  columns: columnKeys,
});

/** One certain cell. */
export const cell = (row: string, column: string): Named => ({ kind: 'cell', row, column });
