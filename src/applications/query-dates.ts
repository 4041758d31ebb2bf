import { addDays, type IsoDate, isIsoDate, weekdayOf, yearOf } from '../language/date.ts';
import { exactInteger } from '../language/numbers.ts';
import { monthSpan, type Span, spanOf, yearSpan } from './span.ts';

const NUMERAL = '(\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const FULL = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?/;
const MONTH_DAY = new RegExp(`(明年|今年|去年)?${NUMERAL}月${NUMERAL}[日号]`);
const DOTTED = /(?<![\d.\-/])(\d{1,2})[./](\d{1,2})(?![\d.\-/])/;
const DAY_ONLY = /(?<![\d月])(\d{1,2})[日号]/;
const WEEKDAY = /(下下|上上|[这本下上])?个?(?:周|星期|礼拜)([一二三四五六日天])/;
const MONTH_ONLY = new RegExp(
  `(明年|今年|去年|20\\d{2}年)?的?${NUMERAL}月(?:份)?(?![\\d一二三四五六七八九十])`,
);
const AROUND: readonly (readonly [RegExp, number])[] = [
  [/大后天/, 3],
  [/后天/, 2],
  [/明天|明日/, 1],
  [/大前天/, -3],
  [/前天/, -2],
  [/昨天|昨日/, -1],
  [/今天|今日|当天/, 0],
];

const YEARS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1 };

