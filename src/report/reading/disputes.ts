import { formOf } from '../forms/choose.ts';
import type { FormVersion } from '../forms/form.ts';
import { type DisputePlaces, disputeColumns } from './disputes-header.ts';
import { endOf, type Grid, type GridCell, SHIFTED } from './grid.ts';
import { labelWords } from './label-words.ts';
import { matchLabel } from './match-label.ts';
import { TableCollector, type TableReading } from './reading.ts';
import { fitted, isWords, splitRow } from './row-split.ts';
import { squash } from './squash.ts';
import { isMarker, looksLikeNumber } from './value.ts';

const WRONG_COUNT = '数字个数与表头的十五栏对不上，没有读取';
const ABSENT = '这一行缺少这一格';
const MERGED = '这一格与别的格合并，数字归属不明，没有读取';

const textOf = (cells: readonly GridCell[]): string =>
  cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim();
const isFigure = (cell: GridCell): boolean => looksLikeNumber(cell.text) || isMarker(cell.text);
const hasNumber = (cells: readonly GridCell[]): boolean => cells.some((cell) => looksLikeNumber(cell.text));

interface Work {
  readonly version: FormVersion;
  readonly collector: TableCollector;
  readonly blocks: readonly string[];
  readonly columns: readonly string[];
}

/** Files the figures of one block, five or (without 总计) four of them. */
function fileBlock(work: Work, block: string, cells: readonly GridCell[]): void {
  const values = cells.map((cell, index) => [work.columns[index] ?? '', cell.text] as const);
  work.collector.addRow({ row: block, values, doubt: null });
}

function readByPlace(work: Work, row: readonly GridCell[], { columns, end }: DisputePlaces): void {
  const doubt = endOf(row) < end ? SHIFTED : null;
  for (const { block, column, place } of columns) {
    const cell = row.find(({ from, to }) => from <= place && place <= to);
    const shared = columns.filter((other) => cell && cell.from <= other.place && other.place <= cell.to);
    if (!cell) work.collector.giveUp(block, [column], ABSENT, textOf(row));
    else if (cell.text.trim() !== '' && (shared.length > 1 || cell.continued)) {
      work.collector.giveUp(block, [column], MERGED, cell.text);
    } else {
      work.collector.addRow({ row: block, values: [[column, cell.text]], doubt });
    }
  }
}

/** The block that a label ends with where the five columns of one block follow: a table for each kind of dispute. */
function blockAbove(work: Work, label: string): string | undefined {
  const columns = labelWords(work.version).disputeColumns.flatMap(({ words }) => words);
  let rest = squash(label);
  let heads = 0;
  for (;;) {
    const head = columns.filter((word) => rest.endsWith(word)).sort((a, b) => b.length - a.length)[0];
    if (head === undefined) break;
    rest = rest.slice(0, -head.length);
    heads += 1;
  }
  if (heads !== work.columns.length) return undefined;
  return matchLabel(rest, labelWords(work.version).disputeBlocks)?.key;
}

/** A row of figures alone: fifteen, or twelve where no total is printed. */
function readLine(work: Work, row: readonly GridCell[], totalsPrinted: boolean): void {
  const cells = fitted(row, work.blocks.length * work.columns.length) ?? row;
  const width = cells.length / work.blocks.length;
  const full = work.columns.length;
  if (width !== full && (width !== full - 1 || totalsPrinted)) {
    work.collector.problem('wrong-count', textOf(cells));
    for (const block of work.blocks) {
      if (!work.collector.has(block)) work.collector.giveUp(block, work.columns, WRONG_COUNT, textOf(cells));
    }
    return;
  }
  for (const [index, block] of work.blocks.entries()) {
    fileBlock(work, block, cells.slice(index * width, (index + 1) * width));
  }
  if (width < full) work.collector.doubt('disputes', '没有“总计”一栏，按四种结果依次读取');
}

function readRow(work: Work, row: readonly GridCell[], places: DisputePlaces | null, totals: boolean): void {
  const words = row.some((cell) => isWords(cell.text));
  // A row that goes on behind its head has a cell too many.
  if (!words && places && endOf(row) <= places.end) {
    readByPlace(work, row, places);
    return;
  }
  const split = splitRow(row, labelWords(work.version).disputeBlocks);
  const { values } = split;
  const full = work.columns.length;
  const block = split.match?.key ?? blockAbove(work, split.label);
  if (block && values.length === full && values.some(isFigure)) {
    fileBlock(work, block, values);
  } else if (hasNumber(values)) readLine(work, values, totals);
  else if (!words && row.length === full * work.blocks.length) readLine(work, row, totals);
}

/** Reads table 四 from its pieces: fifteen figures in a row, or a row of five for each kind of dispute. */
export function readDisputes(grids: readonly Grid[], version: FormVersion): TableReading {
  const collector = new TableCollector('disputes', version);
  const { blocks, columns } = formOf(version).disputes;
  const work: Work = {
    version,
    collector,
    blocks: blocks.map(({ key }) => key),
    columns: columns.map(({ key }) => key),
  };
  const totals = grids.some(({ rows }) => rows.some((row) => /总\s*计|合\s*计/u.test(textOf(row))));
  let places: DisputePlaces | null = null;
  for (const grid of grids) {
    const header = disputeColumns(grid, version);
    places = header?.places ?? (grid.exact ? places : null);
    for (const row of grid.rows.slice(header?.rows ?? 0)) readRow(work, row, places, totals);
  }
  if (collector.size === 0) collector.problem('nothing-found', '');
  return collector.finish();
}
