import { addressOf, type CellPath, cellAt, cellInfo, cellLabel, listCells, rowOf } from './cells.ts';
import { formOf } from './forms/choose.ts';
import { type FormVersion, OUTCOMES, type Outcome } from './forms/form.ts';
import { outcomeOf, rowsOf } from './forms/outcomes.ts';
import type { Report } from './report.ts';
import { partColumns, sumOf } from './totals.ts';

/** Cells that mean the same under another name in the other layout: 2019 → 2021. */
const SAME_MEANING: Readonly<Record<string, CellPath>> = {
  'proactive.regulations.newlyMade': 'proactive.regulations.issued',
  'proactive.normativeDocuments.newlyMade': 'proactive.normativeDocuments.issued',
};

const EITHER_WAY: Readonly<Record<string, CellPath>> = {
  ...SAME_MEANING,
  ...Object.fromEntries(Object.entries(SAME_MEANING).map(([old, now]) => [now, old as CellPath])),
};

/** What one report's figures are in another layout. */
export interface Transfer {
  /** Figures that have a place, by the cell in the new layout; never totals. */
  readonly cells: Readonly<Record<CellPath, number>>;
  /** Figures other than 0 without a place, as the document's own layout names them. */
  readonly homeless: readonly { readonly label: string; readonly value: number }[];
}

/** The outcome of a cell of table 三, for layouts that part its rows in another way. */
const outcomeAt = (path: CellPath, version: FormVersion): Outcome | null =>
  path.startsWith('applications.') ? outcomeOf(formOf(version), rowOf(path)) : null;

/** （六）其他处理 is one row in 2019 and three in 2021: only a zero says how it is to be split. */
function placesOf(path: CellPath, value: number, from: FormVersion, to: FormVersion): CellPath[] {
  const info = cellInfo(to, path);
  if (info) return [info.path];
  const [, , column] = addressOf(path);
  const outcome = outcomeAt(path, from);
  if (outcome && value === 0)
    return rowsOf(formOf(to), outcome).map(({ key }): CellPath => `applications.${key}.${column}`);
  const same = EITHER_WAY[path];
  return same && cellInfo(to, same) ? [same] : [];
}

/** The rows of outcomes that are parted in one layout and one row in the other, added up column by column. */
function joined(
  from: Report,
  to: FormVersion,
): { cells: Record<CellPath, number>; rows: ReadonlySet<string> } {
  const cells: Record<CellPath, number> = {};
  const rows = new Set<string>();
  for (const outcome of OUTCOMES) {
    const parts = rowsOf(formOf(from.form), outcome).map(({ key }) => key);
    const [whole, ...more] = rowsOf(formOf(to), outcome).map(({ key }) => key);
    if (parts.length < 2 || whole === undefined || more.length > 0) continue;
    for (const part of parts) rows.add(part);
    for (const column of partColumns(from)) {
      const sum = sumOf(parts.map((row) => cellAt(from, `applications.${row}.${column}`)));
      if (sum !== null) cells[`applications.${whole}.${column}`] = sum;
    }
  }
  return { cells, rows };
}

/** Takes the figures of a report over into a layout; totals are left to be computed. */
export function transferFigures(from: Report, to: FormVersion): Transfer {
  const together = joined(from, to);
  const cells: Record<CellPath, number> = {};
  const homeless: { label: string; value: number }[] = [];
  for (const { path, row, isTotal } of listCells(from.form)) {
    const value = cellAt(from, path);
    if (isTotal || value === null || together.rows.has(row)) continue;
    const places = placesOf(path, value, from.form, to);
    for (const place of places) cells[place] = value;
    if (places.length === 0 && value !== 0) homeless.push({ label: cellLabel(from.form, path), value });
  }
  return { cells: { ...cells, ...together.cells }, homeless };
}
