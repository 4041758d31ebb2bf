import { type CellInfo, type CellPath, cellAt, listCells } from './cells.ts';
import type { Cell, Report } from './report.ts';
import { sumOf } from './totals.ts';

/** A figure beside the year before's (与上年对比). A side is null where that year's report has no such figure. */
export interface YearLine {
  readonly cell: CellInfo;
  /** As the form prints the cell; of 三, where every line is a 总计, the row alone. */
  readonly label: string;
  readonly last: Cell;
  readonly now: Cell;
  /** 增减: null where a side is. */
  readonly change: Cell;
  /** 增幅: "+12.5%"; "" where a side is missing, where nothing changed from 0, and where there was nothing to grow from. */
  readonly growth: string;
}

/** The year before's figure of a cell, added up over merged organs; null when one of them has none or there is no report. */
export const figureBefore = (previous: readonly Report[], path: CellPath): Cell =>
  previous.length === 0 ? null : sumOf(previous.map((report) => cellAt(report, path)));

/** Growth from one year's figure to the next, in per cent with one digit behind the point. */
function growthOf(last: number, now: number): string {
  if (last === 0) return '';
  const percent = Number((((now - last) / Math.abs(last)) * 100).toFixed(1));
  return `${percent > 0 ? '+' : ''}${percent}%`;
}

/** Sums and differences of amounts are no longer than the amounts (万元 and 元 have two digits behind the point, some six). */
const difference = (last: number, now: number): number => Number((now - last).toFixed(6));

/**
 * The figures of a report beside those of the year before, in the form's order: every cell of 二 and 四, of 三 each row's
 * 总计. Reports of organs that were merged are added up; a cell that the earlier layout lacks has no figure.
 */
export function yearOnYear(previous: readonly Report[], report: Report): YearLine[] {
  return listCells(report.form)
    .filter(({ table, column }) => table !== 'applications' || column === 'total')
    .map((cell) => {
      const last = figureBefore(previous, cell.path);
      const now = cellAt(report, cell.path);
      const isKnown = last !== null && now !== null;
      return {
        cell,
        label: cell.table === 'applications' ? (cell.label.split('·')[0] ?? cell.label) : cell.label,
        last,
        now,
        change: isKnown ? difference(last, now) : null,
        growth: isKnown ? growthOf(last, now) : '',
      };
    });
}

/** Whether a line says anything: a row of zeros beside zeros does not. */
export const saysSomething = ({ last, now }: YearLine): boolean => (last ?? 0) !== 0 || (now ?? 0) !== 0;
