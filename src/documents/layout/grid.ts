import type { CellPath } from '../../report/cells.ts';
import type { TableKey } from '../../report/sections.ts';

/**
 * What a cell of a printed table is: the heading of a column or of a row, a band across the whole table
 * that opens a block (第二十条第（一）项), or a figure.
 */
export type GridRole = 'band' | 'columnHead' | 'rowHead' | 'value';

/** A cell as the official form merges it: `rows` × `columns` places, a label or the figure at `path`. */
export interface GridCell {
  readonly role: GridRole;
  readonly text: string;
  readonly path: CellPath | null;
  readonly rows: number;
  readonly columns: number;
}

/** A table of the form as it is printed; `widths` are shares of the table's width, one for each grid column. */
export interface Grid {
  readonly table: TableKey;
  readonly widths: readonly number[];
  /** Rows at the top that are repeated on every page. */
  readonly headRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A cell and the place of its upper left corner, both counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** A label; `span` is [rows, columns], one place when it is left out. */
export const labelCell = (
  role: Exclude<GridRole, 'value'>,
  text: string,
  [rows, columns]: readonly [number, number] = [1, 1],
): GridCell => ({ role, text, path: null, rows, columns });

/** A figure of the report. */
export const valueCell = (path: CellPath, columns = 1): GridCell => ({
  role: 'value',
  text: '',
  path,
  rows: 1,
  columns,
});

/** Every cell with its place: what merged cells above cover is skipped, as a browser or a word processor does. */
export function placeCells(grid: Grid): PlacedCell[] {
  const covered = new Set<string>();
  const placed: PlacedCell[] = [];
  grid.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (covered.has(`${row},${column}`)) column += 1;
      placed.push({ row, column, cell });
      for (let r = 0; r < cell.rows; r += 1) {
        for (let c = 0; c < cell.columns; c += 1) covered.add(`${row + r},${column + c}`);
      }
      column += cell.columns;
    }
  });
  return placed;
}
