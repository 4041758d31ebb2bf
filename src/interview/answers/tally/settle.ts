import { roundedOff } from '../../../language/money.ts';
import { isIntake } from '../../../report/totals.ts';
import type { Aim } from './aims.ts';
import type { Tally } from './told.ts';
import type { Told } from './told-of.ts';

/** The sums and cells that a tally comes to, by row and column key. */
export interface Settled {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Sums of rows of which it is not said whose they are. */
  readonly sums: ReadonlyMap<string, number>;
  /** Rows whose other columns are 0. */
  readonly closed: ReadonlySet<string>;
  /** Whether the same cell was told several times, which were added. */
  readonly added: boolean;
  /** Figures of which it is not said which of several rows they are of. */
  readonly open: readonly OpenGroup[];
}

/** So many of one of several rows: 不予公开3. */
export interface OpenGroup {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly value: number;
}

/** How many there are of a column, or in all (null), where that is known. */
export type WholeOf = (column: string | null) => number | null;

/** What a tally is settled beside. */
export interface SettleBeside {
  /** The row that a figure is of which names none. */
  readonly asked: string | null;
  /** How many there are in all, where that is known. */
  readonly whole: WholeOf;
  /** The column that is meant where the others were summed up: of 单位3 among 15 the 12 natural persons. */
  readonly other: string | null;
  /** The column or row that an unnamed rest is taken for; null where it has to be said. */
  readonly rest?: string | null;
  /** Whether a sum may stand beside some of its parts, and a group without its row: how they are laid out is asked then. */
  readonly leaves?: boolean;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** What figures without a name come to: the first where it is the sum of the others, else all together. */
const wholeOf = ([first = 0, ...others]: readonly number[]): number =>
  others.length > 0 && sumOf(others) === first ? first : first + sumOf(others);

/** Gathers cells; figures of one cell are added. */
class Cells {
  readonly cells = new Map<string, Map<string, number>>();
  readonly sums = new Map<string, number>();
  readonly closed = new Set<string>();
  readonly open: OpenGroup[] = [];
  added = false;

  add(row: string, column: string, value: number): void {
    const own = this.cells.get(row) ?? new Map<string, number>();
    if (own.has(column)) this.added = true;
    own.set(column, (own.get(column) ?? 0) + value);
    this.cells.set(row, own);
  }

  has(row: string, column: string): boolean {
    return this.cells.get(row)?.has(column) ?? false;
  }

  sum(row: string): number {
    return sumOf([...(this.cells.get(row)?.values() ?? [])]);
  }

