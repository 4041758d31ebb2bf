/** A number found in text: how it was written, its size, and the unit that followed. */
export interface Amount {
  /** As written, without its 万 ("18.8" of "18.8万元" and of "十八万八千"). Signed. */
  readonly figure: number;
  /** 10000 after 万, 1000 after 千, else 1. */
  readonly scale: number;
  /** Whether 元 followed. */
  readonly money: boolean;
}

/** The amount with its 万 multiplied out. Rounded to four decimals: 1.2 万 is 12000, not 11999.999. */
export const sizeOf = (amount: Amount): number => Math.round(amount.figure * amount.scale * 1e4) / 1e4;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** "三五件", "二三十件" and "十二三件" say about how many: two digits side by side, with no 零 among them, are no figure. */
const ABOUT = /[一二两三四五六七八九]{2}/;

function wholeBelowWan(text: string): number | null {
  if (ABOUT.test(text) && (text.length === 2 || /[十百千]/.test(text))) return null;
  if (/^[零一二两三四五六七八九]+$/.test(text)) {
    return Number([...text].map((char) => DIGITS[char] ?? 0).join(''));
  }
  let sum = 0;
  let digit: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) {
      digit = DIGITS[char] ?? null;
      if (digit === null) return null;
    } else {
      if (unit >= last) return null;
      sum += (digit ?? 1) * unit;
      last = unit;
      digit = null;
    }
  }
  // 一百二 is 120, not 102, unless a 零 stands between.
  const tail = (digit ?? 0) * (last >= 100 && last < Infinity && !/零[^零]$/.test(text) ? last / 10 : 1);
  return sum + tail;
}

/** The number that a string of Chinese numerals means ("一千二百五十", "十八点八", "二零二五", "三万"); null for any other string. */
export function chineseNumber(text: string): number | null {
  const match =
    /^([零一二两三四五六七八九十百千]*)(万?)([零一二两三四五六七八九十百千]*)(?:点([零一二三四五六七八九]+))?$/.exec(
      text,
    );
  if (!match || text === '' || text.startsWith('点')) return null;
  const [, high = '', wan = '', low = '', decimals = ''] = match;
  if (wan && !high) return null;
  const upper = high ? wholeBelowWan(high) : 0;
  const lower = low ? wholeBelowWan(low.length === 1 && wan && low in DIGITS ? `${low}千` : low) : 0;
  if (upper === null || lower === null) return null;
  const whole = wan ? upper * 10000 + lower : upper + lower;
  const fraction = decimals ? Number(`0.${[...decimals].map((char) => DIGITS[char] ?? 0).join('')}`) : 0;
  return whole + fraction;
}

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ARABIC = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/;
const HAN =
  /^负?[零一二两三四五六七八九十百千][零一二两三四五六七八九十百千万]*(?:点[零一二三四五六七八九]+)?/;
const WORD = /^[a-z]+/;
const SCALE = /^\s*(万|千)/;
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
    const value = chineseNumber(han.replace('负', ''));
    if (value === null) return null;
    // "十八万八千" is written in 万 as "18.8万" is, which matters where 万元 is the unit of the cell.
    const scale = han.includes('万') ? 10_000 : 1;
    const figure = (han.startsWith('负') ? -value : value) / scale;
    return { figure, scale, length: han.length, spelled: true };
  }
  const word = WORD.exec(rest)?.[0] ?? '';
  const index = ENGLISH.indexOf(word);
  return index < 0 ? null : { figure: index, scale: 1, length: word.length, spelled: true };
}

/** The number that starts at a position of plain text, with its 万 and its measure word (件, 次, 元 …); null when none does. */
export function amountAt(text: string, start: number): FoundAmount | null {
  const rest = text.slice(start, start + 40);
  const bare = bareNumber(rest);
  if (!bare || !Number.isFinite(bare.figure) || Math.abs(bare.figure) > Number.MAX_SAFE_INTEGER) return null;
  let length = bare.length;
  const scale = SCALE.exec(rest.slice(length));
  if (scale) length += scale[0].length;
  const measure = MEASURE.exec(rest.slice(length));
  if (measure) length += measure[0].length;
  const money = measure !== null && ['元', '块钱', '块', '人民币', 'yuan'].includes(measure[1] ?? '');
  const times = scale ? (scale[1] === '万' ? 10000 : 1000) : 1;
  return {
    amount: { figure: bare.figure, scale: bare.scale * times, money },
    length,
    spelled: bare.spelled,
    measured: measure !== null || scale !== null,
  };
}
