import type { Grid, GridCell } from '../../report/reading/grid.ts';
import { type Block, lineBlock } from './blocks.ts';
import { findHeading } from './heading-words.ts';

/** A text alone in its row that is longer than any label of the form is narrative in a frame. */
const LONGEST_LABEL = 60;

const printed = (row: readonly GridCell[]): GridCell[] =>
  row.filter((cell) => !cell.continued && cell.text.trim() !== '');

/** The text of a row that is no row of the table: a section's heading, or narrative set in a frame, its heading beside it. */
function textRow(row: readonly GridCell[]): string | null {
  const cells = printed(row);
  const [only, beside] = cells;
  if (!only || cells.length > 2 || row.some((cell) => cell.continued && cell.text.trim() !== '')) return null;
  const text = only.text.trim();
  if (beside) {
    const heading = findHeading(text);
    return heading?.sure && heading.rest === ''
      ? `${text.replace(/\s+/gu, '')}\n${beside.text.trim()}`
      : null;
  }
  const first = text.split('\n')[0] ?? '';
  return text.length > LONGEST_LABEL || findHeading(first)?.sure ? text : null;
}

/** A table as blocks: cut where a row is a section's heading or narrative, which come out as lines. */
export function tableBlocks(grid: Grid, path?: readonly number[]): Block[] {
  const blocks: Block[] = [];
  let rows: (readonly GridCell[])[] = [];
  const flush = () => {
    if (rows.some((row) => printed(row).length > 0)) {
      const table = { kind: 'table', grid: { rows, exact: grid.exact } } as const;
      blocks.push(path ? { ...table, path } : table);
    }
    rows = [];
  };
  for (const row of grid.rows) {
    const text = textRow(row);
    if (text === null) rows.push(row);
    else {
      flush();
      blocks.push(...text.split('\n').map((line) => lineBlock(line, path)));
    }
  }
  flush();
  return blocks;
}
