import { numeralAt } from '../numerals.ts';
import type { Span } from '../span.ts';

/** A whole number that a time is told with. */
interface Count extends Span {
  readonly value: number;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
/** Between digits they make one number of two: 3.5, 1,000. */
const JOINS = '.,';
const has = (chars: string, char: string): boolean => char !== '' && chars.includes(char);

/** Past one space: 2026年 3 月 5 日. */
export const skipSpace = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** The number of at most so many digits that begins at a place and is whole: 3, 十二, 二〇二六. null for 几 and fractions. */
export function countAt(text: string, start: number, digits: number): Count | null {
  if (!isDigit(text.charAt(start))) {
    const numeral = numeralAt(text, start);
    const isExact = numeral !== null && numeral.low === numeral.high && !numeral.isLone;
    return isExact ? { value: numeral.low, start, end: numeral.end } : null;
  }
  const before = text.charAt(start - 1);
  if (isDigit(before) || (has(JOINS, before) && isDigit(text.charAt(start - 2)))) return null;
  let end = start + 1;
  while (end - start <= digits && isDigit(text.charAt(end))) end += 1;
  const isPart = has(JOINS, text.charAt(end)) && isDigit(text.charAt(end + 1));
  return end - start > digits || isPart ? null : { value: Number(text.slice(start, end)), start, end };
}
