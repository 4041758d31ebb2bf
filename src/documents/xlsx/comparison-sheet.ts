import type { Cell, Report } from '../../report/report.ts';
import { sectionOfKey } from '../../report/sections.ts';
import { yearOnYear } from '../../report/year-on-year.ts';
import type { Sheet, SheetCell, SheetContent } from './sheet.ts';
import type { LookName } from './styles.ts';
import { addressOf } from './xml.ts';

const WIDTHS = [8, 58, 14, 14, 12, 12];

const figure = (value: Cell): SheetContent =>
  value === null ? { kind: 'empty' } : { kind: 'number', value };

const text = (value: string): SheetContent => ({ kind: 'text', text: value });

/** The figures of a report beside the year before's, a line each (与上年对比): for whoever explains them, no part of the report. */
export function comparisonSheet(previous: readonly Report[], report: Report): Sheet {
  const { year } = report;
  const row = (at: number, look: LookName, contents: readonly SheetContent[]): SheetCell[] =>
    contents.map((content, column) => ({
      row: at,
      column,
      look: column === 1 ? 'leftLabel' : look,
      content,
    }));
  const head = ['部分', '项目', `${year - 1}年`, `${year}年`, '增减', '增幅'].map(text);
  const lines = yearOnYear(previous, report).map(({ cell, label, last, now, change, growth }) => [
    text(sectionOfKey(cell.table).numeral),
    text(label),
    figure(last),
    figure(now),
    figure(change),
    text(growth),
  ]);
  return {
    name: '与上年对比',
    cells: [
      { row: 0, column: 0, look: 'heading', content: text(`${report.organ}${year}年与${year - 1}年对比`) },
      ...[head, ...lines].flatMap((contents, at) => row(at + 1, at === 0 ? 'label' : 'money', contents)),
    ],
    merges: [`A1:${addressOf(0, WIDTHS.length - 1)}`],
    widths: WIDTHS,
    frozen: { rows: 2, columns: 2 },
  };
}
