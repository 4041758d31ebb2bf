import { wordSet } from '../lexicon.ts';
import { countAt, skipSpace } from './numbers.ts';
import { MONTHS, YEARS } from './words.ts';

/** A year as it was said: named, or so many years from this one. */
export type SaidYear =
  | { readonly kind: 'named'; readonly year: number }
  | { readonly kind: 'away'; readonly years: number };

/** A month as it was said: of a year or of none, or so many months from this one. */
export type SaidMonth =
  | { readonly kind: 'named'; readonly year: SaidYear | null; readonly month: number }
  | { readonly kind: 'away'; readonly months: number };

/** How far a part of a naming goes, and what it says. */
export interface Part<T> {
  readonly value: T;
  readonly end: number;
}

/** The first year that two digits mean: 08年 is 2008, when the first regulation came into force; 07 is none. */
const FIRST_SHORT_YEAR = 8;
const LAST_SHORT_YEAR = 60;

/** A year of four digits, or of two from 2008 on; null for any other number. */
export function longYear(year: number, digits: number): number | null {
  if (year >= 1900 && year <= 2999) return year;
  return digits === 2 && year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR ? 2000 + year : null;
}

/** 2026年, 二〇二六年, 26年, 去年, 今年的: a year before a month, or alone. */
export function yearAt(text: string, start: number): Part<SaidYear> | null {
  const word = YEARS.at(text, start);
  if (word) return { value: { kind: 'away', years: word.value }, end: word.end };
  const number = countAt(text, start, 4);
  if (!number) return null;
  const end = skipSpace(text, number.end);
  const year = text.charAt(end) === '年' ? longYear(number.value, number.end - number.start) : null;
  if (year === null) return null;
  return { value: { kind: 'named', year }, end: text.charAt(end + 1) === '度' ? end + 2 : end + 1 };
}

/** 九月分收的 is written for 九月份; 九月分给谁的 is not. */
const MISWRITTEN = wordSet(['分{收|办|答|里}']);

/** 3月, 十二月份, 元月, or 本月, 下个月. */
export function monthAt(text: string, start: number): Part<SaidMonth> | null {
  const word = MONTHS.at(text, start) ?? null;
  if (word) return { value: { kind: 'away', months: word.value }, end: word.end };
  const year = yearAt(text, start);
  const from = year ? skipSpace(text, text.charAt(year.end) === '的' ? year.end + 1 : year.end) : start;
  const first =
    text.startsWith('元月', from) && !/\d/.test(text.charAt(from - 1)) ? { value: 1, end: from + 1 } : null;
  const number = first ?? countAt(text, from, 2);
  const sign = number ? skipSpace(text, number.end) : from;
  // 俩月 and 两月 are two of them.
  const isCounted = '俩两仨'.includes(text.charAt(from) || ' ');
  if (!number || isCounted || number.value < 1 || number.value > 12 || text.charAt(sign) !== '月')
    return null;
  const isPart = text.charAt(sign + 1) === '份' || MISWRITTEN.at(text, sign + 1) !== null;
  const end = isPart ? sign + 2 : sign + 1;
  return { value: { kind: 'named', year: year?.value ?? null, month: number.value }, end };
}
