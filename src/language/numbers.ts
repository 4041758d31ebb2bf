import { fold } from './fold.ts';
import { wordSet } from './lexicon.ts';
import { fractionAt, isNumeral, numeralAt, unitFactor } from './numerals.ts';
import { perText } from './per-text.ts';
import { isLoneNumber, type Precision, precisionBefore } from './precision.ts';
import type { Span } from './span.ts';
import { unitAt } from './units.ts';

/** A number in a text, without the words that lead to it (近). Offsets into the folded text. */
export interface FoundNumber extends Span {
  /** The number as it is meant (188,000 for 18万8千); the lowest one where only about how many is said (三五件, 几十). */
  readonly value: number;
  /** Only 'exact' may be written into a form or judged as a figure. */
  readonly precision: Precision;
  /** The bounds of what 三五, 几十 or 数百 may mean. */
  readonly low?: number;
  readonly high?: number;
  /** Digits printed behind the point, before 万 or 亿. */
  readonly decimals: number;
  readonly written: 'arabic' | 'chinese' | 'english';
  /** The largest unit that it is written with (千, 万, 亿), as a factor; 1 where it is written out. */
  readonly scale: number;
}

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const LATIN = /[a-z]/;

// Bounded, so that a search which begins anew at every place stays linear.
const GROUPED = /\d{1,3}(?:,\d{3}){1,6}(?![\d,])(?:\.\d{1,40})?/y;
/** Thousands parted by what figures of a list are parted by too, a full-width comma or a space: only where a unit follows. */
const GROUPED_WIDE = /\d{1,3}(?:(?:，\d{3}){1,4}|(?: \d{3}){1,4})(?![\d.,]|[， ]\d)/y;
const PLAIN = /\d{1,40}(?!\d)(?:\.\d{1,40})?/y;

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

/** Past the spaces at a place, four at the most. */
export function afterSpace(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && text.charAt(end) === ' ') end += 1;
  return end;
}

/** 千米, 千克 and 百分点 are units of their own. */
const NO_SCALE: Readonly<Record<string, string>> = { 千: '米克瓦伏卡', 百: '分' };

/** A factor (万, 千 …) at a place, perhaps behind a space; null where none stands. */
function scaleAt(text: string, start: number): { readonly factor: number; readonly end: number } | null {
  const at = afterSpace(text, start);
  const char = text.charAt(at);
  const factor = char === '十' ? undefined : unitFactor(char);
  const next = text.charAt(at + 1);
  if (factor === undefined || (next !== '' && (NO_SCALE[char] ?? '').includes(next))) return null;
  return { factor, end: at + 1 };
}

/** Words that begin with 余, 多 or 来 and belong to no number: 结12余额, 3多元化. */
const NO_VAGUE = wordSet(['余{额|下|款|量}', '多{数|样|方|边|元化|元素}']);

/** 余, 多, 来 and 几 behind a number: 20多件, 十来件, 二十来万, 100余. */
function isVagueAt(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case '余':
    case '多':
      return NO_VAGUE.at(text, at) === null;
    case '来':
    case '几':
      return unitAt(text, at + 1) !== null || unitFactor(text.charAt(at + 1)) !== undefined;
    default:
      return false;
  }
}

/** What a place that holds nothing is spoken as: 1千5百零8. */
const ZEROS = ['零', '〇'];

/** What digits add to the number before them: the 8千 of 18万8千, 5000 of 3万5000, 5 of 3万5, 8 of 1千零8, each in ones. */
function goneOn(
  text: string,
  start: number,
  above: number,
): { readonly value: number; readonly end: number } {
  const isPassed = ZEROS.includes(text.charAt(start));
  const from = isPassed ? start + 1 : start;
  const digits = matchAt(PLAIN, text, from);
  if (digits === null || digits.length > 4) return { value: 0, end: start };
  const end = from + digits.length;
  const scale = scaleAt(text, end);
  if (scale && scale.factor < above && Number(digits) * scale.factor < above) {
    const more = goneOn(text, scale.end, scale.factor);
    return { value: Number(digits) * scale.factor + more.value, end: more.end };
  }
  const isRest = /^\d+$/.test(digits) && !scale && !/[,.]/.test(text.charAt(end));
  const isTenth = digits.length === 1 && digits !== '0' && !isPassed;
  const value = Number(digits) * (isTenth ? above / 10 : 1);
  return isRest && value < above ? { value, end } : { value: 0, end: start };
}

/** What is read before the words around a number are. */
interface Bare extends Span {
  readonly low: number;
  readonly high: number;
  readonly scale: number;
  readonly decimals: number;
  readonly isAbout: boolean;
}

const rounded = (value: number): number => Math.round(value * 1e8) / 1e8;

/** Takes the factor and the vague word behind a number: 3万余, 20多万, 18万8千. */
function scaled(text: string, bare: Bare, goesOn: boolean): Bare {
  const isVague = isVagueAt(text, bare.end);
  const scale = scaleAt(text, isVague ? bare.end + 1 : bare.end);
  if (!scale) return isVague ? { ...bare, isAbout: true, end: bare.end + 1 } : bare;
  const more = goesOn && !isVague ? goneOn(text, scale.end, scale.factor) : { value: 0, end: scale.end };
  const isVagueAfter = isVagueAt(text, more.end);
  return {
    ...bare,
    low: rounded(bare.low * scale.factor + more.value),
    high: rounded(bare.high * scale.factor + more.value),
    scale: bare.scale * scale.factor,
    isAbout: bare.isAbout || isVague || isVagueAfter,
    end: isVagueAfter ? more.end + 1 : more.end,
  };
}

