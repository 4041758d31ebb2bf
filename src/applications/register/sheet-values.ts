import { dateOfDayNumber, type IsoDate, isIsoDate } from '../../language/date.ts';
import { exactInteger } from '../../language/numbers.ts';

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

/** What may stand behind a day: an hour, a half of the day, a weekday. */
const AFTER = String.raw`(?:[T ].*|\(?(?:周|星期|[上下]午).*)?$`;

const FULL = new RegExp(
  String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?: ?[日号])?${AFTER}`,
);
/** A year of two digits can be told from a day where it is above 12 and stands first. */
const SHORT_YEAR = new RegExp(String.raw`^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?${AFTER}`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${AFTER}`);
const NO_YEAR = new RegExp(String.raw`^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?${AFTER}`);
const TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_DAY =
  /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?/;

const numbersOf = (found: RegExpExecArray): [number, number, number] => [
  Number(found[1]),
  Number(found[2]),
  Number(found[3]),
];

function chineseDay(text: string): CellDay | null {
  const [, year = '', month = '', day = ''] = CHINESE_DAY.exec(text) ?? [];
  if (year === '') return null;
  const digits = [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit)));
  return dayOf(Number(digits.join('')), exactInteger(month) ?? 0, exactInteger(day) ?? 0);
}

/** 05/03/2026: clear where one of the numbers can be no month, else as the column was said to be. */
function yearLast(found: RegExpExecArray, order: DayReading['order']): CellDay {
  const [first, second, year] = numbersOf(found);
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

function dayOfText(text: string, reading: DayReading): CellDay {
  const full = FULL.exec(text) ?? TOGETHER.exec(text);
  if (full) return dayOf(...numbersOf(full));
  const chinese = chineseDay(text);
  if (chinese) return chinese;
  const last = YEAR_LAST.exec(text);
  if (last) return yearLast(last, reading.order);
  const short = SHORT_YEAR.exec(text);
  if (short)
    return Number(short[1]) > 12 ? dayOf(2000 + Number(short[1]), Number(short[2]), Number(short[3])) : NONE;
  const bare = NO_YEAR.exec(text);
  if (bare) {
    const [month, day] = numbersOf(bare);
    // A leap year has all the days that there are.
    if (dayOf(2000, month, day).kind === 'none') return NONE;
    return reading.year === null ? { kind: 'lacks-year' } : dayOf(reading.year, month, day);
  }
  return /^\d{5}(\.\d+)?$/.test(text) && isSerial(Number(text))
    ? { kind: 'day', date: dateOfSerial(Number(text)) }
    : NONE;
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
