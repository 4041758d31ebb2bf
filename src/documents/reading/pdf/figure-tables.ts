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

/** Lines of words that belong to a row: nearest to it of all rows, above or below, as a broken label stands. */
function besideOf(row: Row, { rows, words }: Run): Line[] {
  return words.filter((line) => {
    const away = (other: Row) => Math.abs(middle(other.line) - middle(line));
    const most = (row.label ? NEXT_LINE : BESIDE) * line.size;
    const opensNext = line.top > row.line.top && opensParagraph(wordsOf(line));
    return (
      away(row) <= most && !opensNext && rows.every((other) => other === row || away(other) >= away(row))
    );
  });
}

function tableOf(run: Run, columns: readonly number[]): FigureTable {
  const taken = new Set<Line>();
  const rows = run.rows.map((row) => {
    const beside = besideOf(row, run);
    for (const line of beside) taken.add(line);
    const label = [
      ...beside.map((line) => segmentsOf(line).at(-1) ?? line),
      ...(row.label ? [row.label] : []),
    ];
    const said = label.toSorted((a, b) => middle(a) - middle(b)).map(wordsOf);
    const cells = columns.map(() => '');
    for (const figure of row.figures) cells[nearest(columns, centre(figure))] = wordsOf(figure);
    return plainRow([said.join(''), ...cells]);
  });
  const heads = run.heads.map((line) => plainRow(segmentsOf(line).map(wordsOf)));
  const first = run.rows[0]?.line.top ?? 0;
  const left = run.words.filter((line) => !taken.has(line));
  return {
    above: left.filter((line) => line.top < first),
    grid: { rows: [...heads, ...rows], exact: false },
    below: left.filter((line) => line.top >= first),
  };
}

/** A table that was found among lines, and the lines around it that are no part of it. */
export interface FigureTable {
  readonly above: readonly Line[];
  readonly grid: Grid;
  readonly below: readonly Line[];
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
  const found: Found[] = [];
  const begin = (): Run => {
    const run: Run = { heads: [], rows: [], words: [] };
    found.push({ kind: 'run', run });
    return run;
  };
  for (const line of lines) {
    const last = found.at(-1);
    const run = last?.kind === 'run' ? last.run : null;
    const row = rowOf(line);
    if (row) {
      // The upper half of the first label stands above its figures.
      const above = last?.kind === 'line' && isBeside(last.line, row, width) ? last.line : null;
      if (above) found.pop();
      const own = run ?? begin();
      if (above) own.words.push(above);
      own.rows.push(row);
    } else if (isHead(line, run?.rows ?? [])) (run && run.rows.length === 0 ? run : begin()).heads.push(line);
    else if (run && !isOutside(line, width)) run.words.push(line);
    else found.push({ kind: 'line', line });
  }
  return found;
}

/** All lines of a run, which turned out to be no table. */
const linesOfRun = ({ heads, rows, words }: Run): Line[] =>
  [...heads, ...words, ...rows.map(({ line }) => line)].sort((a, b) => a.top - b.top);

/** The columns of tables that may go on: of the one before, on this page or at the foot of the page before. */
export interface Columns {
  last: readonly number[];
}

/** Columns shared with the table before where one's are among the other's and both are many: it goes on. */
function shared(own: readonly number[], before: readonly number[], size: number): readonly number[] {
  const goesOn = before.length >= MANY && isAmong(own, before, (SAME_COLUMN * size) / 2);
  return goesOn ? before : own;
}

/** A page's lines with the tables among them, in their order. A section's heading ends what went on. */
export function withFigureTables(
  lines: readonly Line[],
  width: number,
  columns: Columns,
): (Line | FigureTable)[] {
  return runsIn(lines, width).flatMap((found): (Line | FigureTable)[] => {
    if (found.kind === 'line') {
      if (findHeading(wordsOf(found.line))?.sure) columns.last = [];
      return [found.line];
    }
    const { run } = found;
    if (run.rows.length === 0) return linesOfRun(run);
    const size = Math.max(...run.rows.map(({ line }) => line.size));
    const own = shared(columnsOf(run), columns.last, size);
    columns.last = own;
    return [tableOf(run, own)];
  });
}
