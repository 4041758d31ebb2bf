import { type CellPath, cellAt, cellLabel } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { sumOf } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';

/** 上年结转 equals last year's 结转下年度 in each column; several last years (merged organs) add up. */
export const carryOver: Rule = ({ report, previous, lang }) => {
  if (previous.length === 0) return [];
  return formOf(report.form).applications.columns.flatMap((column) => {
    const cell: CellPath = `applications.carriedOver.${column.key}`;
    const expected = sumOf(previous.map((last) => cellAt(last, `applications.carriedForward.${column.key}`)));
    const actual = cellAt(report, cell);
    if (expected === null || actual === null || expected === actual) return [];
    const name = cellLabel(report.form, cell);
    return [
      {
        rule: 'carry-over',
        severity: 'warning' as const,
        section: 3 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，上年年报“结转下年度继续办理”为${expected}。请核对；因机构合并、职能划转或上年数更正而不同的，请说明。`,
          `"${name}" is ${actual}, but last year's report carried ${expected} forward. Correct it, or say why they differ (merger, transfer of duties, corrected figure).`,
        ),
        expected,
        actual,
        ground: '年度报告格式：“上年结转”即上年度报告的“结转下年度继续办理”',
      },
    ];
  });
};
