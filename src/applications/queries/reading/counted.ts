import { amountAt, type FoundAmount } from '../../../language/amounts.ts';
import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { numeralAt } from '../../../language/numerals.ts';
import type { Span } from '../../../language/span.ts';

/** At least, or at most, so many days, or so many applications. */
export type Bound = Span & {
  readonly least: number | null;
  readonly most: number | null;
} /** `ofRest`: of the days that are left: 还剩十天以上. */ & (
    | { readonly kind: 'duration'; readonly unit: 'days' | 'workdays'; readonly ofRest: boolean }
    /** `ofTimes`: of how often it was done, which is counted of somebody: 两次以上. */
    | { readonly kind: 'bound'; readonly ofTimes: boolean }
    /** Of money; `isBare` without a unit, so that what stands around it must say so: 收费200以上. */
    | { readonly kind: 'charge'; readonly isBare: boolean }
  );

interface Length {
  readonly unit: 'days' | 'workdays';
  readonly days: number;
}

/** What time is told in, as days: 一个月以上 is thirty and more. */
const LENGTHS = lexicon<Length>([
  [['{|个}工作{日|天}', 'working day{s|}', 'workday{s|}', 'business day{s|}'], { unit: 'workdays', days: 1 }],
  [
    ['{天|日|个自然日|自然日|个日历日|日历日|个日历天|日历天}', '{|calendar }day{s|}'],
    { unit: 'days', days: 1 },
  ],
  [['{周|个星期|星期|个礼拜|礼拜}', 'week{s|}'], { unit: 'days', days: 7 }],
  [['个月', 'month{s|}'], { unit: 'days', days: 30 }],
]);
const HALF = lexicon<number>([
  [['半个月', 'half a month', 'a fortnight'], 15],
  [['一个半月'], 45],
  [['{|一}季度', '一个季度'], 90],
  [['{半年|大半年}', 'half a year'], 180],
  [['{一年|整年}', 'a year'], 365],
]);
/** What applications are counted in. */
const CASES = lexicon<'cases' | 'times'>([
  [['{件|个|份|宗|起|单|桩}', '{| }{case|request|application|file}{s|}'], 'cases'],
  [['{次|回|趟|遍}', '{| }time{s|}'], 'times'],
]);

/** Smaller numbers without a unit are no money: 上一, 过十. */
const LEAST_BARE = 20;
const YUAN = wordSet(['{元|块|块钱|元钱|块人民币}', '{| }yuan']);

/** Before a number: more than it, at least it, less than it, at most it. */
const BEFORE = lexicon<'above' | 'least' | 'below' | 'most' | 'exactly'>([
  [['{恰为|恰好|正好|刚好|整整}{是|用了|用|}', 'exactly'], 'exactly'],
  [
    [
      '{超过|逾|超出|多于|大于|高于|超|过|不止|用了超过|拖过|拖过了|熬过|压过}',
      '{more than|over|longer than|above|exceeding|beyond}',
    ],
    'above',
  ],
  [['{至少|最少|起码|不少于|不低于|满|达到|够|上}', 'at least'], 'least'],
  [
    ['{不到|少于|小于|低于|不足|没到|未到|不满|短于}', '{less than|under|fewer than|shorter than|below}'],
    'below',
  ],
  [
    [
      '{不超过|最多|至多|不多于|没超过|未超过|没超|顶多}',
      '{within|at most|no more than|up to|not more than}',
    ],
    'most',
  ],
]);
/** Behind it. */
const BEHIND = lexicon<'above' | 'least' | 'below' | 'most' | null>([
  [['{以上|及以上|或以上|和以上|之上|往上|朝上|开外|起步|打底}{的|}', 'or more', 'or longer'], 'least'],
  [['{以外|多|还多|出头}'], 'above'],
  // 一起多少件: what is asked bounds nothing.
  [['多{少|大|久|长}'], null],
  [['{以下|以内|之内|内|及以内|或以内|以里|里}{的|}', 'or less', 'or fewer'], 'most'],
  [['{就|便|即}{答|答复|办结|办完|办|回|结|给|出|弄完|搞定|办好|答出去}{了|的|完|}'], 'most'],
]);

