import type { DataTableBlock, KnownBlock, TableBlock } from '@slack/types';
import type { Table } from '../../dialogue/message.ts';
import { hasMention } from '../../interview/mention.ts';
import { cut, LIMITS } from '../limits.ts';
import { paragraphs } from './text.ts';

/** The most characters of a cell: a long description must not fill the table's share. */
const CELL = 90;

/** The most characters of a caption. */
const CAPTION = 150;

/** Rows of a page: what stands on a phone without losing one's place. */
const PAGE = 10;

/** A cell as plain text, which takes at least one character; one that names a person is rich text, in which they stand by their name. */
function cell(text: string): TableBlock['rows'][number][number] {
  const [rich] = hasMention(text) ? paragraphs(text) : [];
  return rich ?? { type: 'raw_text', text: cut(text, CELL) || ' ' };
}

/** Rows within Slack's bounds, headings first: those for which there are not characters enough are left to the next page. */
function fitting({ columns, rows }: Table, most: number): (string | number)[][] {
  let characters = 0;
  return [columns, ...rows]
    .slice(0, LIMITS.tableRows)
    .map((row) => row.slice(0, LIMITS.tableColumns))
    .filter((row) => {
      characters += row.reduce<number>((sum, value) => sum + cut(String(value), CELL).length, 0);
      return characters <= most;
    });
}

/** A table that every client shows, of at most so many characters. */
export const tableBlock = (table: Table, most: number = LIMITS.tableCharacters): TableBlock => ({
  type: 'table',
  rows: fitting(table, most).map((row) => row.map((value) => cell(String(value)))),
});

/** A table that is turned in pages and ordered by its columns, figures by their value. */
const dataTableBlock = (table: Table, caption: string, most: number): DataTableBlock => ({
  type: 'data_table',
  caption: cut(caption, CAPTION),
  page_size: PAGE,
  rows: fitting(table, most).map((row, at) =>
    row.map((value) =>
      typeof value === 'number' && at > 0
        ? { type: 'raw_number', value, text: String(value) }
        : cell(String(value)),
    ),
  ),
});

/** A table as a block, a list to look things up in as Slack's newest where that is wanted; none without rows. */
export function tableBlocks(table: Table | null | undefined, most: number, isNewest: boolean): KnownBlock[] {
  if (!table || table.rows.length === 0) return [];
  const { caption } = table;
  return [isNewest && caption !== undefined ? dataTableBlock(table, caption, most) : tableBlock(table, most)];
}

/** A table in words alone, a line a row. */
export const tableWords = (table: Table | null | undefined): string[] =>
  table ? [table.columns, ...table.rows].map((row) => row.join(' ')) : [];
