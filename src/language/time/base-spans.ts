import { lexicon, wordSet } from '../lexicon.ts';
import type { Span } from '../span.ts';
import type { Day } from './day.ts';
import { FEASTS, type Feast } from './feasts.ts';
import { lengthAt } from './lengths.ts';
import { countAt, skipSpace } from './numbers.ts';
import { longYear, monthAt, type SaidMonth, type SaidYear, yearAt } from './said-months.ts';
import { ENGLISH_MONTHS, QUARTERS, type TimeUnit, WEEKS } from './words.ts';

/** A third of a month, or a half of it: 上旬, 中旬, 下旬; 上半月, 下半月. */
export type Third = 'first' | 'second' | 'last' | 'firstHalf' | 'lastHalf';

/** A stretch of time as words name it, before anybody says from where and which way they look. */
export type DaySpan =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'weekend'; readonly week: number }
  | { readonly kind: 'month'; readonly month: SaidMonth }
  | { readonly kind: 'months'; readonly year: SaidYear | null; readonly first: number; readonly last: number }
  | { readonly kind: 'third'; readonly month: SaidMonth | null; readonly third: Third }
  | { readonly kind: 'quarter'; readonly year: SaidYear | null; readonly quarter: number }
  | { readonly kind: 'quarterAway'; readonly quarters: number }
  | { readonly kind: 'half'; readonly year: SaidYear | null; readonly half: 1 | 2 }
  | { readonly kind: 'year'; readonly year: SaidYear }
  /** So much time up to now: 近三个月, 最近7天. */
  | { readonly kind: 'lately'; readonly count: number; readonly unit: TimeUnit }
  /** So much time from now on: 五个工作日内, 未来一周. */
  /** `isLess`: and not all of it: 不到五个工作日. */
  | { readonly kind: 'within'; readonly count: number; readonly unit: TimeUnit; readonly isLess?: true }
  | { readonly kind: 'feast'; readonly feast: Feast | null }
  /** 年前, 年后: the turn of the year, which may be the civil one or the lunar. */
  | { readonly kind: 'turnOfYear' }
  /** 去年同期: last year up to the day of today. */
  | { readonly kind: 'sameTimeLastYear' }
  | { readonly kind: 'between'; readonly from: DaySpan; readonly to: DaySpan }
  /** 12月7号那周: the week in which a day lies. */
  | { readonly kind: 'weekOf'; readonly of: DaySpan }
  | { readonly kind: 'upTo' | 'before' | 'after' | 'since'; readonly of: DaySpan };

/** Whether a time is the present day. */
export const isToday = (span: DaySpan): boolean =>
  span.kind === 'day' && span.day.kind === 'offset' && span.day.count === 0;

/** Whether a time is the present year, as it is said: 今年. */
export const isThisYear = (span: DaySpan): boolean =>
  span.kind === 'year' && span.year.kind === 'away' && span.year.years === 0;

/** A stretch of time in a text. */
interface FoundBase extends Span {
  readonly span: DaySpan;
}

