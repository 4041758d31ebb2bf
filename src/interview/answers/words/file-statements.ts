import { cellInfo, cellLabel, listCells } from '../../../report/cells.ts';
import { formOf } from '../../../report/forms/choose.ts';
import { organProfileOf } from '../../../report/organ.ts';
import type { Report } from '../../../report/report.ts';
import type { TableKey } from '../../../report/sections.ts';
import { DISPUTE_PARTS, partColumns } from '../../../report/totals.ts';
import { type Amount, sizeOf } from '../amount.ts';
import { Figures } from './figures.ts';
import type { ApplicationDraft } from './resolve-applications.ts';
import type { RowGroup, RowTotals } from './row-totals.ts';
import type { FigureStatement, Whole } from './statements.ts';

/** Statements put into cells, sums and groups; the whole table of zeros is done already. */
export interface Filed {
  readonly figures: Figures;
  readonly report: Report;
  readonly totals: RowTotals;
  readonly groups: RowGroup[];
  readonly types: ApplicationDraft['types'][number][];
  readonly rests: ApplicationDraft['rests'][number][];
}

/** The columns that a row adds up, or has, in a table. */
export function columnsOf(table: TableKey, row: string, report: Report): readonly string[] {
  switch (table) {
    case 'applications':
      return partColumns(report);
    case 'disputes':
      return DISPUTE_PARTS;
    case 'proactive':
      return (
        formOf(report.form)
          .proactive.find((block) => block.rows.some((each) => each.key === row))
          ?.columns.map((column) => column.key) ?? []
      );
  }
}

/** Which row a column without a row belongs to: the only row that has it, or 规范性文件 where the organ makes no 规章. */
function impliedRow(filed: Filed, column: string): string | null {
  const { table, version } = filed.figures;
  if (table !== 'proactive') return null;
  const having = listCells(version, table).filter((cell) => cell.column === column.replace(/Down$/, ''));
  const rows = having.map((cell) => cell.row);
  if (rows.length === 1) return rows[0] ?? null;
  const mayRegulate = organProfileOf(filed.report.organ).mayMakeRegulations;
  return rows.includes('normativeDocuments') && !mayRegulate ? 'normativeDocuments' : null;
}

/** The words for a group of rows as the form prints them: the group's own label, or the first row and how many there are. */
function rowsName({ figures, report }: Filed, rows: readonly string[]): string {
  const form = formOf(report.form);
  const groups = [
    ...form.applications.rows.map((row) => ({ key: row.key, group: row.group })),
    ...form.disputes.blocks.map((block) => ({ key: block.key, group: block.group })),
  ].filter((row) => rows.includes(row.key));
  const [first] = rows;
  if (first === undefined) return '';
  if (rows.length === 1) return figures.rowName(first, columnsOf(figures.table, first, report)[0]);
  const group = groups[0]?.group;
  if (group && groups.every((row) => row.group === group)) return group;
  return rows
    .map((row) => figures.rowName(row, columnsOf(figures.table, row, report)[0]).replace(/^.、/, ''))
    .join('、');
}

const WHOLE: Readonly<Record<Whole, string>> = { all: '（全部）', rest: '（其余）' };

const saidOf = (filed: Filed, { rows, columns, amount }: FigureStatement): string => {
  const { figures } = filed;
  const cell = listCells(figures.version, figures.table).find((each) => each.column === columns[0]);
  const column = cell ? (cellLabel(figures.version, cell.path).split('·').at(-1) ?? '') : '';
  const names = [
    rowsName(filed, rows),
    columns.length > 1 && figures.table === 'applications' ? '法人或其他组织' : column,
  ];
  return `${names.filter(Boolean).join('·')}${typeof amount === 'string' ? WHOLE[amount] : sizeOf(amount)}`;
};

function sayAll(filed: Filed, statement: FigureStatement): void {
  const { figures, totals, groups, types, rests } = filed;
  const { rows, columns } = statement;
  const row = rows[0];
  const group = groups.at(-1);
  const lastTotal = [...totals].at(-1);
  if (
    figures.table === 'applications' &&
    columns.length === 1 &&
    rows.length <= 1 &&
    isOfIntake(statement, lastTotal?.[0])
  ) {
    const open = [...totals.keys()].filter((key) => !types.some((type) => type.rows?.includes(key)));
    types.push({
      column: columns[0] ?? '',
      rows: open.length > 0 ? open : null,
      isRest: statement.amount === 'rest',
    });
  } else if (rows.length === 1 && row !== undefined && group?.rows.includes(row)) {
    if (figures.table === 'applications') totals.set(row, group.value);
    else if (group.columns.length === 1) figures.put(row, group.columns[0] ?? '', group.value);
    else totals.set(row, group.value);
  } else if (
    figures.table === 'applications' &&
    rows.length === 1 &&
    row !== undefined &&
    columns.length <= 1
  ) {
    rests.push({ row, column: statement.inherited ? null : (columns[0] ?? null) });
  } else if (
    figures.table === 'disputes' &&
    columns.length === 1 &&
    lastTotal &&
    rows.every((key) => totals.has(key))
  ) {
    const [own, value] = row === undefined ? lastTotal : [row, totals.get(row) ?? 0];
    if (statement.amount === 'rest') rests.push({ row: own, column: columns[0] ?? '' });
    else figures.put(own, columns[0] ?? '', value);
  } else {
    figures.doubt(figures.table, `“${saidOf(filed, statement)}”没有对应到具体的数，请写明件数。`);
  }
}

