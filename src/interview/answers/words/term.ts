/**
 * What a word of an answer stands for: rows or columns of the table (several where the word names a group, such as
 * 不予公开 or 诉讼), either of the two where only what stands before can tell, or one certain cell.
 */
export type Term =
  | { readonly kind: 'row'; readonly rows: readonly string[] }
  | { readonly kind: 'column'; readonly columns: readonly string[] }
  | { readonly kind: 'either'; readonly rows: readonly string[]; readonly columns: readonly string[] }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string };

/** Words (plain text, lower case) and what they stand for. */
export type Synonyms = readonly (readonly [words: string, term: Term])[];

/** A word for one row, or for a group of rows. */
export const row = (...rows: string[]): Term => ({ kind: 'row', rows });

/** A word for one column, or for a group of columns. */
export const column = (...columns: string[]): Term => ({ kind: 'column', columns });

/** A word that is a row after rows and a column after columns. */
export const either = (rows: readonly string[], columns: readonly string[]): Term => ({
  kind: 'either',
  rows,
  columns,
});

/** A word for one certain cell. */
export const cell = (rowKey: string, columnKey: string): Term => ({
  kind: 'cell',
  row: rowKey,
  column: columnKey,
});