const dayOf = (year: number, month: number | null, day: number | null): IsoDate | undefined => {
  const date = `${year}-${String(month ?? 0).padStart(2, '0')}-${String(day ?? 0).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
};

/** Whether a day without a year is meant of what is to come (a due date) or of what has been (a receipt). */
export type Way = 'ahead' | 'back';

/** The nearest of some days on one side of today, today included. */
function nearest(days: readonly (IsoDate | undefined)[], today: IsoDate, way: Way): IsoDate | undefined {
  const known = days.filter((day) => day !== undefined).sort();
  return way === 'ahead' ? known.find((day) => day >= today) : known.findLast((day) => day <= today);
}

/** A single day that a question names: 12月10日, 下周三, 后天, 30号. */
export function readDay(text: string, today: IsoDate, way: Way): { day: IsoDate; end: number } | undefined {
  const year = yearOf(today);
  const found = (match: RegExpExecArray, day: IsoDate | undefined) =>
    day === undefined ? undefined : { day, end: match.index + match[0].length };
  const full = FULL.exec(text);
  if (full) return found(full, dayOf(Number(full[1]), Number(full[2]), Number(full[3])));
  const named = MONTH_DAY.exec(text) ?? DOTTED.exec(text);
  if (named) {
    const [month, day] = named.slice(-2).map((part) => exactInteger(part ?? ''));
    const said = named.length === 4 ? YEARS[named[1] ?? ''] : undefined;
    const years = said === undefined ? [year - 1, year, year + 1] : [year + said];
    const days = years.map((each) => dayOf(each, month ?? null, day ?? null));
    return found(named, said === undefined ? nearest(days, today, way) : days[0]);
  }
  const weekday = WEEKDAY.exec(text);
  if (weekday) {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
    const weeks = { 下下: 2, 下: 1, 上: -1, 上上: -2 }[weekday[1] ?? ''] ?? 0;
    const day = addDays(monday, '一二三四五六日'.indexOf((weekday[2] ?? '').replace('天', '日')) + 7 * weeks);
    const isPast = weekday[1] === undefined && (way === 'ahead' ? day < today : day > today);
    return found(weekday, isPast ? addDays(day, way === 'ahead' ? 7 : -7) : day);
  }
  for (const [word, days] of AROUND) {
    const match = word.exec(text);
    if (match) return found(match, addDays(today, days));
  }
  const only = DAY_ONLY.exec(text);
  if (!only) return undefined;
  const [, month = 0] = today.split('-').map(Number);
  const days = [-1, 0, 1].map((more) => {
    const at = year * 12 + month - 1 + more;
    return dayOf(Math.floor(at / 12), (at % 12) + 1, Number(only[1]));
  });
  return found(only, nearest(days, today, way));
}

/** A month that a question names, of the year that it names or the nearest one on that side. */
export function readMonth(text: string, today: IsoDate, way: Way): (Span & { end: number }) | undefined {
  const match = MONTH_ONLY.exec(text);
  const month = exactInteger(match?.[2] ?? '');
  if (!match || month === null || month < 1 || month > 12) return undefined;
  const [year = 0, thisMonth = 0] = today.split('-').map(Number);
  const said = match[1]?.startsWith('20')
    ? Number(match[1].slice(0, 4))
    : year + (YEARS[match[1] ?? ''] ?? Number.NaN);
  const near = way === 'ahead' ? year + (month < thisMonth ? 1 : 0) : year - (month > thisMonth ? 1 : 0);
  return { ...monthSpan(Number.isNaN(said) ? near : said, month), end: match.index + match[0].length };
}

const BEFORE = /^(?:底|末)?(?:之|以)?前/;

/** Days by which something is due that a question names: 12月10日前, 后天, 12月, 下下周, 月底前. `from` null: any before. */
export function readDueSpan(text: string, today: IsoDate): { from: IsoDate | null; to: IsoDate } | undefined {
  const [first, ...others] = text.split(/到(?!期|时)|至|~|—/);
  if (first !== undefined && others.length === 1) {
    const [from, to] = [readDay(first, today, 'ahead'), readDay(others[0] ?? '', today, 'ahead')];
    if (from && to && from.day <= to.day) return { from: from.day, to: to.day };
  }
  if (/下下(个)?(周|星期|礼拜)(?![一二三四五六日天])/.test(text))
    return spanOf('nextWeek', addDays(today, 7));
  const day = readDay(text, today, 'ahead');
  if (day) return { from: BEFORE.test(text.slice(day.end)) ? null : day.day, to: day.day };
  const month = readMonth(text, today, 'ahead');
  if (month) {
    const rest = text.slice(month.end);
    if (!BEFORE.test(rest)) return { from: month.from, to: month.to };
    return { from: null, to: /^[底末]/.test(rest) ? month.to : addDays(month.from, -1) };
  }
  if (/下个?月[底末](之|以)?前/.test(text)) return { from: null, to: spanOf('nextMonth', today).to };
  if (/月[底末]/.test(text)) return { from: null, to: spanOf('thisMonth', today).to };
  if (/年[底末](之|以)?前|年内|(今|本)年/.test(text)) return { from: null, to: yearSpan(yearOf(today)).to };
  return undefined;
}

const QUARTERS = '一二三四';

function readPart(text: string, today: IsoDate): Span | undefined {
  const word = Object.keys(YEARS).find((each) => text.includes(each));
  const said = /(20\d{2})年/.exec(text)?.[1];
  const year = said ? Number(said) : yearOf(today) + (YEARS[word ?? ''] ?? 0);
  const half = /([上下])半年/.exec(text)?.[1];
  if (half === '上') return { from: `${year}-01-01`, to: `${year}-06-30` };
  if (half === '下') return { from: `${year}-07-01`, to: `${year}-12-31` };
  const named = /第?([一二三四1-4])季度|\bQ([1-4])/i.exec(text);
  const relative = /([本这当上])(?:一)?(?:个)?季度/.exec(text)?.[1];
  if (!named && !relative) return undefined;
  const sign = named?.[1] ?? named?.[2] ?? '';
  const now = Math.floor((Number(today.slice(5, 7)) - 1) / 3) - (relative === '上' ? 1 : 0);
  const at = relative ? now : QUARTERS.includes(sign) ? QUARTERS.indexOf(sign) : Number(sign) - 1;
  const of = relative ? yearOf(today) + (at < 0 ? -1 : 0) : year;
  const quarter = (at + 4) % 4;
  return { from: monthSpan(of, quarter * 3 + 1).from, to: monthSpan(of, quarter * 3 + 3).to };
}

/** Some months or days up to today: 近三个月, 最近7天. */
function readLately(text: string, today: IsoDate): Span | undefined {
  const match = new RegExp(`近(半年|半个月|(?:${NUMERAL}(?:个)?(月|天|日|周|年)))`).exec(text);
  if (!match) return undefined;
  const count = exactInteger(match[2] ?? '') ?? 0;
  const days = { 天: 1, 日: 1, 周: 7 }[match[3] ?? ''];
  if (match[1] === '半个月') return { from: addDays(today, -14), to: today };
  if (days) return { from: addDays(today, 1 - count * days), to: today };
  const months = match[1] === '半年' ? 6 : count * (match[3] === '年' ? 12 : 1);
  const at = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 - months;
  const { from, to } = monthSpan(Math.floor(at / 12), (at % 12) + 1);
  const same = `${from.slice(0, 8)}${today.slice(8)}`;
  return { from: addDays(same < to ? same : to, 1), to: today };
}

/** From one day to another, or from the beginning of the year up to a day: 截至11月20日, 到今天为止. */
function readRange(text: string, today: IsoDate): Span | undefined {
  const isSoFar = /截[止至]|为止|[到至](现在|目前|今天|今日)/.test(text);
  const parts = text.split(/(?<![收达接办送])[到至~—]/);
  const [from, to] = parts.map((part) => readDay(part, today, 'back')?.day);
  if (parts.length === 2 && from && to && from <= to) return { from, to };
  if (!isSoFar) return undefined;
  const day = readDay(text, today, 'back')?.day ?? today;
  const start = readMonth(text.replace(MONTH_DAY, ''), today, 'back')?.from ?? `${day.slice(0, 4)}-01-01`;
  return start <= day ? { from: start, to: day } : undefined;
}

/** A time that has been, which a question names: 上半年, 第三季度, 1到6月, 11月17日, 近三个月, 前年. */
export function readPastSpan(text: string, today: IsoDate): Span | undefined {
  const part = readPart(text, today) ?? readLately(text, today) ?? readRange(text, today);
  if (part) return part;
  const months = new RegExp(`${NUMERAL}月?(?:份)?(?:到|至|-|~|—)${NUMERAL}月`).exec(text);
  if (months && !FULL.test(text)) {
    const head = text.slice(0, months.index);
    const [from, to] = [`${head}${months[1]}月`, `${head}${months[2]}月`].map((each) =>
      readMonth(each, today, 'back'),
    );
    if (from && to && from.from <= to.to) return { from: from.from, to: to.to };
  }
  const day = readDay(text, today, 'back');
  if (day) return { from: day.day, to: day.day };
  if (/前年/.test(text)) return yearSpan(yearOf(today) - 2);
  const short = /(?<!\d)(\d{2})年/.exec(text)?.[1];
  return short ? yearSpan(2000 + Number(short)) : undefined;
}
