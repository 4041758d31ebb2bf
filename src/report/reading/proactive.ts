import { formOf } from '../forms/choose.ts';
import type { FormVersion, ProactiveBlock } from '../forms/form.ts';
import type { Grid, GridCell } from './grid.ts';
import { labelWords } from './label-words.ts';
import { matchLabel } from './match-label.ts';
import { TableCollector, type TableReading } from './reading.ts';
import { fitted, isWords, type SplitRow, similarDoubt, splitRow } from './row-split.ts';
import { squash } from './squash.ts';
import { looksLikeNumber } from './value.ts';

type HeaderUnits = Readonly<Record<string, '万元' | '元'>>;

/** The columns that the last header row named, with the units that it prints. */
interface Header {
  readonly columns: readonly string[];
  readonly units: HeaderUnits;
  /** The cells of the header, where the table's columns can be trusted. */
  readonly places: readonly GridCell[] | null;
}

const WRONG_COUNT = '这一行的数字个数与表头对不上，没有读取';

const textOf = (cells: readonly GridCell[]): string =>
  cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim();
const columnsOf = (block: ProactiveBlock): string[] => block.columns.map(({ key }) => key);

/** A head that names its year: 本年（2023）制发件数, 2023年度制发件数. */
const withoutYear = (head: string): string => head.replace(/[（(]?\d{4}年?度?[）)]?/u, '');

/** Reads "信息内容 | 本年制发件数 | …"; undefined when the row is no header. Columns that are not the form's are "". */
function readHeader(row: readonly GridCell[], version: FormVersion, exact: boolean): Header | undefined {
  const words = row.filter((cell) => isWords(cell.text) && !cell.continued);
  const named = words.filter((cell) => squash(cell.text) !== '信息内容');
  if (named.length === 0 || row.some((cell) => looksLikeNumber(cell.text))) return undefined;
  const heads = named.map((cell) => ({
    key: matchLabel(withoutYear(cell.text), labelWords(version).proactiveColumns)?.key ?? '',
    units: unitsIn(cell.text),
  }));
  if (heads.every(({ key }) => key === '')) return undefined;
  return {
    columns: heads.map(({ key }) => key),
    units: Object.assign({}, ...heads.map(({ units }) => units)),
    places: exact ? named : null,
  };
}

/** Units of money in a header that stands in the same run of text as the row's label. */
function unitsIn(label: string): HeaderUnits {
  const unit = /金额(?:单位)?(万?元)/u.exec(squash(label))?.[1];
  return unit === '元' || unit === '万元' ? { amountWan: unit, amount: unit } : {};
}

/** The header's columns when they are this block's (in any order), else the block's own order. */
function columnsFor(block: ProactiveBlock, header: Header | undefined): readonly string[] {
  const own = columnsOf(block);
  if (!header) return own;
  const known = header.columns.filter((key) => own.includes(key));
  return known.length > 0 && known.length === new Set(known).size ? header.columns : own;
}

/** The figures under each column of the header; null where one stands under none or two of them, or the row is short. */
function cellsUnder(header: Header, values: readonly GridCell[]): readonly GridCell[] | null {
  const places = header.places;
  if (!places) return fitted(values, header.columns.length);
  const overlaps = (a: GridCell, b: GridCell) => a.from <= b.to && b.from <= a.to;
  const filled = values.filter((cell) => cell.text.trim() !== '');
  if (filled.some((cell) => places.filter((place) => overlaps(place, cell)).length !== 1)) return null;
  const under = places.map((place) => filled.filter((cell) => overlaps(place, cell)));
  const reached = places.every((place) => values.some((cell) => overlaps(place, cell)));
  if (!reached || under.some((cells) => cells.length > 1)) return null;
  return under.map(([cell], index) => cell ?? { text: '', from: index, to: index, continued: false });
}

function readRow(
  collector: TableCollector,
  version: FormVersion,
  split: SplitRow,
  header: Header | undefined,
): void {
  const row = split.match?.key ?? '';
  const block = formOf(version).proactive.find(({ rows }) => rows.some(({ key }) => key === row));
  if (!block) return;
  const columns = columnsFor(block, header);
  const cells =
    header && columns === header.columns
      ? cellsUnder(header, split.values)
      : fitted(split.values, columns.length);
  if (split.values.length === 0) {
    collector.addUnfilled(row, columnsOf(block));
  } else if (!cells || cells.some((cell) => cell.continued && cell.text.trim() !== '')) {
    collector.problem('wrong-count', `${split.label} ${textOf(split.values)}`);
    collector.giveUp(row, columnsOf(block), WRONG_COUNT, textOf(split.values));
  } else {
    const values = cells.map((cell, index) => [columns[index] ?? '', cell.text] as const);
    collector.addRow({ row, values, doubt: similarDoubt(split) }, header?.units ?? unitsIn(split.label));
  }
}

/** Figures without any label: read by position where there is a line for each row of the form. */
function readBare(collector: TableCollector, version: FormVersion, grids: readonly Grid[]): void {
  const bare = grids
    .flatMap((grid) => grid.rows)
    .filter(
      (row) => row.some((cell) => looksLikeNumber(cell.text)) && !row.some((cell) => isWords(cell.text)),
    );
  if (bare.length === 0) return;
  const rows = formOf(version).proactive.flatMap((block) => block.rows.map(({ key }) => ({ key, block })));
  const fit = rows.map(({ block }, index) => fitted(bare[index] ?? [], block.columns.length));
  if (bare.length !== rows.length || fit.includes(null)) {
    collector.problem('no-labels', textOf(bare[0] ?? []));
    return;
  }
  for (const [index, { key, block }] of rows.entries()) {
    const values = (fit[index] ?? []).map(
      (cell, place) => [columnsOf(block)[place] ?? '', cell.text] as const,
    );
    collector.addRow({ row: key, values, doubt: null });
  }
}

/** Reads table 二 from its pieces: the official single table, or one for each item of article 20. */
export function readProactive(grids: readonly Grid[], version: FormVersion): TableReading {
  const collector = new TableCollector('proactive', version);
  const bare: string[] = [];
  const strange: string[] = [];
  for (const { rows, exact } of grids) {
    let header: Header | undefined;
    for (const row of rows) {
      const split = splitRow(row, labelWords(version).proactiveRows);
      const next = split.match ? undefined : readHeader(row, version, exact);
      if (split.match) readRow(collector, version, split, header);
      else if (next) header = next;
      else if (split.values.some((cell) => looksLikeNumber(cell.text))) {
        (split.label.trim() === '' ? bare : strange).push(textOf(row));
      }
    }
  }
  const lost = collector.size === 0 ? strange : [...strange, ...bare];
  for (const text of lost) collector.problem('unknown-row', text);
  if (collector.size === 0) readBare(collector, version, grids);
  if (collector.size === 0) collector.problem('nothing-found', '');
  return collector.finish();
}
