import { formOf } from './forms/choose.ts';
import { DISPUTE_BLOCKS, DISPUTE_COLUMNS } from './forms/shared-tables.ts';
import type { Cell, Report, Table } from './report.ts';

/** The sum of cells; null as soon as one of them holds no number, since a blank is not a zero. */
export function sumOf(cells: readonly Cell[]): Cell {
  let sum = 0;
  for (const cell of cells) {
    if (cell === null) return null;
    sum += cell;
  }
  return sum;
}

/** Keys of the columns of table 三 that are added up, without 总计. */
export const partColumns = (report: Pick<Report, 'form'>): string[] =>
  formOf(report.form)
    .applications.columns.map((column) => column.key)
    .filter((key) => key !== 'total');

/** Keys of the rows of table 三 that （七）总计 adds up: every disposition. */
export const resultRows = (report: Pick<Report, 'form'>): string[] =>
  formOf(report.form)
    .applications.rows.filter((row) => row.role === 'result')
    .map((row) => row.key);

/** Keys of the four results that a block of table 四 adds up. */
export const DISPUTE_PARTS: readonly string[] = DISPUTE_COLUMNS.map((column) => column.key).filter(
  (key) => key !== 'total',
);

function applicationTotals(report: Report): Table {
  const columns = partColumns(report);
  const rows: Table = structuredClone(report.applications);
  for (const column of columns) {
    rows.total = {
      ...rows.total,
      [column]: sumOf(resultRows(report).map((row) => rows[row]?.[column] ?? null)),
    };
  }
  for (const row of Object.values(rows)) row.total = sumOf(columns.map((column) => row[column] ?? null));
  return rows;
}

function disputeTotals(report: Report): Table {
  return Object.fromEntries(
    DISPUTE_BLOCKS.map(({ key }) => {
      const block = report.disputes[key] ?? {};
      return [key, { ...block, total: sumOf(DISPUTE_PARTS.map((part) => block[part] ?? null)) }];
    }),
  );
}

/** The report with every 总计 of tables 三 and 四 computed from its parts; a total whose parts are not all known is null. */
export const withTotals = (report: Report): Report => ({
  ...report,
  applications: applicationTotals(report),
  disputes: disputeTotals(report),
});
