import { type Box, centre, clustered, middle, type Piece, usualSize } from './geometry.ts';
import { linesOf } from './lines.ts';
import { marginsOf, paragraphsOf } from './paragraphs.ts';

/** A cell of a table as printed, from edge to edge. */
export interface TableCell {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Whether it began in a row above. */
  readonly continued: boolean;
}

/** A table, or the part of one that stands on a page. */
export interface PrintedTable extends Box {
  readonly rows: readonly (readonly TableCell[])[];
}

/** Lines that are drawn as near as this (points) are one, and end on one another. */
const NEAR = 3;
/** No row is as low as this part of its text's height: a cell that goes over a page's end has its lower edge beside the row's. */
const LOWEST_ROW = 0.4;
/** More lines than a page of the densest form has, drawn piece by piece or whole; a page of more is read without any. */
const MOST_DRAWN = 10_000;
const MOST_LINES = 1_000;

/** Pieces of one line: where it stands across, from where to where it goes. */
interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Strokes on one line put together where they touch. */
function merged(strokes: readonly Stroke[]): Stroke[] {
  const whole: Stroke[] = [];
  for (const at of clustered(
    strokes.map((stroke) => stroke.at),
    NEAR / 2,
  )) {
    const own = strokes
      .filter((stroke) => Math.abs(stroke.at - at) <= NEAR)
      .toSorted((a, b) => a.from - b.from);
    let open: Stroke | undefined;
    for (const stroke of own) {
      if (open && stroke.from <= open.to + NEAR) open = { ...open, to: Math.max(open.to, stroke.to) };
      else {
        if (open) whole.push(open);
        open = { ...stroke, at };
      }
    }
    if (open) whole.push(open);
  }
  return whole;
}

interface Strokes {
  readonly upright: readonly Stroke[];
  readonly level: readonly Stroke[];
}

function strokesOf(rules: readonly Box[]): Strokes {
  const isLevel = ({ left, right, top, bottom }: Box) => right - left > bottom - top;
  return {
    level: merged(
      rules.filter(isLevel).map((rule) => ({ at: middle(rule), from: rule.left, to: rule.right })),
    ),
    upright: merged(
      rules
        .filter((rule) => !isLevel(rule))
        .map((rule) => ({ at: centre(rule), from: rule.top, to: rule.bottom })),
    ),
  };
}

const meets = (upright: Stroke, level: Stroke): boolean =>
  level.from - NEAR <= upright.at &&
  upright.at <= level.to + NEAR &&
  upright.from - NEAR <= level.at &&
  level.at <= upright.to + NEAR;

/** How much of a line that meets no other one runs beside a frame whose side it is. */
const BESIDE = 0.9;

/** Whether a line that no other one meets is the side of a frame: of a cell that begins above the page and ends below it. */
function isSideOf(lone: Stroke, { upright, level }: Strokes): boolean {
  const top = Math.min(...level.map(({ at }) => at), ...upright.map(({ from }) => from));
  const bottom = Math.max(...level.map(({ at }) => at), ...upright.map(({ to }) => to));
  const beside = Math.min(lone.to, bottom) - Math.max(lone.from, top);
  return beside >= BESIDE * (lone.to - lone.from) && beside >= BESIDE * (bottom - top);
}

/** Lines that meet belong to one table, and a side that runs along it. */
function frames({ upright, level }: Strokes): Strokes[] {
  const left = new Set(upright);
  const tables: Strokes[] = [];
  const lone: Stroke[] = [];
  for (const first of upright) {
    if (!left.delete(first)) continue;
    const own = { upright: [first], level: new Set<Stroke>() };
    for (const stroke of own.upright) {
      for (const across of level) {
        if (own.level.has(across) || !meets(stroke, across)) continue;
        own.level.add(across);
        for (const other of left) if (meets(other, across) && left.delete(other)) own.upright.push(other);
      }
    }
    if (own.level.size > 0) tables.push({ upright: own.upright, level: [...own.level] });
    else lone.push(first);
  }
  return tables.map((frame) => ({
    ...frame,
    upright: [...frame.upright, ...lone.filter((stroke) => isSideOf(stroke, frame))],
  }));
}

/** The fields between a frame's lines, and which of them are one cell since no line parts them. */
class Fields {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly #parents: number[];