/** "都是自然人" speaks of sums; it takes over the row before only as the topic it stands under. */
const isOfIntake = (statement: FigureStatement, lastRow: string | undefined): boolean =>
  statement.rows.length === 0 ||
  (statement.rows.length === 1 && statement.rows[0] === lastRow && !statement.inherited);

function sayZero(filed: Filed, { rows, columns, firm }: FigureStatement): void {
  const { figures, report, totals } = filed;
  for (const row of rows) {
    const parts =
      columns.length === 0 || columns[0] === 'total' ? columnsOf(figures.table, row, report) : columns;
    if (figures.table !== 'proactive' && parts !== columns) totals.set(row, 0);
    for (const column of parts) {
      const path = figures.path(row, column.replace(/Down$/, ''));
      const before =
        column === 'inForce' && parts.length > 1 && !firm ? (report.proactive[row]?.inForce ?? 0) : 0;
      if (before === 0) figures.put(row, column.replace(/Down$/, ''), 0);
      else
        figures.doubt(
          path,
          `“${cellLabel(figures.version, path)}”原为${before}，没有改动；确实为0请写明“现行有效0件”。`,
        );
    }
  }
}

function sayFigure(filed: Filed, statement: FigureStatement, amount: Amount): void {
  const { figures, report, totals, groups } = filed;
  const { rows, columns } = statement;
  const [row] = rows;
  const [column] = columns;
  const ownColumns = row === undefined ? [] : columnsOf(figures.table, row, report);
  const only = rows.length === 1 && columns.length === 0 ? impliedColumn(figures, ownColumns) : column;
  if (
    rows.length === 1 &&
    row !== undefined &&
    only !== undefined &&
    columns.length <= 1 &&
    only !== 'total'
  ) {
    if (!cellInfo(figures.version, figures.path(row, only.replace(/Down$/, '')))) {
      figures.doubt(figures.table, `“${saidOf(filed, statement)}”在表中没有对应的格，没有填入。`);
    } else figures.say(row, only, amount);
    return;
  }
  const value = figures.count(figures.path(row ?? '', column ?? 'total'), amount);
  if (value === null) return;
  if (
    rows.length === 1 &&
    row !== undefined &&
    figures.table !== 'proactive' &&
    (columns.length === 0 || column === 'total')
  ) {
    figures.put(row, 'total', value);
    if (row !== 'total') totals.set(row, value);
  } else
    groups.push({ rows, columns: column === 'total' ? [] : columns, value, said: saidOf(filed, statement) });
}

function impliedColumn({ table }: Figures, own: readonly string[]): string | undefined {
  if (table !== 'proactive') return undefined;
  return own.length === 1 ? own[0] : own.find((column) => column === 'decisions');
}

/** Puts one statement where it belongs; what has no certain place is noted in `unsure`. */
function file(filed: Filed, statement: FigureStatement): void {
  const rowOf =
    statement.rows.length === 0 && statement.columns.length === 1
      ? impliedRow(filed, statement.columns[0] ?? '')
      : null;
  const placed = rowOf ? { ...statement, rows: [rowOf] } : statement;
  if (typeof placed.amount === 'string') sayAll(filed, placed);
  else if (placed.rows.length === 0) {
    filed.figures.doubt(filed.figures.table, `“${saidOf(filed, placed)}”没有说明是哪一行的数，请补充。`);
  } else if (placed.amount.figure === 0) sayZero(filed, placed);
  else sayFigure(filed, placed, placed.amount);
}

/** Puts statements into a fresh set of figures. `earlier` are sums stated before, still to be laid out. */
export function fileStatements(
  statements: readonly FigureStatement[],
  table: TableKey,
  report: Report,
  earlier: RowTotals,
): Filed {
  const filed: Filed = {
    figures: new Figures(table, report.form),
    report,
    totals: new Map(earlier),
    groups: [],
    types: [],
    rests: [],
  };
  for (const statement of statements) file(filed, statement);
  return filed;
}
