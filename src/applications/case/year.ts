import { yearOf } from '../../language/date.ts';
import type { CellPath } from '../../report/cells.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import type { Case } from './case.ts';
import { rowOfDisposition } from './dispositions.ts';
import type { Dispute } from './events.ts';
import { receiptOn } from './record.ts';
import { resultAt } from './record-dispute.ts';

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
