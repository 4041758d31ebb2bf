import type { TableBlock } from '@slack/types';
import type { Table } from '../../dialogue/message.ts';
import { hasMention } from '../../interview/mention.ts';
import { cut, LIMITS } from '../limits.ts';
import { paragraphs } from './text.ts';

/** The most characters of a cell: a long description must not fill the table's share. */
const CELL = 90;

/** A cell as plain text, which takes at least one character; one that names a person is rich text, in which they stand by their name. */
function cell(text: string): TableBlock['rows'][number][number] {
  const [rich] = hasMention(text) ? paragraphs(text) : [];
  return rich ?? { type: 'raw_text', text: cut(text, CELL) || ' ' };
}

/** A table within Slack's bounds: rows that would break the limit on characters are left to the next page. */
export function tableBlock(table: Table): TableBlock {
  const rows = [table.columns, ...table.rows]
    .slice(0, LIMITS.tableRows)
    .map((row) => row.slice(0, LIMITS.tableColumns).map(String));
  let characters = 0;
  const fitting = rows.filter((row) => {
    characters += row.reduce((sum, text) => sum + cut(text, CELL).length, 0);
    return characters <= LIMITS.tableCharacters;
  });
  return { type: 'table', rows: fitting.map((row) => row.map(cell)) };
}

/** A table in words alone, a line a row. */
export const tableWords = (table: Table | null | undefined): string[] =>
  table ? [table.columns, ...table.rows].map((row) => row.join(' ')) : [];
