import type { Span } from './span.ts';

const ZEROS = '零〇';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const ONE_TO_NINE = '一二三四五六七八九';

/** Numerals from one to ten, as headings are numbered with; for the class of a pattern. */
export const ONE_TO_TEN = `${ONE_TO_NINE}十`;
/** What years and codes are written with digit by digit (二〇二四); for the class of a pattern. */
export const DIGITS = `${ZEROS}${ONE_TO_NINE}`;
/** Every character of a number written out in Chinese; for the class of a pattern. */
export const NUMERALS = `${ZEROS}${ONE_TO_TEN}两百千万亿`;

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/** The factor of 十, 百, 千, 万 or 亿; undefined for any other character. */
export const unitFactor = (char: string): number | undefined => FACTORS.get(char);

/** 俩 and 仨 hold their measure word. */
const WITH_UNIT: ReadonlyMap<string, string> = new Map([
  ['俩', '两'],
  ['仨', '三'],
]);

/** Tens in one character. */
const TENS: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
]);

/** A formal numeral (贰拾), or one with its measure word (俩), as the plain one. */
const plainOf = (char: string): string => {
  const pair = WITH_UNIT.get(char) ?? TENS.get(char);
  if (pair !== undefined) return pair;
  const at = char === '' ? -1 : FORMAL.indexOf(char);
  return at < 0 ? char : `${ONE_TO_TEN}百千`.charAt(at);
};

const WRITTEN: ReadonlySet<string> = new Set(`${NUMERALS}几${FORMAL}俩仨廿卅`);

/** Whether Chinese numbers are written with a character, 几 among them. */
export const isNumeral = (char: string): boolean => WRITTEN.has(char);

/** What a numeral from 零 to 九, or 两, says; null for any other character. */
export function digitValue(char: string): number | null {
  if (char === '') return null;
  if (ZEROS.includes(char)) return 0;
  if (char === '两') return 2;
  const at = ONE_TO_NINE.indexOf(char);
  return at < 0 ? null : at + 1;
}

/** A number in Chinese numerals. `low` and `high` differ where it says about how many: 几十, 三五, 二三十. */
export interface Numeral extends Span {
  readonly low: number;
  readonly high: number;
  /** 三五, 十四五: about how many only where something is counted; 十四五 alone is a plan. */
  readonly isPair: boolean;
  /** A unit without a digit (百, 万): about so many in 上百 and 万余, else part of a word. */
  readonly isLone: boolean;
  /** The largest unit that it is written with: 10,000 or 100,000,000; 1 below. */
  readonly scale: number;
}

interface Sum {
  readonly low: number;
  readonly high: number;
  readonly isPair?: boolean;
  readonly isLone?: boolean;
}

const plus = (a: Sum, b: Sum): Sum => ({
  low: a.low + b.low,
  high: a.high + b.high,
  isPair: b.isPair === true,
  isLone: a.isLone === true,
});
const times = ({ low, high, isLone }: Sum, factor: number): Sum => ({
  low: low * factor,
  high: high * factor,
  isLone: isLone === true,
});

/** One digit; two that nobody writes side by side in a number but says for about how many (三四, 三五); 几, 数. */
function digitOf(words: string): Sum | null {
  if (words === '几' || words === '数') return { low: 2, high: 9 };
  const [low = 0, high = low] = [...words].map((char) => (char === '两' ? 2 : ONE_TO_NINE.indexOf(char) + 1));
  if (words.length < 2) return { low, high };
  return high === low + 1 || (low === 3 && high === 5) ? { low, high, isPair: true } : null;
}

const DIGIT = `[${ONE_TO_NINE}两几]|[${ONE_TO_NINE}两]{2}`;
const BELOW_WAN = new RegExp(
  `^(?:(${DIGIT}|数)千)?([${ZEROS}]?)(?:(${DIGIT}|数)百)?([${ZEROS}]?)(?:(${DIGIT}|数|)(十))?([${ZEROS}]?)(${DIGIT}|)$`,
);

