import { type Grid, plainRow } from '../../../report/reading/grid.ts';
import { isMarker, looksLikeNumber } from '../../../report/reading/value.ts';
import { findHeading } from '../heading-words.ts';
import { opensParagraph } from '../paragraphs.ts';
import { centre, clustered, middle } from './geometry.ts';
import { type Line, segmentsOf, textOf } from './lines.ts';

/**
 * Tables without drawn lines: a row is a line with figures of their own, a column is where figures stand under one another.
 * A blank keeps its place, since a figure's column comes from its centre and not from its number in the row.
 */

/** Centres of one column's figures, whatever they are aligned by, differ by less than this, in characters. */
const SAME_COLUMN = 1.1;
/** A heading of one column is no wider than this part of the distance to the next. */
const WIDEST_HEAD = 1.1;
/** Rows of as many columns as this are of one table, though a line of words stands between them. */
const MANY = 5;
/** Words above and below a row belong to it within this distance of its figures, in characters. */
const BESIDE = 2.4;
/** Where the row has words of its own, its label goes on only in the very next line. */
const NEXT_LINE = 1.5;
/** A line as wide as this part of the page is prose, not a label. */
const PROSE = 0.6;

interface Row {
  readonly line: Line;
  /** What stands before the figures, the piece next to them. */
  readonly label: Line | undefined;
  readonly figures: readonly Line[];
}

/** Lines of one page that may be a table: its headings, its rows, and words beside them. */
interface Run {
  readonly heads: Line[];
  readonly rows: Row[];
  /** Lines of words alone: what is broken of a label, or no part of the table. */
  readonly words: Line[];
}

const wordsOf = (line: Line): string => textOf(line.pieces);
const isFigure = (line: Line): boolean => looksLikeNumber(wordsOf(line)) || isMarker(wordsOf(line));

/** A line as a row of a table; null where it has no figures behind a label or beside one another. */
function rowOf(line: Line): Row | null {
  const segments = segmentsOf(line);
  const words = segments.findLastIndex((segment) => !isFigure(segment));
  const figures = segments.slice(words + 1);
  if (figures.length === 0 || !figures.some((figure) => looksLikeNumber(wordsOf(figure)))) return null;
  return words === -1 && figures.length < 2 ? null : { line, label: segments[words], figures };
}

/** Whether a line may hold heads of columns: words apart from one another, not all left of the figures that stand above. */
const isHead = (line: Line, above: readonly Row[]): boolean =>
  segmentsOf(line).length > 1 && !above.some(({ figures }) => figures.every(({ left }) => line.right < left));

/** Where the columns of some rows stand; headings that are as narrow tell of those that are blank in every row. */
function columnsOf({ rows, heads }: Run): number[] {
  const figures = rows.flatMap((row) => row.figures);
  const within = SAME_COLUMN * Math.max(...figures.map(({ size }) => size));
  const own = clustered(figures.map(centre), within);
  const gaps = own.slice(1).map((at, index) => at - (own[index] ?? at));
  const pitch = Math.min(Infinity, ...gaps);
  if (!Number.isFinite(pitch)) return own;
  const [first = 0] = own;
  const named = heads
    .flatMap(segmentsOf)
    .filter((head) => head.right - head.left <= pitch * WIDEST_HEAD && centre(head) > first - pitch / 2)
    .map(centre)
    .filter((at) => own.every((column) => Math.abs(column - at) > pitch / 2));
  return [...own, ...clustered(named, within)].sort((a, b) => a - b);
}

const nearest = (columns: readonly number[], at: number): number =>
  columns.reduce(
    (best, column, index) => (Math.abs(column - at) < Math.abs((columns[best] ?? 0) - at) ? index : best),
    0,
  );

/** Whether one table's columns are among another's. */
const isAmong = (some: readonly number[], all: readonly number[], within: number): boolean =>
  some.every((at) => Math.abs((all[nearest(all, at)] ?? 0) - at) <= within);

