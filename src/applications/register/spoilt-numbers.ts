import { daysBetween, type IsoDate } from '../../language/date.ts';
import { spanAt } from '../../language/spans.ts';
import { isIdentityNumber } from '../../report/checks/personal-numbers.ts';
import { cellText, dateOfSerial, isSheetDay, type SheetCell } from './sheet-values.ts';

/** From here on a spreadsheet keeps 15 digits of a number and writes noughts for the rest. */
const ROUNDED_FROM = 1e15;

/** How a spreadsheet shows a long number, and what another program then reads: 1.10101E+17. */
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d{2}$/i;

/** Whether a spreadsheet rounded a number, so that its last digits are lost. */
export function isRounded(cell: SheetCell | undefined): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= ROUNDED_FROM;
  const text = cellText(cell);
  return SCIENTIFIC.test(text) || (/^\d{15}000$/.test(text) && !isIdentityNumber(text));
}

/** What 2026-1 becomes in a spreadsheet, as another program then shows it: Jan-26, 1-Jan, 2026/1/1. */
const DAY_SHOWN =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}|\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}\/\d{1,2}\/\d{1,2})$/i;

/** Whether a text is a day or a month as people write it, and nothing else: 2026年1月, 1月1日. */
const isTime = (text: string): boolean => text.includes('月') && spanAt(text, 0)?.end === text.length;

/** A bare serial so near to the day on which a case came is a day whose format was taken away again (days). */
const NEAR = 800;

/** Whether a spreadsheet made a day of an office's number (2026-1 became Jan-26), so that nobody can tell what it was. */
export function isMadeDay(cell: SheetCell | undefined, arrivedOn: IsoDate | null): boolean {
  if (isSheetDay(cell)) return true;
  if (typeof cell !== 'number') return DAY_SHOWN.test(cellText(cell)) || isTime(cellText(cell));
  const isNear = (day: IsoDate) => arrivedOn !== null && Math.abs(daysBetween(arrivedOn, day)) < NEAR;
  return Number.isInteger(cell) && cell >= 40_000 && cell < 60_000 && isNear(dateOfSerial(cell));
}
