import { wordSet } from '../lexicon.ts';
import { digitValue } from '../numerals.ts';
import { type FoundSpan, spanAt } from '../spans.ts';
import { countAt } from './numbers.ts';

/** Parts of a year that are listed by their numbers. */
interface Parts {
  readonly most: number;
  /** What one of them ends with, and what the last of a list does: how many they are, or what they are. */
  readonly own: ReturnType<typeof wordSet>;
  readonly behind: ReturnType<typeof wordSet>;
  /** One of them, and several that follow each other, as they are written. */
  readonly one: (value: number) => string;
  readonly run: (first: number, last: number) => string;
}

const PARTS: readonly Parts[] = [
  {
    most: 12,
    own: wordSet(['月{份|}']),
    behind: wordSet(['{两|三|四|五|六|七|八|九|十|2|3|4|5|6}个月', '月{份|}']),
    one: (value) => `${value}月`,
    run: (first, last) => `${first}月到${last}月`,
  },
  {
    most: 4,
    own: wordSet(['季{度|}']),
    behind: wordSet(['{两|三|四|2|3|4}个季度', '季{度|}']),
    one: (value) => `第${value}季度`,
    run: (first, last) => `第${first}季度到第${last}季度`,
  },
];

/** What stands between the parts of a list. */
const BETWEEN = wordSet(['{、|，|,|和|跟|及|与}']);
/** Before a number that is no part of a year. */
const IS_PART = /[\d.\-/\p{Lu}]/u;

const isOne = (value: number, { most }: Parts): boolean => value >= 1 && value <= most;

/** The number of a part at a place, also where how many they are stands right behind it: 十一三个月. */
function numberAt(text: string, start: number, { behind }: Parts): ReturnType<typeof countAt> {
  const cut = [2, 1].find((length) => behind.at(text, start + length) !== null);
  return (
    countAt(text, start, 2) ?? (cut === undefined ? null : countAt(text.slice(0, start + cut), start, 2))
  );
}

/** The time that words name, as it stands in a text. */
const named = (words: string, start: number, end: number): FoundSpan | null => {
  const span = spanAt(words, 0);
  return span && { ...span, start, end };
};

/** Where a list of parts that goes on behind one of them ends; null where none does. */
function listBehind(text: string, end: number, parts: Parts): number | null {
  let at = parts.own.at(text, end)?.end ?? end;
  for (;;) {
    const between = BETWEEN.at(text, at);
    const next = between && numberAt(text, between.end, parts);
    if (!next || !isOne(next.value, parts)) return null;
    const closing = parts.behind.at(text, next.end);
    if (closing) return closing.end;
    at = next.end;
  }
}

/** 七八九月, 一二季度: parts that follow each other, each with one numeral. */
function runAt(text: string, start: number, { most, behind, run }: Parts): FoundSpan | null {
  const digits = [...text.slice(start, start + 4)].map((char) => digitValue(char) ?? -1);
  const broken = digits.findIndex(
    (digit, at) => digit < 1 || digit > most || (at > 0 && digit !== (digits[at - 1] ?? 0) + 1),
  );
  const count = broken === -1 ? digits.length : broken;
  const closing = count < 2 ? null : behind.at(text, start + count);
  const [first, last] = [digits[0], digits[count - 1]];
  return closing && first && last ? named(run(first, last), start, closing.end) : null;
}

function partAt(text: string, start: number, parts: Parts): FoundSpan | null {
  const run = runAt(text, start, parts);
  if (run) return run;
  const number = numberAt(text, start, parts);
  if (!number || !isOne(number.value, parts)) return null;
  const words = parts.one(number.value);
  if (listBehind(text, number.end, parts) !== null) return named(words, start, number.end);
  const closing =
    BETWEEN.endingAt(text, start) && !parts.own.at(text, number.end)
      ? parts.behind.at(text, number.end)
      : null;
  return closing && named(words, start, closing.end);
}

/**
 * A month or a quarter of a list of which only the last one, or the word for how many, says what they are: 8、9、10三个月, 8、9月, 一、二季度;
 * or all of them where they follow each other: 七八九月, 一二季度. null for any other number.
 */
export function partInList(text: string, start: number): FoundSpan | null {
  const before = text.charAt(start - 1);
  if (IS_PART.test(before) || digitValue(before) != null) return null;
  const from = text.charAt(start) === '第' ? start + 1 : start;
  for (const parts of PARTS) {
    const found = partAt(text, from, parts);
    if (found) return { ...found, start };
  }
  return null;
}
