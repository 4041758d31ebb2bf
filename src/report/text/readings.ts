import { type CellPath, cellAt, cellInfo, cellLabel } from '../cells.ts';
import type { Lang } from '../findings.ts';
import { formOf } from '../forms/choose.ts';
import { rowsOf } from '../forms/outcomes.ts';
import { DISPUTE_BLOCKS } from '../forms/shared-tables.ts';
import type { Cell, Report } from '../report.ts';
import { sumOf } from '../totals.ts';
import { cellNames } from './cell-names.ts';

/** One way to read a counted mention: the cells that it adds up, and those that it leaves out. */
export interface CellSum {
  readonly plus: readonly CellPath[];
  readonly minus: readonly CellPath[];
}

const cellSum = (plus: readonly CellPath[], minus: readonly CellPath[] = []): CellSum => ({ plus, minus });

/** The cell of a row of table 三 in the column 总计, or in another one. */
export const application = (row: string, column = 'total'): CellPath => `applications.${row}.${column}`;

/** 新收, or 新收 with 上年结转: both are said of what was received. */
export const received = (column = 'total'): CellSum[] => [
  cellSum([application('new', column)]),
  cellSum([application('new', column), application('carriedOver', column)]),
];

/** A row of table 三. */
export const rowSums = (row: string): CellSum[] => [cellSum([application(row)])];

/** Several cells added up. */
export const cellsSum = (cells: readonly CellPath[]): CellSum => cellSum(cells);

/**
 * （七）总计; or without what came from last year, where the text counts that apart; or without 其他处理, since a withdrawn
 * application is dealt with but not answered.
 */
export function answered(report: Report): CellSum[] {
  const other = rowsOf(formOf(report.form), 'other').map(({ key }) => application(key));
  return [
    cellSum([application('total')]),
    cellSum([application('total')], [application('carriedOver')]),
    cellSum([application('total')], other),
    cellSum([application('total')], [application('carriedOver'), ...other]),
  ];
}

/** Which blocks of table 四 a word stands for. */
export type DisputeScope =
  | 'reconsideration'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReconsideration'
  | 'disputes';

/** A column of table 四 over the blocks of a scope; litigation without further words is both roads to court. */
export function disputeSums(scope: DisputeScope, column: string): CellSum[] {
  const blocks = DISPUTE_BLOCKS.filter(({ key, group }) =>
    scope === 'disputes' ? true : scope === 'litigation' ? group === '行政诉讼' : key === scope,
  ).map(({ key }) => key);
  return [cellSum(blocks.map((block): CellPath => `disputes.${block}.${column}`))];
}

/** The figure that the tables give for a cellSum; null where a cell is empty or the form lacks it. */
export function cellsValue(report: Report, { plus, minus }: CellSum): Cell {
  if ([...plus, ...minus].some((path) => !cellInfo(report.form, path))) return null;
  const [added, taken] = [
    sumOf(plus.map((path) => cellAt(report, path))),
    sumOf(minus.map((path) => cellAt(report, path))),
  ];
  return added === null || taken === null ? null : added - taken;
}

/** A cellSum in words with its figure: "一、本年新收政府信息公开申请数量·总计＋…为14件". */
export function describeSum(report: Report, { plus, minus }: CellSum, lang: Lang): string {
  const value = cellsValue(report, { plus, minus });
  const less = minus.map((path) => `－“${cellLabel(report.form, path)}”`).join('');
  const words = `${cellNames(report.form, plus)}${less}`;
  return lang === 'zh' ? `${words}为${value}` : `${words} is ${value}`;
}
