/** A rectangle of a page in points, counted from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text where it stands, without white space inside. */
export interface Piece extends Box {
  readonly text: string;
  /** Height of its characters. */
  readonly size: number;
}

/** A page as it is printed. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Lines drawn upright or level, however thin or thick. */
  readonly rules: readonly Box[];
}

/** Six numbers that place what is drawn, as PDF has them (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Places by `inner` first, then by `outer`. */
export const combined = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Where a point is placed. */
export const placed = (m: Matrix, x: number, y: number): readonly [x: number, y: number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** A matrix from what a library hands out; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>, Number);
  const all = [a, b, c, d, e, f];
  return all.every((one) => Number.isFinite(one))
    ? (all as [number, number, number, number, number, number])
    : null;
}

/** The height of most characters: the middle one of all heights; 0 where there are none. */
export function usualSize(of: readonly { readonly size: number }[]): number {
  const sizes = of.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

export const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
export const centre = ({ left, right }: Box): number => (left + right) / 2;

/** Numbers that stand close together as one, in order: where each group's middle is. */
export function clustered(values: readonly number[], within: number): number[] {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && value - (last.at(-1) ?? value) <= within) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
