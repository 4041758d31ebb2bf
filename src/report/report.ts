import { z } from 'zod';
import { allForms, formOf } from './forms/choose.ts';
import type { Form, FormVersion } from './forms/form.ts';

/** A cell: a number, or null where the document has none. A printed zero is 0, never null. */
export type Cell = number | null;

/** A table of the report: row key → column key → cell. Which keys there are is the form's matter. */
export type Table = Record<string, Record<string, Cell>>;

const table = z.record(z.string(), z.record(z.string(), z.number().nullable()));

/** A layout that the registry knows. */
const formVersion = z.string().superRefine((input, context) => {
  const values = allForms().map(({ version }) => version);
  if (!values.includes(input)) context.addIssue({ code: 'invalid_value', values, input });
});

/** The report as JSON: the stable interface of the contract. Counts are integers, money may have decimals. */
export const reportSchema = z.object({
  form: formVersion,
  year: z.int().min(2008).max(2100),
  organ: z.string(),
  preamble: z.string(),
  overview: z.string(),
  proactive: table,
  applications: table,
  disputes: table,
  problems: z.string(),
  other: z.string(),
  /** Text printed in 二, 三 and 四 beside their tables, where there is any. */
  beside: z
    .object({ proactive: z.string(), applications: z.string(), disputes: z.string() })
    .partial()
    .exactOptional(),
});

/** One organ's annual report on open government information for one year. */
export type Report = z.infer<typeof reportSchema>;

const blank = (rows: readonly { key: string }[], columns: readonly { key: string }[]): Table =>
  Object.fromEntries(
    rows.map((row) => [row.key, Object.fromEntries(columns.map((column) => [column.key, null]))]),
  );

/** The three tables of a form with every cell null. */
export function blankTables(form: Form): Pick<Report, 'proactive' | 'applications' | 'disputes'> {
  const proactive = form.proactive.map((block) => blank(block.rows, block.columns));
  return {
    proactive: Object.assign({}, ...proactive),
    applications: blank(form.applications.rows, form.applications.columns),
    disputes: blank(form.disputes.blocks, form.disputes.columns),
  };
}

/** A report in which nothing has been said yet. */
export function blankReport(version: FormVersion, year: number, organ: string): Report {
  return {
    form: version,
    year,
    organ,
    preamble: '',
    overview: '',
    ...blankTables(formOf(version)),
    problems: '',
    other: '',
  };
}