const QUARTER_WORDS = lexicon<number>([
  ...'一二三四'.split('').map((char, at) => [[`{|第}{${char}|${at + 1}}季{度|}`, `q${at + 1}`], at] as const),
  [['首季{|度}', '{|the }first quarter'], 0],
  [['{|the }second quarter'], 1],
  [['{|the }third quarter'], 2],
  [['{|the }{fourth|final} quarter'], 3],
]);
const HALVES = lexicon<1 | 2>([
  [['上半年', '{|the }first half{| of the year| of this year}'], 1],
  [['{下|后}半年', '{|the }second half{| of the year| of this year}'], 2],
]);
/** 前三季度: so many quarters from the beginning of a year. */
const FIRST_QUARTERS = lexicon<number>([
  [['前{|头}{两|二|2}{|个}季度'], 2],
  [['前{|头}{三|3}{|个}季度'], 3],
]);
/** 头三个月: so many months from the beginning of a year. */
const FIRST_MONTHS = wordSet(['{前|头|开头}', 'the first']);
const MONTHS_LONG = wordSet(['个月', ' months']);
const HALF_MONTHS = [
  [['{|的}{上|前}半{|个}月'], 'firstHalf'],
  [['{|的}{下|后}半{|个}月'], 'lastHalf'],
] as const;
const THIRDS = lexicon<Third>([
  [['{|的}上旬', '初'], 'first'],
  [['{|的}中旬', '中'], 'second'],
  [['{|的}下旬'], 'last'],
  ...HALF_MONTHS,
]);
const MONTH_THIRDS = lexicon<Third>([
  [['{月初|上旬}'], 'first'],
  [['{月中|中旬}'], 'second'],
  [['下旬'], 'last'],
  ...HALF_MONTHS,
]);
const LAST_YEARS_SAME_TIME = wordSet([
  '{去年|上年|上一年|上年度}{|的}同{期|一时期}',
  'same {time|period} last year',
]);
const TURN_OF_YEAR = wordSet(['{年|新年|跨年}{|之|以}{前|后}']);
const LATELY = wordSet(['{近|最近|过去|前|这|近来的}', 'last', 'past']);
const AHEAD = wordSet([
  '{未来|今后|接下来|往后|还有|还剩|剩余|剩|不足|不到}{|的}',
  'within',
  'in the next',
  'next',
  'in',
]);
const LESS = wordSet(['{不足|不到}']);
const WITHIN = wordSet(['{|之|以}内', '里']);
const TO = wordSet(['{到|至|-|~|—}']);
const WEEKEND = wordSet(['末']);
const BARE_WEEKEND = wordSet(['{这个|本|}周末', 'this weekend']);
/** The year that is this one's where none is named before a quarter or half. */
const OF = '的';

type Naming = (text: string, start: number) => FoundBase | null;

const monthsAt: Naming = (text, start) => {
  const year = yearAt(text, start);
  const from = year ? (text.charAt(year.end) === OF ? year.end + 1 : year.end) : start;
  const first = countAt(text, from, 2);
  if (!first) return null;
  const sign = text.charAt(first.end) === '月' ? first.end + 1 : first.end;
  const border = TO.at(text, text.charAt(sign) === '份' ? sign + 1 : sign);
  const last = border && countAt(text, border.end, 2);
  const end = (last?.end ?? 0) + 1;
  if (!last || text.charAt(last.end) !== '月' || last.value > 12 || first.value < 1 || first.value > 12)
    return null;
  if (countAt(text, end, 2) || text.charAt(end) === '底' || text.charAt(end) === '末') return null;
  const span: DaySpan = { kind: 'months', year: year?.value ?? null, first: first.value, last: last.value };
  return { span, start, end: text.charAt(end) === '份' ? end + 1 : end };
};

const ofYearAt: Naming = (text, start) => {
  const year = yearAt(text, start);
  const from = year ? skipSpace(text, text.charAt(year.end) === OF ? year.end + 1 : year.end) : start;
  const quarter = QUARTER_WORDS.at(text, from);
  const value = year?.value ?? null;
  if (quarter)
    return { span: { kind: 'quarter', year: value, quarter: quarter.value }, start, end: quarter.end };
  const quarters = FIRST_QUARTERS.at(text, from);
  if (quarters)
    return {
      span: { kind: 'months', year: value, first: 1, last: quarters.value * 3 },
      start,
      end: quarters.end,
    };
  const opening = FIRST_MONTHS.at(text, from);
  const count = opening && countAt(text, opening.end, 2);
  const months = count && MONTHS_LONG.at(text, count.end);
  // 前三个月 is said of the three months before as well: only of a year that is named it is its first three.
  if (months && count.value <= 12 && (year || opening.word !== '前'))
    return {
      span: { kind: 'months', year: value, first: 1, last: count.value },
      start,
      end: months.end,
    };
  const half = HALVES.at(text, from);
  if (half) return { span: { kind: 'half', year: value, half: half.value }, start, end: half.end };
  return null;
};

const monthOrThirdAt: Naming = (text, start) => {
  const bare = MONTH_THIRDS.at(text, start);
  if (bare) return { span: { kind: 'third', month: null, third: bare.value }, start, end: bare.end };
  const month = monthAt(text, start);
  if (!month) return null;
  const third = THIRDS.at(text, month.end);
  if (third)
    return { span: { kind: 'third', month: month.value, third: third.value }, start, end: third.end };
  return { span: { kind: 'month', month: month.value }, start, end: month.end };
};

