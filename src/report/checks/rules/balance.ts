import { type CellPath, cellAt } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { BALANCE_NOTE } from '../../forms/shared-tables.ts';
import { sumOf } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';

/** 三: in each column 一 + 二 = 三（七）总计 + 四, the line that the form itself prints. */
export const balance: Rule = ({ report, lang }) =>
  formOf(report.form).applications.columns.flatMap(({ key, label }) => {
    const cells = (['new', 'carriedOver', 'total', 'carriedForward'] as const).map(
      (row): CellPath => `applications.${row}.${key}`,
    );
    const [received, carried, answered, forward] = cells.map((cell) => cellAt(report, cell));
    const expected = sumOf([received ?? null, carried ?? null]);
    const actual = sumOf([answered ?? null, forward ?? null]);
    if (expected === null || actual === null || expected === actual) return [];
    return [
      {
        rule: 'balance',
        severity: 'error' as const,
        section: 3 as const,
        cells,
        message: say(
          lang,
          `“${label}”列：本年新收${received}＋上年结转${carried}＝${expected}，（七）总计${answered}＋结转下年度${forward}＝${actual}，相差${Math.abs(expected - actual)}。按勾稽关系两边应当相等，请核对结转和办理结果。`,
          `Column "${label}" of 三: 本年新收 ${received} + 上年结转 ${carried} = ${expected}, but （七）总计 ${answered} + 结转下年度 ${forward} = ${actual}.`,
        ),
        expected,
        actual,
        ground: `表三表头${BALANCE_NOTE}`,
      },
    ];
  });
