import type { CellPath } from '../../../report/cells.ts';
import { readTableText } from '../../../report/reading/read-table.ts';
import type { Cell, Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import type { Unsure } from '../../../report/source.ts';
import { asTabs } from './as-tabs.ts';
import { columnsMeant, spelledOut } from './short-columns.ts';
import { readShortRows, type ShortRows } from './short-rows.ts';

/** What a pasted table with its labels says. */
export interface LabelledTable {
  readonly cells: Partial<Record<CellPath, number>>;
  readonly stated: Partial<Record<CellPath, number>>;
  readonly unsure: readonly Unsure[];
  readonly leftovers: readonly string[];
}

/** Two figures apart on a line: cells of a row, as no sentence has them. */
const ROW_OF_CELLS = /\d[ \t|]+\d/;

/** A label and a row of figures below one another: Word and PDF paste one cell a line. */
const LONE_FIGURE = /^\d+$/;

/** Whether two lines in a row, with nothing or blanks between them, hold a figure each and more follows. */
function hasLoneFigures(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const filled = lines.slice(1, -1).filter((line) => line !== '');
  return filled.some((line, at) => LONE_FIGURE.test(line) && LONE_FIGURE.test(filled[at + 1] ?? ''));
}

const looksLikeTable = (text: string): boolean =>
  text.includes('\t') || ROW_OF_CELLS.test(text) || hasLoneFigures(text);

function known(cells: Readonly<Partial<Record<CellPath, Cell>>>): Partial<Record<CellPath, number>> {
  const read: Partial<Record<CellPath, number>> = {};
  for (const [path, value] of Object.entries(cells)) {
    if (typeof value === 'number') read[path as CellPath] = value;
  }
  return read;
}

/** What is to be looked at in rows under short names. */
function remarksOn({ isTurned }: ShortRows, isGuessed: boolean): Unsure[] {
  return [
    ...(isTurned ? ['粘贴的表行列是颠倒的，已对调读取，请核对。'] : []),
    ...(isGuessed ? ['各列没有写明申请人类型，按已有的类型依次读取，请核对。'] : []),
  ].map((why) => ({ cell: 'applications', why }));
}

/** Rows under short names, with the columns that they are known to have; `asks`: how many columns are not known whose they are. */
function readShort(
  tabbed: string,
  report: Report,
  columns: readonly string[] | null,
): LabelledTable | { readonly asks: number } | null {
  const short = readShortRows(tabbed, report);
  if (!short) return null;
  const meant =
    columns && !short.columns
      ? { kind: 'known' as const, columns, isGuessed: false }
      : columnsMeant(short, report);
  if (meant.kind === 'asked') return { asks: meant.count };
  const read = readLabels(spelledOut(short, meant.columns, report), 'applications', report);
  return (
    read && {
      ...read,
      unsure: [...remarksOn(short, meant.isGuessed), ...read.unsure],
      leftovers: [...read.leftovers, ...short.left.filter((line) => HAS_FIGURE.test(line))],
    }
  );
}

const HAS_FIGURE = /\d/;

const sizeOf = ({ cells }: LabelledTable): number => Object.keys(cells).length;

/**
 * Reads a pasted table or block by its labels, or rows of 三 under short names: whichever finds more. Null when the text is no
 * table or no row of this one is found; `asks` where the columns are not named. `columns`: what somebody said that they are.
 */
export function readLabelledTable(
  pasted: string,
  table: TableKey,
  report: Report,
  columns: readonly string[] | null = null,
): LabelledTable | { readonly asks: number } | null {
  const tabbed = asTabs(pasted);
  const whole = readLabels(tabbed, table, report);
  const short = table === 'applications' ? readShort(tabbed, report, columns) : null;
  if (!short || !whole) return whole ?? short;
  return 'asks' in short || sizeOf(whole) >= sizeOf(short) ? whole : short;
}

function readLabels(text: string, table: TableKey, report: Report): LabelledTable | null {
  if (!looksLikeTable(text)) return null;
  const { cells, statedTotals, unsure, problems } = readTableText(text, table, report.form);
  const read = known(cells);
  if (Object.keys(read).length === 0) return null;
  return {
    cells: read,
    stated: known(statedTotals),
    unsure,
    leftovers: problems
      .filter(({ kind }) => kind !== 'stray-number')
      .map((problem) => `${problem.text}（${problem.zh}）`),
  };
}
