import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { wordSet } from '../../language/lexicon.ts';
import { roundedOff, wanOf, YUAN_PER_WAN } from '../../language/money.ts';
import { startWithPrecision } from '../../language/precision.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { phrase } from '../../report/language.ts';
import { asWritten, saidAmountAt, sizeOf } from './amount.ts';
import { core } from './core.ts';
import { type AnswerReading, read, unreadable } from './said.ts';
import { DOUBTFUL_WAN } from './words/figures.ts';

/** What is said of a figure that is only about right, or a range. */
export const EXACT_ONLY = phrase(
  '表中要填准确数，约数和区间请改写成准确数；数还没定的，可点“问过再填”。',
  'The form takes exact figures, no “about” and no ranges. Press “Ask first” if it is not settled.',
);

/** What one figure counts: whole things, 10,000 yuan, yuan, or a signed change against last year. */
export type CellUnit = 'count' | 'wan' | 'yuan' | 'signed';

const NONE = wordSet(['{没有|没|无|零|暂无|均无|未发生|没有发生|0}{件|元|万元|收费|}', '{none|no|nil|zero}']);

/** Words that may stand around one figure without meaning anything more. */
const AROUND = wordSet([
  '{共|共计|一共|总共|合计|今年|本年|本年度|全年|是|为|有|填|应为|应该是|改成|改为|：| }',
]);

function withoutAround(words: string): string {
  let start = 0;
  for (let word = AROUND.at(words, 0); word; word = AROUND.at(words, start)) start = word.end;
  return words.slice(start);
}

/** An answer that can be read, for each kind of figure. */
export const FIGURE_EXAMPLES: Readonly<Record<CellUnit, string>> = {
  count: '1250件',
  wan: '18.8万元',
  yuan: '251000元',
  signed: '-3',
};

/** Money in the unit of its cell, with what was converted, or may have been meant otherwise, said. */
function money(figure: number, scale: number, isYuan: boolean, kind: 'wan' | 'yuan'): AnswerReading<number> {
  if (kind === 'yuan') return read(Math.round(figure * scale * 100) / 100);
  if (scale === 1 && !isYuan) {
    if (figure < DOUBTFUL_WAN) return read(figure);
    const wan = wanOf(figure);
    return read(
      wan,
      phrase(
        `“${figure}”没有写单位，数额较大，按元读，折合${wan}万元填，请核对。`,
        `“${figure}” has no unit and is large: it is taken as yuan and entered as ${wan} (10,000 yuan).`,
      ),
    );
  }
  const yuan = figure * scale;
  const value = roundedOff(yuan / YUAN_PER_WAN);
  if (scale === YUAN_PER_WAN) return read(value);
  return read(
    value,
    phrase(`${yuan}元按${value}万元填。`, `${yuan} yuan is entered as ${value} (10,000 yuan).`),
  );
}

/** 265000元整: that the amount is even. */
const EVEN = '整';

/** The unit that counts are rounded to as they are told: 1.2万件. */
const ROUNDED_TO = 10_000;

/** 1.2万: a count with a fraction of 万 tells that it is only about right. */
const isRounded = ({ decimals, scale }: FoundAmount): boolean => decimals > 0 && scale === ROUNDED_TO;

/** Reads an answer that is one figure, in digits or words; null when the message is something else. */
export function readNumberAnswer(text: string, kind: CellUnit): AnswerReading<number> | null {
  const words = withoutAround(core(text));
  if (NONE.get(words)) return read(0);
  const first =
    saidAmountAt(words, words.startsWith('¥') ? 1 : 0) ??
    amountsIn(words, FORM_UNITS).find(({ start }) => startWithPrecision(words, start) === 0);
  if (!first || words.slice(first.end).replace(EVEN, '').trim() !== '') return null;
  if (first.precision !== 'exact' || (kind === 'count' && isRounded(first)))
    return unreadable(EXACT_ONLY.zh, EXACT_ONLY.en, FIGURE_EXAMPLES[kind]);
  const takesMoney = kind === 'wan' || kind === 'yuan';
  if (first.unit !== '' && first.isMoney !== takesMoney) {
    return takesMoney
      ? unreadable('这一格填金额。', 'This cell takes an amount of money.', FIGURE_EXAMPLES[kind])
      : unreadable('这一格填数量，不填金额。', 'This cell takes a count, no money.', FIGURE_EXAMPLES[kind]);
  }
  const amount = asWritten(first);
  const value = sizeOf(amount);
  if (value < 0 && kind !== 'signed') {
    return unreadable('这一格不能是负数。', 'This cell cannot be negative.', FIGURE_EXAMPLES[kind]);
  }
  if (takesMoney) return money(amount.figure, amount.scale, amount.money, kind);
  if (!Number.isInteger(value)) {
    return unreadable('这一格填整数，不能有小数。', 'This cell takes a whole number.', FIGURE_EXAMPLES[kind]);
  }
  return read(value);
}
