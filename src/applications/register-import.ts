import type { Calendar } from '../report/calendar/calendar.ts';
import type { Application, Signature } from './application.ts';
import { apply, register } from './apply.ts';
import type { Case } from './case.ts';
import { refusalText } from './refusals.ts';
import { findHeadings } from './register-headings.ts';
import { type RegisterRow, type RowProblem, readRegisterRow } from './register-row.ts';
import { cellText, type SheetCell } from './sheet-values.ts';

/** What becomes of a row when the sheet is imported. */
export type ImportItem = Pick<RegisterRow, 'row' | 'problems'> &
  (
    | { readonly status: 'new'; readonly application: Application; readonly refused: readonly string[] }
    /** The ledger has it: nothing changes. `differs` names what the sheet says otherwise, for a person to amend. */
    | { readonly status: 'known'; readonly id: string; readonly differs: readonly string[] }
    | { readonly status: 'repeated'; readonly id: string }
    /** Lacks what a registration cannot do without (problems), or cannot be (refused). */
    | { readonly status: 'unusable'; readonly refused: readonly string[] }
  );

/** A sheet before it is imported: what each row would become, and the headings that nobody knows. */
export type ImportPreview =
  | {
      readonly kind: 'register';
      readonly items: readonly ImportItem[];
      readonly unknownHeadings: readonly string[];
    }
  /** No row with at least three known headings was found among the first ten. */
  | { readonly kind: 'no-register' };

const COMPARED: readonly (readonly [string, (file: Case) => unknown])[] = [
  ['number', (file) => file.number],
  ['applicant', (file) => file.applicant],
  ['channel', (file) => file.channel],
  ['arrivedOn', (file) => file.arrivedOn],
  ['confirmedOn', (file) => file.confirmedOn],
  ['description', (file) => file.description],
  ['answeredOn', (file) => file.answer?.on ?? null],
  ['disposition', (file) => file.answer?.disposition ?? null],
];

const differences = (ledger: Case, sheet: Case): string[] =>
  COMPARED.flatMap(([field, read]) => (read(ledger) === read(sheet) ? [] : [field]));

function build(row: RegisterRow, signature: Signature, calendar: Calendar) {
  if (!row.registration) return null;
  const start = register(row.id, row.registration, row.person, signature, calendar);
  if (start.kind === 'refused') return { application: null, refused: [refusalText(start.refusal)] };
  const refused: string[] = [];
  let { application } = start;
  for (const event of row.events) {
    const outcome = apply(application, event, signature, calendar);
    if (outcome.kind === 'accepted') application = outcome.application;
    else refused.push(refusalText(outcome.refusal));
  }
  return { application, refused };
}

/** Rows that hold no application: empty ones, sums and remarks below the table. */
const isNoCase = (cells: readonly SheetCell[]): boolean => {
  const first = cells.map(cellText).find((text) => text !== '');
  return first === undefined || /^(合计|总计|小计|备注|注[:：]|填表|制表|审核)/.test(first);
};

/** Finds an application of the ledger by our id or by the office's number. */
export type FindKnown = (id: string, number: string) => Application | undefined;

/**
 * What importing a sheet would do. Nothing is imported that the ledger has, so that importing twice changes
 * nothing; what the sheet says otherwise is named. Steps that cannot be are left out and said.
 */
export function previewImport(
  rows: readonly (readonly SheetCell[])[],
  findKnown: FindKnown,
  signature: Signature,
  calendar: Calendar,
): ImportPreview {
  const headings = findHeadings(rows);
  if (!headings) return { kind: 'no-register' };
  const seen = new Set<string>();
  const items: ImportItem[] = [];
  for (const [offset, cells] of rows.slice(headings.index + 1).entries()) {
    if (isNoCase(cells)) continue;
    const row = readRegisterRow(cells, headings.index + offset + 2, headings);
    const base: { row: number; problems: readonly RowProblem[] } = { row: row.row, problems: row.problems };
    const built = build(row, signature, calendar);
    const known = findKnown(row.id, row.registration?.number ?? '');
    if (!built?.application) items.push({ ...base, status: 'unusable', refused: built?.refused ?? [] });
    else if (seen.has(row.id)) items.push({ ...base, status: 'repeated', id: row.id });
    else if (known) {
      const differs = differences(known.case, built.application.case);
      items.push({ ...base, status: 'known', id: known.id, differs });
    } else items.push({ ...base, status: 'new', application: built.application, refused: built.refused });
    seen.add(row.id);
  }
  return { kind: 'register', items, unknownHeadings: headings.unknown };
}
