import { fold } from '../../language/fold.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { wholeNumber } from '../../language/numbers.ts';
import { addressOf, type CellPath } from '../../report/cells.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { FormName } from '../../report/words/form-words.ts';
import { termsOf } from '../answers/tally/tally.ts';
import type { CellsQuestion } from '../questions/question.ts';

/** Fewer columns than this are a label and its figure. */
const FEWEST = 2;

type Terms = Lexicon<FormName | null>;
type Figures = Partial<Record<CellPath, number>>;

/** Lines in cells: between tabs where there are any, with the blank corner of a heading left out, else between blanks. */
function linesOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isTabbed = text.includes('\t');
  return lines.map((line) =>
    line
      .split(isTabbed ? '\t' : /\s/)
      .map((cell) => fold(cell.trim()).text)
      .filter((cell, at) => cell !== '' || (isTabbed && at > 0)),
  );
}

/** The column that a word names, and where the word ends; null where it begins with none. */
function columnAt(cell: string, terms: Terms): { readonly key: string; readonly end: number } | null {
  const word = terms.at(cell, 0);
  const columns = word?.value?.kind === 'column' || word?.value?.kind === 'either' ? word.value.columns : [];
  const [key, more] = columns;
  return word && key !== undefined && more === undefined ? { key, end: word.end } : null;
}

/** The one row that a cell names; null for none, or several. */
function rowOf(cell: string, terms: Terms): string | null {
  const rows = terms.all(cell).flatMap(({ value }) => (value?.kind === 'row' ? value.rows : []));
  const [row, more] = rows;
  return row !== undefined && more === undefined ? row : null;
}

const figureOf = (cell: string): number | null => {
  const number = wholeNumber(cell);
  return number?.precision === 'exact' && number.scale === 1 ? number.value : null;
};

/** A first line whose cells are columns with figures behind them (复议 维持1 纠正0) as a heading and a row. */
function withHeading(lines: readonly string[][], terms: Terms): string[][] {
  const [first = [], ...rest] = lines;
  const name = columnAt(first[0] ?? '', terms) === null ? first.slice(0, 1) : [];
  const cells = first.slice(name.length).map((cell) => ({ cell, end: columnAt(cell, terms)?.end ?? 0 }));
  const isMixed = cells.length >= FEWEST && cells.every(({ cell, end }) => end > 0 && end < cell.length);
  if (!isMixed) return [...lines];
  const heading = cells.map(({ cell, end }) => cell.slice(0, end));
  return [heading, [...name, ...cells.map(({ cell, end }) => cell.slice(end))], ...rest];
}

/** Where a figure of a row goes: into the row that is named, else the one that is asked. */
function pathOf({ cells, table }: CellsQuestion, row: string | null, column: string): CellPath | null {
  const own = cells.filter((path) => {
    const [of, ownRow, ownColumn] = addressOf(path);
    return of === table && ownColumn === column && (row === null || ownRow === row);
  });
  const [path, more] = own;
  return path !== undefined && more === undefined ? path : null;
}

/** Figures of rows under a heading, and whether rows without a name were taken in the form's order. */
export interface HeadedRows {
  readonly figures: Figures;
  readonly isInOrder: boolean;
}

/** What came in has two rows, which are asked one behind the other. */
const INTAKE = ['new', 'carriedOver'];

/** The rows that lines without a name are of: the one that is asked, or what came in and what was carried over; none where it is not known. */
function unnamedRows(count: number, asked: readonly string[]): readonly string[] {
  if (asked.length !== 1) return [];
  if (count === 1) return asked;
  return count === INTAKE.length && asked[0] === INTAKE[0] ? INTAKE : [];
}

/**
 * Columns named by a heading over rows of figures (制发 废止 有效 above 1 0 13), told in words of the table: rows have their names
 * before them, or those have none that are asked. Null for any other text.
 */
export function headedRows(
  text: string,
  question: CellsQuestion,
  version: FormVersion,
  asked: readonly string[],
): HeadedRows | null {
  if (!text.includes('\n')) return null;
  const terms = termsOf(question.table, version);
  const [heading = [], ...rows] = withHeading(linesOf(text), terms);
  const names = columnAt(heading[0] ?? '', terms) ? heading : heading.slice(1);
  const columns = names.map((name) => {
    const column = columnAt(name, terms);
    return column && column.end === name.length ? column.key : null;
  });
  if (columns.length < FEWEST || rows.length === 0 || columns.includes(null)) return null;
  const unnamed = unnamedRows(rows.length, asked);
  const figures: Figures = {};
  for (const [at, line] of rows.entries()) {
    const isNamed = line.length === columns.length + 1;
    const row = isNamed ? rowOf(line[0] ?? '', terms) : (unnamed[at] ?? null);
    if (line.length !== columns.length && !isNamed) return null;
    if (row === null && (isNamed || rows.length > 1)) return null;
    for (const [index, cell] of line.slice(isNamed ? 1 : 0).entries()) {
      const path = pathOf(question, row, columns[index] ?? '');
      const figure = figureOf(cell);
      if (path === null || figure === null) return null;
      figures[path] = figure;
    }
  }
  const isInOrder = rows.length > 1 && rows.every(({ length }) => length === columns.length);
  return { figures, isInOrder };
}
