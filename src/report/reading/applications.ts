import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import { applicationColumns, type ColumnPlaces } from './applications-header.ts';
import { endOf, type Grid, type GridCell, SHIFTED } from './grid.ts';
import { GROUP_KEY, labelWords } from './label-words.ts';
import { matchLabel } from './match-label.ts';
import { TableCollector, type TableReading } from './reading.ts';
import { fitted, isWords, type SplitRow, similarDoubt, splitRow, splitRowAt } from './row-split.ts';
import { squash } from './squash.ts';
import { looksLikeNumber } from './value.ts';

const WRONG_COUNT = '这一行的数字个数与表头对不上，没有读取';
const ABSENT = '这一行缺少这一格';
const NO_TOTAL = '表头中没有认出“总计”一列，各行总计没有读取';
const MERGED = '这一格与别的格合并，数字归属不明，没有读取';

const hasNumber = (cells: readonly GridCell[]): boolean => cells.some((cell) => looksLikeNumber(cell.text));
const textOf = (cells: readonly GridCell[]): string =>
  cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim();

/** Table 三 being read: where its columns are and what was collected so far. */
interface Work {
  readonly version: FormVersion;
  readonly columns: readonly string[];
  readonly collector: TableCollector;
  /** Figures in a row: without 总计, when the table has none. */
  readonly width: number;
  /** Rows of figures without a label, and rows whose label is none of the form's. */
  readonly bare: string[];
  readonly strange: string[];
}

/** The columns of a header from left to right. */
const inOrder = (places: ColumnPlaces): string[] =>
  [...places].sort(([, a], [, b]) => a - b).map(([column]) => column);

function readPlaced(
  work: Work,
  split: SplitRow,
  key: string,
  places: ColumnPlaces,
  doubt = similarDoubt(split),
): void {
  const values: [string, string][] = [];
  const merged: string[] = [];
  const absent: string[] = [];
  for (const [column, place] of places) {
    const cell = split.values.find(({ from, to }) => from <= place && place <= to);
    const shared = [...places.values()].filter((other) => cell && cell.from <= other && other <= cell.to);
    if (!cell) absent.push(column);
    else if ((shared.length > 1 || cell.continued) && cell.text.trim() !== '') merged.push(column);
    else values.push([column, cell.text]);
  }
  work.collector.addRow({ row: key, values, doubt });
  if (absent.length > 0) work.collector.giveUp(key, absent, ABSENT, textOf(split.values));
  if (merged.length > 0) work.collector.giveUp(key, merged, MERGED, textOf(split.values));
}

function readInOrder(work: Work, split: SplitRow, key: string, columns: readonly string[]): void {
  const cells = fitted(split.values, columns.length);
  if (cells && !cells.some((cell) => cell.continued && cell.text.trim() !== '')) {
    const values = cells.map((cell, index) => [columns[index] ?? '', cell.text] as const);
    work.collector.addRow({ row: key, values, doubt: similarDoubt(split) });
  } else if (split.values.length === 0) {
    work.collector.addUnfilled(key, work.columns);
  } else {
    work.collector.problem('wrong-count', `${split.label} ${textOf(split.values)}`);
    work.collector.giveUp(key, work.columns, WRONG_COUNT, textOf(split.values));
  }
}

/** The columns that a head names, and how wide its part of the table is. */
interface Head {
  readonly places: ColumnPlaces;
  readonly width: number;
}

const widthOf = ({ rows }: Grid): number => Math.max(0, ...rows.map(endOf));

