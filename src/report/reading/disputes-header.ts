import type { FormVersion } from '../forms/form.ts';
import { endOf, type Grid, type GridCell } from './grid.ts';
import { labelWords } from './label-words.ts';
import { type Candidate, isCalled, matchExactly } from './match-label.ts';
import { squash } from './squash.ts';

/** Where the figures of table 四 stand, and the grid column at which its rows end. */
export interface DisputePlaces {
  readonly columns: readonly {
    readonly block: string;
    readonly column: string;
    readonly place: number;
  }[];
  readonly end: number;
}

/** A header that was read: where the columns are and how many rows it takes. */
interface DisputeHeader {
  readonly places: DisputePlaces;
  readonly rows: number;
}

const FEWEST = 4;

const named = (cell: GridCell, candidates: readonly Candidate[]): string | undefined =>
  candidates.find((one) => isCalled(one, squash(cell.text)))?.key;

/** The innermost block heading that stands over a column; a merged heading covers its columns. */
function blockOver(above: readonly (readonly GridCell[])[], place: number, version: FormVersion) {
  for (const row of above.toReversed()) {
    const over = row.filter((cell) => cell.from <= place && place <= cell.to);
    const block = over
      .map((cell) => matchExactly(cell.text, labelWords(version).disputeBlocks)?.key)
      .find(Boolean);
    if (block) return block;
  }
  return undefined;
}

/**
 * Reads the header of table 四: the last row that names results, under block headings that are merged over them.
 * Null where it leaves any column without a block (cells not merged), or names one twice.
 */
export function disputeColumns(grid: Grid, version: FormVersion): DisputeHeader | null {
  if (!grid.exact) return null;
  const words = labelWords(version);
  const last = grid.rows.findLastIndex((row) => row.some((cell) => named(cell, words.disputeColumns)));
  if (last < 1) return null;
  const places: { block: string; column: string; place: number }[] = [];
  const seen = new Set<string>();
  for (const cell of grid.rows[last] ?? []) {
    const column = named(cell, words.disputeColumns);
    const block = blockOver(grid.rows.slice(0, last), cell.from, version);
    if (!column || !block || seen.has(`${block}.${column}`)) return null;
    seen.add(`${block}.${column}`);
    places.push({ block, column, place: cell.from });
  }
  const end = endOf(grid.rows[last] ?? []);
  return places.length < FEWEST ? null : { places: { columns: places, end }, rows: last + 1 };
}
