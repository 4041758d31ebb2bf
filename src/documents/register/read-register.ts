import type { WorkBook } from '@e965/xlsx';
import type { RegisterField } from '../../applications/register/heading-words.ts';
import { findHeadings, type HeadingRow, lacksArrival } from '../../applications/register/headings.ts';
import type { RegisterSheet } from '../../applications/register/import.ts';
import type { SheetCell } from '../../applications/register/sheet-values.ts';
import type { Content } from '../reading/blocks.ts';
import { DocumentError } from '../reading/document-error.ts';
import { fileKind } from '../reading/kind.ts';
import { type OpenedText, openText } from '../reading/open-text.ts';
import { mayBeSeparated, separatedCells } from '../reading/separated.ts';
import { openWorkbook, visibleSheets } from '../reading/workbook.ts';
import { REGISTER_LIMITS, tooManyRows, tooMuchText } from './register-limits.ts';
import { rowsOf, type SheetRows } from './sheet-rows.ts';

/** A register that was read from a file: every sheet of it that is one. */
export type RegisterFile = readonly RegisterSheet[];

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
function registersIn(sheets: readonly Sheet[]): RegisterSheet[] {
  const registers = sheets.flatMap(({ sheet, rows, hidden, refused }) => {
    const headings = findHeadings(rows);
    if (!headings) return [];
    if (refused) throw refused;
    return [{ sheet, rows: clipped(rows, headings), hidden }];
  });
  if (registers.reduce((sum, { rows }) => sum + rows.length, 0) > REGISTER_LIMITS.rows + 2)
    throw tooManyRows();
  return registers;
}

/** The tables of a web page: many systems save one under the name of a workbook. */
const tablesOf = ({ blocks }: Content): Sheet[] =>
  blocks.flatMap((block, at) =>
    block.kind === 'table'
      ? [
          {
            sheet: `表${at + 1}`,
            rows: block.grid.rows.map((row) => row.map(({ text }) => text.trim() || null)),
            hidden: [],
            refused: null,
          },
        ]
      : [],
  );

/** Separated text as a sheet; none for text that is no table. */
function sheetsOfText(text: string): Sheet[] {
  if (!mayBeSeparated(text)) return [];
  const { rows: most, columns } = REGISTER_LIMITS;
  const table = separatedCells(text, { rows: most + 2, columns });
  const rows = table.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return [{ sheet: '表1', rows, hidden: [], refused: table.length > most + 1 ? tooManyRows() : null }];
}

/** Says which column a table lacks that is a register in all else; a report's tables have no such headings. */
function missingArrival(sheets: readonly Sheet[]): DocumentError | null {
  if (!sheets.some(({ rows }) => lacksArrival(rows))) return null;
  return new DocumentError('unsupported', {
    zh: '这个文件像是申请台账，但表头里没有“收到日期”一列，没有读。请补上这一列，日期写作2026-03-02，再发一次。',
    en: 'This looks like a register of applications without a column for the day of receipt (收到日期); please add it.',
  });
}

/** The register among some sheets, told by its headings; null where there is none. Throws DocumentError. */
function registerAmong(sheets: readonly Sheet[]): RegisterFile | null {
  const registers = registersIn(sheets);
  const missing = registers.length > 0 ? null : missingArrival(sheets);
  if (missing) throw missing;
  return registers.length > 0 ? registers : null;
}

/** Rows of a workbook that are opened, so that one of too many is told. */
export const ROWS_OPENED = REGISTER_LIMITS.rows + 2;

/** The register in an opened workbook; null where none of its sheets is one. Throws DocumentError. */
export const registerInBook = (book: WorkBook): RegisterFile | null => registerAmong(sheetsOf(book));

/** The register in separated text or in a web page's table; null for any other text. Throws DocumentError. */
export function registerInText(opened: OpenedText): RegisterFile | null {
  switch (opened.kind) {
    case 'page':
      return registerAmong(tablesOf(opened.page));
    case 'text':
      return registerAmong(sheetsOfText(opened.text));
    case 'json':
      return null;
    case 'long': {
      const whole = opened.head.slice(0, opened.head.lastIndexOf('\n') + 1);
      if (registersIn(sheetsOfText(whole)).length > 0) throw tooMuchText();
      return null;
    }
  }
}

/**
 * An office's register of applications (申请台账) in a workbook, in separated text or in a web page's tables, told by its headings, every
 * sheet that is one; none for any other file. Throws DocumentError for a register that cannot be read.
 */
export function readRegisterFile(bytes: Uint8Array): RegisterFile | null {
  switch (fileKind(bytes)) {
    case 'xlsx':
      return registerInBook(openWorkbook(bytes, ROWS_OPENED));
    case 'text':
      return bytes.length === 0 ? null : registerInText(openText(bytes));
    default:
      return null;
  }
}
