import { listCells } from '../report/cells.ts';
import { type Report, reportSchema } from '../report/report.ts';

/** The report as the contract's JSON, keys in the form's order, indented for people. */
export function writeJson(report: Report): Uint8Array {
  const parsed = reportSchema.parse(report);
  const table = (key: 'proactive' | 'applications' | 'disputes') => {
    const rows: Report[typeof key] = {};
    for (const { row, column } of listCells(parsed.form, key)) {
      rows[row] = { ...rows[row], [column]: parsed[key][row]?.[column] ?? null };
    }
    return rows;
  };
  const { form, year, organ, preamble, overview, problems, other, beside } = parsed;
  const ordered = {
    form,
    year,
    organ,
    preamble,
    overview,
    proactive: table('proactive'),
    applications: table('applications'),
    disputes: table('disputes'),
    problems,
    other,
    ...(beside ? { beside } : {}),
  };
  return new TextEncoder().encode(`${JSON.stringify(ordered, null, 2)}\n`);
}
