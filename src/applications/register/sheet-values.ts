import { dateOfDayNumber, type IsoDate, isIsoDate } from '../../language/date.ts';
import { dayAt } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** A number that a spreadsheet shows as a day: how it counts it from 1900, and what people see. */
export interface SheetDay {
  readonly serial: number;
  readonly shown: string;
}

/** What a cell of a sheet may hold. */
export type SheetCell = string | number | SheetDay | null;

/** Whether a cell is a number that is shown as a day. */
export const isSheetDay = (cell: SheetCell | undefined): cell is SheetDay =>
  typeof cell === 'object' && cell !== null;

/** A cell as it is written, blanks around it taken away: what is stored of it. */
export const cellWritten = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(isSheetDay(cell) ? cell.shown : cell).trim();

/** A cell as it is read and compared: full-width signs made half-width. */
export const cellText = (cell: SheetCell | undefined): string => cellWritten(cell).normalize('NFKC').trim();

/** How days are read that do not say all: the year of those without one, and what comes first in 05/03/2026. */
export interface DayReading {
  readonly year: number | null;
  readonly order: 'day-first' | 'month-first' | null;
}

/** A day in a cell; or why it is none: its year is missing, or which of its numbers is the month. */
export type CellDay =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'lacks-year' }
  | { readonly kind: 'unclear-order' }
  | { readonly kind: 'none' };

/** The serial number that workbooks give 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** Serials of 1982 to 2118: other numbers in a column of days are none. */
const isSerial = (value: number): boolean => value >= 30_000 && value < 80_000;

/** The day of a serial number of a workbook. */
export const dateOfSerial = (serial: number): IsoDate => dateOfDayNumber(Math.floor(serial) - SERIAL_OF_1970);

const NONE: CellDay = { kind: 'none' };

const pad = (value: number): string => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): CellDay {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? { kind: 'day', date } : NONE;
}

/** A year of four digits behind the others: which of those is the month nobody can tell. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
/** A year of two digits can be told from a day where it is above 12 and stands first. */
const MAY_BE_A_DAY = /^(?:0\d|1[0-2])\D/;

/** What may stand behind a day: an hour, a half of the day, a weekday. */
const BEHIND_DAY = wordSet(['{（|}{周|星期|上午|下午}']);
const isBehindDay = (rest: string): boolean =>
  rest === '' || ' t'.includes(rest.charAt(0)) || BEHIND_DAY.at(rest, 0) !== null;

/** 05/03/2026: clear where one of the numbers can be no month, else as the column was said to be. */
function yearLast(match: RegExpExecArray, order: DayReading['order']): CellDay {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (first > 12) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  if (order === null) return { kind: 'unclear-order' };
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** A number in a column of days: a serial, or 3.5 for 5 March. 3.1 may be the first, the tenth or none: it is not read. */
function dayOfNumber(value: number, reading: DayReading): CellDay {
  if (isSerial(value)) return { kind: 'day', date: dateOfSerial(value) };
  const text = String(value);
  return /^\d{1,2}\.[1-3]$/.test(text) ? NONE : dayOfText(text, reading);
}

function dayOfText(written: string, reading: DayReading): CellDay {
  const { text } = fold(written, 'dropped');
  if (/^\d{5}(\.\d+)?$/.test(text))
    return isSerial(Number(text)) ? { kind: 'day', date: dateOfSerial(Number(text)) } : NONE;
  const last = YEAR_LAST.exec(text);
  if (last) return isBehindDay(text.slice(last[0].length)) ? yearLast(last, reading.order) : NONE;
  const date = dayAt(text, 0);
  if (date?.kind !== 'date' || !isBehindDay(text.slice(date.end))) return NONE;
  const { year, month, day } = date;
  if (year?.kind === 'named') return MAY_BE_A_DAY.test(text) ? NONE : dayOf(year.year, month, day);
  // A leap year has all the days that there are.
  if (year !== null || dayOf(2000, month, day).kind === 'none') return NONE;
  return reading.year === null ? { kind: 'lacks-year' } : dayOf(reading.year, month, day);
}

/**
 * A day as registers write it: 2026-03-05, 2026/3/5, 2026.3.5, 26.3.5, 20260305, 2026年3月5号, 二〇二六年三月五日, a workbook's serial
 * number, an hour or a weekday after it. A year that is missing and an order that is unclear are told, not guessed.
 */
export function readCellDay(cell: SheetCell | undefined, reading: DayReading): CellDay {
  if (isSheetDay(cell))
    return isSerial(cell.serial) ? { kind: 'day', date: dateOfSerial(cell.serial) } : NONE;
  return typeof cell === 'number' ? dayOfNumber(cell, reading) : dayOfText(cellText(cell), reading);
}

/** Whether a cell says a day, whole or not. */
export const isDayCell = (cell: SheetCell | undefined): boolean =>
  readCellDay(cell, { year: null, order: null }).kind !== 'none';
