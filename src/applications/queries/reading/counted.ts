import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { numeralAt } from '../../../language/numerals.ts';
import type { Span } from '../../../language/span.ts';
import { skipSpace } from '../../../language/time/numbers.ts';

/** Running numbers from one to another. */
export interface Numbered extends Span {
  readonly from: number;
  readonly to: number;
}

const TO = wordSet(['{到|至|-|~|—}']);
const MARK = wordSet(['号']);
const SOME = wordSet(['{几|多}号']);
/** Behind a number that counts something, or is a day. */
const COUNTED = wordSet(['{天|日|月|年|件|个|元|%|工作日}']);
/** Before digits that are a part of a day or of a longer number. */
const IS_PART = /[\d.\-/]/;
const DAY_BEFORE = wordSet(['{月|年}']);

interface Digits {
  readonly digits: string;
  readonly end: number;
}

/** The running number at a place, behind its year where one stands before it: 2026-001, 001号. */
function runningAt(text: string, start: number): Digits | null {
  const match = /^(?:20\d\d-)?(\d{1,5})(?!\d)/.exec(text.slice(start, start + 10));
  if (!match) return null;
  const end = start + match[0].length;
  return { digits: match[1] ?? '', end: MARK.at(text, end)?.end ?? end };
}

/** 001到010号: what is filled up with zeros, or higher than a day of a month, is a number. */
function rangeAt(text: string, start: number): Numbered | null {
  const first = runningAt(text, start);
  const to = first && TO.at(text, first.end);
  const last = to && runningAt(text, to.end);
  if (!first || !last || COUNTED.at(text, last.end)) return null;
  const [from, end] = [Number(first.digits), Number(last.digits)];
  const isNumber =
    (first.digits.startsWith('0') && first.digits.length > 2) || end > 31 || last.digits.length > 2;
  return isNumber && last.digits.length > 1 && end > from ? { from, to: end, start, end: last.end } : null;
}

/** 001到010号, 2026-001至2026-010; 四十几号. A day of a month is none. */
export function numberedAt(text: string, start: number): Numbered | null {
  if (IS_PART.test(text.charAt(start - 1)) || DAY_BEFORE.endingAt(text, start)) return null;
  const range = rangeAt(text, start);
  if (range) return range;
  const tens = numeralAt(text, start);
  if (!tens) return null;
  const base = Math.floor(tens.low / 10) * 10;
  if (base < 40 || base > 990 || tens.high > base + 10) return null;
  const some = tens.low === base ? SOME.at(text, tens.end) : null;
  const marked = some ?? (tens.high > tens.low ? MARK.at(text, tens.end) : null);
  return marked && { from: base, to: base + 9, start, end: marked.end };
}

const ITEM = wordSet(['{小|}项']);

/** 第4项, 第三小项: a row within a group of the annual report. */
export function itemAt(text: string, start: number): (Span & { readonly item: number }) | null {
  if (text.charAt(start) !== '第') return null;
  const number = numeralAt(text, start + 1) ?? digitsAt(text, start + 1);
  const item = number && ITEM.at(text, number.end);
  return number && item && number.low === number.high ? { item: number.low, start, end: item.end } : null;
}

/** A place in an order. */
export interface Place extends Span {
  readonly place: number;
  /** What stands behind 第 and the number, as it would stand behind 最: 慢, 多; '' for nothing. */
  readonly of: string;
  /** Whether it is a place among cases that were told of: 第二件. */
  readonly isOfCases: boolean;
}

const RANKED = wordSet(['{排|排在|位列|位居|列|居|排名|名列|轮到}{|的}']);
const PLACED = wordSet(['{名|位}{的|}']);
/** Behind a place that stands alone: 第二是谁, 第二呢. */
const BEHIND_PLACE = wordSet(['{是谁|是哪|是啥|是什么|呢|的呢|又是|的是}']);
/** Behind a place among cases, and nothing that makes a name or a time of it. */
const PLACED_CASE = wordSet(['{件|个|份|宗|起|桩|单}{的|是|呢|什么|怎么|咋|到|谁|几|啥|，|？|。|答|办|}']);
const SUPERLATIVE = wordSet([
  '{慢|快|多|少|长|短|久|早|晚|高|低|大|小|急|紧|紧急|着急|勤|忙|闲|拖|磨蹭|费时}',
]);
const ENGLISH_PLACES = lexicon<number>([
  [['second'], 2],
  [['third'], 3],
]);
/** What things are the most of, in English. */
const ENGLISH_SUPERLATIVE = wordSet([
  '{longest|slowest|shortest|fastest|quickest|most|largest|highest|fewest|least|oldest|latest|newest|urgent}',
]);

/** 第二慢, 排第三, 第二名, the second slowest: a place in an order; null where only a thing is counted: 第二次. */
export function placeAt(text: string, start: number): Place | null {
  const english = ENGLISH_PLACES.at(text, start);
  const most = english && ENGLISH_SUPERLATIVE.at(text, skipSpace(text, english.end));
  if (english && most) return { place: english.value, of: most.word, isOfCases: false, start, end: most.end };
  const ranked = RANKED.at(text, start);
  const from = ranked?.end ?? start;
  if (text.charAt(from) !== '第') return null;
  const number = numeralAt(text, from + 1) ?? digitsAt(text, from + 1);
  if (!number || number.low !== number.high || number.low < 1 || number.low > 50) return null;
  const of = SUPERLATIVE.at(text, number.end);
  if (of) return { place: number.low, of: of.word, isOfCases: false, start, end: of.end };
  const isOfCases = !ranked && number.low > 1 && PLACED_CASE.at(text, number.end) !== null;
  if (isOfCases) return { place: number.low, of: '', isOfCases, start, end: number.end + 1 };
  const placed = PLACED.at(text, number.end);
  const isAsked = number.end < text.length && BEHIND_PLACE.at(text, number.end) !== null;
  return ranked || placed || isAsked
    ? { place: number.low, of: '', isOfCases, start, end: placed?.end ?? number.end }
    : null;
}

function digitsAt(text: string, start: number): { low: number; high: number; end: number } | null {
  const match = /^\d{1,2}/.exec(text.slice(start, start + 2));
  const value = Number(match?.[0]);
  return match ? { low: value, high: value, end: start + match[0].length } : null;
}

/** So many of something, in English. `points`: only how many those are that are spoken of. */
export interface EnglishCount extends Span {
  readonly value: number;
  readonly points: boolean;
}

const ENGLISH_COUNTS = lexicon<number>([
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [[`{|top |first |last |latest }{${word}|${at + 2}}`], at + 2] as const,
  ),
]);

/** The three slowest: so many, in English, before what they are. */
export function englishCountAt(text: string, start: number): EnglishCount | null {
  const word = ENGLISH_COUNTS.at(text, start);
  if (!word || !/^ [a-z]/.test(text.slice(word.end, word.end + 2))) return null;
  const points =
    /\b(?:the|those|these|all|of) $/.test(text.slice(0, start)) &&
    !ENGLISH_SUPERLATIVE.at(text, word.end + 1);
  return { value: word.value, points, start, end: word.end };
}
