import type { Calendar } from '../report/calendar/calendar.ts';
import type { Application, Signature } from './application.ts';
import { apply, register } from './apply.ts';
import type { Case } from './case.ts';
import { refusalText } from './refusals.ts';
import { findHeadings, type HeadingRow } from './register-headings.ts';
import { type RegisterRow, type RowProblem, readRegisterRow } from './register-row.ts';
import { cellText, type SheetCell } from './sheet-values.ts';

/** What becomes of a row when the sheet is imported. */
export type ImportItem = Pick<RegisterRow, 'row' | 'problems'> &
  (
    | { readonly status: 'new'; readonly application: Application; readonly refused: readonly string[] }
    /** The ledger has it: nothing changes. `differs` names what the sheet says otherwise, for a person to amend. */
    | { readonly status: 'known'; readonly id: string; readonly differs: readonly string[] }
    /** An earlier row (`first`) has the same number. `differs` names what this one says otherwise: it may be another case. */
    | {
        readonly status: 'repeated';
        readonly id: string;
        readonly first: number;
        readonly differs: readonly string[];
      }
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

/** What a sheet says of a case, by name; null or "" where it says nothing. */
const COMPARED: readonly (readonly [string, (file: Case) => string | null])[] = [
  ['number', (file) => file.number],
  ['applicant', (file) => file.applicant],
  ['channel', (file) => file.channel],
  ['arrivedOn', (file) => file.arrivedOn],
  ['confirmedOn', (file) => file.confirmedOn],
  ['description', (file) => file.description],
  ['correctionAskedOn', (file) => file.corrections.at(-1)?.askedOn ?? null],
  ['correctionReceivedOn', (file) => file.corrections.at(-1)?.receivedOn ?? null],
  ['extendedOn', (file) => file.extensions.at(-1)?.on ?? null],
  ['answeredOn', (file) => file.answer?.on ?? null],
  ['disposition', (file) => file.answer?.disposition ?? null],
];

const differences = (known: Case, sheet: Case): string[] =>
  COMPARED.flatMap(([field, read]) => (!read(sheet) || read(known) === read(sheet) ? [] : [field]));

/** Whether the ledger has what a field of a sheet would have said, so that nothing is lost where it was not understood. */
function isRecorded(file: Case, field: RowProblem['field']): boolean {
  switch (field) {
    case 'answeredOn':
    case 'disposition':
      return file.answer !== null;
    case 'correctionAskedOn':
    case 'correctionUntil':
    case 'correctionReceivedOn':
      return file.corrections.length > 0;
    case 'extendedOn':
    case 'approver':
    case 'extensionNotifiedOn':
      return file.extensions.length > 0;
    case 'confirmedOn':
      return file.confirmedOn !== null;
    case 'deliveredOn':
      return (file.answer?.deliveredOn ?? null) !== null;
    case 'withdrawnOn':
      return file.answer?.withdrawn === true || file.withdrawnLateOn !== null;
    default:
      return true;
  }
}

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

/** Sums, remarks and signatures below a table. */
const BELOW =
  /^(合计|总计|小计|累计|共计|本[页月年]|备注|说明|注[:：]|填[表报]|制表|审核|经办|报送|单位[:：]|日期[:：]|共.{1,8}[件条页])/;

/** Rows that hold no application: empty ones, sums and remarks, headings again on the next page, numbers in advance. */
function isNoCase(cells: readonly SheetCell[], { columns, texts }: HeadingRow): boolean {
  const said = cells.map(cellText);
  const first = said.find((text) => text !== '');
  if (first === undefined || BELOW.test(first.replace(/\s/g, ''))) return true;
  const numbers = [columns.get('serial'), columns.get('number')];
  const isKnown = [...columns].some(([, column]) => !numbers.includes(column) && (said[column] ?? '') !== '');
  return !isKnown || [...columns].every(([, column]) => said[column] === texts[column]);
}

/** Finds an application of the ledger by our id or by the office's number. */
export type FindKnown = (id: string, number: string) => Application | undefined;

/** Rows between two pauses: some 20 ms of work. */
const ROWS_A_STEP = 100;

/**
 * What importing a sheet would do. Nothing is imported that the ledger has, so that importing twice changes
 * nothing; what the sheet says otherwise is named. Steps that cannot be are left out and said. It pauses every so many
 * rows, for whoever has others to serve meanwhile.
 */
export function* previewSteps(
  rows: readonly (readonly SheetCell[])[],
  findKnown: FindKnown,
  signature: Signature,
  calendar: Calendar,
): Generator<void, ImportPreview> {
  const headings = findHeadings(rows);
  if (!headings) return { kind: 'no-register' };
  const seen = new Map<string, { readonly row: number; readonly application: Application }>();
  const items: ImportItem[] = [];
  for (const [offset, cells] of rows.slice(headings.index + 1).entries()) {
    if (offset % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    if (isNoCase(cells, headings)) continue;
    const row = readRegisterRow(cells, headings.index + offset + 2, headings);
    const base: { row: number; problems: readonly RowProblem[] } = { row: row.row, problems: row.problems };
    const built = build(row, signature, calendar);
    const known = findKnown(row.id, row.registration?.number ?? '');
    if (!built?.application) {
      items.push({ ...base, status: 'unusable', refused: built?.refused ?? [] });
      continue;
    }
    const { application, refused } = built;
    const earlier = seen.get(row.id);
    if (earlier) {
      const who = earlier.application.person.name === application.person.name ? [] : ['name'];
      const differs = [...who, ...differences(earlier.application.case, application.case)];
      items.push({ ...base, status: 'repeated', id: row.id, first: earlier.row, differs });
      continue;
    }
    seen.set(row.id, { row: row.row, application });
    if (known) {
      const problems = row.problems.filter(({ field }) => !isRecorded(known.case, field));
      const differs = differences(known.case, application.case);
      items.push({ ...base, problems, status: 'known', id: known.id, differs });
    } else items.push({ ...base, status: 'new', application, refused });
  }
  return { kind: 'register', items, unknownHeadings: headings.unknown };
}

/** What importing a sheet would do, at once. */
export function previewImport(...asked: Parameters<typeof previewSteps>): ImportPreview {
  const steps = previewSteps(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
