import { dateOfDayNumber, type IsoDate, isIsoDate } from '../language/date.ts';

/** What a cell of a sheet may hold. */
export type SheetCell = string | number | null;

/** A cell as text: full-width signs made half-width, blanks around taken away. */
export const cellText = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFKC').trim();

const pad = (text: string | undefined) => (text ?? '').padStart(2, '0');

/** The serial number that workbooks give 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/**
 * A date as registers write it: 2026-03-05, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日, a workbook's serial number,
 * a time of day or a weekday after it. null for anything else; a date without a year is not guessed.
 */
export function readSheetDate(cell: SheetCell | undefined): IsoDate | null {
  if (typeof cell === 'number') {
    if (cell >= 30_000 && cell < 80_000) return dateOfDayNumber(Math.floor(cell) - SERIAL_OF_1970);
  }
  const text = cellText(cell);
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[T ].*|\(?(?:周|星期|[上下]午).*)?$/.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return /^\d{5}(\.\d+)?$/.test(text) ? readSheetDate(Number(text)) : null;
  const date = `${parts[1]}-${pad(parts[2])}-${pad(parts[3])}`;
  return isIsoDate(date) ? date : null;
}
