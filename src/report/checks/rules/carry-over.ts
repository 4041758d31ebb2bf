import { type CellPath, cellAt, cellLabel } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { figureBefore } from '../../year-on-year.ts';
import { type Rule, say } from '../rule.ts';

/** Cases that were pending (尚未审结) at last year's end, more than this year's all told: they were left out, or reported otherwise. */
const pendingThen: Rule = ({ report, previous, lang }) =>
  formOf(report.form).disputes.blocks.flatMap((block) => {
    const cell: CellPath = `disputes.${block.key}.total`;
    const pending = figureBefore(previous, `disputes.${block.key}.pending`);
    const actual = cellAt(report, cell);
    if (pending === null || actual === null || pending <= actual) return [];
    const name = cellLabel(report.form, cell);
    return [
      {
        rule: 'carry-over',
        severity: 'info' as const,
        section: 4 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，少于上年年报“尚未审结”的${pending}。上年未审结的案件本年仍应计入，请核对是否漏计。`,
          `"${name}" is ${actual}, fewer than the ${pending} that last year's report had pending. Those count again this year: check whether some were left out.`,
        ),
        expected: `>=${pending}`,
        actual,
        ground: '年度报告格式第四部分：上年“尚未审结”的案件在本年继续统计',
      },
    ];
  });

/** 上年结转 equals last year's 结转下年度 in each column; several last years (merged organs) add up. */
const carriedOver: Rule = ({ report, previous, lang }) =>
  formOf(report.form).applications.columns.flatMap((column) => {
    const cell: CellPath = `applications.carriedOver.${column.key}`;
    const expected = figureBefore(previous, `applications.carriedForward.${column.key}`);
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

/** Beside last year's report: 上年结转 against its 结转下年度, and table 四 against its 尚未审结, which is a hint. */
export const carryOver: Rule = (context) =>
  context.previous.length === 0 ? [] : [...carriedOver(context), ...pendingThen(context)];
