import { blankReport, type Report } from '../../src/report/report.ts';
import { withTotals } from '../../src/report/totals.ts';

/** The columns of table 三 by the letter that stands for each in a set's file. */
const COLUMNS: Readonly<Record<string, string>> = {
  n: 'naturalPerson',
  b: 'business',
  r: 'research',
  w: 'socialWelfare',
  l: 'legalService',
  o: 'otherOrganization',
};
const ROWS: Readonly<Record<string, string>> = { co: 'carriedOver', cf: 'carriedForward' };
const BLOCKS: Readonly<Record<string, string>> = {
  rec: 'reconsideration',
  dir: 'litigationDirect',
  aft: 'litigationAfterReconsideration',
};
const DISPUTE_COLUMNS = ['upheld', 'corrected', 'otherResult', 'pending'];
const DOCUMENT_COLUMNS = ['issued', 'repealed', 'inForce'];
const PROACTIVE: Readonly<Record<string, readonly [row: string, columns: readonly string[]]>> = {
  reg: ['regulations', DOCUMENT_COLUMNS],
  norm: ['normativeDocuments', DOCUMENT_COLUMNS],
  lic: ['licences', ['decisions']],
  pen: ['penalties', ['decisions']],
  coe: ['coerciveMeasures', ['decisions']],
  fee: ['fees', ['amountWan']],
};

/** Puts figures into a row of a table; a key that the form lacks is a mistake in the set. */
function put(
  report: Report,
  table: 'proactive' | 'applications' | 'disputes',
  row: string,
  values: Record<string, number>,
) {
  const cells = report[table][row];
  if (!cells) throw new Error(`no row ${table}.${row}`);
  for (const [column, value] of Object.entries(values)) {
    if (!(column in cells)) throw new Error(`no cell ${table}.${row}.${column}`);
    cells[column] = value;
  }
}

const listed = (columns: readonly string[], written: string): Record<string, number> =>
  Object.fromEntries(written.split('/').map((value, at) => [columns[at] ?? '', Number(value)]));

/** "n9b2" as cells of a row of table 三. */
const perApplicant = (written: string): Record<string, number> =>
  Object.fromEntries(
    [...written.matchAll(/([a-z])(\d+)/g)].map(([, letter = '', count]) => [
      COLUMNS[letter] ?? '',
      Number(count),
    ]),
  );

/** The tables that a set's line tells, every other cell 0, totals worked out: "lic=86 norm=1/0/3 new=n9b2 rec=1/0/0/0". */
export function reportOf(organ: string, year: number, line: string): Report {
  const report = blankReport('2021', year, organ);
  for (const table of ['proactive', 'applications', 'disputes'] as const)
    for (const row of Object.values(report[table])) for (const column of Object.keys(row)) row[column] = 0;
  for (const pair of line.split(' ').filter(Boolean)) {
    const [key = '', written = ''] = pair.split('=');
    const [row, columns] = PROACTIVE[key] ?? [];
    if (row && columns) put(report, 'proactive', row, listed(columns, written));
    else if (BLOCKS[key]) put(report, 'disputes', BLOCKS[key], listed(DISPUTE_COLUMNS, written));
    else put(report, 'applications', ROWS[key] ?? key, perApplicant(written));
  }
  return withTotals(report);
}