interface Quantity {
  readonly value: number;
  /** What it counts: a length of time, applications, money; null where no unit says. */
  readonly of: Length | 'cases' | 'times' | 'yuan' | null;
  readonly end: number;
}

const past = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at);

/** So many days, weeks, months or applications at a place. */
function quantityAt(text: string, start: number): Quantity | null {
  const half = HALF.at(text, start);
  if (half) return { value: half.value, of: { unit: 'days', days: 1 }, end: half.end };
  const amount: FoundAmount | null = amountAt(text, start);
  if (!amount || amount.precision === 'range' || amount.precision === 'about') return null;
  const unit = past(text, amount.numberEnd);
  const length = LENGTHS.at(text, unit);
  if (length) return { value: amount.value, of: length.value, end: length.end };
  const cases = CASES.at(text, unit);
  if (cases) return { value: amount.value, of: cases.value, end: cases.end };
  const yuan = YUAN.at(text, unit);
  return { value: amount.value, of: yuan ? 'yuan' : null, end: yuan?.end ?? amount.numberEnd };
}

/** Before a length of time that is left. */
const REST = wordSet([
  '{距|离|距离}{到期|期满|期限}{日|}{还有|还剩|}',
  '{还有|还剩|还剩下|剩|剩下|剩余|余|只剩|仅剩|还能有|还余}',
]);

/** Before a length of time that it took: 拖了四十天以上 is of no day that was missed. */
const LASTED = wordSet(['{拖了|拖|熬了|耗了|用了|花了|办了}']);

/** Behind a length of time in which nothing was done: 三个月没办完的. */
const UNDONE = wordSet(['{还|都|仍|}{没|未|没有|不}']);

/** More than once, without a number. */
const REPEATEDLY = wordSet([
  '{反反复复|三番五次|三番两次|一而再再而三|不止一次|不止一回|好几次|好几回|多次|一趟趟|来来回回|一次又一次|一遍又一遍|一遍遍|老是|隔三差五}',
  '{more than once|repeatedly|several times|again and again}',
]);

/** A bound on days, on applications or on money: 超过20天, 三次以上, 一个月以内就答的, 200元以上, longer than 30 working days. */
export function boundAt(text: string, start: number): Bound | null {
  const repeatedly = REPEATEDLY.at(text, start);
  if (repeatedly) return { kind: 'bound', ofTimes: true, least: 2, most: null, start, end: repeatedly.end };
  const rest = REST.at(text, start);
  const opening = rest?.end ?? LASTED.at(text, start)?.end ?? start;
  const before = BEFORE.at(text, opening);
  const from = before ? past(text, before.end) : opening;
  const quantity = quantityAt(text, from);
  if (!quantity) return null;
  const behind = BEHIND.at(text, past(text, quantity.end));
  const { of } = quantity;
  const isLength = of !== null && typeof of !== 'string';
  const isUndone = isLength && !rest && UNDONE.at(text, quantity.end) !== null;
  // 用了39个工作日的
  const isLasted = isLength && opening > start && !rest && text.charAt(quantity.end) === '的';
  const turn = before?.value ?? behind?.value ?? (isUndone ? 'least' : isLasted ? 'exactly' : undefined);
  if (turn === undefined) return null;
  const value = quantity.value * (isLength ? of.days : 1);
  const isExact = turn === 'exactly';
  const least = turn === 'least' || isExact ? value : turn === 'above' ? value + 1 : null;
  const most = turn === 'most' || isExact ? value : turn === 'below' ? value - 1 : null;
  const end = behind?.value ? behind.end : quantity.end;
  if (isLength) return { kind: 'duration', unit: of.unit, ofRest: rest !== null, least, most, start, end };
  if (rest) return null;
  if (of === 'cases' || of === 'times')
    return least === null ? null : { kind: 'bound', ofTimes: of === 'times', least, most: null, start, end };
  return of === null && value < LEAST_BARE
    ? null
    : { kind: 'charge', isBare: of === null, least, most, start, end };
}

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
  const most = english && ENGLISH_SUPERLATIVE.at(text, past(text, english.end));
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
