import { withoutRadicals } from '../../../language/traditional.ts';
import { combined, type Matrix, matrixOf, type Piece } from './geometry.ts';

/** What the library says of a run of text. */
interface Run {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** How far characters rise above and hang below the line that they stand on, in parts of their height. */
const RISE = 0.86;
const HANG = 0.14;

/** Chinese characters are as wide as high, others about half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);

/** A run's words where they stand: white space inside may part two cells, and is as wide as it is printed. */
export function piecesOf({ str: raw, transform, width }: Run, view: Matrix): Piece[] {
  const own = matrixOf(transform);
  // A font may name the shape that a character shares with a radical, or a bracket with another, by that: on paper they are one.
  const str = withoutRadicals(raw).replace(/[\u2329\u232a]/gu, (bracket) => bracket.normalize('NFC'));
  if (!own || str.trim() === '') return [];
  const [a, b, c, d, x, y] = combined(view, own);
  const size = Math.hypot(c, d);
  // Text that is turned stands in a box of its own size; its words are not taken apart.
  if (Math.abs(a) < Math.abs(b)) {
    const box = {
      left: x - size,
      right: x,
      top: Math.min(y, y + Math.sign(b) * width),
      bottom: Math.max(y, y + Math.sign(b) * width),
    };
    return [{ text: str.replace(/\s+/gu, ''), size, ...box }];
  }
  const scale = widthOf(str) === 0 ? 0 : width / widthOf(str);
  let right = x;
  let end = 0;
  return Array.from(str.matchAll(/\S+/gu), ({ 0: text, index }) => {
    const left = right + widthOf(str.slice(end, index)) * scale;
    right = left + widthOf(text) * scale;
    end = index + text.length;
    return { text, size, left, right, top: y - RISE * size, bottom: y + HANG * size };
  });
}
