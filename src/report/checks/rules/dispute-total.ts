import type { CellPath } from '../../cells.ts';
import { formOf } from '../../forms/choose.ts';
import { DISPUTE_PARTS } from '../../totals.ts';
import { type Rule, say } from '../rule.ts';
import { sumApart } from '../sum-apart.ts';

/** 四: in each block the four results add up to its 总计. Silent where one of the five cells holds no number. */
export const disputeTotal: Rule = ({ report, lang }) =>
  formOf(report.form).disputes.blocks.flatMap((block) => {
    const cell: CellPath = `disputes.${block.key}.total`;
    const parts = DISPUTE_PARTS.map((part): CellPath => `disputes.${block.key}.${part}`);
    const apart = sumApart(report, cell, parts);
    if (!apart) return [];
    const { name, expected, actual } = apart;
    return [
      {
        rule: 'dispute-total',
        severity: 'error' as const,
        section: 4 as const,
        cells: [cell],
        message: say(
          lang,
          `“${name}”填${actual}，结果维持、结果纠正、其他结果、尚未审结相加为${expected}。总计应为四项之和，请核对。`,
          `"${name}" is ${actual}, but its four results add up to ${expected}.`,
        ),
        expected,
        actual,
        ground: `${formOf(report.form).document}附件第四部分：总计为四种结果之和`,
      },
    ];
  });
