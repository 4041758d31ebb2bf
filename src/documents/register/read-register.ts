import { read, type WorkBook } from '@e965/xlsx';
import { findHeadings } from '../../applications/register-headings.ts';
import type { SheetCell } from '../../applications/sheet-values.ts';
import { brokenFile, DocumentError } from '../reading/document-error.ts';
import { decodeText } from '../reading/encoding.ts';
import { fileKind, textKind } from '../reading/kind.ts';
import { LIMITS } from '../reading/limits.ts';
import { openWorkbook } from '../reading/workbook.ts';
import { REGISTER_LIMITS, tooMuchText } from './register-limits.ts';
import { rowsOf } from './sheet-rows.ts';

/** A register that was read from a file. */
interface RegisterFile {
  readonly rows: SheetCell[][];
  /** The sheet that was read. */
  readonly sheet: string;
  /** Other sheets that are registers too: one is read at a time, so that a row's number tells where it stands. */
  readonly others: readonly string[];
}

/** Text separated by commas, semicolons or tabs, quoted as spreadsheets do; every cell stays text. */
function readSeparated(bytes: Uint8Array): WorkBook | null {
  if (bytes.length > LIMITS.textBytes) throw tooMuchText();
  const text = decodeText(bytes);
  const [first = ''] = text.split(/\r?\n/u, 1);
  const isTable = textKind(text) === 'text' && /[,;\t，]/u.test(text.slice(0, 2_000));
  if (!isTable) return null;
  // A file that is saved with Chinese commas between its columns is read as well.
  const plain = first.includes('，') && !/[,;\t]/u.test(first) ? text.replaceAll('，', ',') : text;
  return read(plain, { type: 'string', raw: true, sheetRows: REGISTER_LIMITS.rows + 2 });
}

function open(bytes: Uint8Array): WorkBook | null {
  switch (fileKind(bytes)) {
    case 'xlsx':
      return openWorkbook(bytes, REGISTER_LIMITS.rows + 2);
    case 'text':
      return readSeparated(bytes);
    default:
      return null;
  }
}

/** The sheets of a workbook that are registers, by their headings. */
function registersIn(book: WorkBook): { readonly sheet: string; readonly rows: SheetCell[][] }[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((sheet) => {
    const cells = book.Sheets[sheet];
    const rows = cells ? rowsOf(cells, is1904) : [];
    return findHeadings(rows) ? [{ sheet, rows }] : [];
  });
}

/**
 * An office's register of applications (申请台账) in a workbook or in separated text, told by its headings; null for any
 * other file. Throws DocumentError for a register that cannot be read.
 */
export function readRegisterFile(bytes: Uint8Array): RegisterFile | null {
  try {
    const book = open(bytes);
    const [first, ...others] = book ? registersIn(book) : [];
    return first ? { ...first, others: others.map(({ sheet }) => sheet) } : null;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('台账', cause);
  }
}

/** The rows of a register, as `readRegisterFile` reads them. */
export const readRegister = (bytes: Uint8Array): SheetCell[][] | null =>
  readRegisterFile(bytes)?.rows ?? null;
