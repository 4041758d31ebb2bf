import { type CellPath, cellAt, cellLabel } from '../../cells.ts';
import { figureBefore } from '../../year-on-year.ts';
import { type Rule, say } from '../rule.ts';

const ROWS = ['regulations', 'normativeDocuments'] as const;

/** 现行有效 = last year's + 制发 − 废止, for 规章 and 行政规范性文件; only between reports that have the column. */
export const inForce: Rule = ({ report, previous, lang }) => {
  return ROWS.flatMap((row) => {
    const cell: CellPath = `proactive.${row}.inForce`;
    const before = figureBefore(previous, cell);
    const issued = cellAt(report, `proactive.${row}.issued`);
    const repealed = cellAt(report, `proactive.${row}.repealed`);
    const actual = cellAt(report, cell);
    if (before === null || issued === null || repealed === null || actual === null) return [];
    const expected = before + issued - repealed;
    if (expected === actual) return [];
    const name = cellLabel(report.form, cell);
    return [
      {
        rule: 'in-force',
        severity: 'warning' as const,
        section: 2 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，上年${before}＋本年制发${issued}－本年废止${repealed}＝${expected}。请核对；因清理、自然失效、修订或职能划转而不同的，请说明。`,
          `"${name}" is ${actual}, but last year's ${before} + ${issued} issued − ${repealed} repealed = ${expected}. Correct it, or say why they differ.`,
        ),
        expected,
        actual,
        ground:
          '国办公开办函〔2021〕30号附件第二部分各列含义：现行有效件数＝上年现行有效＋本年制发－本年废止',
      },
    ];
  });
};
