import type { CellPath } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { resultRows } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';
import { sumApart } from '../sum-apart.ts';

/** 三: in each column the results of handling add up to （七）总计. Silent where one of the cells holds no number. */
export const resultTotal: Rule = ({ report, lang }) =>
  formOf(report.form).applications.columns.flatMap((column) => {
    const cell: CellPath = `applications.total.${column.key}`;
    const parts = resultRows(report).map((row): CellPath => `applications.${row}.${column.key}`);
    const apart = sumApart(report, cell, parts);
    if (!apart) return [];
    const { name, expected, actual } = apart;
    return [
      {
        rule: 'result-total',
        severity: 'error' as const,
        section: 3 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，该列（一）至（六）各项相加为${expected}。（七）总计应为各项之和，请核对。`,
          `"${name}" is ${actual}, but results （一） to （六） in that column add up to ${expected}.`,
        ),
        expected,
        actual,
        ground: `${formOf(report.form).document}附件第三部分：（七）总计为各项办理结果之和`,
      },
    ];
  });