  constructor({ upright, level }: Strokes, size: number) {
    const low = Math.max(NEAR, LOWEST_ROW * size);
    const ends = (strokes: readonly Stroke[]) => {
      const all = strokes.flatMap(({ from, to }) => [from, to]);
      return [Math.min(...all), Math.max(...all)];
    };
    // A table may be open at its sides: the lines across end there.
    this.xs = clustered([...upright.map(({ at }) => at), ...ends(level)], NEAR);
    this.ys = clustered([...level.map(({ at }) => at), ...ends(upright)], low);
    this.#parents = Array.from({ length: this.width * this.height }, (_, field) => field);
    const parts = (strokes: readonly Stroke[], at: number, across: number, near: number) =>
      strokes.some((one) => Math.abs(one.at - at) <= near && one.from <= across && across <= one.to);
    for (let row = 0; row < this.height; row += 1) {
      for (let column = 0; column < this.width; column += 1) {
        const x = ((this.xs[column] ?? 0) + (this.xs[column + 1] ?? 0)) / 2;
        const y = ((this.ys[row] ?? 0) + (this.ys[row + 1] ?? 0)) / 2;
        const isLast = column === this.width - 1;
        if (!isLast && !parts(upright, this.xs[column + 1] ?? 0, y, NEAR))
          this.#join(row, column, row, column + 1);
        const isLowest = row === this.height - 1;
        if (!isLowest && !parts(level, this.ys[row + 1] ?? 0, x, low))
          this.#join(row, column, row + 1, column);
      }
    }
  }

  get width(): number {
    return this.xs.length - 1;
  }

  get height(): number {
    return this.ys.length - 1;
  }

  /** The cell that a field belongs to. */
  cellAt(row: number, column: number): number {
    let field = row * this.width + column;
    for (
      let parent = this.#parents[field];
      parent !== undefined && parent !== field;
      parent = this.#parents[field]
    ) {
      field = parent;
    }
    return field;
  }

  /** The cell in which a point lies; null outside. */
  cellOf(x: number, y: number): number | null {
    const column = this.xs.findIndex((edge, at) => edge <= x && x < (this.xs[at + 1] ?? edge));
    const row = this.ys.findIndex((edge, at) => edge <= y && y < (this.ys[at + 1] ?? edge));
    return column === -1 || row === -1 ? null : this.cellAt(row, column);
  }

  #join(row: number, column: number, otherRow: number, otherColumn: number): void {
    const [one, other] = [this.cellAt(row, column), this.cellAt(otherRow, otherColumn)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }
}

/** What stands in a cell, its paragraphs on lines of their own. */
function textIn(pieces: readonly Piece[], left: number, right: number): string {
  const lines = linesOf(pieces);
  if (lines.length === 0) return '';
  // Text keeps away from a cell's edges by as much on either side.
  const inside = marginsOf(lines);
  const margin = Math.max(0, Math.min(inside.left - left, right - inside.right));
  return paragraphsOf(lines, { ...inside, right: right - margin }).join('\n');
}

function tableIn(frame: Strokes, pieces: readonly Piece[], size: number): PrintedTable | null {
  const fields = new Fields(frame, size);
  // One box alone is a frame around text, or a page's own.
  if (fields.width * fields.height < 2) return null;
  const inside = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const cell = fields.cellOf(centre(piece), middle(piece));
    if (cell !== null) inside.set(cell, [...(inside.get(cell) ?? []), piece]);
  }
  const texts = new Map<number, string>();
  const rows = Array.from({ length: fields.height }, (_, row) => {
    const cells: TableCell[] = [];
    for (let column = 0; column < fields.width; ) {
      const cell = fields.cellAt(row, column);
      let end = column + 1;
      while (end < fields.width && fields.cellAt(row, end) === cell) end += 1;
      const left = fields.xs[column] ?? 0;
      const right = fields.xs[end] ?? left;
      const continued = row > 0 && fields.cellAt(row - 1, column) === cell;
      const text = texts.get(cell) ?? textIn(inside.get(cell) ?? [], left, right);
      texts.set(cell, text);
      cells.push({ left, right, text, continued });
      column = end;
    }
    return cells;
  });
  const [left = 0, top = 0] = [fields.xs[0], fields.ys[0]];
  return { left, top, right: fields.xs.at(-1) ?? left, bottom: fields.ys.at(-1) ?? top, rows };
}

/** The tables of a page whose cells are parted by lines. */
export function ruledTables(rules: readonly Box[], pieces: readonly Piece[]): PrintedTable[] {
  if (rules.length > MOST_DRAWN) return [];
  const strokes = strokesOf(rules);
  if (strokes.upright.length + strokes.level.length > MOST_LINES) return [];
  const usual = usualSize(pieces);
  return frames(strokes).flatMap((frame) => tableIn(frame, pieces, usual) ?? []);
}