/** The piece of a line that is next to the figures. */
const lastOf = (line: Line): Line[] => segmentsOf(line).slice(-1);

const opens = (row: Row | undefined): boolean =>
  row?.label !== undefined && opensParagraph(wordsOf(row.label));

/** The pieces that stand in the column farthest to the right: vertical labels stand left of a row's own. */
function inLabelColumn(pieces: readonly Line[]): Line[] {
  const own = pieces.reduce<Line | null>((best, one) => (best && best.right >= one.right ? best : one), null);
  return own ? pieces.filter(({ left, right }) => left < own.right && own.left < right) : [];
}

/** Whether a line below the last row of all goes on with its label: one of the lines right below one another. */
function isInChain(line: Line, row: Row, words: readonly Line[]): boolean {
  const chain = [row.line, ...words.filter(({ top }) => top > row.line.top && top <= line.top)];
  return chain.every((one, at) => {
    const above = chain[at - 1];
    return !above || middle(one) - middle(above) <= NEXT_LINE * one.size;
  });
}

/**
 * Whether a line of words belongs to a row. What stands above a row whose label begins beside its figures is the end of
 * the label above that; otherwise it is the nearest row's, as a broken label stands around its figures.
 */
function isBesideRow(line: Line, row: Row, { rows, words }: Run): boolean {
  const isBelow = line.top > row.line.top;
  const isOpening = opensParagraph(wordsOf(line));
  if (isBelow && isOpening) return false;
  const next = rows.find((other) => other.line.top > line.top);
  if (next && opens(next) && !isOpening)
    return isBelow && rows.findLast((other) => other.line.top < line.top) === row;
  if (!next && opens(row) && row === rows.at(-1)) return isInChain(line, row, words);
  const away = (other: Row) => Math.abs(middle(other.line) - middle(line));
  const most = (row.label ? NEXT_LINE : BESIDE) * line.size;
  return away(row) <= most && rows.every((other) => other === row || away(other) >= away(row));
}

/** Words at the head of a page that end the label of the last row on the page before, where the table goes on. */
function restOfLabel({ heads, rows, words }: Run, columns: readonly number[]): readonly Line[] {
  const [first] = rows;
  const [column = 0] = columns;
  if (!first || !opens(first)) return [];
  const above = [...heads, ...words].filter((line) => line.top < first.line.top && line.right < column);
  return above.some((line) => opensParagraph(wordsOf(line))) ? [] : above.sort((a, b) => a.top - b.top);
}

function tableOf(run: Run, columns: readonly number[], goesOn: boolean): FigureTable {
  const [first] = run.rows;
  const rest = goesOn ? restOfLabel(run, columns) : [];
  const used = new Set<Line>(rest);
  const rows = run.rows.map((row) => {
    const beside = run.words.filter((line) => !used.has(line) && isBesideRow(line, row, run));
    for (const line of beside) used.add(line);
    const label = inLabelColumn([...beside.flatMap(lastOf), ...(row.label ? [row.label] : [])]);
    const words = label.toSorted((a, b) => middle(a) - middle(b)).map(wordsOf);
    const cells = columns.map(() => '');
    for (const figure of row.figures) cells[nearest(columns, centre(figure))] = wordsOf(figure);
    return plainRow([words.join(''), ...cells]);
  });
  const heads = run.heads
    .filter((line) => !used.has(line))
    .map((line) => plainRow(segmentsOf(line).map(wordsOf)));
  const top = first?.line.top ?? 0;
  const left = run.words.filter((line) => !used.has(line));
  return {
    above: left.filter((line) => line.top < top),
    grid: { rows: [...heads, ...rows], exact: false },
    below: left.filter((line) => line.top >= top),
    rest: inLabelColumn([...rest.flatMap(lastOf), ...(first?.label ? [first.label] : [])])
      .filter((piece) => piece !== first?.label)
      .map(wordsOf)
      .join(''),
  };
}

