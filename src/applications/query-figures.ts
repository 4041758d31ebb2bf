import type { CellPath } from '../report/cells.ts';
import { applicantLabel } from './applicant.ts';
import { dispositionLabel } from './dispositions.ts';
import { feeSentence } from './fees.ts';
import type { Query } from './queries.ts';
import { countsText, type PeriodCounts } from './query-counts.ts';

/** Questions that the figures of a year answer. */
export type FiguresQuery = Extract<Query, { kind: 'yearRow' | 'yearDisputes' | 'yearFees' | 'yearCompared' }>;

/** What a ledger says of a year: its cells of 三 and 四, its fees, and the counts of any year. */
export interface YearOfFigures {
  readonly cell: (path: CellPath) => number;
  readonly fees: { readonly yuan: number; readonly count: number };
  readonly of: (year: number) => PeriodCounts;
}

const DISPUTES = [
  ['reconsideration', '行政复议'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigationAfterReconsideration', '复议后起诉'],
] as const;

const RESULTS = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherResult', '其他结果'],
  ['pending', '尚未审结'],
] as const;

type RowQuery = Extract<Query, { kind: 'yearRow' }>;

function rowLine({ year, applicant, disposition }: RowQuery, { cell }: YearOfFigures): string {
  const column = applicant ?? 'total';
  const at = (row: string) => cell(`applications.${row}.${column}`);
  const whose = applicant ? `申请人为${applicantLabel(applicant)}的，` : '';
  if (disposition) {
    const withdrawn = disposition === 'otherRemaining' ? '（申请人撤回的计入此项）' : '';
    return `${year}年：${whose}办理结果为“${dispositionLabel(disposition)}”的${at(disposition)}件${withdrawn}。`;
  }
  return `${year}年：${whose}新收${at('new')}件，上年结转${at('carriedOver')}件；办结${at('total')}件，未办结${at('carriedForward')}件。`;
}

function disputeLines({ cell }: YearOfFigures, year: number): string[] {
  return DISPUTES.map(([kind, label]) => {
    const at = (column: string) => cell(`disputes.${kind}.${column}`);
    const results = RESULTS.map(([column, words]) => `${words}${at(column)}件`).join('、');
    return `${year}年${label}${at('total')}件：${results}。`;
  });
}

/** The answer in sentences, counted as tables 三 and 四 count a year. */
export function figuresLines(query: FiguresQuery, figures: YearOfFigures): string[] {
  switch (query.kind) {
    case 'yearRow':
      return [rowLine(query, figures)];
    case 'yearDisputes':
      return disputeLines(figures, query.year);
    case 'yearFees':
      return [feeSentence({ year: query.year, ...figures.fees })];
    case 'yearCompared':
      return [query.year - 1, query.year].map((year) => countsText(figures.of(year)));
  }
}
