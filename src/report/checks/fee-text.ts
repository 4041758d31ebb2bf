import { cellAt, cellLabel } from '../cells.ts';
import type { Finding } from '../findings.ts';
import { narrativeOf } from '../text/narrative.ts';
import { clausesOf, sentencesOf } from '../text/sentences.ts';
import { textFinding } from '../text/text-finding.ts';
import { type Rule, say } from './rule.ts';

const CELL = 'proactive.fees.amountWan';
const GROUND = '国办函〔2020〕109号；表内注：收取信息处理费情况在第六部分报告，信息处理费属行政事业性收费';
const NOT_COLLECTED = /未|没有|无|不收|免/;
const YUAN_PER_WAN = 10_000;
/** 二 prints 10,000 yuan with one or two decimals, so that a fee below half of the last place vanishes in it. */
const ROUNDING_WAN = 0.05;

/** The fee that 六 reports is more than all fees that 二 has (yuan against 10,000 yuan). 2021 layout only. */
export const feeText: Rule = ({ report, lang }): Finding[] => {
  if (report.form !== '2021') return [];
  const amount = cellAt(report, CELL);
  if (amount === null) return [];
  const passage = narrativeOf(report, 'other');
  return sentencesOf(passage).flatMap((sentence) => {
    if (!/信息处理费/.test(sentence.text)) return [];
    return clausesOf(sentence).flatMap((clause) => {
      const money = passage.figures.find(
        ({ kind, start, end, value }) =>
          kind === 'money' && start >= clause.start && end <= clause.end && value > 0,
      );
      if (!money || NOT_COLLECTED.test(clause.text)) return [];
      const wan = money.value / YUAN_PER_WAN;
      const margin = amount === 0 ? 0 : ROUNDING_WAN;
      if (wan <= amount + margin) return [];
      return [
        textFinding({
          rule: 'fee-text',
          severity: 'info',
          key: 'other',
          passage,
          span: clause,
          cells: [CELL],
          message: (quote) =>
            say(
              lang,
              `第六部分写“${quote}”，折合${wan}万元，而“${cellLabel(report.form, CELL)}”为${amount}。信息处理费应包含在内，请核对单位和金额。`,
              `Section 6 says “${quote}”, that is ${wan} (10,000 yuan), but “${cellLabel(report.form, CELL)}” is ${amount}.`,
            ),
          expected: wan,
          actual: amount,
          ground: GROUND,
        }),
      ];
    });
  });
};
