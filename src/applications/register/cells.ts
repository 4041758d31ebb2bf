import type { IsoDate } from '../../language/date.ts';
import { without } from '../../language/ends.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import type { RegisterField } from './heading-words.ts';
import type { HeadingRow } from './headings.ts';
import { cellText, cellWritten, type DayReading, readCellDay, type SheetCell } from './sheet-values.ts';
import { TICKED, tickedOf } from './ticks.ts';

/** Something in a row that was not taken, in the sheet's own words. */
export interface RowProblem {
  readonly field: RegisterField;
  readonly value: string;
  /**
   * unreadable: no day, kind or result that is known; missing: the column or the cell is empty; incomplete: a step lacks a
   * day, a name or a result that it needs; lacks-year, unclear-order: a day that does not say all; made-day, rounded: a number
   * that a spreadsheet changed; left-out: a fee that cannot be noted without it; guessed: told by the applicant's name alone, `value` is the kind's label; nobody: no such
   * person in the organ.
   */
  readonly why:
    | 'unreadable'
    | 'missing'
    | 'incomplete'
    | 'lacks-year'
    | 'unclear-order'
    | 'made-day'
    | 'rounded'
    | 'left-out'
    | 'guessed'
    | 'nobody';
}

/** Whether a row with a problem is held back: it would say something else than the sheet. Others are imported and told of. */
export function holdsBack({ why, field }: RowProblem): boolean {
  switch (why) {
    case 'guessed':
    case 'left-out':
    case 'nobody':
      return false;
    case 'missing':
      return field !== 'description';
    case 'rounded':
      return field === 'number' || field === 'serial';
    default:
      return true;
  }
}

/** What stands in a cell that says nothing. */
const NOTHING = '-—/无否';

/** What stands in the columns of the result, the answer's day and the fee while there are none. */
const NOT_YET = wordSet([
  '{|正在|仍在|尚在}办理{|中}',
  '在办',
  '{待|未|尚未}{答复|回复|办结|缴|缴费|缴纳}',
  '{未|不|无需|没有}收费',
  '免费',
]);

/** The cells of one row, read by field; what cannot be read is noted. */
export interface RowCells {
  readonly cell: (field: RegisterField) => SheetCell | undefined;
  /** As it is read and compared. */
  readonly text: (field: RegisterField) => string;
  /** As it is written: what is stored. */
  readonly written: (field: RegisterField) => string;
  readonly isBlank: (field: RegisterField) => boolean;
  /** A day; one without its year is the first of that name from `from` on, where the column's year is known. */
  readonly date: (field: RegisterField, from?: IsoDate | null) => IsoDate | null;
  readonly word: <T>(field: RegisterField, known: (words: string) => T | null) => T | null;
  readonly note: (problem: RowProblem) => void;
}

/** Opens a row's cells; what is not understood is added to `problems`. */
export function rowCells(
  cells: readonly SheetCell[],
  headings: HeadingRow,
  reading: DayReading,
  problems: RowProblem[],
): RowCells {
  const ticked = new Map<RegisterField, string>();
  for (const field of TICKED) {
    const words = tickedOf(cells, headings.ticks.get(field) ?? [], headings.texts);
    if (words.length === 1) ticked.set(field, words[0] ?? '');
    if (words.length > 1) problems.push({ field, value: words.join('、'), why: 'unreadable' });
  }
  const cell = (field: RegisterField): SheetCell | undefined => {
    const word = ticked.get(field);
    if (word !== undefined) return word;
    const column = headings.columns.get(field);
    return column === undefined ? undefined : cells[column];
  };
  const text = (field: RegisterField): string => cellText(cell(field));
  const isBlank = (field: RegisterField) =>
    without(text(field), NOTHING) === '' || NOT_YET.get(fold(text(field)).text) === true;
  const written = (field: RegisterField): string => ticked.get(field) ?? cellWritten(cell(field));
  const unread = (field: RegisterField, why: RowProblem['why']): null => {
    if (!isBlank(field)) problems.push({ field, value: written(field), why });
    return null;
  };
  const date = (field: RegisterField, from: IsoDate | null = null): IsoDate | null => {
    const cellDay = readCellDay(cell(field), reading);
    if (cellDay.kind !== 'day') return unread(field, cellDay.kind === 'none' ? 'unreadable' : cellDay.kind);
    const { year } = reading;
    const isBefore = from !== null && year !== null && cellDay.date < from;
    if (!isBefore || readCellDay(cell(field), { ...reading, year: null }).kind === 'day') return cellDay.date;
    const next = readCellDay(cell(field), { ...reading, year: year + 1 });
    return next.kind === 'day' ? next.date : cellDay.date;
  };
  return {
    cell,
    text,
    written,
    isBlank,
    date,
    word: (field, known) => (isBlank(field) ? null : (known(text(field)) ?? unread(field, 'unreadable'))),
    note: (problem) => {
      problems.push(problem);
    },
  };
}
