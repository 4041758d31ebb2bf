import { exactNumeral } from '../report/text/numerals.ts';

/** A whole number from 1 to 99 as people write it: "3", "三", "两", "十二", "二十"; null for anything else but digits. */
export function smallNumberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  // 几 is taken for three: "最急的几件" wants few.
  const number = exactNumeral(text.replace(/[几仨]/g, '三'));
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 99 ? number : null;
}
