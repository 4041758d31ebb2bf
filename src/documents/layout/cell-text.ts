import { type CellPath, cellAt, cellInfo } from '../../report/cells.ts';
import { formOf } from '../../report/forms/choose.ts';
import type { Report } from '../../report/report.ts';

/** Plain decimals, never "1e+21": a reader of a report expects digits. */
const DECIMALS = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/**
 * Units that the form leaves to the cell: 采购总金额 names none in its heading, so that a bare amount would be read
 * as neither 元 nor 万元.
 */
export function unitInCell(report: Report, path: CellPath): string {
  const info = cellInfo(report.form, path);
  if (info?.table !== 'proactive' || info.kind !== 'money') return '';
  const column = formOf(report.form)
    .proactive.flatMap((block) => block.columns)
    .find(({ key }) => key === info.column);
  return column?.unit && !column.label.includes(column.unit) ? column.unit : '';
}

/** A figure as it is printed: digits, with a unit where the heading has none; nothing for a cell without a number. */
export function printCell(report: Report, path: CellPath): string {
  const value = cellAt(report, path);
  return value === null ? '' : `${DECIMALS.format(value).replace(/^-0$/, '0')}${unitInCell(report, path)}`;
}