const weekAt: Naming = (text, start) => {
  const bare = BARE_WEEKEND.at(text, start);
  if (bare) return { span: { kind: 'weekend', week: 0 }, start, end: bare.end };
  const week = WEEKS.at(text, start);
  if (!week) return null;
  return WEEKEND.at(text, week.end)
    ? { span: { kind: 'weekend', week: week.value }, start, end: week.end + 1 }
    : { span: { kind: 'week', week: week.value }, start, end: week.end };
};

const lengthOfTimeAt: Naming = (text, start) => {
  const lately = LATELY.at(text, start);
  const past = lately && lengthAt(text, skipSpace(text, lately.end));
  if (past && past.unit !== 'workday')
    return {
      span: { kind: 'lately', count: past.count, unit: past.unit },
      start,
      end: WITHIN.at(text, past.end)?.end ?? past.end,
    };
  const ahead = AHEAD.at(text, start);
  const length = lengthAt(text, ahead ? skipSpace(text, ahead.end) : start);
  const within = length && WITHIN.at(text, length.end);
  if (!length || (!ahead && !within)) return null;
  return {
    span: {
      kind: 'within',
      count: length.count,
      unit: length.unit,
      ...(ahead && LESS.get(ahead.word) !== undefined ? { isLess: true } : {}),
    },
    start,
    end: within?.end ?? length.end,
  };
};

const feastAt: Naming = (text, start) => {
  const feast = FEASTS.at(text, start);
  if (!feast) return null;
  // 节 alone is a feast only where it is said before or after: 节前, 节后.
  if (feast.value === 'unnamed' && !/[前后]/.test(text.charAt(feast.end))) return null;
  if (feast.word === '节' && /[\p{Script=Han}\d]/u.test(text.charAt(start - 1))) return null;
  const span: DaySpan = { kind: 'feast', feast: feast.value === 'unnamed' ? null : feast.value };
  return { span, start, end: feast.end };
};

const turnOfYearAt: Naming = (text, start) => {
  const turn = TURN_OF_YEAR.at(text, start);
  const isBare =
    turn &&
    !/[\d〇零一二两三四五六七八九十几数半多百千去今明本上下前后当全老青少中往历童成]/.test(
      text.charAt(start - 1),
    );
  return turn && isBare ? { span: { kind: 'turnOfYear' }, start, end: turn.end } : null;
};

const yearOrSameTimeAt: Naming = (text, start) => {
  const same = LAST_YEARS_SAME_TIME.at(text, start);
  if (same) return { span: { kind: 'sameTimeLastYear' }, start, end: same.end };
  const year = yearAt(text, start);
  return year && { span: { kind: 'year', year: year.value }, start, end: year.end };
};

const IN = wordSet(['in', 'of', 'during']);

/** October; "may" is a month only behind "in", and so is 2025 a year. */
const englishAt: Naming = (text, start) => {
  const preposition = IN.at(text, start);
  const from = preposition ? skipSpace(text, preposition.end) : start;
  const month = ENGLISH_MONTHS.at(text, from);
  if (month && (preposition || month.word !== 'may'))
    return {
      span: { kind: 'month', month: { kind: 'named', year: null, month: month.value } },
      start,
      end: month.end,
    };
  const number = preposition && countAt(text, from, 4);
  // of 2026-017: a number, and no year.
  const isNumber = number !== null && text.charAt(number.end) === '-';
  const year = number && !isNumber ? longYear(number.value, number.end - number.start) : null;
  return number && year !== null
    ? { span: { kind: 'year', year: { kind: 'named', year } }, start, end: number.end }
    : null;
};

const quarterAwayAt: Naming = (text, start) => {
  const quarter = QUARTERS.at(text, start);
  return quarter && { span: { kind: 'quarterAway', quarters: quarter.value }, start, end: quarter.end };
};

const NAMINGS: readonly Naming[] = [
  monthsAt,
  ofYearAt,
  quarterAwayAt,
  monthOrThirdAt,
  weekAt,
  lengthOfTimeAt,
  yearOrSameTimeAt,
  turnOfYearAt,
  feastAt,
  englishAt,
];

/** The stretch of time that begins at a place, of those that are not single days; of several the longest. */
export function baseAt(text: string, start: number): FoundBase | null {
  let best: FoundBase | null = null;
  for (const naming of NAMINGS) {
    const span = naming(text, start);
    if (span && (!best || span.end > best.end)) best = span;
  }
  return best;
}