/** Below 万: 三百零五, 一百二 (120, not 102), 二三十. null when digits or units stand as in no number: 十百, 三三. */
function sectionOf(run: string): Sum | null {
  if (run === '百' || run === '千')
    return { low: unitFactor(run) ?? 1, high: unitFactor(run) ?? 1, isLone: true };
  if (run !== '' && ZEROS.includes(run)) return { low: 0, high: 0 };
  const parts = BELOW_WAN.exec(run);
  if (run === '' || !parts) return null;
  const [
    ,
    thousands = '',
    zero1 = '',
    hundreds = '',
    zero2 = '',
    tens = '',
    ten = '',
    zero3 = '',
    ones = '',
  ] = parts;
  const isShort = ten === '' && zero1 + zero2 + zero3 === '' && thousands + hundreds !== '';
  const places: readonly (readonly [string, number])[] = [
    [thousands, 1000],
    [hundreds, 100],
    [ten !== '' && tens === '' ? '一' : tens, 10],
    [ones, isShort ? (hundreds === '' ? 100 : 10) : 1],
  ];
  let sum: Sum = { low: 0, high: 0 };
  for (const [words, factor] of places) {
    const digit = words === '' ? sum : digitOf(words);
    if (digit === null) return null;
    if (words !== '')
      sum = plus(sum, { ...times(digit, factor), isPair: factor === 1 && digit.isPair === true });
  }
  return sum;
}

/** A run of numerals with its 亿 and 万: 一亿二千万, 三万五 (35,000), 三万亿. */
function sumOf(run: string): Sum | null {
  const sign = ['亿', '万'].find((each) => run.includes(each));
  if (sign === undefined) return sectionOf(run);
  const factor = unitFactor(sign) ?? 1;
  const at = run.lastIndexOf(sign);
  const many: Sum | null = at === 0 ? { low: 1, high: 1, isLone: true } : sumOf(run.slice(0, at));
  const rest = run.slice(at + 1);
  if (many === null || rest === '') return many && times(many, factor);
  const isShort = rest.length === 1 && !ZEROS.includes(rest);
  const more = sumOf(rest.length > 1 && ZEROS.includes(rest.charAt(0)) ? rest.slice(1) : rest);
  if (more === null || more.high >= factor) return null;
  return plus(times(many, factor), isShort ? times(more, factor / 10) : more);
}

const CODE = new RegExp(`^[${DIGITS}]+$`);
const digitsOf = (run: string): string =>
  [...run].map((char) => String(ZEROS.includes(char) ? 0 : ONE_TO_NINE.indexOf(char) + 1)).join('');

/** 二〇二四 digit by digit: from two digits with a 零 among them, or from four on. */
const isCode = (run: string): boolean =>
  CODE.test(run) && run.length > 1 && (run.length > 3 || [...ZEROS].some((zero) => run.includes(zero)));

/** Nouns that end in 数 (件数十二件): it means no “several” there. */
const BEFORE_COUNTING_WORD = '件人总次份条个篇宗案家户位名度';
/** Longest numeral that is read, in characters: no number is written longer. */
const LONGEST = 40;

const isSeveral = (text: string, at: number): boolean =>
  text.charAt(at) === '数' &&
  unitFactor(text.charAt(at + 1)) !== undefined &&
  (at === 0 || !BEFORE_COUNTING_WORD.includes(text.charAt(at - 1)));

/** The number in Chinese numerals that begins at a place, whole: not from within one. null for 十百, 三三两两. */
export function numeralAt(text: string, start: number): Numeral | null {
  if (!isSeveral(text, start) && !isNumeral(text.charAt(start))) return null;
  if (start > 0 && (isNumeral(text.charAt(start - 1)) || isSeveral(text, start - 1))) return null;
  let end = start + 1;
  while (end - start <= LONGEST && isNumeral(text.charAt(end))) end += 1;
  if (end - start > LONGEST) return null;
  const run = [...text.slice(start, end)].map(plainOf).join('');
  const sum = isCode(run) ? { low: Number(digitsOf(run)), high: Number(digitsOf(run)) } : sumOf(run);
  if (sum === null) return null;
  const { low, high, isPair = false, isLone = false } = sum;
  return {
    start,
    end,
    low,
    high,
    isPair,
    isLone,
    scale: run.includes('亿') ? 1e8 : run.includes('万') ? 1e4 : 1,
  };
}

/** The digits after 点 at a place (点八五), with 点 itself left out; '' where there are none. */
export function fractionAt(text: string, start: number): string {
  if (text.charAt(start) !== '点') return '';
  let end = start + 1;
  while (end - start <= LONGEST && text.charAt(end) !== '' && DIGITS.includes(text.charAt(end))) end += 1;
  return digitsOf(text.slice(start + 1, end));
}

/** A whole number from 0 to 99 in Chinese numerals, as lists are numbered: 3 is 三, 12 十二. */
export function inNumerals(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const digit = (value: number): string => ONE_TO_NINE.charAt(value - 1);
  if (tens === 0) return ones === 0 ? '零' : digit(ones);
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}
