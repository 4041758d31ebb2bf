import { liesIn, overlaps, type Span } from '../../language/span.ts';
import { addressOf, type CellPath, cellAt, cellInfo, listCells, rowOf } from '../../report/cells.ts';
import type { Phrase } from '../../report/language.ts';
import { isIntake } from '../../report/totals.ts';
import { aimOf } from '../answers/tally/aims.ts';
import type { Item } from '../answers/tally/item.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import type { Instead } from './on-screen.ts';
import { CHANGES_BY } from './words/shown.ts';

/** Figures on the screen as they are now meant, with what is to be heeded and what may have been meant instead. */
export interface Corrected {
  readonly cells: Readonly<Record<string, number>>;
  readonly remarks: readonly Phrase[];
  readonly instead: readonly Instead[];
}

/** Figures on the screen, in the form's order. */
export type Shown = readonly (readonly [path: CellPath, value: number])[];
/** A word of the form in a message. */
export type Term = Extract<Item, { is: 'term' }>;

/** A message said beside figures on the screen. */
export interface Beside {
  readonly session: Session;
  readonly question: CellsQuestion;
  readonly text: string;
  readonly items: readonly Item[];
  readonly shown: Shown;
}

/** Figures put right with nothing else to say of them. */
export const plain = (cells: Readonly<Record<string, number>>): Corrected => ({
  cells,
  remarks: [],
  instead: [],
});

const SIGNS: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ['+', 'more'],
  ['-', 'less'],
]);

/** +26, -2: which way the sign at a figure, or right before it, changes what stands; undefined without one. */
export const signedAt = (text: string, { start }: Span): 'more' | 'less' | undefined =>
  SIGNS.get(text.charAt(start)) ?? SIGNS.get(text.charAt(start - 1));

/** Whether a piece of a message is a word of the form. */
export const isTerm = (item: Item): item is Term => item.is === 'term';

/** The rows and columns that a word names. */
export const named = ({ name }: Term): { rows: readonly string[]; columns: readonly string[] } => ({
  rows: name.kind === 'cell' ? [name.row] : name.kind === 'column' ? [] : name.rows,
  columns: name.kind === 'cell' ? [name.column] : name.kind === 'row' ? [] : name.columns,
});

/** Whether two words name the same row or column. */
export const isSame = (one: Term, other: Term): boolean =>
  JSON.stringify(named(one)) === JSON.stringify(named(other));

/** Whether a word speaks of a cell on the screen. */
export const speaksOf = (term: Term, path: CellPath): boolean => {
  const [, row, column] = addressOf(path);
  const { rows, columns } = named(term);
  return rows.includes(row) || columns.includes(column);
};

/**
 * Whether a word for a row only tells how a figure on the screen came to be wrong: 两件重复登记了, and beside what came in any result
 * (个人多算了一件，重复的). The 加 of 加工汇总 adds nothing.
 */
export function tellsHow(text: string, items: readonly Item[], cells: Shown): (term: Term) => boolean {
  const terms = items.filter(isTerm);
  const ways = CHANGES_BY.all(text).filter(
    (way) => !terms.some((term) => liesIn(way, term) && way.end - way.start < term.end - term.start),
  );
  const isOfIntake = cells.length > 0 && cells.every(([path]) => isIntake(rowOf(path)));
  return (term) => {
    const { rows } = named(term);
    return (
      ways.some((way) => overlaps(way, term)) ||
      (isOfIntake && ways.length > 0 && rows.length > 0 && !rows.some(isIntake))
    );
  };
}

/** The figures of which one of some words speaks. */
export const spokenOf = (cells: Shown, terms: readonly Term[]): Shown =>
  cells.filter(([path]) => terms.some((term) => speaksOf(term, path)));

/** The figures that are told, without how many there are of which some are meant: 七个里有一个. */
export const figuresOf = ({ items, shown: cells }: Beside): number[] =>
  items.flatMap((item, index) =>
    item.is === 'amount' &&
    !isWhole(items, index) &&
    !isSumOf(cells, items, index) &&
    !isSaidAgain(cells, items, index)
      ? [item.value]
      : [],
  );

/** 企业的五件有两件是研究所的: a figure that stands behind its own name as it is on the screen, before a smaller one. */
function isSaidAgain(cells: Shown, items: readonly Item[], index: number): boolean {
  const [term, figure, next] = [
    items[index - 1],
    items[index],
    items.slice(index + 1).find(({ is }) => is === 'amount'),
  ];
  return (
    term?.is === 'term' &&
    figure?.is === 'amount' &&
    next?.is === 'amount' &&
    next.value < figure.value &&
    spokenOf(cells, [term]).some(([, value]) => value === figure.value)
  );
}

/** 是6件没错，不过有一件是公司的: the first of several figures says again how many there are on the screen. */
const isSumOf = (cells: Shown, items: readonly Item[], index: number): boolean =>
  items[index]?.is === 'amount' &&
  items[index].value === cells.reduce((sum, [, value]) => sum + value, 0) &&
  !items.slice(0, index).some(({ is }) => is === 'amount' || is === 'term') &&
  items.slice(index + 1).some(({ is }) => is === 'amount');

const isWhole = (items: readonly Item[], index: number): boolean => {
  const next = items[index + 1];
  return (
    (next?.is === 'cut' || next?.is === 'within' || next?.is === 'part') &&
    next.start === items[index]?.end &&
    items.slice(index + 2).some(({ is }) => is === 'amount')
  );
};

/** A figure that words are of: where it stands, and what it is now. */
export interface Aimed {
  readonly path: CellPath;
  readonly value: number;
}

const INTAKE = ['new', 'carriedOver'];

/**
 * The figures that words said together are of: the row and column that they name, those on the screen for what they do not. A
 * type alone, beside what came in, is of what is new: what was carried over is called by its name. Of those that they name the
 * ones on the screen, where any is.
 */
export function aimedAt({ session, question, shown: cells }: Beside, terms: readonly Term[]): Aimed[] {
  const { rows, columns } = aimOf(terms);
  const onScreen = [...new Set(cells.map(([path]) => rowOf(path)))];
  const isIntake =
    columns.length > 0 && onScreen.includes('new') && onScreen.every((row) => INTAKE.includes(row));
  const ownRows = rows.length > 0 ? rows : isIntake ? ['new'] : onScreen;
  const isNamed = (path: CellPath) => {
    const [table, row, column] = addressOf(path);
    return (
      table === question.table && ownRows.includes(row) && (columns.length === 0 || columns.includes(column))
    );
  };
  const held = cells.filter(([path]) => isNamed(path)).map(([path, value]) => ({ path, value }));
  if (held.length > 0 || terms.length === 0 || (rows.length > 0 && columns.length === 0)) return held;
  const { report } = session.content;
  return listCells(report.form, question.table).flatMap(({ path, isTotal }) =>
    !isTotal && isNamed(path) ? [{ path, value: cellAt(basis(session), path) ?? 0 }] : [],
  );
}

/** The cell that a word names beside one on the screen: its row, or its column, in the other's place. */
export function cellBeside({ session }: Beside, term: Term, path: CellPath): CellPath | null {
  const [table, row, column] = addressOf(path);
  const { rows, columns } = named(term);
  const [ownRow, moreRows] = rows;
  const [ownColumn, moreColumns] = columns;
  if ((ownColumn === undefined ? moreRows : moreColumns) !== undefined) return null;
  const cell = `${table}.${ownColumn === undefined ? ownRow : row}.${ownColumn ?? column}` as CellPath;
  const info = cellInfo(session.content.report.form, cell);
  return info && !info.isTotal ? cell : null;
}
