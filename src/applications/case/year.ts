import { yearOf } from '../../language/date.ts';
import { type CellPath, listCells, withCells } from '../../report/cells.ts';
import { formVersionFor } from '../../report/forms/choose.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { Cell, Report } from '../../report/report.ts';
import type { Application } from './application.ts';
import type { Case } from './case.ts';
import { rowOfDisposition } from './dispositions.ts';
import type { Dispute } from './events.ts';
import { receiptOn } from './record.ts';
import { resultAt } from './record-dispute.ts';

/** What counting needs of an application. */
export type Countable = Pick<Application, 'id' | 'case'>;

/** Sections 三 and 四 of a year as the ledger has them: per cell of the form, the applications behind its figure. */
export interface LedgerYear {
  readonly year: number;
  readonly form: FormVersion;
  /** Ids in the order of the ledger; the figure of the cell is their number. In 四 a case counts once a dispute. */
  readonly cells: ReadonlyMap<CellPath, readonly string[]>;
}

/**
 * The rows of 三 that count a case in a year: new by the day of receipt, handled by the day of the answer, carried
 * over and forward as they follow. What was set aside (41条, registered twice) is no application.
 */
function rowsOfYear(caseFile: Case, year: number, form: FormVersion): string[] {
  if (caseFile.setAside) return [];
  const received = yearOf(receiptOn(caseFile));
  const closed = caseFile.answer ? yearOf(caseFile.answer.on) : Number.POSITIVE_INFINITY;
  if (received > year || closed < year) return [];
  const intake = received === year ? 'new' : 'carriedOver';
  if (!caseFile.answer || closed > year) return [intake, 'carriedForward'];
  return [intake, rowOfDisposition(caseFile.answer.disposition, form), 'total'];
}

/**
 * The column of 四 that counts a dispute in a year: its result, if it fell in the year, or 尚未审结. An appeal makes
 * a case pending again. Of two co-defendants the original organ alone counts.
 */
function disputeColumnOfYear(dispute: Dispute, year: number): string | null {
  const standing = resultAt(dispute, `${year}-12-31`);
  if (!standing || dispute.role === 'reconsiderationOrgan') return null;
  if (standing.result === null) return 'pending';
  return yearOf(standing.since) === year ? standing.result : null;
}

/** The cells of 三 and 四 that count an application in a year, totals included. */
export function cellsOfYear(caseFile: Case, year: number, form: FormVersion): CellPath[] {
  const paths = rowsOfYear(caseFile, year, form).flatMap((row): CellPath[] => [
    `applications.${row}.${caseFile.applicant}`,
    `applications.${row}.total`,
  ]);
  if (caseFile.setAside) return paths;
  for (const dispute of caseFile.disputes) {
    const column = disputeColumnOfYear(dispute, year);
    if (column) paths.push(`disputes.${dispute.kind}.${column}`, `disputes.${dispute.kind}.total`);
  }
  return paths;
}

/** Counts sections 三 and 四 of a year; cells that nothing falls into hold an empty list. */
export function ledgerYear(
  applications: Iterable<Countable>,
  year: number,
  form: FormVersion = formVersionFor(year),
): LedgerYear {
  const tables = [...listCells(form, 'applications'), ...listCells(form, 'disputes')];
  const cells = new Map<CellPath, string[]>(tables.map((cell) => [cell.path, []]));
  for (const { id, case: caseFile } of applications) {
    for (const path of cellsOfYear(caseFile, year, form)) cells.get(path)?.push(id);
  }
  return { year, form, cells };
}

/** The figures of a ledger's year by cell. */
export const ledgerFigures = (ledger: LedgerYear): Record<CellPath, Cell> =>
  Object.fromEntries([...ledger.cells].map(([path, ids]) => [path, ids.length]));

/** The report with 三 and 四 filled from the ledger. The report's form must be the ledger's. */
export const fillFromLedger = (report: Report, ledger: LedgerYear): Report =>
  withCells(report, ledgerFigures(ledger));
