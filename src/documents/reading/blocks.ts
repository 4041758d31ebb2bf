import type { Grid } from '../../report/reading/grid.ts';

/** A piece of a document in reading order, whatever its format. */
export type Block =
  | { readonly kind: 'line'; readonly text: string; readonly path?: readonly number[] }
  | { readonly kind: 'table'; readonly grid: Grid; readonly path?: readonly number[] }
  | { readonly kind: 'picture'; readonly path?: readonly number[] };

/** What a format's reader hands on. */
export interface Content {
  readonly blocks: readonly Block[];
  /**
   * "lines": a line may be a piece of a paragraph, and tables are lines too; "paragraphs": each line is a whole
   * paragraph; "sheets": likewise, but sections may stand in any order.
   */
  readonly shape: 'lines' | 'paragraphs' | 'sheets';
  /** What a web page calls itself outside its text: ArticleTitle of a government's site, else its <title>. */
  readonly name?: string;
}

/** A line of text, its ends trimmed. */
export const lineBlock = (text: string, path?: readonly number[]): Block =>
  path ? { kind: 'line', text: text.trim(), path } : { kind: 'line', text: text.trim() };
