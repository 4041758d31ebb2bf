const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
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
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Characters that Chinese numerals are written with. */
export const NUMERAL_CHARS = '零〇一二两三四五六七八九十百千万亿';

/** The factor of 万 or 亿 after a number; 1 for anything else. */
export const largeUnit = (char: string): number => LARGE[char] ?? 1;

const DIGITS_ALONE = /^[零〇一二两三四五六七八九]+$/;
const digitsIn = (text: string): string => [...text].map((char) => DIGITS[char]).join('');

/** Below 万: null when digits or units stand side by side as in no number ("三十五六", "十百"). */
function readSection(text: string, above: number): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = above;
  for (const char of text) {
    const value = DIGITS[char];
    const unit = SMALL[char];
    if (value !== undefined) {
      if (digit) return null;
      digit = value;
    } else if (unit === undefined || unit >= last) {
      return null;
    } else {
      sum += (digit ?? 1) * unit;
      last = unit;
      digit = null;
    }
  }
  // 一百二 is 120 and 三万五 35,000, not 102 and 30,005, unless a 零 stands between.
  const isShort = digit !== null && last >= 100 && last < Number.POSITIVE_INFINITY && !/[零〇].$/.test(text);
  return sum + (digit ?? 0) * (isShort ? last / 10 : 1);
}

/** The number that Chinese numerals write: "十二" is 12, "三百零五" 305, "二〇二四" 2024, "一百二" 120. NaN when they write none. */
export function readNumeral(text: string): number {
  if (text === '' || [...text].some((char) => !NUMERAL_CHARS.includes(char))) return Number.NaN;
  if (DIGITS_ALONE.test(text)) return Number(digitsIn(text));
  let total = 0;
  let above = Number.POSITIVE_INFINITY;
  let rest = text;
  for (const sign of ['亿', '万']) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const many = at === 0 ? 1 : readNumeral(rest.slice(0, at));
    total += many * largeUnit(sign);
    above = largeUnit(sign);
    rest = rest.slice(at + 1);
  }
  return total + (readSection(rest, above) ?? Number.NaN);
}

/** "三五件" and "二三十件" say about how many: two digits side by side, with no 零 among them, are no figure. */
const saysAbout = (text: string): boolean =>
  /^[一二两三四五六七八九]{2}$/.test(text) || Number.isNaN(readNumeral(text));

/** The number that Chinese numerals mean exactly, 点 and all ("十八点八"); null for "三五", which says about how many, and any other text. */
export function exactNumeral(text: string): number | null {
  const [whole = '', decimals, ...more] = text.split('点');
  if (more.length > 0 || saysAbout(whole)) return null;
  if (decimals === undefined) return readNumeral(whole);
  return DIGITS_ALONE.test(decimals) ? Number(`${readNumeral(whole)}.${digitsIn(decimals)}`) : null;
}
