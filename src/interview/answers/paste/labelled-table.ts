import type { CellPath } from '../../../report/cells.ts';
import { readTableText } from '../../../report/reading/read-table.ts';
import type { Cell, Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import type { Unsure } from '../../../report/source.ts';
import { asTabs } from './as-tabs.ts';
import { widened } from './widened.ts';

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

/** Reads a pasted table or block by its labels; null when the text is no table or no row of this one is found. */
export function readLabelledTable(pasted: string, table: TableKey, report: Report): LabelledTable | null {
  const tabbed = asTabs(pasted);
  const text = table === 'applications' ? widened(tabbed, report.form) : tabbed;
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
