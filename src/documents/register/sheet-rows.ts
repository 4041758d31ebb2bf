import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx';
import type { SheetCell } from '../../applications/sheet-values.ts';
import { DocumentError } from '../reading/document-error.ts';
import { placeOf } from '../reading/workbook.ts';
import { REGISTER_LIMITS, tooManyRows, tooMuchText } from './register-limits.ts';

const hostileMerges = (): DocumentError =>
  new DocumentError('hostile', {
    zh: '台账里合并的单元格互相重叠，出于安全没有读取，请用原软件打开后另存一份再发。',
    en: 'Merged cells of the register overlap and it was not read for safety; open it and save a fresh copy.',
  });

const longCell = (row: number): DocumentError =>
  new DocumentError('too-large', {
    zh: `台账第${row}行有一格超过${REGISTER_LIMITS.cell}字，请缩短后再发。`,
    en: `A cell in row ${row} of the register has more than ${REGISTER_LIMITS.cell} characters; please shorten it.`,
  });

/** Days between the first days of the two ways in which workbooks count: from 1900, and from 1904 on older Macintoshes. */
const DAYS_TO_1904 = 1_462;

/** Formats that write a number as an office's own: "2026-"000, 0000. */
const NUMBERING = /^(?:"[^"]*"|\\.|[0-])*0(?:"[^"]*"|\\.|[0-])*$/u;

/** What a cell holds: dates as days counted from 1900, numbers with a format of their own as they are shown. */
function valueOf({ t, v, w, z }: CellObject, is1904: boolean): SheetCell {
  if (t === 'e') return w ?? null;
  if (typeof v !== 'number') return v == null ? null : String(v);
  const format = typeof z === 'string' ? z : '';
  if (is1904 && SSF.is_date(format)) return v + DAYS_TO_1904;
  return format !== '0' && NUMBERING.test(format) && w !== undefined ? w : v;
}

/** Repeats the value of each cell that is merged downwards. Throws where merges fill more cells than the rows have. */
function fillMerges(rows: SheetCell[][], merges: NonNullable<WorkSheet['!merges']>): void {
  let left = rows.length * REGISTER_LIMITS.columns;
  for (const { s, e } of merges) {
    if (s.c !== e.c || s.c >= REGISTER_LIMITS.columns) continue;
    const value = rows[s.r]?.[s.c] ?? null;
    const last = Math.min(e.r, rows.length - 1);
    left -= Math.max(0, last - s.r);
    if (left < 0) throw hostileMerges();
    for (let at = s.r + 1; at <= last; at += 1) {
      const cells = rows[at] ?? [];
      rows[at] = cells;
      cells[s.c] = value;
    }
  }
}

/**
 * The cells of a sheet by row, without gaps; a cell within a merged range repeats the range's value downwards. Throws
 * DocumentError for more rows or text than a register has.
 */
export function rowsOf(sheet: WorkSheet, is1904: boolean): SheetCell[][] {
  const rows: SheetCell[][] = [];
  let characters = 0;
  for (const [address, cell] of Object.entries(sheet)) {
    const place = address.startsWith('!') ? null : placeOf(address);
    if (!place || place.column >= REGISTER_LIMITS.columns) continue;
    if (place.row > REGISTER_LIMITS.rows) throw tooManyRows();
    const value = valueOf(cell, is1904);
    if (typeof value === 'string') {
      if (value.length > REGISTER_LIMITS.cell) throw longCell(place.row + 1);
      characters += value.length;
      if (characters > REGISTER_LIMITS.characters) throw tooMuchText();
    }
    const cells = rows[place.row] ?? [];
    rows[place.row] = cells;
    cells[place.column] = value;
  }
  fillMerges(rows, sheet['!merges'] ?? []);
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}
