import type { CellPath } from '../../src/report/cells.ts';
import type { Report } from '../../src/report/report.ts';
import type { SectionNumber } from '../../src/report/sections.ts';
import {
  DISPUTE_HEADS,
  overviewWith,
  type PlainParts,
  PROACTIVE,
  plainReport,
} from '../documents/reading/plain-report.ts';

/** What reading and judging a shape have to give; what is not named is not looked at. */
export interface Right {
  readonly cells?: Readonly<Partial<Record<CellPath, number | null>>>;
  /** Cells, tables or parts that are listed as unsure. */
  readonly unsure?: readonly string[];
  /** Whether every cell is as the plain report has it. */
  readonly all?: true;
  readonly report?: Partial<
    Pick<Report, 'organ' | 'year' | 'form' | 'preamble' | 'overview' | 'problems' | 'other' | 'beside'>
  >;
  readonly unreached?: readonly SectionNumber[];
  /** The rules that object, and no others. */
  readonly rules?: readonly string[];
}

/** A small input of a kind that real reports show, under an invented name. */
export interface Shape {
  readonly name: string;
  readonly shows: string;
  /** What is right, in words. */
  readonly says: string;
  readonly text: string;
  readonly right: Right;
}

export type Row = readonly [name: string, shows: string, says: string, text: string, right: Right];

export const shapes = (rows: readonly Row[]): Shape[] =>
  rows.map(([name, shows, says, text, right]) => ({ name, shows, says, text, right }));

export const plain = plainReport;
export { DISPUTE_HEADS, PROACTIVE };

/** The plain report with the n-th paragraph of its overview replaced. */
export const overview = (at: number, text: string): Partial<PlainParts> => ({
  overview: overviewWith(at, text),
});

/** The figures of the plain report's tables that are told apart from others. */
export const FIGURES: NonNullable<Right['cells']> = {
  'proactive.normativeDocuments.issued': 2,
  'proactive.normativeDocuments.inForce': 9,
  'proactive.licences.decisions': 7,
  'proactive.fees.amountWan': 1.5,
  'applications.new.naturalPerson': 4,
  'applications.new.business': 1,
  'applications.refusedRepeat.naturalPerson': 1,
  'applications.total.total': 5,
  'disputes.litigationAfterReconsideration.total': 0,
};
