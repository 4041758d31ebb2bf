import { wordSet } from '../lexicon.ts';
import { digitValue } from '../numerals.ts';
import { type FoundSpan, spanAt } from '../spans.ts';
import { countAt } from './numbers.ts';

/** What stands between the months of a list. */
const BETWEEN = wordSet(['{、|，|,|和|跟|及|与}']);
/** What the last of them ends with: how many they are, or that they are months. */
const BEHIND = wordSet(['{两|三|四|五|六|七|八|九|十|2|3|4|5|6}个月', '月{份|}']);
const MONTH = wordSet(['月{份|}']);
/** Before a number that is no month of a list. */
const IS_PART = /[\d.\-/\p{Lu}]/u;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** The number of a month at a place, also where how many they are stands right behind it: 十一三个月. */
function numberAt(text: string, start: number): ReturnType<typeof countAt> {
  const cut = [2, 1].find((length) => BEHIND.at(text, start + length) !== null);
  return (
    countAt(text, start, 2) ?? (cut === undefined ? null : countAt(text.slice(0, start + cut), start, 2))
  );
}

const monthOf = (value: number, start: number, end: number): FoundSpan | null => {
  const month = spanAt(`${value}月`, 0);
  return month && { ...month, start, end };
};

/** Where a list of months that goes on behind one of them ends; null where none does. */
function listBehind(text: string, end: number): number | null {
  let at = MONTH.at(text, end)?.end ?? end;
  for (;;) {
    const between = BETWEEN.at(text, at);
    const next = between && numberAt(text, between.end);
    if (!next || !isMonth(next.value)) return null;
    const closing = BEHIND.at(text, next.end);
    if (closing) return closing.end;
    at = next.end;
  }
}

/** 七八九月: months that follow each other, each with one numeral. */
function runAt(text: string, start: number): FoundSpan | null {
  const digits = [...text.slice(start, start + 4)].map((char) => digitValue(char) ?? -1);
  const broken = digits.findIndex(
    (digit, at) => digit < 1 || (at > 0 && digit !== (digits[at - 1] ?? 0) + 1),
  );
  const count = broken === -1 ? digits.length : broken;
  const closing = count < 2 ? null : BEHIND.at(text, start + count);
  const [first, last] = [digits[0], digits[count - 1]];
  const months = closing && spanAt(`${first}月到${last}月`, 0);
  return months && closing ? { ...months, start, end: closing.end } : null;
}

/**
 * A month of a list of which only the last one, or the word for how many, says that they are months: 8、9、10三个月, 8、9月; or all of
 * them where they follow each other: 七八九月. null for any other number.
 */
export function monthInList(text: string, start: number): FoundSpan | null {
  const before = text.charAt(start - 1);
  if (IS_PART.test(before) || digitValue(before) != null) return null;
  const run = runAt(text, start);
  if (run) return run;
  const number = numberAt(text, start);
  if (!number || !isMonth(number.value)) return null;
  if (listBehind(text, number.end) !== null) return monthOf(number.value, start, number.end);
  const closing =
    BETWEEN.endingAt(text, start) && !MONTH.at(text, number.end) ? BEHIND.at(text, number.end) : null;
  return closing && monthOf(number.value, start, closing.end);
}
