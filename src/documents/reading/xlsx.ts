import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { GridCell } from '../../report/reading/grid.ts';
import type { Block, Content } from './blocks.ts';
import { lineBlock } from './blocks.ts';
import { BoundedBlocks } from './bounded.ts';
import { brokenFile, DocumentError } from './document-error.ts';
import { findHeading } from './heading-words.ts';
import { LIMITS } from './limits.ts';
import { tableBlocks } from './split-table.ts';
import { openWorkbook, placeOf, visibleSheets } from './workbook.ts';

const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });

/** A number with all its digits and, where its format prints one, its unit ("251000元"). */
function textOf(cell: CellObject): string {
  if (typeof cell.v !== 'number') return cell.v === undefined || cell.v === null ? '' : String(cell.v);
  const unit = /(?:亿元|万元|元)(?="|$)/u.exec(String(cell.z ?? ''))?.[0] ?? '';
  return `${PLAIN.format(cell.v)}${unit}`;
}

/** The cells of a sheet by row and column, merged ranges spread over their places. */
function rowsOf(sheet: WorkSheet): GridCell[][] {
  const rows: GridCell[][] = [];
  const merges = (sheet['!merges'] ?? []).filter(
    ({ s }) => s.c < LIMITS.reportColumns && s.r < LIMITS.tableRows,
  );
  for (const [address, cell] of Object.entries(sheet)) {
    const place = address.startsWith('!') ? null : placeOf(address);
    if (!place || place.column >= LIMITS.reportColumns || place.row >= LIMITS.tableRows) continue;
    const inside = merges.find(
      ({ s, e }) => s.r <= place.row && place.row <= e.r && s.c <= place.column && place.column <= e.c,
    );
    if (inside && (inside.s.r !== place.row || inside.s.c !== place.column)) continue;
    const to = inside ? Math.min(inside.e.c, LIMITS.reportColumns - 1) : place.column;
    const last = inside ? Math.min(inside.e.r, LIMITS.tableRows - 1) : place.row;
    for (let row = place.row; row <= last; row += 1) {
      const line = rows[row] ?? [];
      rows[row] = line;
      line.push({ text: textOf(cell), from: place.column, to, continued: row > place.row });
    }
  }
  return Array.from(rows, (row) => (row ?? []).sort((a, b) => a.from - b.from));
}

/** Empty places between and behind a row's cells, so that every row is as wide as the sheet. */
function filledOut(row: readonly GridCell[], width: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = 0; column < width; ) {
    const cell = row.find(({ from }) => from === column) ?? {
      text: '',
      from: column,
      to: column,
      continued: false,
    };
    cells.push(cell);
    column = cell.to + 1;
  }
  return cells;
}

/** A sheet as blocks: rows with one text alone are lines, the others tables. */
function sheetBlocks(name: string, sheet: WorkSheet): Block[] {
  const rows = rowsOf(sheet);
  const width = Math.max(0, ...rows.flatMap((row) => row.map(({ to }) => to + 1)));
  // Some leave the first column blank.
  const left = Math.min(...rows.flatMap((row) => row.map(({ from }) => from)));
  const blocks: Block[] = [];
  let table: GridCell[][] = [];
  const flush = () => {
    blocks.push(...tableBlocks({ rows: table, exact: true }));
    table = [];
  };
  for (const row of rows) {
    const texts = row.filter((cell) => !cell.continued && cell.text.trim() !== '');
    const [only] = texts;
    const isLine =
      texts.length === 1 &&
      only !== undefined &&
      (width === 1 || (only.from === left && isTextLine(only.text)));
    if (isLine) {
      flush();
      blocks.push(...only.text.split(/\r?\n/u).map((line) => lineBlock(line)));
    } else if (row.length > 0) table.push(filledOut(row, width));
  }
  flush();
  const headed = blocks.some((block) => block.kind === 'line' && findHeading(block.text)?.sure);
  return headed || !findHeading(name) ? blocks : [lineBlock(name), ...blocks];
}

const isTextLine = (text: string): boolean =>
  findHeading(text)?.sure === true || text.length > 60 || /政府信息公开工作年度报告|。$/u.test(text);

/** The tables and texts of an opened workbook. Throws DocumentError. */
export function readBook(book: WorkBook): Content {
  const out = new BoundedBlocks();
  try {
    for (const name of visibleSheets(book)) {
      const sheet = book.Sheets[name];
      if (!sheet) continue;
      for (const block of sheetBlocks(name, sheet)) {
        if (block.kind === 'table') for (const _ of block.grid.rows) out.countRow();
        out.push(block);
      }
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('工作表', cause);
  }
  return { blocks: out.blocks, shape: 'sheets' };
}

/** Reads a workbook: our own, or any with the same tables. Formulas count with the value that they were saved with. */
export const readXlsx = (bytes: Uint8Array): Content => readBook(openWorkbook(bytes, LIMITS.tableRows + 1));
