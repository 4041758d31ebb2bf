import type { Grid, GridCell } from '../../../report/reading/grid.ts';
import { clustered } from './geometry.ts';
import type { PrintedTable } from './ruled-tables.ts';

/** Edges of one column on different pages are as near as this (points). */
const NEAR = 4;

/** Whether a table at the head of a page goes on from the one at the foot of the page before: both are as wide. */
export const isContinued = (above: PrintedTable, below: PrintedTable): boolean =>
  Math.abs(above.left - below.left) <= NEAR && Math.abs(above.right - below.right) <= NEAR;

/** A table from its parts on one page or several: what one column is, all parts' edges tell together. */
export function gridOf(parts: readonly PrintedTable[]): Grid {
  const rows = parts.flatMap((part) => part.rows);
  const edges = clustered(
    rows.flatMap((cells) => cells.flatMap(({ left, right }) => [left, right])),
    NEAR,
  );
  const nearest = (x: number): number =>
    edges.reduce((best, edge, at) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? at : best), 0);
  const placed = rows.map((cells) =>
    cells.map(({ left, right, text, continued }): GridCell => {
      const from = nearest(left);
      return { text, from, to: Math.max(from, nearest(right) - 1), continued };
    }),
  );
  return { rows: placed, exact: true };
}
