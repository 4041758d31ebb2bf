import type { Application } from '../../src/applications/case/application.ts';
import { cellsOfYear } from '../../src/applications/case/year.ts';
import { yearOf } from '../../src/language/date.ts';
import { type CellPath, listCells } from '../../src/report/cells.ts';
import { formVersionFor } from '../../src/report/forms/choose.ts';
import type { FormVersion } from '../../src/report/forms/form.ts';
import type { Cell } from '../../src/report/report.ts';

/** What counting needs of an application. */
export type Countable = Pick<Application, 'id' | 'case'>;

/** Sections 三 and 四 of a year as the ledger has them: per cell of the form, the applications behind its figure. */
interface LedgerYear {
  readonly year: number;
  readonly form: FormVersion;
  /** Ids in the order of the ledger; the figure of the cell is their number. In 四 a case counts once a dispute. */
  readonly cells: ReadonlyMap<CellPath, readonly string[]>;
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

/** The processing fees (信息处理费) paid in a year: of which applications, how much in yuan. */
interface YearFees {
  readonly year: number;
  readonly yuan: number;
  readonly ids: readonly string[];
}

/** Adds up the fees that were paid in a year. */
export function feesOfYear(applications: Iterable<Countable>, year: number): YearFees {
  const ids: string[] = [];
  let cents = 0;
  for (const { id, case: caseFile } of applications) {
    const paid = caseFile.fees.filter((fee) => fee.paidOn !== null && yearOf(fee.paidOn) === year);
    if (paid.length && !caseFile.setAside) {
      ids.push(id);
      cents += paid.reduce((sum, fee) => sum + Math.round(fee.amountYuan * 100), 0);
    }
  }
  return { year, yuan: cents / 100, ids };
}
