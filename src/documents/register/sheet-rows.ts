import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx';
import { cellWritten, type SheetCell } from '../../applications/register/sheet-values.ts';
import type { DocumentError } from '../reading/document-error.ts';
import { placeOf } from '../reading/workbook.ts';
import { overlappingMerges, REGISTER_LIMITS, tooManyRows, tooMuchText } from './register-limits.ts';

/** The cells of a sheet by row. */
export interface SheetRows {
  readonly rows: SheetCell[][];
  /** Numbers of rows that people do not see, from 1. */
  readonly hidden: readonly number[];
  /** Why the sheet is not read whole, should it be a register; any other file is another reader's matter. */
  readonly refused: DocumentError | null;
}

/** Days between the first days from which workbooks count: 1900, and 1904 on older Macintoshes. */
const DAYS_TO_1904 = 1_462;

/** Formats that write a number as an office's own: "2026-"000, 0000. */
const NUMBERING = /^(?=.*0)(?:"[^"]*"|\\[^"0-]|[0-])+$/u;

/** What a cell holds: a number that is shown as a day together with what is shown, one with an office's format as it is shown. */
function contentOf({ t, v, w, z }: CellObject, is1904: boolean): SheetCell {
  if (t === 'e') return w ?? null;
  if (typeof v !== 'number') return v == null ? null : String(v);
  const format = typeof z === 'string' ? z.slice(0, 100) : '';
  if (SSF.is_date(format)) return { serial: is1904 ? v + DAYS_TO_1904 : v, shown: w ?? String(v) };
  return format !== '0' && NUMBERING.test(format) && w !== undefined ? w : v;
}

function put(rows: SheetCell[][], row: number, column: number, cell: SheetCell): void {
  const cells = rows[row] ?? [];
  rows[row] = cells;
  cells[column] = cell;
}

/** Repeats each cell that is merged downwards; false where merges fill more cells than the rows have. */
function fillMerges(rows: SheetCell[][], merges: NonNullable<WorkSheet['!merges']>): boolean {
  let left = rows.length * REGISTER_LIMITS.columns;
  for (const { s, e } of merges) {
    if (s.c !== e.c || s.c >= REGISTER_LIMITS.columns) continue;
    const cell = rows[s.r]?.[s.c] ?? null;
    const last = Math.min(e.r, rows.length - 1);
    left -= Math.max(0, last - s.r);
    if (left < 0) return false;
    for (let row = s.r + 1; row <= last; row += 1) put(rows, row, s.c, cell);
  }
  return true;
}

const lengthOf = (rows: readonly (readonly SheetCell[])[]): number =>
  rows.reduce((sum, row) => sum + row.reduce<number>((all, cell) => all + cellWritten(cell).length, 0), 0);

/** The cells of a sheet by row, without gaps; a cell within a merged range repeats the range's value downwards. */
export function rowsOf(sheet: WorkSheet, is1904: boolean): SheetRows {
  const rows: SheetCell[][] = [];
  let refused: DocumentError | null = null;
  for (const [address, cell] of Object.entries(sheet)) {
    const place = address.startsWith('!') ? null : placeOf(address);
    if (!place || place.column >= REGISTER_LIMITS.columns) continue;
    if (place.row > REGISTER_LIMITS.rows) refused = tooManyRows();
    else put(rows, place.row, place.column, contentOf(cell, is1904));
  }
  if (!fillMerges(rows, sheet['!merges'] ?? [])) refused ??= overlappingMerges();
  const whole = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  if (lengthOf(whole) > REGISTER_LIMITS.characters) refused ??= tooMuchText();
  const hidden = (sheet['!rows'] ?? []).flatMap((row, at) => (row?.hidden ? [at + 1] : []));
  return { rows: whole, hidden, refused };
}
