import { type CellPath, cellAt, cellInfo } from '../../report/cells.ts';
import type { Report } from '../../report/report.ts';
import { DISPUTE_PARTS, partColumns, resultRows, sumOf } from '../../report/totals.ts';
import type { SheetContent } from './sheet.ts';

/** The cells that a total adds up, or null for a cell that is no total. （七）总计·总计 adds up its row, as the form does. */
export function partsOf(report: Report, path: CellPath): CellPath[] | null {
  const info = cellInfo(report.form, path);
  if (!info?.isTotal) return null;
  const { table, row, column } = info;
  if (table === 'disputes') return DISPUTE_PARTS.map((part): CellPath => `disputes.${row}.${part}`);
  return column === 'total'
    ? partColumns(report).map((part): CellPath => `applications.${row}.${part}`)
    : resultRows(report).map((part): CellPath => `applications.${part}.${column}`);
}

/**
 * A total as a live formula, empty while one of its parts is: a blank is not a zero. A printed total that its parts
 * contradict stays the number that it is: a formula would put it right in silence.
 */
export function totalContent(
  report: Report,
  path: CellPath,
  parts: readonly CellPath[],
  addressOfCell: (path: CellPath) => string,
): SheetContent {
  const value = cellAt(report, path);
  if (value !== null && value !== sumOf(parts.map((part) => cellAt(report, part)))) {
    return { kind: 'number', value };
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return { kind: 'empty' };
  const range = `${addressOfCell(first)}:${addressOfCell(last)}`;
  return { kind: 'formula', formula: `IF(COUNT(${range})=${parts.length},SUM(${range}),"")`, value };
}
