import { fold } from '../../language/fold.ts';
import { phrases } from '../../language/phrases.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Signature } from '../case/application.ts';
import { digitsOf } from '../case/office-number.ts';
import type { RegisterField } from './heading-words.ts';
import { findHeadings, type HeadingRow } from './headings.ts';
import { type FindKnown, type Ground, type ImportItem, itemOf } from './item.ts';
import { readRegisterRow } from './row.ts';
import { cellText, type DayReading, type SheetCell } from './sheet-values.ts';

/** A sheet of a register. */
export interface RegisterSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Numbers of rows that people do not see, from 1. */
  readonly hidden: readonly number[];
}

/** What somebody confirmed of how a register is to be read, and what is known of its organ. */
export interface ImportReading {
  /** Whether days without a year are of the year that their sheet is of. */
  readonly takesYears: boolean;
  readonly order: DayReading['order'];
  readonly givesNumbers: boolean;
  readonly handlers: ReadonlyMap<string, string>;
}

/** A register read as it stands. */
export const AS_IT_STANDS: ImportReading = {
  takesYears: false,
  order: null,
  givesNumbers: false,
  handlers: new Map(),
};

/** A register before it is imported: what each row would become, and the headings that nobody knows. */
export type ImportPreview =
  | {
      readonly kind: 'register';
      readonly items: readonly ImportItem[];
      readonly unknownHeadings: readonly string[];
      /** The year that each sheet is of, where days in it lack one. */
      readonly years: readonly { readonly sheet: string; readonly year: number }[];
    }
  /** No row with at least three known headings was found among the first ten. */
  | { readonly kind: 'no-register' };

/** Sums, remarks and signatures below a table. */
const BELOW = phrases([
  '{合计|总计|小计|累计|共计|本页|本月|本年|备注|说明|填表|填报|制表|审核|经办|报送}',
  '{注|单位|日期}：',
  '共…{件|条|页}',
]);

/** Columns that alone make no case of a row: numbers may be given in advance. */
const ALONE: readonly RegisterField[] = ['serial', 'number', 'notes', 'handler'];

/** Rows that hold no application: empty ones, sums and remarks, headings again on the next page, numbers in advance. */
function isNoCase(cells: readonly SheetCell[], { columns, texts }: HeadingRow): boolean {
  const words = cells.map(cellText);
  const first = words.find((text) => text !== '');
  if (first === undefined || BELOW.at(fold(first, 'dropped').text, 0)) return true;
  const isKnown = [...columns].some(
    ([field, column]) => !ALONE.includes(field) && (words[column] ?? '') !== '',
  );
  return !isKnown || [...columns].every(([, column]) => words[column] === texts[column]);
}

const YEAR = /(?:19|20)\d{2}/;

/** The year that a sheet is of: of its name, its title, or most of its numbers; null where none says. */
function yearOfSheet({ sheet, rows }: RegisterSheet, headings: HeadingRow): number | null {
  const title = rows.slice(0, headings.index).flat().map(cellText).join(' ');
  const named = YEAR.exec(sheet) ?? YEAR.exec(title);
  if (named) return Number(named[0]);
  const column = headings.columns.get('number');
  const counts = new Map<number, number>();
  for (const row of column === undefined ? [] : rows.slice(headings.index + 1)) {
    const year = digitsOf(cellText(row[column ?? 0])).find((digits) => digits >= 1990 && digits < 2100);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Rows between two pauses: some 20 ms of work. */
const ROWS_A_STEP = 100;

/**
 * What importing a register would do. Nothing is imported that the ledger has, so that importing twice changes nothing;
 * what the register says otherwise is named. It pauses every so many rows, for whoever has others to serve meanwhile.
 */
export function* previewSteps(
  sheets: readonly RegisterSheet[],
  findKnown: FindKnown,
  signature: Signature,
  calendar: Calendar,
  reading: ImportReading = AS_IT_STANDS,
): Generator<void, ImportPreview> {
  const ground: Ground = { findKnown, signature, calendar, seen: new Map() };
  const items: ImportItem[] = [];
  const unknown = new Set<string>();
  const years: { sheet: string; year: number }[] = [];
  let isRegister = false;
  for (const one of sheets) {
    const headings = findHeadings(one.rows);
    if (!headings) continue;
    isRegister = true;
    for (const heading of headings.unknown) unknown.add(heading);
    const year = yearOfSheet(one, headings);
    const days = { year: reading.takesYears ? year : null, order: reading.order };
    const rowReading = { days, givesNumbers: reading.givesNumbers, handlers: reading.handlers };
    const hidden = new Set(one.hidden);
    // Where there is one sheet alone its name tells nobody anything.
    const label = sheets.length === 1 ? '' : one.sheet;
    for (const [offset, cells] of one.rows.slice(headings.index + 1).entries()) {
      if (offset % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
      if (isNoCase(cells, headings)) continue;
      const place = { sheet: label, row: headings.index + offset + 2 };
      items.push(itemOf(readRegisterRow(cells, headings, rowReading), place, hidden.has(place.row), ground));
    }
    const lacks = items.some(
      ({ sheet, problems }) => sheet === label && problems.some(({ why }) => why === 'lacks-year'),
    );
    if (lacks && year !== null) years.push({ sheet: label, year });
  }
  return isRegister
    ? { kind: 'register', items, unknownHeadings: [...unknown], years }
    : { kind: 'no-register' };
}
