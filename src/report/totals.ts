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

/** Keys of the rows of table 三 that tell what came: 一、本年新收 and 二、上年结转. */
export const INTAKE_ROWS = ['new', 'carriedOver'] as const;

/** One of those rows. */
export type IntakeRow = (typeof INTAKE_ROWS)[number];

/** Whether a row tells what came. */
export const isIntake = (row: string): row is IntakeRow => INTAKE_ROWS.some((each) => each === row);

/** How many applications came of a column, or in all; null where a cell of those holds no number. */
export const receivedOf = (report: Report, column: string | null): Cell =>
  sumOf(
    (column === null ? partColumns(report) : [column]).flatMap((each) =>
      INTAKE_ROWS.map((row) => report.applications[row]?.[each] ?? null),
    ),
  );

/** The same where some cells are blank still: what is known of it so far; null where nothing is. */
export function receivedSoFar(report: Report, column: string | null): Cell {
  const known = (column === null ? partColumns(report) : [column]).flatMap((each) =>
    INTAKE_ROWS.flatMap((row) => report.applications[row]?.[each] ?? []),
  );
  return known.length === 0 ? null : sumOf(known);
}

/** Keys of the columns of applicants of whom some application is known to have come. */
export const columnsReceived = (report: Report): string[] =>
  partColumns(report).filter((column) =>
    INTAKE_ROWS.some((row) => (report.applications[row]?.[column] ?? 0) > 0),
  );

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
