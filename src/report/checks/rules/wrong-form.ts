import type { Severity } from '../../findings.ts';
import { formOf, formVersionFor } from '../../forms/choose.ts';
import { type Rule, say } from '../rule.ts';

/** The first year reported under the regulation as amended in 2019, and the only one whose layout was merely encouraged. */
const FIRST_YEAR = 2019;

/** The layout is not the one in force for the year reported. Years before 2019 fall under the old regulation, which is only said. */
export const wrongForm: Rule = ({ report, source, lang }) => {
  const base = { rule: 'wrong-form', section: 0 as const, cells: [] };
  const { year } = report;
  if (year < FIRST_YEAR) {
    const message = say(
      lang,
      `${year}年度报告适用修订前的《政府信息公开条例》，格式不同，本工具不检查其格式。`,
      `The report on ${year} falls under the regulation before its amendment; its layout is not supported and not checked.`,
    );
    return [
      {
        ...base,
        severity: 'info',
        message,
        ground: '《政府信息公开条例》（2019年修订）自2019年5月15日起施行',
      },
    ];
  }
  const expected = formVersionFor(year);
  const actual = source?.layout ?? report.form;
  if (actual === expected) return [];
  const severity: Severity = year === FIRST_YEAR ? 'warning' : 'error';
  const message = say(
    lang,
    `${year}年度报告应使用${expected}年格式（${formOf(expected).document}），现用的是${actual}年格式。请按${expected}年格式重新填报第二、第三部分的表格。`,
    `The report on ${year} must use the ${expected} layout (${formOf(expected).document}), but this is the ${actual} one. Fill in the tables of sections 二 and 三 in the ${expected} layout.`,
  );
  return [{ ...base, severity, message, expected, actual, ground: formOf(expected).document }];
};
