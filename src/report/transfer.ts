import { type CellPath, cellAt, cellInfo, cellLabel, listCells } from './cells.ts';
import type { FormVersion } from './forms/form.ts';
import type { Report } from './report.ts';

/** Cells that mean the same under another name in the other layout: 2019 → 2021. */
const SAME_MEANING: Readonly<Record<string, CellPath>> = {
  'proactive.regulations.newlyMade': 'proactive.regulations.issued',
  'proactive.normativeDocuments.newlyMade': 'proactive.normativeDocuments.issued',
};

const FROM_2021 = Object.fromEntries(
  Object.entries(SAME_MEANING).map(([old, now]) => [now, old as CellPath]),
);

const OTHER_PARTS = ['otherNotCorrected', 'otherFeeUnpaid', 'otherRemaining'];

/** What one report's figures are in another layout. */
export interface Transfer {
  /** Figures that have a place, by the cell in the new layout; never totals. */
  readonly cells: Readonly<Record<CellPath, number>>;
  /** Figures other than 0 without a place, as the document's own layout names them. */
  readonly homeless: readonly { readonly label: string; readonly value: number }[];
}

/** （六）其他处理 is one row in 2019 and three in 2021: only a zero says how it is to be split. */
function placesOf(path: CellPath, value: number, to: FormVersion): CellPath[] {
  const info = cellInfo(to, path);
  if (info) return [info.path];
  const [, row, column] = path.split('.');
  if (row === 'other' && value === 0)
    return OTHER_PARTS.map((part): CellPath => `applications.${part}.${column}`);
  const same = to === '2021' ? SAME_MEANING[path] : FROM_2021[path];
  return same ? [same] : [];
}

/** Takes the figures of a report over into a layout; totals are left to be computed. */
export function transferFigures(from: Report, to: FormVersion): Transfer {
  const cells: Record<CellPath, number> = {};
  const homeless: { label: string; value: number }[] = [];
  for (const { path, isTotal } of listCells(from.form)) {
    const value = cellAt(from, path);
    if (isTotal || value === null) continue;
    const places = placesOf(path, value, to);
    for (const place of places) cells[place] = value;
    if (places.length === 0 && value !== 0) homeless.push({ label: cellLabel(from.form, path), value });
  }
  if (to === '2019') Object.assign(cells, joinedOther(from));
  return {
    cells,
    homeless: to === '2019' ? homeless.filter(({ label }) => !label.includes('（六）')) : homeless,
  };
}

function joinedOther(from: Report): Record<CellPath, number> {
  const joined: Record<CellPath, number> = {};
  if (from.form === '2019') return joined;
  for (const column of Object.keys(from.applications.new ?? {})) {
    if (column === 'total') continue;
    const parts = OTHER_PARTS.map((row) => cellAt(from, `applications.${row}.${column}`));
    if (parts.every((part) => part !== null)) {
      joined[`applications.other.${column}`] = parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
    }
  }
  return joined;
}
