import type { Grid, GridCell } from '../../../report/reading/grid.ts';
import { looksLikeNumber } from '../../../report/reading/value.ts';
import { opensParagraph } from '../paragraphs.ts';
import { clustered } from './geometry.ts';
import { type Line, textOf } from './lines.ts';
import type { PrintedTable, TableCell } from './ruled-tables.ts';

/** Edges of one column on different pages are as near as this (points). */
const NEAR = 4;

/** Whether a table at the head of a page goes on from the one at the foot of the page before: both are as wide. */
export const isContinued = (above: PrintedTable, below: PrintedTable): boolean =>
  Math.abs(above.left - below.left) <= NEAR && Math.abs(above.right - below.right) <= NEAR;

/** Words that hang over are no farther below their table than this, in characters. */
const OVERHANG = 1.5;

/**
 * Whether words of a cell that goes on over the page's end hang below its table's last line: they fit between its sides,
 * and the table goes on at the head of the next page.
 */
export const hangsOver = ({ rows, bottom }: PrintedTable, line: Line, next: PrintedTable): boolean =>
  next.top < line.top &&
  Math.abs(line.top - bottom) <= OVERHANG * line.size &&
  !opensParagraph(textOf(line.pieces)) &&
  (rows.at(-1) ?? []).some(({ left, right }) => left <= line.left && line.right <= right);

/** A table with words that hang over its lower end in the cell that they belong to. */
export function withOverhang(table: PrintedTable, line: Line): PrintedTable {
  const rows = table.rows.slice(0, -1);
  const last = (table.rows.at(-1) ?? []).map((cell) =>
    cell.left <= line.left && line.right <= cell.right
      ? { ...cell, text: `${cell.text}${textOf(line.pieces)}` }
      : cell,
  );
  return { ...table, rows: [...rows, last] };
}

type Row = readonly TableCell[];

/** Only table 三 has rows as wide as this, and each of its labels opens with a number. */
const NUMBERED = 7;

const said = (row: Row): TableCell[] => row.filter(({ text, continued }) => !continued && text.trim() !== '');
const figuresOf = (row: Row): number => said(row).filter(({ text }) => looksLikeNumber(text)).length;
const wordsOf = (row: Row): TableCell[] => said(row).filter(({ text }) => !looksLikeNumber(text));

/** Whether a page ends within a row: its figures stand on one of the two pages, and its label goes on over both. */
function isCut(above: Row, below: Row): boolean {
  const [first] = wordsOf(below);
  if (!first || below.length < NUMBERED || opensParagraph(first.text.trim())) return false;
  return wordsOf(above).length > 0 && figuresOf(above) > 0 !== figuresOf(below) > 0;
}

/** Two halves of a row as one. */
const mended = (above: Row, below: Row): Row =>
  above.map((cell) => {
    const rest = said(below).find(
      ({ left, right }) => cell.left - NEAR <= left && right <= cell.right + NEAR,
    );
    return rest ? { ...cell, text: `${cell.text}${rest.text}` } : cell;
  });

/** The rows of a table's parts; a row that a page's end cuts is one row. */
function rowsOf(parts: readonly PrintedTable[]): Row[] {
  const rows: Row[] = [];
  for (const { rows: own } of parts) {
    const [above, below] = [rows.at(-1), own[0]];
    if (above && below && isCut(above, below)) {
      rows.splice(-1, 1, mended(above, below));
      rows.push(...own.slice(1));
    } else rows.push(...own);
  }
  return rows;
}

/** A table from its parts on one page or several: what one column is, all parts' edges tell together. */
export function gridOf(parts: readonly PrintedTable[]): Grid {
  const rows = rowsOf(parts);
  const edges = clustered(
    rows.flatMap((cells) => cells.flatMap(({ left, right }) => [left, right])),
    NEAR,
  );
  const nearest = (x: number): number =>
    edges.reduce((best, edge, at) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? at : best), 0);
  const placed = rows.map((cells) =>
    cells.map(({ left, right, text, continued }): GridCell => {
      const from = nearest(left);
      return { text, from, to: Math.max(from, nearest(right) - 1), continued };
    }),
  );
  return { rows: placed, exact: true };
}