/** A table that was found among lines, and the lines around it that are no part of it. */
export interface FigureTable {
  readonly above: readonly Line[];
  readonly grid: Grid;
  readonly below: readonly Line[];
  /** What the label of the last row on the page before ends with. */
  readonly rest: string;
}

/** A table whose last label goes on with words from the next page. */
export function withRest(table: FigureTable, rest: string): FigureTable {
  const { rows } = table.grid;
  const cells = (rows.at(-1) ?? []).map((cell, at) =>
    at === 0 ? { ...cell, text: `${cell.text}${rest}` } : cell,
  );
  return { ...table, grid: { ...table.grid, rows: [...rows.slice(0, -1), cells] } };
}

/** Ends a table: a section's heading, or a line of prose. */
const isOutside = (line: Line, width: number): boolean =>
  findHeading(wordsOf(line))?.sure === true || line.right - line.left > width * PROSE;

/** What stands between tables: lines that are none, whole tables, and the runs that are to become some. */
type Found = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'run'; readonly run: Run };

/** Whether a line of words above the first row may be the upper half of its label. */
const isBeside = (line: Line, row: Row, width: number): boolean =>
  row.label === undefined && middle(row.line) - middle(line) <= BESIDE * line.size && !isOutside(line, width);

function runsIn(lines: readonly Line[], width: number): Found[] {
  const parts: Found[] = [];
  const begin = (): Run => {
    const run: Run = { heads: [], rows: [], words: [] };
    parts.push({ kind: 'run', run });
    return run;
  };
  for (const line of lines) {
    const last = parts.at(-1);
    const run = last?.kind === 'run' ? last.run : null;
    const row = rowOf(line);
    if (row) {
      // The upper half of the first label stands above its figures.
      const above = last?.kind === 'line' && isBeside(last.line, row, width) ? last.line : null;
      if (above) parts.pop();
      const own = run ?? begin();
      if (above) own.words.push(above);
      own.rows.push(row);
    } else if (isHead(line, run?.rows ?? [])) (run && run.rows.length === 0 ? run : begin()).heads.push(line);
    else if (run && !isOutside(line, width)) run.words.push(line);
    else parts.push({ kind: 'line', line });
  }
  return parts;
}

/** All lines of a run, which turned out to be no table. */
const linesOfRun = ({ heads, rows, words }: Run): Line[] =>
  [...heads, ...words, ...rows.map(({ line }) => line)].sort((a, b) => a.top - b.top);

/** The columns of tables that may go on: of the one before, on this page or at the foot of the page before. */
export interface Columns {
  last: readonly number[];
}

/** Whether a table goes on from the one before: its columns are among the other's, and those are many. */
const goesOnFrom = (own: readonly number[], before: readonly number[], size: number): boolean =>
  before.length >= MANY && isAmong(own, before, (SAME_COLUMN * size) / 2);

/**
 * A page's lines with the tables among them, in their order. A section's heading ends what went on; lines above the first
 * table, where that goes on from the page before, may be the end of its last label.
 */
export function withFigureTables(
  lines: readonly Line[],
  width: number,
  columns: Columns,
): (Line | FigureTable)[] {
  let leading: Line[] = [];
  let isFirst = true;
  const parts = runsIn(lines, width).flatMap((found): (Line | FigureTable)[] => {
    if (found.kind === 'line') {
      if (findHeading(wordsOf(found.line))?.sure) columns.last = [];
      if (isFirst) leading.push(found.line);
      return isFirst ? [] : [found.line];
    }
    const { run } = found;
    const before = leading;
    leading = [];
    if (run.rows.length === 0) return [...before, ...linesOfRun(run)];
    isFirst = false;
    const size = Math.max(...run.rows.map(({ line }) => line.size));
    const own = columnsOf(run);
    const goesOn = goesOnFrom(own, columns.last, size);
    if (!goesOn) columns.last = own;
    return goesOn
      ? [tableOf({ ...run, words: [...before, ...run.words] }, columns.last, true)]
      : [...before, tableOf(run, own, false)];
  });
  return [...parts, ...leading];
}
