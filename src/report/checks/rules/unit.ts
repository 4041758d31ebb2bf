import { YUAN_PER_WAN } from '../../../language/money.ts';
import { cellAt, cellLabel } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { feeStatementsIn } from '../../text/fee-statements.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { JUDGED_TEXTS } from '../../text/text-finding.ts';
import { figureBefore } from '../../year-on-year.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const CELL = 'proactive.fees.amountWan';
/** Fees of two years are less alike than those of table and text: a factor within these is a unit, not a change. */
const YEARS_APART = { from: YUAN_PER_WAN / 5, to: YUAN_PER_WAN * 5 };
const SAME = { from: YUAN_PER_WAN * 0.99, to: YUAN_PER_WAN * 1.01 };

/** Whether two amounts are one amount in yuan and in 10,000 yuan. */
function differByUnit(one: number, other: number, { from, to }: typeof SAME): boolean {
  const factor = Math.max(one, other) / Math.min(one, other);
  return one > 0 && other > 0 && factor >= from && factor <= to;
}

/** The fees that the narrative names, in 10,000 yuan. */
const statedFees = ({ report }: CheckContext): number[] =>
  JUDGED_TEXTS.flatMap((key) => feeStatementsIn(narrativeOf(report, key), report).map(({ wan }) => wan));

/** Whether an amount of the text is the table's in another unit: this rule's matter, and no other figure. */
export const isOtherUnit = (amount: number, wan: number): boolean => differByUnit(amount, wan, SAME);

/** The amount in the column of 10,000 yuan looks like yuan, or the reverse, against last year or the narrative. */
export const unit: Rule = (context): Finding[] => {
  const { report, previous, lang } = context;
  const amount = cellAt(report, CELL);
  if (amount === null || amount === 0) return [];
  const before = figureBefore(previous, CELL);
  const stated = statedFees(context).find((wan) => isOtherUnit(amount, wan));
  const beside =
    stated ?? (before !== null && differByUnit(amount, before, YEARS_APART) ? before : undefined);
  if (beside === undefined) return [];
  const label = cellLabel(report.form, CELL);
  const source =
    stated === undefined
      ? say(lang, `上年为${beside}`, `last year it was ${beside}`)
      : say(lang, `正文写${beside}万元`, `the text says ${beside} (10,000 yuan)`);
  return [
    {
      rule: 'unit',
      severity: 'warning',
      section: 2,
      cells: [CELL],
      message: say(
        lang,
        `“${label}”填的是${amount}，而${source}，相差约一万倍。这一栏的单位是万元，请核对是否按元填写。`,
        `“${label}” is ${amount}, but ${source}: about 10,000 times apart. The column is in 10,000 yuan.`,
      ),
      expected: beside,
      actual: amount,
      ground: '国办公开办函〔2021〕30号附件：本年收费金额（单位：万元）',
    },
  ];
};
