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

/** The number that Chinese numerals write: "十二" is 12, "三百零五" 305, "二〇二四" 2024. NaN when they write none. */
export function readNumeral(text: string): number {
  if (text === '' || [...text].some((char) => !NUMERAL_CHARS.includes(char))) return Number.NaN;
  if ([...text].every((char) => DIGITS[char] !== undefined))
    return Number([...text].map((char) => DIGITS[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = DIGITS[char];
    const small = SMALL[char];
    if (value !== undefined) {
      digit = value;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * largeUnit(char);
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