  /** How many were told in all; of a row with its sum that. */
  told(): number {
    const rows = new Set([...this.sums.keys(), ...this.cells.keys()]);
    return sumOf([
      ...[...rows].map((row) => this.sums.get(row) ?? this.sum(row)),
      ...this.open.map(({ value }) => value),
    ]);
  }
}

const isBare = ({ rows, columns }: Told): boolean => rows.length === 0 && columns.length === 0;

const isOne = (keys: readonly string[]): boolean => keys.length === 1;

/** The column that all of a tally's sums are of, where one is named for them. */
const columnOfAll = ({ all }: Tally): string | null => {
  const [only, another] = all.filter(({ rows, columns }) => columns.length > 0 && rows.length === 0);
  return only && !another && isOne(only.columns) ? (only.columns[0] ?? null) : null;
};

/** What is told of one row. */
interface OfRow {
  readonly row: string;
  readonly told: readonly Told[];
  /** How many there are of it in all, where it is said. */
  readonly total: number | null;
  readonly rest: readonly Aim[];
  /** The column of all of it. */
  readonly all: string | null;
}

/** Puts the columns of one row into cells; false where they do not agree with its sum, or leave some of it. */
function settleRow(cells: Cells, { row, told, total, rest, all }: OfRow, beside: SettleBeside): boolean {
  const [others, second] = rest;
  if (second || told.some(({ columns }) => !isOne(columns))) return false;
  for (const { value, share, columns } of told) {
    // 35 of 50 is 0.7 times 50 but for the last digit of a fraction.
    const figure = share ? roundedOff(value * (total ?? Number.NaN)) : value;
    if (!Number.isInteger(figure)) return false;
    cells.add(row, columns[0] ?? '', figure);
  }
  const parts = cells.sum(row);
  const left = total === null ? null : total - parts;
  if (left !== null && left < 0) return false;
  const isWider = told.some(({ wider }) => wider.length > 0 && beside.other && !wider.includes(beside.other));
  const column =
    others?.columns[0] ??
    (told.length === 0 || (left === 0 && all !== null) ? all : null) ??
    (left !== null && left > 0 ? (isWider ? beside.other : (beside.rest ?? null)) : null);
  if (others && !isOne(others.columns)) return false;
  if (column !== null) {
    if (left === null || (others && left === 0 && cells.has(row, column))) return false;
    if (left > 0 || told.length === 0) cells.add(row, column, left);
    cells.closed.add(row);
  } else if (total !== null && told.length === 0) cells.sums.set(row, total);
  else if (left === 0) cells.closed.add(row);
  else if (left !== null && beside.leaves) cells.sums.set(row, total ?? 0);
  else if (left !== null) return false;
  if (told.some(({ isAll }) => isAll)) cells.closed.add(row);
  return true;
}

/** A tally of one row: what it names are columns. */
function ofOneRow(tally: Tally, row: string, beside: SettleBeside): Cells | null {
  const cells = new Cells();
  const bare = tally.told.filter(isBare).map(({ value }) => value);
  const named = tally.told.filter((told) => !isBare(told));
  const all = columnOfAll(tally);
  // Of several figures that name nothing it is not known what they are of, unless all are of one column.
  if (bare.length > 1 && (all === null || named.length > 0)) return null;
  const total = bare.length === 0 ? null : wholeOf(bare);
  if (all !== null && named.length > 0 && total !== null) return null;
  if (!settleRow(cells, { row, told: named, total, rest: tally.rest, all }, beside)) return null;
  if (tally.endsThere) cells.closed.add(row);
  for (const { columns } of tally.none) for (const column of columns) cells.add(row, column, 0);
  return cells.cells.size + cells.sums.size > 0 ? cells : null;
}

/** Groups of rows of which the sum was told, without the row: 不予公开3，其中国家秘密1，剩下是过程性. */
function settleGroups(cells: Cells, tally: Tally, groups: readonly Told[], leaves: boolean): Told[] | null {
  const told: Told[] = [];
  for (const group of groups) {
    const isWithin = ({ rows }: Aim) => isOne(rows) && group.rows.includes(rows[0] ?? '');
    const own = tally.told.filter((each) => each !== group && isWithin(each));
    const left = group.value - sumOf(own.map(({ value }) => value));
    const [rest, second] = tally.rest.filter(isWithin);
    if (left > 0 && !rest && !second && leaves) {
      cells.open.push({ rows: group.rows, columns: group.columns, value: left });
      continue;
    }
    if (second || left < 0 || (left > 0 && !rest) || group.columns.length > 0) return null;
    if (rest && left > 0) told.push({ ...group, value: left, rows: rest.rows, columns: rest.columns });
  }
  return told;
}

/** A tally that names rows: each with its columns, or a sum of which it is not said whose it is. */
function ofRows(tally: Tally, beside: SettleBeside): Cells | null {
  const { asked, whole } = beside;
  const cells = new Cells();
  const all = columnOfAll(tally);
  const wide = tally.told.filter(({ rows }) => rows.length > 1);
  // 诉讼0: each of the rows is.
  const groups = wide.filter(({ value }) => value !== 0);
  const zeros = wide.filter(({ value }) => value === 0);
  const leaves = beside.leaves ?? false;
  const ofGroups = settleGroups(cells, tally, groups, leaves);
  if (!ofGroups) return null;
  const named = [...tally.told.filter((told) => !isBare(told) && !wide.includes(told)), ...ofGroups];
  const bare = tally.told.filter(isBare).map(({ value }) => value);
  // A figure without a name is how many there are in all, where it is told first.
  if (bare.length > 1 || tally.told.slice(1).some(isBare)) return null;
  const byRow = new Map<string, Told[]>();
  for (const [index, told] of named.entries()) {
    const row = told.rows[0] ?? asked;
    // 部分公开2件，一人一企: what names no row behind others is of none that is asked.
    const before = named.slice(0, index).findLast(({ rows }) => rows.length > 0)?.rows[0];
    const isAstray = told.rows.length === 0 && before !== undefined && before !== row;
    if (row === null || isAstray || (told.share && told.columns.length === 0)) return null;
    byRow.set(row, [...(byRow.get(row) ?? []), told]);
  }
  const isInGroup = ({ rows }: Aim) => groups.some((group) => rows.every((row) => group.rows.includes(row)));
  // 都给了，就1件没办完: of all but those that are told otherwise.
  const isOfOthers = ({ rows, columns }: Aim) =>
    isOne(rows) &&
    columns.length === 0 &&
    named.length > 0 &&
    named.every((told) => isOne(told.rows) && !isIntake(told.rows[0] ?? '') && told.rows[0] !== rows[0]);
  const restRows = [...tally.rest, ...tally.all.filter((aim) => bare.length === 0 && isOfOthers(aim))].filter(
    (aim) => aim.rows.length > 0 && !isInGroup(aim),
  );
  const restColumns = tally.rest.filter(({ rows }) => rows.length === 0);
  for (const [row, own] of byRow) {
    const sums = own.filter(({ columns }) => columns.length === 0).map(({ value }) => value);
    const told = own.filter(({ columns }) => columns.length > 0);
    const total = sums.length > 0 ? sumOf(sums) : null;
    const isLast = row === [...byRow.keys()].at(-1);
    const rest = isLast ? restColumns : [];
    if (!settleRow(cells, { row, told, total, rest, all }, beside)) return null;
  }
  const told = cells.told();
  const total = bare[0] ?? whole(null);
  if (bare[0] !== undefined && told > bare[0]) return null;
  for (const { rows, columns } of restRows) {
    const isNone = told === total && !tally.rest.some((aim) => aim.rows === rows);
    if (columns.length > 0 || total === null || told > total || isNone) return null;
    if (!isOne(rows) && leaves && restRows.length === 1) {
      cells.open.push({ rows, columns: all === null ? [] : [all], value: total - told });
      continue;
    }
    if (!isOne(rows)) return null;
    if (all === null) cells.sums.set(rows[0] ?? '', total - told);
    else cells.add(rows[0] ?? '', all, total - told);
  }
  // 全没给: what is said of all that was told, each of which is of it.
  const isSaidOfAll = (aim: Aim) =>
    named.length > 0 &&
    aim.columns.length === 0 &&
    named.every(({ rows }) => isOne(rows) && aim.rows.includes(rows[0] ?? ''));
  const ofAll = tally.all.filter(
    (aim) => aim.rows.length > 0 && !isSaidOfAll(aim) && !restRows.includes(aim),
  );
  for (const { rows, columns } of ofAll) {
    const [row = '', column = all] = [rows[0], columns[0]];
    const known = bare[0] ?? (column === null && named.length > 0 ? null : whole(column));
    if (leaves && rows.length > 1 && columns.length < 2 && known !== null && known > 0) {
      cells.open.push({ rows, columns: column === null ? [] : [column], value: known });
      continue;
    }
    if (!isOne(rows) || columns.length > 1 || known === null || known === 0) return null;
    if (column === null) cells.sums.set(row, known);
    else cells.add(row, column, known);
  }
  // 总共七个，全是个人，去年没剩: all that was told is of the row that is asked.
  if (named.length === 0 && restRows.length === 0 && bare[0] !== undefined) {
    if (asked === null || !settleRow(cells, { row: asked, told: [], total: bare[0], rest: [], all }, beside))
      return null;
  }
  // 个人15，企业4，其余没有，上年没结转: no more of the one row that was told.
  const [only, another] = byRow.keys();
  if (tally.endsThere && only !== undefined && another === undefined) cells.closed.add(only);
  // 新收个人4，其他都是0；上年结转个人1: no more of the row that was told before.
  const last = tally.told[tally.endsAt - 1];
  const ended = last && (last.rows[0] ?? asked);
  if (tally.endsThere && another !== undefined && ended && byRow.has(ended)) cells.closed.add(ended);
  // 规章一件没出，也没废: what is denied without a row is of the one that is spoken of.
  const nones = [...tally.none, ...zeros];
  const [spoken, more] = new Set([...byRow.keys(), ...nones.flatMap(({ rows }) => rows)]);
  const own = asked ?? (more === undefined ? (spoken ?? null) : null);
  if (own === null && nones.some(({ rows }) => rows.length === 0)) return null;
  for (const aim of nones) none(cells, aim, own);
  return cells.cells.size + cells.sums.size + cells.open.length > 0 ? cells : null;
}

function none(cells: Cells, { rows, columns }: Aim, asked: string | null): void {
  const own = rows.length > 0 ? rows : asked === null ? [] : [asked];
  for (const row of own) {
    if (columns.length === 0) cells.sums.set(row, 0);
    for (const column of columns) cells.add(row, column, 0);
  }
}

/** 法人三件（企业两件，协会一件）, 剩下两件一件维持一件撤回: what was told without sums of what is told behind them. */
export function withoutSums(told: readonly Told[]): Told[] {
  return told.filter((each, index) => {
    const behind = told.slice(index + 1);
    const parts = behind.filter(({ columns }) => isOne(columns) && each.columns.includes(columns[0] ?? ''));
    const isWide = each.columns.length > 1 && parts.length > 0;
    const isHeading = index > 0 && isBare(each) && behind.length > 1 && !behind.some(isBare);
    const own = isWide ? parts : isHeading ? behind : [];
    return own.length === 0 || sumOf(own.map(({ value }) => value)) !== each.value;
  });
}

/** What a tally comes to. Null where a figure of it would be left. */
export function settled(whole: Tally, beside: SettleBeside): Settled | null {
  const tally = { ...whole, told: withoutSums(whole.told) };
  const { asked } = beside;
  // A share of nothing that was named tells no figure: 1%.
  if (tally.isLeft || tally.told.some((told) => told.share && isBare(told))) return null;
  const namesRows = [...tally.told, ...tally.rest, ...tally.none, ...tally.all].some(
    ({ rows }) => rows.length > 0,
  );
  if (tally.told.length + tally.none.length + tally.all.length === 0) return null;
  if (namesRows) return ofRows(tally, beside);
  return asked === null ? null : ofOneRow(tally, asked, beside);
}
