import { findHeading } from '../heading-words.ts';
import type { Box, Piece } from './geometry.ts';
import { around, type Line, linesOf, segmentsOf, textOf } from './lines.ts';

/** So much on both sides of a gutter's middle is clear, and a full line may lack so much, in characters. */
const CLEAR = 0.4;
const SLACK = 2.2;
/** A column begins and ends this near to the gutter and to the margins, in characters. */
const NEAR_EDGE = 3;
/** Of the lines on both sides so many are full, one on each and three in all: cells of a table are not. */
const FULL = 0.3;
const FEWEST_FULL = 3;

/** Some lines of a page: as they stand, or put in order from two columns of prose. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly isColumns: boolean;
}

const isClear = (line: Line, gutter: number): boolean =>
  line.pieces.every(
    ({ left, right }) => right <= gutter - CLEAR * line.size || left >= gutter + CLEAR * line.size,
  );

/** The lines of one column, which know between what margins they stand. */
function columnOf(pieces: readonly Piece[]): Line[] {
  const lines = linesOf(pieces);
  const { left, right } = around(lines);
  return lines.map((line) => ({ ...line, column: { left, right } }));
}

/** How many lines of a column go from margin to margin; 0 where it is no column of prose that fills its place. */
function fullLines(lines: readonly Line[], place: Pick<Box, 'left' | 'right'>): number {
  const [first] = lines;
  if (!first?.column) return 0;
  const { column, size } = first;
  if (column.left > place.left + NEAR_EDGE * size || column.right < place.right - NEAR_EDGE * size) return 0;
  return lines.filter((line) => line.right >= column.right - SLACK * size && segmentsOf(line).length === 1)
    .length;
}

/** A run of lines with a clear gutter as its two columns, the left one first; null where it is none of prose. */
function inOrder(run: readonly Line[], gutter: number, area: Pick<Box, 'left' | 'right'>) {
  const sides = run.map(({ pieces }) => ({
    left: pieces.filter(({ right }) => right <= gutter),
    right: pieces.filter(({ left }) => left >= gutter),
  }));
  const last = sides.findLastIndex(({ right }) => right.length > 0);
  const behind = run.findIndex((line, at) => at > last && findHeading(textOf(line.pieces)) !== null);
  const takes = behind === -1 ? run.length : behind;
  const own = sides.slice(0, takes);
  const [left, right] = [
    columnOf(own.flatMap((side) => side.left)),
    columnOf(own.flatMap((side) => side.right)),
  ];
  const lines = [...left, ...right];
  const full = [
    fullLines(left, { left: area.left, right: gutter }),
    fullLines(right, { left: gutter, right: area.right }),
  ];
  const all = full.reduce((sum, one) => sum + one, 0);
  const isProse = !full.includes(0) && all >= FEWEST_FULL && all >= FULL * lines.length;
  return isProse ? { lines, takes } : null;
}

/**
 * Lines of a page that is so wide, from the top down between two margins, with those in two columns of prose in the order in
 * which they are read.
 */
export function stretchesOf(
  lines: readonly Line[],
  width: number,
  area: Pick<Box, 'left' | 'right'>,
): Stretch[] {
  const gutter = width / 2;
  const stretches: Stretch[] = [];
  let plain: Line[] = [];
  let run: Line[] = [];
  const flush = () => {
    const columns = run.length === 0 ? null : inOrder(run, gutter, area);
    if (columns) {
      stretches.push({ lines: plain, isColumns: false }, { lines: columns.lines, isColumns: true });
      plain = [...run.slice(columns.takes)];
    } else plain.push(...run);
    run = [];
  };
  for (const line of lines) {
    if (isClear(line, gutter)) run.push(line);
    else {
      flush();
      plain.push(line);
    }
  }
  flush();
  return [...stretches, { lines: plain, isColumns: false }];
}
