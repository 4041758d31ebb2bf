import type { FormVersion } from '../forms/form.ts';
import type { Grid, GridCell } from './grid.ts';
import { labelWords } from './label-words.ts';
import { isCalled } from './match-label.ts';
import { squash } from './squash.ts';

/** Where each applicant column of table 三 stands: column key → grid column. */
export type ColumnPlaces = ReadonlyMap<string, number>;

const PARTS = 6;
/** Rows of the header that may stand above the one with the five kinds of organisation. */
const ROWS_ABOVE = 2;

function keyOf(cell: GridCell | undefined, version: FormVersion): string | undefined {
  const words = squash(cell?.text ?? '');
  return labelWords(version).applicationColumns.find((one) => isCalled(one, words))?.key;
}

const at = (row: readonly GridCell[] | undefined, column: number): GridCell | undefined =>
  row?.find((cell) => cell.from <= column && column <= cell.to);

function placesAt(grid: Grid, index: number, version: FormVersion): ColumnPlaces | null {
  const places = new Map<string, number>();
  const width = Math.max(0, ...(grid.rows[index] ?? []).map((cell) => cell.to + 1));
  for (let column = 0; column < width; column += 1) {
    for (let up = 0; up <= ROWS_ABOVE; up += 1) {
      const key = keyOf(at(grid.rows[index - up], column), version);
      if (!key) continue;
      if (places.has(key)) return null;
      places.set(key, column);
      break;
    }
  }
  const parts = [...places.keys()].filter((key) => key !== 'total').length;
  return parts === PARTS ? places : null;
}

/** Reads the header of table 三 where a row names the columns, in whatever order; null where it does not. */
export function applicationColumns(grid: Grid, version: FormVersion): ColumnPlaces | null {
  if (!grid.exact) return null;
  for (const index of grid.rows.keys()) {
    const places = placesAt(grid, index, version);
    if (places) return places;
  }
  return null;
}
