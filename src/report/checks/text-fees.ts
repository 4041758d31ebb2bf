import { type CellPath, cellAt, cellLabel } from '../cells.ts';
import type { Finding } from '../findings.ts';
import { feeStatementsIn } from '../text/fee-statements.ts';
import { narrativeOf } from '../text/narrative.ts';
import { countFinding, JUDGED_TEXTS } from '../text/text-finding.ts';
import { type CheckContext, say } from './rule.ts';
import { isOtherUnit } from './rules/unit.ts';

const CELL: CellPath = 'proactive.fees.amountWan';

/** What the last printed digit of a number is worth. */
const grainOf = (amount: number): number => 10 ** -(String(amount).split('.')[1]?.length ?? 0);

/** The fees that the text names are others than the table's: more than a digit of rounding, and no slip of the unit. */
export function feesAgainstTable({ report, lang }: CheckContext): Finding[] {
  const amount = cellAt(report, CELL);
  if (amount === null) return [];
  const name = cellLabel(report.form, CELL);
  return JUDGED_TEXTS.flatMap((key) => {
    const passage = narrativeOf(report, key);
    return feeStatementsIn(passage, report).flatMap(({ mention, wan, grain }) => {
      const isNear = Math.abs(wan - amount) <= Math.max(grain, grainOf(amount)) + 1e-9;
      if (isNear || !mention.figure.exact || isOtherUnit(amount, wan)) return [];
      return [
        countFinding(key, passage, mention, {
          cells: [CELL],
          message: (quote) =>
            say(
              lang,
              `正文写“${quote}”，而表格“${name}”为${amount}万元，两处金额不一致。请核对后统一，并注意表格以万元为单位。`,
              `The text says “${quote}”, but “${name}” is ${amount} (10,000 yuan). Make them agree; the table counts in 10,000 yuan.`,
            ),
          expected: amount,
          actual: wan,
          ground: '条例第五十条；国办公开办函〔2021〕30号：正文与表格数据应当一致',
        }),
      ];
    });
  });
}
