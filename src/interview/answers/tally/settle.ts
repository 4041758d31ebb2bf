import type { Aim, Tally, Told } from './told.ts';

/** The sums and cells that a tally comes to, by row and column key. */
export interface Settled {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Sums of rows of which it is not said whose they are. */
  readonly sums: ReadonlyMap<string, number>;
  /** Rows whose other columns are 0. */
  readonly closed: ReadonlySet<string>;
  /** Whether the same cell was told several times, which were added. */
  readonly added: boolean;
}

/** How many there are of a column, or in all (null), where that is known. */
export type WholeOf = (column: string | null) => number | null;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What figures without a name come to: the first where it is the sum of the others, else all together. */
const wholeOf = ([first = 0, ...others]: readonly number[]): number =>
  others.length > 0 && sumOf(others) === first ? first : first + sumOf(others);

/** Gathers cells; figures of one cell are added. */
class Cells {
  readonly cells = new Map<string, Map<string, number>>();
  added = false;

  add(row: string, column: string, value: number): void {
    const own = this.cells.get(row) ?? new Map<string, number>();
    if (own.has(column)) this.added = true;
    own.set(column, (own.get(column) ?? 0) + value);
    this.cells.set(row, own);
  }

  sum(row: string): number {
    return sumOf([...(this.cells.get(row)?.values() ?? [])]);
  }
}

const isBare = ({ rows, columns }: Told): boolean => rows.length === 0 && columns.length === 0;

const isOne = (keys: readonly string[]): boolean => keys.length === 1;

/** The column that all of a tally's sums are of, where one is named for them. */
const columnOfAll = ({ all }: Tally): string | null => {
  const [only, another] = all.filter(({ rows, columns }) => columns.length > 0 && rows.length === 0);
  return only && !another && isOne(only.columns) ? (only.columns[0] ?? null) : null;
};

/** A tally of one row: what it names are columns. */
function ofOneRow(tally: Tally, row: string): Settled | null {
  const cells = new Cells();
  const bare = tally.told.filter(isBare).map(({ value }) => value);
  const named = tally.told.filter((told) => !isBare(told));
  if (named.some(({ columns }) => !isOne(columns))) return null;
  const all = columnOfAll(tally);
  const [rest, second] = tally.rest;
  if (second) return null;
  const [whole] = bare;
  for (const { value, share, columns } of named) {
    const figure = share ? value * (whole ?? Number.NaN) : value;
    if (!Number.isInteger(figure)) return null;
    cells.add(row, columns[0] ?? '', figure);
  }
  const told = cells.sum(row);
  let isClosed = tally.endsThere;
  if (all !== null) {
    if (bare.length === 0 || named.length > 0) return null;
    cells.add(row, all, wholeOf(bare));
    isClosed = true;
  } else if (rest) {
    if (bare.length !== 1 || whole === undefined || !isOne(rest.columns) || whole < told) return null;
    cells.add(row, rest.columns[0] ?? '', whole - told);
    isClosed = true;
  } else if (bare.length > 0) {
    if (bare.length > 1 || named.length === 0 || whole !== told) return null;
    isClosed = true;
  }
  for (const { columns } of tally.none) for (const column of columns) cells.add(row, column, 0);
  return cells.cells.size > 0
    ? { cells: cells.cells, sums: new Map(), closed: new Set(isClosed ? [row] : []), added: cells.added }
    : null;
}

/** A tally that names rows: each with its columns, or a sum of which it is not said whose it is. */
function ofRows(tally: Tally, asked: string | null, whole: WholeOf): Settled | null {
  const cells = new Cells();
  const sums = new Map<string, number>();
  const closed = new Set<string>();
  const all = columnOfAll(tally);
  const named = tally.told.filter((told) => !isBare(told));
  const bare = tally.told.filter(isBare).map(({ value }) => value);
  // A figure without a name is how many there are in all, where it is told first.
  if (bare.length > 1 || tally.told.slice(1).some(isBare)) return null;
  for (const { value, share, rows, columns } of named) {
    const row = rows[0] ?? asked;
    if (share || rows.length > 1 || columns.length > 1 || row === null) return null;
    const column = columns[0] ?? all;
    if (column !== null && column !== undefined) cells.add(row, column, value);
    else sums.set(row, (sums.get(row) ?? 0) + value);
  }
  for (const [row, sum] of sums) {
    if (!cells.cells.has(row)) continue;
    if (cells.sum(row) !== sum) return null;
    sums.delete(row);
    closed.add(row);
  }
  const told = sumOf([...sums.values()]) + sumOf([...cells.cells.keys()].map((row) => cells.sum(row)));
  const total = bare[0] ?? whole(null);
  if (bare[0] !== undefined && told > bare[0]) return null;
  for (const { rows, columns } of tally.rest) {
    if (!isOne(rows) || columns.length > 0 || total === null || told > total) return null;
    sums.set(rows[0] ?? '', total - told);
  }
  for (const { rows, columns } of tally.all.filter((aim) => aim.rows.length > 0)) {
    const [row = '', column = null] = [rows[0], columns[0]];
    const known = column === null && named.length > 0 ? null : whole(column);
    if (!isOne(rows) || columns.length > 1 || known === null || known === 0) return null;
    if (column === null) sums.set(row, known);
    else cells.add(row, column, known);
  }
  for (const { rows, columns } of tally.none) none(cells, sums, { rows, columns }, asked);
  return cells.cells.size + sums.size > 0 ? { cells: cells.cells, sums, closed, added: cells.added } : null;
}

function none(cells: Cells, sums: Map<string, number>, { rows, columns }: Aim, asked: string | null): void {
  const own = rows.length > 0 ? rows : asked === null ? [] : [asked];
  for (const row of own) {
    if (columns.length === 0) sums.set(row, 0);
    for (const column of columns) cells.add(row, column, 0);
  }
}

/** A word for several rows (结转) means the one that is asked. */
function narrowed(tally: Tally, asked: string): Tally {
  const own = <T extends Aim>(aim: T): T => (aim.rows.includes(asked) ? { ...aim, rows: [asked] } : aim);
  return {
    ...tally,
    told: tally.told.map(own),
    all: tally.all.map(own),
    rest: tally.rest.map(own),
    none: tally.none.map(own),
  };
}

/**
 * What a tally comes to. `asked`: the row that a figure is of which names none; `whole`: how many there are in all, where
 * that is known. Null where a figure of it would be left.
 */
export function settled(told: Tally, asked: string | null, whole: WholeOf): Settled | null {
  if (told.isLeft) return null;
  const tally = asked === null ? told : narrowed(told, asked);
  const namesRows = [...tally.told, ...tally.rest, ...tally.none, ...tally.all].some(
    ({ rows }) => rows.length > 0,
  );
  if (tally.told.length + tally.none.length + tally.all.length === 0) return null;
  if (namesRows) return ofRows(tally, asked, whole);
  return asked === null ? null : ofOneRow(tally, asked);
}
