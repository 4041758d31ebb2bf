import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { type Box, combined, type Matrix, matrixOf, placed } from './geometry.ts';
import type { OpenPdf } from './library.ts';

/** Thicker than this (points) a filled rectangle is a shade, not a line. */
const THICKEST = 4;
/** A slanted stroke is no line of a table; programs are off by this much (points). */
const SLANT = 0.8;

/** How the library writes a path: each step's number, then its coordinates. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;

type Point = readonly [x: number, y: number];

/** The corners of each part of a path that is drawn with straight strokes alone; a curve ends its part. */
function corners(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    const point = () => placed(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (step === MOVE) parts.push([point()]);
    else if (step === LINE) parts.at(-1)?.push(point());
    else if (step === CURVE) parts.push([]);
    at += step === MOVE || step === LINE ? 3 : step === CURVE ? 7 : 1;
  }
  return parts;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

const isThin = ({ left, right, top, bottom }: Box, most: number): boolean =>
  Math.min(right - left, bottom - top) <= most && Math.max(right - left, bottom - top) > most;

/** A filled rectangle is a line where it is thin; a larger one (a cell with a shade) has its edges. */
function filled(points: readonly Point[]): Box[] {
  const box = boxOf(points);
  return isThin(box, THICKEST) ? [box] : [];
}

/** The strokes between a part's corners that stand upright or level. */
function stroked(points: readonly Point[], closes: boolean): Box[] {
  const [first] = points;
  const all = closes && first ? [...points, first] : points;
  return all
    .slice(1)
    .map((point, at) => boxOf([all[at] ?? point, point]))
    .filter((box) => isThin(box, SLANT));
}

/** A page's drawing being followed: what is placed where, and the lines so far. */
class Follower {
  readonly rules: Box[] = [];
  readonly #operators: OpenPdf['operators'];
  readonly #saved: Matrix[] = [];
  #matrix: Matrix;

  constructor(operators: OpenPdf['operators'], view: Matrix) {
    this.#operators = operators;
    this.#matrix = view;
  }

  step(operator: number, values: readonly unknown[]): void {
    const OPS = this.#operators;
    switch (operator) {
      case OPS.save:
        this.#saved.push(this.#matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#matrix = this.#saved.pop() ?? this.#matrix;
        break;
      case OPS.transform:
        this.#place(values);
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#matrix);
        this.#place(values[0]);
        break;
      case OPS.constructPath:
        this.#path(Number(values[0]), values[1]);
        break;
      default:
    }
  }

  #place(value: unknown): void {
    const matrix = matrixOf(value);
    if (matrix) this.#matrix = combined(this.#matrix, matrix);
  }

  #path(paint: number, data: unknown): void {
    const OPS = this.#operators;
    const [path] = Array.isArray(data) ? (data as unknown[]) : [];
    if (!(path instanceof Float32Array)) return;
    const parts = corners(path, this.#matrix).filter((points) => points.length > 1);
    const fills = [
      OPS.fill,
      OPS.eoFill,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ];
    const strokes = [
      OPS.stroke,
      OPS.closeStroke,
      OPS.fillStroke,
      OPS.eoFillStroke,
      OPS.closeFillStroke,
      OPS.closeEOFillStroke,
    ];
    if (fills.some((one) => one === paint)) this.rules.push(...parts.flatMap(filled));
    if (strokes.some((one) => one === paint)) {
      this.rules.push(...parts.flatMap((points) => stroked(points, points.length > 2)));
    }
  }
}

/** The upright and level lines that a page draws, and thin rectangles, which many programs draw instead. */
export function rulesOf(
  { fnArray, argsArray }: Pick<PDFOperatorList, 'fnArray' | 'argsArray'>,
  operators: OpenPdf['operators'],
  view: Matrix,
): Box[] {
  const follower = new Follower(operators, view);
  for (const [at, operator] of fnArray.entries()) {
    const values: unknown = argsArray[at];
    follower.step(
      operator,
      Array.isArray(values) ? values : ArrayBuffer.isView(values) ? Array.from(values as Float32Array) : [],
    );
  }
  return follower.rules;
}