/** Where most rows of figures end: one that ends elsewhere has lost a cell, has one too many, or spans as it should not. */
function usualEnd({ rows }: Grid): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (hasNumber(row)) counts.set(endOf(row), (counts.get(endOf(row)) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** A row that does not end where the others do: by its order where it is whole, else where it stands, in doubt. */
function readUnusual(work: Work, row: readonly GridCell[], placed: SplitRow, key: string, head: Head): void {
  const split = splitRow(row, labelWords(work.version).applicationRows);
  const isShort = split.values.length < work.columns.length;
  // A sum at the end of a short row is its 总计, moved into another column.
  if (isShort && !isSumInLast(placed.values)) readPlaced(work, placed, key, head.places, SHIFTED);
  else readInOrder(work, split.match?.key === key ? split : placed, key, inOrder(head.places));
}

/** Reads the rows of a part. Where it is of another width than its head's part, only the order of columns is known. */
function readGrid(work: Work, grid: Grid, head: Head | null): void {
  const { applicationRows } = labelWords(work.version);
  const places = head && widthOf(grid) === head.width ? head.places : null;
  const first = places ? Math.min(...places.values()) : 0;
  const ordered = head ? inOrder(head.places) : work.columns;
  const end = usualEnd(grid);
  let before: SplitRow | undefined;
  for (const row of grid.rows) {
    const placed = places ? splitRowAt(row, first, applicationRows) : null;
    const split = placed ?? splitRow(row, applicationRows);
    const key = split.match?.key ?? continuedKey(work, before, split);
    if (key === undefined || key === GROUP_KEY) {
      if (hasNumber(split.values)) (split.label.trim() === '' ? work.bare : work.strange).push(textOf(row));
    } else if (placed && head && endOf(row) !== end) readUnusual(work, row, placed, key, head);
    else if (placed && places) readPlaced(work, split, key, places);
    else readInOrder(work, split, key, ordered);
    if (split.label.trim() !== '') before = split;
  }
}

/** A row cut by a page: the label begins in the row above, which has no figures, and ends here. */
function continuedKey(work: Work, before: SplitRow | undefined, split: SplitRow): string | undefined {
  if (!before || split.label.trim() === '' || hasNumber(before.values)) return undefined;
  const match = matchLabel(`${before.label}${split.label.trim()}`, labelWords(work.version).applicationRows);
  return match?.how === 'exact' ? match.key : undefined;
}

/** Figures without any label: read by position where their number is exactly that of the form. */
function readBare(work: Work, grids: readonly Grid[]): void {
  const rows = grids
    .flatMap((grid) => grid.rows)
    .filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const bare = rows.filter((row) => !row.some((cell) => isWords(cell.text)) && hasNumber(row));
  if (bare.length === 0) return;
  const keys = formOf(work.version).applications.rows.map(({ key }) => key);
  const wanted = bare.length === keys.length ? keys : keys.filter((key) => key !== 'total');
  const fit = bare.map((row) => fitted(row, work.width));
  if (bare.length !== wanted.length || fit.includes(null)) {
    work.collector.problem('no-labels', textOf(bare[0] ?? []));
    return;
  }
  for (const [index, cells] of fit.entries()) {
    const values = (cells ?? []).map((cell, place) => [work.columns[place] ?? '', cell.text] as const);
    work.collector.addRow({ row: wanted[index] ?? '', values, doubt: null });
  }
}

/** Whether every row has six figures and nothing says that one of them is 总计. */
function lacksTotalColumn(grids: readonly Grid[], version: FormVersion): boolean {
  const rows = grids.flatMap((grid) => grid.rows);
  const widths: number[] = [];
  for (const row of rows) {
    const split = splitRow(row, labelWords(version).applicationRows);
    const header = split.match === undefined && !hasNumber(row);
    if (header && row.some((cell) => /总计|合计/u.test(squash(cell.text)))) return false;
    if (/总计|合计/u.test(split.match?.key === 'new' ? squash(split.label) : '')) return false;
    if (hasNumber(split.values)) widths.push(split.values.length);
  }
  if (widths.length === 0 || widths.some((width) => width !== 6)) return false;
  return !rows.some((row) => isSumInLast(row.slice(-6)));
}

/** Whether the last of six figures is the sum of the five before it: then it is 总计 and a column is missing. */
function isSumInLast(cells: readonly GridCell[]): boolean {
  const numbers = cells.map((cell) => Number(cell.text.replaceAll(',', '').trim() || Number.NaN));
  const last = numbers.pop() ?? Number.NaN;
  const filled = numbers.filter((number) => number > 0).length;
  return last > 0 && filled > 1 && numbers.reduce((sum, number) => sum + number, 0) === last;
}

/** Reads table 三 from its pieces: one grid, or several where a page cut it. */
export function readApplications(grids: readonly Grid[], version: FormVersion): TableReading {
  const collector = new TableCollector('applications', version);
  const all = formOf(version).applications.columns.map(({ key }) => key);
  const partsOnly = lacksTotalColumn(grids, version);
  const columns = partsOnly ? all.slice(0, -1) : all;
  const work: Work = { version, columns, collector, width: columns.length, bare: [], strange: [] };
  let noTotal = false;
  let head: Head | null = null;
  for (const grid of grids) {
    const own = applicationColumns(grid, version);
    if (own) head = { places: own, width: widthOf(grid) };
    else if (!grid.exact) head = null;
    readGrid(work, grid, head);
    if (own && !own.has('total')) noTotal = true;
  }
  if (noTotal) collector.doubt('applications', NO_TOTAL);
  const lost = collector.size === 0 ? work.strange : [...work.strange, ...work.bare];
  for (const text of lost) collector.problem('unknown-row', text);
  if (collector.size === 0) readBare(work, grids);
  if (collector.size === 0) collector.problem('nothing-found', '');
  if (partsOnly && collector.size > 0) {
    collector.doubt('applications', '每行只有六个数，没有“总计”一列，按六类申请人依次读取');
  }
  return collector.finish();
}
