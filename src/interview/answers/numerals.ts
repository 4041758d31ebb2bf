import { exactNumeral, NUMERAL_CHARS, unitOf } from '../../report/text/numerals.ts';

/** A number found in text: how it was written, its size, and the unit that followed. */
export interface Amount {
  /** As written, without its 万 ("18.8" of "18.8万元" and of "十八万八千"); of 亿 in 万 ("12000" of "1.2亿元"). Signed. */
  readonly figure: number;
  /** 10000 after 万 or 亿, 1000 after 千, else 1. */
  readonly scale: number;
  /** Whether 元 followed. */
  readonly money: boolean;
}

/** The amount with its 万 multiplied out. Rounded to four decimals: 1.2 万 is 12000, not 11999.999. */
export const sizeOf = (amount: Amount): number => Math.round(amount.figure * amount.scale * 1e4) / 1e4;

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/;
const HAN = new RegExp(`^负?(?![万亿])[${NUMERAL_CHARS}]+(?:点[零〇一二三四五六七八九]+)?`);
const WORD = /^[a-z]+/;
/** A unit after a number, and what digits go on with it: 18万8千, 1亿2000万, 3万5000, 18万8. */
const SCALE = /^\s*([亿万千])/;
const GOES_ON = /^(\d+(?:\.\d+)?)([万千百])/;
const ENDS_IN = /^\d{1,4}(?![\d.,])/;
const MEASURE = /^\s*(元|块钱|块|人民币|yuan|件次|人次|件|次|个|份|项|条|起|宗|例|部|篇|场|期|人|家|笔)/;

/** Whether the amount was written in Chinese numerals or English words, which can also be part of an ordinary word. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly length: number;
  readonly spelled: boolean;
  readonly measured: boolean;
}

interface BareNumber {
  readonly figure: number;
  readonly scale: number;
  readonly length: number;
  readonly spelled: boolean;
}

function bareNumber(rest: string): BareNumber | null {
  const arabic = ARABIC.exec(rest)?.[0];
  if (arabic)
    return { figure: Number(arabic.replaceAll(',', '')), scale: 1, length: arabic.length, spelled: false };
  const han = HAN.exec(rest)?.[0];
  if (han) {
    const value = exactNumeral(han.replace('负', ''));
    if (value === null) return null;
    // "十八万八千" is written in 万 as "18.8万" is, which matters where 万元 is the unit of the cell.
    const scale = /[万亿]/.test(han) ? 10_000 : 1;
    const figure = (han.startsWith('负') ? -value : value) / scale;
    return { figure, scale, length: han.length, spelled: true };
  }
  const word = WORD.exec(rest)?.[0] ?? '';
  const index = ENGLISH.indexOf(word);
  return index < 0 ? null : { figure: index, scale: 1, length: word.length, spelled: true };
}

/** What digits after a unit add to the number before it, in ones: 8千 of 18万8千, 5000 of 3万5000, the 8 of 18万8. */
function goneOn(rest: string, above: number): { readonly size: number; readonly length: number } {
  const next = GOES_ON.exec(rest);
  const unit = unitOf(next?.[2] ?? '');
  if (next && unit < above && Number(next[1]) * unit < above) {
    const further = goneOn(rest.slice(next[0].length), unit);
    return { size: Number(next[1]) * unit + further.size, length: next[0].length + further.length };
  }
  const last = ENDS_IN.exec(rest)?.[0] ?? '';
  const size = Number(last) * (last.length === 1 && last !== '0' ? above / 10 : 1);
  return size < above ? { size, length: last.length } : { size: 0, length: 0 };
}

/** A number's unit and the digits that go on with it, in the largest unit that cells are written in (万). */
function scaled(bare: BareNumber, rest: string): { figure: number; times: number; length: number } {
  const scale = SCALE.exec(rest);
  if (!scale) return { figure: bare.figure, times: 1, length: 0 };
  const unit = unitOf(scale[1] ?? '');
  const times = Math.min(unit, 10_000);
  const more = bare.spelled ? { size: 0, length: 0 } : goneOn(rest.slice(scale[0].length), unit);
  const size = (bare.figure * unit) / times + (Math.sign(bare.figure) || 1) * (more.size / times);
  return { figure: Math.round(size * 1e8) / 1e8, times, length: scale[0].length + more.length };
}

/** The number that starts at a position of plain text, with its 万 and its measure word (件, 次, 元 …); null when none does. */
export function amountAt(text: string, start: number): FoundAmount | null {
  const rest = text.slice(start, start + 40);
  const bare = bareNumber(rest);
  if (!bare || !Number.isFinite(bare.figure) || Math.abs(bare.figure) > Number.MAX_SAFE_INTEGER) return null;
  const { figure, times, length: units } = scaled(bare, rest.slice(bare.length));
  const end = bare.length + units;
  const measure = MEASURE.exec(rest.slice(end));
  const money = measure !== null && ['元', '块钱', '块', '人民币', 'yuan'].includes(measure[1] ?? '');
  return {
    amount: { figure, scale: bare.scale * times, money },
    length: end + (measure?.[0].length ?? 0),
    spelled: bare.spelled,
    measured: measure !== null || units > 0,
  };
}
