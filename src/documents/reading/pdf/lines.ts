import { type Box, middle, type Piece } from './geometry.ts';

/** Pieces that stand beside one another on one line of a page. */
export interface Line extends Box {
  readonly pieces: readonly Piece[];
  /** Height of its characters. */
  readonly size: number;
  /** The margins of the column it stands in, where a page has more than one. */
  readonly column?: Pick<Box, 'left' | 'right'>;
}

/** Pieces whose middles are as near as this, in parts of their height, stand on one line. */
const ON_LINE = 0.5;
/** Gaps from this on, in parts of a character's height, are a space: one between words, one between columns. */
const SPACE = 0.2;
const COLUMN_GAP = 0.8;

/** The smallest box around some others. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

function lineOf(pieces: readonly Piece[]): Line {
  const inOrder = pieces.toSorted((a, b) => a.left - b.left);
  return { ...around(inOrder), pieces: inOrder, size: Math.max(...inOrder.map(({ size }) => size)) };
}

/** Pieces put together to lines, from the top of the page down. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const above = line?.[0];
    const isBeside =
      above && Math.abs(middle(piece) - middle(above)) < ON_LINE * Math.max(piece.size, above.size);
    if (line && isBeside) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

const isLatin = (text: string, at: number): boolean => /[\p{Script=Latin}\d.,%]/u.test(text.at(at) ?? '');

/** The text of some pieces of a line: a space where a column's gap is, and between words that are written with spaces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, at) => {
    const before = pieces[at - 1];
    if (!before) return piece.text;
    const gap = (piece.left - before.right) / Math.max(1, piece.size);
    const isApart = gap >= COLUMN_GAP || (gap >= SPACE && isLatin(before.text, -1) && isLatin(piece.text, 0));
    return `${text}${isApart ? ' ' : ''}${piece.text}`;
  }, '');
}

/** A line cut at its wide gaps: what may be the cells of a row. */
export function segmentsOf({ pieces }: Line): Line[] {
  const segments: Piece[][] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    const before = last?.at(-1);
    const isApart = before && piece.left - before.right >= COLUMN_GAP * Math.max(piece.size, before.size);
    if (last && !isApart) last.push(piece);
    else segments.push([piece]);
  }
  return segments.map(lineOf);
}
