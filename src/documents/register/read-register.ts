import { read, type WorkBook } from '@e965/xlsx';
import type { RegisterField } from '../../applications/register-heading-words.ts';
import { findHeadings, type HeadingRow, lacksArrival } from '../../applications/register-headings.ts';
import type { SheetCell } from '../../applications/sheet-values.ts';
import { brokenFile, DocumentError } from '../reading/document-error.ts';
import { decodeText } from '../reading/encoding.ts';
import { readHtml } from '../reading/html.ts';
import { fileKind, textKind } from '../reading/kind.ts';
import { LIMITS } from '../reading/limits.ts';
import { openWorkbook, visibleSheets } from '../reading/workbook.ts';
import { REGISTER_LIMITS, tooMuchText } from './register-limits.ts';
import { rowsOf, type SheetRows } from './sheet-rows.ts';

/** A register that was read from a file. */
interface RegisterFile {
  readonly rows: SheetCell[][];
  /** The sheet that was read. */
  readonly sheet: string;
  /** Other sheets that are registers too: one is read at a time, so that a row's number tells where it stands. */
  readonly others: readonly string[];
}

/** Fields whose cells name a day or one of the form's words; all others are kept as they are written. */
const NAMING: readonly RegisterField[] = [
  'applicant',
  'channel',
  'disposition',
  'arrivedOn',
  'confirmedOn',
  'correctionAskedOn',
  'correctionUntil',
  'correctionReceivedOn',
  'extendedOn',
  'extensionNotifiedOn',
  'answeredOn',
  'deliveredOn',
  'withdrawnOn',
];

/** Cuts cells that name something where no name is so long: looking for one in pages of text would take minutes. */
function clipped(rows: SheetCell[][], { index, columns }: HeadingRow): SheetCell[][] {
  const naming = NAMING.flatMap((field) => columns.get(field) ?? []);
  for (const row of rows.slice(index + 1)) {
    for (const column of naming) {
      const cell = row[column];
      if (typeof cell === 'string') row[column] = cell.slice(0, REGISTER_LIMITS.word);
    }
  }
  return rows;
}

/** A sheet of a workbook, or a table of a web page. */
interface Sheet extends SheetRows {
  readonly sheet: string;
}

function sheetsOf(book: WorkBook): Sheet[] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return visibleSheets(book).flatMap((sheet) => {
    const cells = book.Sheets[sheet];
    return cells ? [{ sheet, ...rowsOf(cells, is1904) }] : [];
  });
}

/** The sheets that are registers, by their headings. Throws DocumentError for one that is not read. */
function registersIn(sheets: readonly Sheet[]): { readonly sheet: string; readonly rows: SheetCell[][] }[] {
  return sheets.flatMap(({ sheet, rows, refused }) => {
    const headings = findHeadings(rows);
    if (!headings) return [];
    if (refused) throw refused;
    return [{ sheet, rows: clipped(rows, headings) }];
  });
}

/** The tables of a web page: many systems save one under the name of a workbook. */
const tablesOf = (page: string): Sheet[] =>
  readHtml(page).blocks.flatMap((block, at) =>
    block.kind === 'table'
      ? [
          {
            sheet: `表${at + 1}`,
            rows: block.grid.rows.map((row) => row.map(({ text }) => text.trim() || null)),
            refused: null,
          },
        ]
      : [],
  );

/** Bytes of a long text by whose first lines a register is told. */
const SAMPLE = 60_000;

/** Separated text or the tables of a page as sheets; null for text that is no table. */
function readSeparated(bytes: Uint8Array): Sheet[] | null {
  const text = decodeText(bytes);
  const kind = textKind(text);
  if (kind === 'html') return tablesOf(text);
  const [first = ''] = text.split(/\r?\n/u, 1);
  const isTable = kind === 'text' && /[,;\t，]/u.test(text.slice(0, 2_000));
  if (!isTable) return null;
  // A file that is saved with Chinese commas between its columns is read as well.
  const plain = first.includes('，') && !/[,;\t]/u.test(first) ? text.replaceAll('，', ',') : text;
  return sheetsOf(read(plain, { type: 'string', raw: true, sheetRows: REGISTER_LIMITS.rows + 2 }));
}

/** Text separated by commas, semicolons or tabs, quoted as spreadsheets do; every cell stays text. */
function openText(bytes: Uint8Array): Sheet[] | null {
  if (bytes.length <= LIMITS.textBytes) return readSeparated(bytes);
  const sample = readSeparated(bytes.subarray(0, bytes.subarray(0, SAMPLE).lastIndexOf(0x0a) + 1));
  if (sample && registersIn(sample).length > 0) throw tooMuchText();
  return null;
}

function open(bytes: Uint8Array): Sheet[] | null {
  switch (fileKind(bytes)) {
    case 'xlsx':
      return sheetsOf(openWorkbook(bytes, REGISTER_LIMITS.rows + 2));
    case 'text':
      return openText(bytes);
    default:
      return null;
  }
}

/** Says which column a table lacks that is a register in all else; a report's tables have no such headings. */
function missingArrival(sheets: readonly Sheet[]): DocumentError | null {
  if (!sheets.some(({ rows }) => lacksArrival(rows))) return null;
  return new DocumentError('unsupported', {
    zh: '这个文件像是申请台账，但表头里没有“收到日期”一列，没有读。请补上这一列，日期写作2026-03-02，再发一次。',
    en: 'This looks like a register of applications without a column for the day of receipt (收到日期); please add it.',
  });
}

/**
 * An office's register of applications (申请台账) in a workbook, in separated text or in a web page's table, told by its headings; null for any
 * other file. Throws DocumentError for a register that cannot be read.
 */
export function readRegisterFile(bytes: Uint8Array): RegisterFile | null {
  try {
    const sheets = open(bytes) ?? [];
    const [first, ...others] = registersIn(sheets);
    const missing = first ? null : missingArrival(sheets);
    if (missing) throw missing;
    return first ? { ...first, others: others.map(({ sheet }) => sheet) } : null;
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw brokenFile('台账', cause);
  }
}

/** The rows of a register, as `readRegisterFile` reads them. */
export const readRegister = (bytes: Uint8Array): SheetCell[][] | null =>
  readRegisterFile(bytes)?.rows ?? null;
