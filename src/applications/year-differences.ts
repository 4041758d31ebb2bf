import { yearOf } from '../report/calendar/date.ts';
import { needsConfirmation } from '../report/calendar/statutory.ts';
import { type CellPath, cellAt } from '../report/cells.ts';
import type { Report } from '../report/report.ts';
import type { Countable, LedgerYear } from './year.ts';

/** A cell in which the typed figure is not the ledger's. */
export interface Difference {
  readonly path: CellPath;
  readonly typed: number;
  readonly ledger: number;
  /** The applications that the ledger counts in the cell. */
  readonly ids: readonly string[];
}

/** Cells of 三 and 四 whose typed figure differs from the ledger's, in the form's order. Blank cells are none. */
export function ledgerDifferences(ledger: LedgerYear, report: Report): Difference[] {
  return [...ledger.cells].flatMap(([path, ids]) => {
    const typed = cellAt(report, path);
    return typed === null || typed === ids.length ? [] : [{ path, typed, ledger: ids.length, ids }];
  });
}

/** Something about a year that the ledger cannot know and a person has to say. */
export type LedgerGap =
  | { readonly kind: 'receipt-unconfirmed'; readonly ids: readonly string[] }
  | { readonly kind: 'no-earlier-year' };

/**
 * What has to be asked before a year's figures can be taken: cases that arrived in the year by a channel whose
 * receipt nobody has confirmed (they may belong to the next year), and 上年结转 where the ledger began in this year.
 */
export function ledgerGaps(applications: readonly Countable[], year: number): LedgerGap[] {
  const unconfirmed = applications.filter(
    ({ case: file }) =>
      file.setAside === null &&
      needsConfirmation(file.channel) &&
      file.confirmedOn === null &&
      yearOf(file.arrivedOn) === year,
  );
  const gaps: LedgerGap[] = [];
  if (unconfirmed.length) {
    gaps.push({ kind: 'receipt-unconfirmed', ids: unconfirmed.map(({ id }) => id) });
  }
  if (!applications.some(({ case: file }) => yearOf(file.arrivedOn) < year)) {
    gaps.push({ kind: 'no-earlier-year' });
  }
  return gaps;
}
