import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { findHeadings } from '../../applications/register-headings.ts';
import type { SheetCell } from '../../applications/sheet-values.ts';
import { brokenFile, DocumentError } from '../reading/document-error.ts';
import { decodeText } from '../reading/encoding.ts';
import { fileKind, textKind } from '../reading/kind.ts';
import { LIMITS } from '../reading/limits.ts';
import { openWorkbook, placeOf } from '../reading/workbook.ts';

/** Rows of a register that are read at once: a busy city's ten years. */
export const MOST_ROWS = 20_000;

/** The widest registers have some 40 columns. */
const WIDEST = 100;

const tooMany = (): DocumentError =>
  new DocumentError('too-large', {
    zh: `台账超过${MOST_ROWS}行，请按年份分成几个文件再发。`,
    en: `The register has more than ${MOST_ROWS} rows; please split it by year.`,
  });

/** The cells of a sheet by row, without gaps; a cell within a merged range repeats the range's value downwards. */
function rowsOf(sheet: WorkSheet): SheetCell[][] {
  const rows: SheetCell[][] = [];
  const put = (row: number, column: number, value: SheetCell) => {
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = value;
  };
  for (const [address, cell] of Object.entries(sheet)) {
    const place = address.startsWith('!') ? null : placeOf(address);
    if (!place || place.column >= WIDEST) continue;
    if (place.row > MOST_ROWS) throw tooMany();
    const value: unknown = cell.v;
    put(place.row, place.column, typeof value === 'number' ? value : value == null ? null : String(value));
  }
  for (const { s, e } of sheet['!merges'] ?? []) {
    if (s.c !== e.c || s.c >= WIDEST) continue;
    const value = rows[s.r]?.[s.c] ?? null;
    for (let row = s.r + 1; row <= Math.min(e.r, rows.length - 1); row += 1) put(row, s.c, value);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

/** Text separated by commas, semicolons or tabs, quoted as spreadsheets do; every cell stays text. */
function readSeparated(bytes: Uint8Array): WorkBook | null {
  if (bytes.length > LIMITS.textBytes) throw tooMany();
  const text = decodeText(bytes);
  const [first = ''] = text.split(/\r?\n/u, 1);
  const isTable = textKind(text) === 'text' && /[,;\t，]/u.test(text.slice(0, 2_000));
  if (!isTable) return null;
  // A file that is saved with Chinese commas between its columns is read as well.
  const plain = first.includes('，') && !/[,;\t]/u.test(first) ? text.replaceAll('，', ',') : text;
  return read(plain, { type: 'string', raw: true, sheetRows: MOST_ROWS + 2 });
}

function open(bytes: Uint8Array): WorkBook | null {
  switch (fileKind(bytes)) {
    case 'xlsx':
      return openWorkbook(bytes, MOST_ROWS + 2);
    case 'text':
      return readSeparated(bytes);
    default:
      return null;
  }
}

/**
 * The rows of an office's register of applications (申请台账) as a workbook or as separated text, told by its headings;
 * null for any other file. Throws DocumentError for a register that cannot be read.
 */
export function readRegister(bytes: Uint8Array): SheetCell[][] | null {
  try {
    const book = open(bytes);
    for (const name of book?.SheetNames ?? []) {
      const sheet = book?.Sheets[name];
      const rows = sheet ? rowsOf(sheet) : [];
      if (findHeadings(rows)) return rows;
    }
    return null;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('台账', cause);
  }
}
