const DIGITS = '零一二三四五六七八九';

/** A whole number from 0 to 99 as people write it: "3", "三", "两", "十二", "二十"; null for anything else. */
export function smallNumberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const word = text.replace(/两/g, '二').replace(/[几仨]/g, '三');
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (!parts || word === '') return null;
  const [, first, ten, last] = parts;
  const digit = (sign: string | undefined) => (sign ? DIGITS.indexOf(sign) : 0);
  if (ten) return (first ? digit(first) : 1) * 10 + digit(last);
  return first && last ? null : digit(first ?? last);
}
