/** One printed cell of a row: its text and the columns it covers (0-based, both ends included). */
export interface GridCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether the cell began in a row above (merged downwards). */
  readonly continued: boolean;
}

/** A table as rows of printed cells. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** Whether column positions can be trusted: true of real tables, false of rows guessed from text. */
  readonly exact: boolean;
}

/** The column behind the last cell of a row. */
export const endOf = (row: readonly GridCell[]): number => Math.max(0, ...row.map(({ to }) => to + 1));

/** Why a row is doubted that ends before the others do. */
export const SHIFTED = '这一行的格数比别的行少，数字可能错位，请对照原文核对';

/** A cell as a document's markup gives it. */
export interface SourceCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** No form is wider than 15 columns; a span beyond this is an attack or a slip. */
const WIDEST = 60;

interface Active {
  readonly cell: Omit<GridCell, 'continued'>;
  left: number;
}

/** Places the cells of a merged table in their columns; a cell merged downwards stands again in each row it covers. */
export function placeCells(rows: readonly (readonly SourceCell[])[]): Grid {
  const active = new Map<number, Active>();
  const placed = rows.map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const carryOn = () => {
      for (let above = active.get(column); above; above = active.get(column)) {
        cells.push({ ...above.cell, continued: true });
        above.left -= 1;
        if (above.left === 0) active.delete(column);
        column = above.cell.to + 1;
      }
    };
    for (const source of row) {
      carryOn();
      if (column >= WIDEST) break;
      const to = Math.min(column + Math.max(1, source.colspan), WIDEST) - 1;
      const cell = { text: source.text, from: column, to };
      cells.push({ ...cell, continued: false });
      if (source.rowspan > 1) active.set(column, { cell, left: source.rowspan });
      column = to + 1;
    }
    carryOn();
    settle(active, cells);
    return cells;
  });
  return { rows: placed, exact: true };
}

/** Spans that begin in this row have used up one row; spans that the row was too short to reach are used up as well. */
function settle(active: Map<number, Active>, cells: GridCell[]): void {
  for (const [column, above] of active) {
    const here = cells.find((cell) => cell.from === column);
    if (here?.continued) continue;
    if (!here) cells.push({ ...above.cell, continued: true });
    above.left -= 1;
    if (above.left === 0) active.delete(column);
  }
  cells.sort((a, b) => a.from - b.from);
}

/** A row of which only the order of cells is known, or whose cells each take one column. */
export const plainRow = (texts: readonly string[]): GridCell[] =>
  texts.map((text, index) => ({ text, from: index, to: index, continued: false }));
