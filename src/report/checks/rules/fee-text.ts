import { YUAN_PER_WAN } from '../../../language/money.ts';
import { liesIn } from '../../../language/span.ts';
import { cellAt, cellLabel } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import type { Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { clauseStretches, type Stretch, sentencesOf } from '../../text/sentences.ts';
import { textFinding } from '../../text/text-finding.ts';
import { type CheckContext, type Rule, say } from '../rule.ts';

const CELL = 'proactive.fees.amountWan';
const GROUND = '国办函〔2020〕109号；表内注：收取信息处理费情况在第六部分报告，信息处理费属行政事业性收费';
const NOT_COLLECTED = /未|没有|无|不收|免/;
/** The tariff, or money that was asked for, and not what came in. */
const TARIFF = /每[件页]|元\//;
const ASKED = /应收|应缴|应交|涉及|通知|标准/;
const RECEIVED = /(?<!应)收取|实收|收入|到账/;
const isReceipt = (clause: string): boolean =>
  !NOT_COLLECTED.test(clause) && !TARIFF.test(clause) && (!ASKED.test(clause) || RECEIVED.test(clause));
const UNPAID = /(?:未|不|没有)(?:按[^，。；]{0,8})?(?:缴|交)(?:纳|费)?|(?:未|没有)(?:实际)?收取|未发生/;
/** 六 says of the organ as a whole that it took no fees; of applications alone it says nothing about 二. */
const NO_FEES =
  /(?:未|没有|无|零)(?:发生|产生|收取|有)?(?:任何|其他)?行政事业性收费|行政事业性收费(?:金额|项目|收入)?(?:均?为|：)?(?:零|0(?:\.0+)?(?:万?元)|无$)/;
const OF_APPLICATIONS = /申请|公开|信息处理费|新增/;
/** 二 prints 10,000 yuan with one or two decimals, so that a fee below half of the last place vanishes in it. */
const ROUNDING_WAN = 0.05;

/** What is said alike of every clause: where it stands and which cell it is held against. */
const mismatch = (
  passage: Passage,
  span: Stretch,
  [expected, actual]: readonly [expected: number, actual: number],
  message: (quote: string) => string,
): Finding =>
  textFinding({
    rule: 'fee-text',
    severity: 'info',
    key: 'other',
    passage,
    span,
    cells: [CELL],
    message,
    expected,
    actual,
    ground: GROUND,
  });

/** 六 denies fees of any kind, and 二 has some. */
function denied({ report, lang }: CheckContext, passage: Passage, amount: number): Finding[] {
  if (amount === 0) return [];
  return sentencesOf(passage).flatMap((sentence) =>
    clauseStretches(sentence)
      .filter(({ text }) => NO_FEES.test(text) && !OF_APPLICATIONS.test(sentence.text))
      .map((clause) =>
        mismatch(passage, clause, [0, amount], (quote) =>
          say(
            lang,
            `第六部分写“${quote}”，而“${cellLabel(report.form, CELL)}”为${amount}。请核对文字和表格。`,
            `Section 6 says “${quote}”, but “${cellLabel(report.form, CELL)}” is ${amount}.`,
          ),
        ),
      ),
  );
}

/** 六 reports a fee above all fees that 二 has. */
function above({ report, lang }: CheckContext, passage: Passage, amount: number): Finding[] {
  return sentencesOf(passage).flatMap((sentence) => {
    if (!/信息处理费/.test(sentence.text) || UNPAID.test(sentence.text)) return [];
    return clauseStretches(sentence).flatMap((clause) => {
      const money = passage.figures.find(
        (figure) => figure.kind === 'money' && liesIn(figure, clause) && figure.value > 0,
      );
      if (!money || !isReceipt(clause.text)) return [];
      const wan = money.value / YUAN_PER_WAN;
      const margin = amount === 0 ? 0 : ROUNDING_WAN;
      if (wan <= amount + margin) return [];
      return mismatch(passage, clause, [wan, amount], (quote) =>
        say(
          lang,
          `第六部分写“${quote}”，折合${wan}万元，而“${cellLabel(report.form, CELL)}”为${amount}。信息处理费应包含在内，请核对单位和金额。`,
          `Section 6 says “${quote}”, that is ${wan} (10,000 yuan), but “${cellLabel(report.form, CELL)}” is ${amount}.`,
        ),
      );
    });
  });
}

/** The fee that 六 reports is more than all fees that 二 has (yuan against 10,000 yuan), or 六 denies any. Only where the form asks for the sum. */
export const feeText: Rule = (context): Finding[] => {
  const amount = cellAt(context.report, CELL);
  if (amount === null) return [];
  const passage = narrativeOf(context.report, 'other');
  return [...above(context, passage, amount), ...denied(context, passage, amount)];
};