function wideAt(text: string, start: number): string | null {
  const word = matchAt(GROUPED_WIDE, text, start);
  if (word === null || (start > 0 && /[\d.,]/.test(text.charAt(start - 1)))) return null;
  const after = start + word.length;
  const isWhole = start === 0 && after === text.length && !word.includes(' ');
  return isWhole || unitAt(text, afterSpace(text, after)) || scaleAt(text, after) ? word : null;
}

function arabicAt(text: string, start: number): Bare | null {
  const digits = matchAt(GROUPED, text, start) ?? wideAt(text, start) ?? matchAt(PLAIN, text, start);
  if (digits === null) return null;
  const value = Number(digits.replace(/[,， ]/g, ''));
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const bare = {
    start,
    end: start + digits.length,
    low: value,
    high: value,
    scale: 1,
    decimals,
    isAbout: false,
  };
  return scaled(text, bare, true);
}

/** 一块 as together, and no yuan: 合在一块, 一块报. */
const TOGETHER = wordSet([
  '{合|加|放|算|凑|并|归|汇|搁|摆|混}{在|到|}一块',
  '一块{儿|填|报|写|记|上报|统计}',
]);
const TOGETHER_WORD = '一块';

const isTogether = (text: string, start: number): boolean =>
  text.startsWith(TOGETHER_WORD, start) &&
  (TOGETHER.endingAt(text, start + TOGETHER_WORD.length) !== null || TOGETHER.at(text, start) !== null);

function chineseAt(text: string, start: number): Bare | null {
  if (isTogether(text, start)) return null;
  const numeral = numeralAt(text, start);
  if (numeral === null) return null;
  const { low, high, end, scale, isPair, isLone } = numeral;
  const fraction = low === high ? fractionAt(text, end) : '';
  if (fraction !== '') {
    const value = Number(`${low}.${fraction}`);
    const whole = {
      start,
      end: end + 1 + fraction.length,
      low: value,
      high: value,
      scale,
      decimals: fraction.length,
    };
    return scaled(text, { ...whole, isAbout: false }, false);
  }
  const isVague = isVagueAt(text, end);
  if (isLone && !isVague && !isLoneNumber(text, start)) return null;
  if (isPair && !isVague && unitAt(text, afterSpace(text, end)) === null) return null;
  return scaled(text, { start, end, low, high, scale, decimals: 0, isAbout: isLone || low !== high }, false);
}

function englishAt(text: string, start: number): Bare | null {
  if (LATIN.test(text.charAt(start - 1))) return null;
  const word = /[a-z]{3,9}/y;
  const name = matchAt(word, text, start) ?? '';
  const value = ENGLISH.indexOf(name);
  if (value < 0 || LATIN.test(text.charAt(start + name.length))) return null;
  return { start, end: start + name.length, low: value, high: value, scale: 1, decimals: 0, isAbout: false };
}

const SIGNS: Readonly<Record<string, number>> = { '-': -1, '+': 1, 负: -1 };

/**
 * The number that begins at a place of folded text: 3,119 · 3，119件 · 18万8千 · 3万5 · 一千零三十二 · 一百二 · 十八点八 ·
 * 负三 · three. 三五件, 十来件 and 几十 are numbers of precision 'about'; 十四五 and 百 alone are none. A Chinese numeral
 * may still be part of a word (进一步): whoever reads running text asks for a unit behind it (`amountAt`).
 */
export function numberAt(text: string, start: number): FoundNumber | null {
  const sign = SIGNS[text.charAt(start)];
  const from = sign === undefined ? start : start + 1;
  const arabic = arabicAt(text, from);
  const chinese = arabic ? null : chineseAt(text, from);
  const bare = arabic ?? chinese ?? (sign === undefined ? englishAt(text, from) : null);
  if (!bare || !Number.isFinite(bare.high) || bare.high > Number.MAX_SAFE_INTEGER) return null;
  const { low, high, isAbout, decimals, scale, end } = bare;
  const leading = precisionBefore(text, start);
  return {
    start,
    end,
    value: low === 0 ? 0 : low * (sign ?? 1),
    precision: isAbout && leading === 'exact' ? 'about' : leading,
    ...(low === high ? {} : { low, high }),
    decimals,
    written: arabic ? 'arabic' : chinese ? 'chinese' : 'english',
    scale,
  };
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** The numbers of a folded text from left to right. Linear in its length. */
export const numbersIn = perText((text): readonly FoundNumber[] => {
  const numbers: FoundNumber[] = [];
  for (let index = 0; index < text.length; ) {
    const char = text.charAt(index);
    const number = char === '-' || char === '+' ? null : numberAt(text, index);
    if (number) numbers.push(number);
    const skips = isDigit(char) ? isDigit : isNumeral(char) ? isNumeral : null;
    index = number?.end ?? index + 1;
    if (!number && skips) while (skips(text.charAt(index)) && text.charAt(index) !== '') index += 1;
  }
  return numbers;
});

/** The number that a whole folded text writes, and nothing besides; null for any other text. */
export function wholeNumber(text: string): FoundNumber | null {
  const number = numberAt(text, 0);
  return number?.end === text.length ? number : null;
}

/** The exact whole number that a text writes ("12", "十二", "一百二"); null for “几”, “三五”, fractions and other texts. */
export function exactInteger(text: string): number | null {
  const number = wholeNumber(text);
  return number?.precision === 'exact' && Number.isSafeInteger(number.value) ? number.value : null;
}

/** Whether a text as it was written says any number, about how many or exactly. */
export const saysNumber = (original: string): boolean => numbersIn(fold(original).text).length > 0;
