import type { CellPath } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { partColumns } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';
import { sumApart } from '../sum-apart.ts';

/** 三: in each row the six applicant columns add up to 总计. Silent where one of the seven cells holds no number. */
export const rowTotal: Rule = ({ report, lang }) =>
  formOf(report.form).applications.rows.flatMap((row) => {
    const cell: CellPath = `applications.${row.key}.total`;
    const parts = partColumns(report).map((column): CellPath => `applications.${row.key}.${column}`);
    const apart = sumApart(report, cell, parts);
    if (!apart) return [];
    const { name, expected, actual } = apart;
    return [
      {
        rule: 'row-total',
        severity: 'error' as const,
        section: 3 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，同行六类申请人相加为${expected}。总计应为各类申请人之和，请核对。`,
          `"${name}" is ${actual}, but the six kinds of applicants in that row add up to ${expected}.`,
        ),
        expected,
        actual,
        ground: `${formOf(report.form).document}附件第三部分：总计为各类申请人之和`,
      },
    ];
  });
