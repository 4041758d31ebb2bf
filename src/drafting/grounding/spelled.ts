import { lexicon } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import { isNumeral } from '../../language/numerals.ts';
import { unitAt } from '../../language/units.ts';
import { figuresOf } from './figures-of.ts';

/** Spoken units, each with the one of official text; null for what only begins as one does. */
const SPOKEN_UNITS = lexicon<string | null>([
  [['{回|趟|遍|下}'], '次'],
  [['拨'], '批'],
  [['回{复|应|访|收|头}', '拨{打|付|款}', '下{午|来|去|乡|沉|班|文|周|月|半|发|达|放|载|架|线|属}'], null],
]);

const MONTHLY = '每月';

/** A note with the day of a month as reports have it: 每月5号 is 每月5日. */
function withMonthlyDays(text: string): string {
  const at = text.indexOf(MONTHLY);
  const day = at < 0 ? null : numberAt(text, at + MONTHLY.length);
  return day && text.charAt(day.end) === '号'
    ? `${text.slice(0, day.end)}日${text.slice(day.end + 1)}`
    : text;
}

/** A folded note with its days written out: 3月28发的 is 3月28日发的; a count behind a month (3月28件) stays. */
export function daysInFull(text: string): string {
  const figures = figuresOf(text);
  const short = figures.filter(
    ({ kind, unit, value, start }) =>
      kind === 'count' &&
      unit === '' &&
      value <= 31 &&
      figures.some((month) => month.kind === 'date' && month.value <= 12 && month.end === start),
  );
  return withMonthlyDays(
    short.reduceRight((out, { end }) => `${out.slice(0, end)}日${out.slice(end)}`, text),
  );
}

const THOUSAND = 1000;
const MORE = ['多', '余'];

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Numerals that are no count where they stand: 统一, 第一, 每一. */
const NO_COUNT = /[统唯第专单之其同万每任另]$/;

/**
 * A folded note with its counts in digits: 学了一次 is 学了1次, 一个月两回 is 1个月2次. What a reader of figures takes for an
 * article (一名, 一台) is a count where the question is what a note bears out.
 */
export function countsInDigits(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; ) {
    const number =
      isNumeral(text.charAt(index)) || isDigit(text.charAt(index)) ? numberAt(text, index) : null;
    if (!number || number.start !== index || NO_COUNT.test(text.slice(0, index))) {
      out += text.charAt(index);
      index += 1;
      continue;
    }
    const spoken = SPOKEN_UNITS.at(text, number.end)?.value ?? null;
    // 明查3回: digits stay, their spoken unit does not.
    const isInDigits = isDigit(text.charAt(index));
    const isCount =
      (!isInDigits || spoken !== null) &&
      (number.precision === 'exact' || number.value >= THOUSAND) &&
      // 粉丝一万一: so many that no word has them.
      (spoken !== null || unitAt(text, number.end) !== null || number.value >= THOUSAND);
    const printed = text.slice(index, number.end);
    // 七千多人: digits keep what says how near they are.
    const more = MORE.find((char) => printed.endsWith(char)) ?? '';
    out += isCount ? String(number.value) + more + (spoken ?? '') : printed;
    index = isCount && spoken ? number.end + 1 : number.end;
  }
  return out;
}
