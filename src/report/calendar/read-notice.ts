import { sentencesOf } from '../../language/clauses.ts';
import { addDays, dayNumberOf, type IsoDate, isIsoDate, weekdayOf, yearOf } from '../../language/date.ts';
import { daysIn } from '../../language/days.ts';
import { fold } from '../../language/fold.ts';
import { ONE_TO_TEN } from '../../language/numerals.ts';
import type { FoundDay } from '../../language/time/day.ts';
import { weekdayName } from './day.ts';
import type { HolidayOverrides } from './overrides.ts';
import { statutoryDayOff } from './statutory-days.ts';

/** Days from one to the other, both included. */
export type DaySpan = readonly [from: IsoDate, to: IsoDate];

/** What a notice says of one festival, or of two that it joins. */
export interface NoticeItem {
  readonly name: string;
  readonly off: readonly DaySpan[];
  readonly work: readonly IsoDate[];
}

/** A holiday notice (部分节假日安排的通知) as it was read; `problems` are what keeps it from being used. */
export interface ReadNotice {
  readonly year: number;
  readonly document: string;
  /** Whether it arranges a whole year, or changes some days of one. */
  readonly isWhole: boolean;
  readonly items: readonly NoticeItem[];
  readonly problems: readonly string[];
}

/** The festivals that a whole notice arranges. */
const FESTIVALS = ['元旦', '春节', '清明', '劳动', '端午', '中秋', '国庆'] as const;
const OFF = '放假';
const WORK = '上班';
/** 自2月3日起上班 arranges no working day: ordinary ones begin again. */
const FROM_ON = '起';
const TO = ['至', '到', '-', '—', '~'];
/** A notice that changes one festival of a year that is known already. */
const CHANGES = '调整';

const TITLE = /(\d{4})年[^\d。]{0,10}?(?:节假日|假期)安排/;
const DOCUMENT = /国办发(?:明电)?[(〔[]\d{4}[)〕\]]\d{1,4}号/;
const CLAIMED = /(?:共|放假)(\d{1,2})天/;

/** Whether a text is a holiday notice rather than talk about one. */
export function isNotice(text: string): boolean {
  const unwrappedText = unwrapped(fold(text).text);
  return (
    TITLE.test(unwrappedText) &&
    unwrappedText.includes(OFF) &&
    FESTIVALS.some((name) => unwrappedText.includes(name))
  );
}

/** Signs after which a line is over. */
const ENDS = '。：:；;！!';
/** What may number a festival: 一、 1. （一）. */
const NUMBERING = `${ONE_TO_TEN}0123456789、.．()（） `;

/** Whether a line begins with a festival, numbered or not: an item of its own, whatever the line before ends with. */
function beginsItem(line: string): boolean {
  const first = [...line].findIndex((char) => !NUMBERING.includes(char));
  return FESTIVALS.some((name) => line.startsWith(name, Math.max(0, first)));
}

/** The text as sentences: a line that was cut by a page's width goes on in the next one. */
function unwrapped(text: string): string {
  let out = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const isOver = out === '' || ENDS.includes(out.at(-1) ?? '');
    out += isOver ? `\n${line}` : beginsItem(line) ? `。\n${line}` : line;
  }
  return out.trim();
}

/** The text with what stands in brackets blanked, so that lunar days are none; places stay. */
function withoutBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .map((char) => {
      if ('(（〔['.includes(char)) depth += 1;
      const kept = depth === 0 ? char : ' '.repeat(char.length);
      if (')）〕]'.includes(char)) depth = Math.max(0, depth - 1);
      return kept;
    })
    .join('');
}

interface Said {
  readonly date: IsoDate;
  readonly found: FoundDay;
}

/** The days of a sentence with the months and years that they leave out: a month from the day before, else the notice's year. */
function saidDays(outside: string, year: number): Said[] {
  const days: Said[] = [];
  for (const day of daysIn(outside)) {
    if (day.kind !== 'date' && day.kind !== 'dayOfMonth') continue;
    const before = days.at(-1)?.date;
    const named = day.kind === 'date' && day.year?.kind === 'named' ? day.year.year : null;
    const month = day.kind === 'date' ? day.month : Number(before?.slice(5, 7) ?? 0);
    const date = [named ?? year, month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
    if (isIsoDate(date)) days.push({ date, found: day });
  }
  return days;
}

/** Days of a sentence as spans: what 至 stands between is one. */
function spansOf(outside: string, days: readonly Said[]): { span: DaySpan; end: number }[] {
  const spans: { span: DaySpan; end: number }[] = [];
  for (const [at, { date, found: day }] of days.entries()) {
    const before = days[at - 1];
    const between = before ? outside.slice(before.found.end, day.start).trim() : '';
    const last = spans.at(-1);
    if (before && last && TO.includes(between)) last.span = [last.span[0], date];
    else spans.push({ span: [date, date], end: day.end });
    const open = spans.at(-1);
    if (open) open.end = day.end;
  }
  return spans;
}

/** Where a day's weekday stands behind it in brackets and is another one. */
function wrongWeekdays(text: string, days: readonly Said[]): string[] {
  return days.flatMap(({ date, found }) => {
    const [open = '', ...rest] = text.slice(found.end, found.end + MOST_IN_BRACKETS);
    if (!'(（'.includes(open) || open === '') return [];
    const inside = rest.join('').split(/[)）]/)[0] ?? '';
    const weekday = daysIn(inside).find((day) => day.kind === 'weekday');
    // Monday is 0 in the language, Sunday in the calendar.
    if (weekday?.kind !== 'weekday' || (weekday.weekday + 1) % 7 === weekdayOf(date)) return [];
    return [`${date}是${weekdayName(weekdayOf(date)).zh}，通知文字写的是另一天`];
  });
}

/** （农历腊月二十八、星期日） is twelve characters long. */
const MOST_IN_BRACKETS = 30;

const lengthOf = ([from, to]: DaySpan): number => dayNumberOf(to) - dayNumberOf(from) + 1;

/** Every day of a span. */
export const daysOf = ([from, to]: DaySpan): IsoDate[] =>
  Array.from({ length: Math.max(0, lengthOf([from, to])) }, (_, n) => addDays(from, n));

interface Sentence {
  readonly off: DaySpan[];
  readonly work: IsoDate[];
  readonly problems: string[];
}

/** Whether a sentence has people at work on days of its own: 2月4日上班, and not 自2月4日起上班. */
function saysWork(outside: string): boolean {
  const at = outside.indexOf(WORK);
  return at >= 0 && !outside.slice(0, at).trimEnd().endsWith(FROM_ON);
}

/** What a sentence has off and worked: each of its days is what the next verb behind it says. */
function readSentence(text: string, year: number): Sentence {
  const outside = withoutBrackets(text);
  const days = saidDays(outside, year);
  const off: DaySpan[] = [];
  const work: IsoDate[] = [];
  for (const { span, end } of spansOf(outside, days)) {
    const behind = outside.slice(end);
    const [isOff, isWork] = [behind.indexOf(OFF), behind.indexOf(WORK)];
    if (isOff >= 0 && (isWork < 0 || isOff < isWork)) off.push(span);
    else if (isWork >= 0 && !behind.trimStart().startsWith(FROM_ON)) work.push(...daysOf(span));
  }
  const problems = off.length + work.length > 0 ? wrongWeekdays(text, days) : [];
  if (work.length === 0 && saysWork(outside)) problems.push(`“${text.trim()}”里没有读到上班的日期`);
  const claimed = off.length > 0 ? CLAIMED.exec(outside)?.[1] : undefined;
  const counted = off.reduce((sum, span) => sum + lengthOf(span), 0);
  if (claimed !== undefined && Number(claimed) !== counted) {
    problems.push(`“${text.trim()}”写共${claimed}天，按日期是${counted}天`);
  }
  return { off, work, problems };
}

function problemsOf(year: number, items: readonly NoticeItem[], isWhole: boolean): string[] {
  const off = new Set(items.flatMap((item) => item.off.flatMap(daysOf)));
  const work = items.flatMap((item) => item.work);
  const names = items.map(({ name }) => name).join();
  const missing = isWhole ? FESTIVALS.filter((name) => !names.includes(name)) : [];
  const statutory = isWhole
    ? daysOf([`${year}-01-01`, `${year}-12-31`]).filter((date) => statutoryDayOff(date) && !off.has(date))
    : [];
  return [
    ...(off.size === 0 ? ['没有读到放假的日期'] : []),
    ...(missing.length > 0 ? [`没有读到${missing.join('、')}的安排`] : []),
    ...statutory.map((date) => `${date}（${statutoryDayOff(date)?.zh}）依放假办法放假，通知里没有读到`),
    ...work.flatMap((date) => (weekdayOf(date) % 6 === 0 ? [] : [`${date}不是周末，却写为调休上班`])),
    ...work.flatMap((date) => (off.has(date) ? [`${date}既写放假又写上班`] : [])),
    ...[...off, ...work].flatMap((date) =>
      yearOf(date) === year || date.startsWith(`${year - 1}-12`) ? [] : [`${date}不属于${year}年的安排`],
    ),
  ];
}

/**
 * Reads the State Council's notice on a year's holidays in its usual wording: per festival the days off and the weekend
 * days worked, held against the weekdays and the number of days that it states itself, against the festivals that the law
 * gives off, and against a weekend. Null for a text that is none. A notice that changes one festival may be partial.
 */
export function readNotice(original: string): ReadNotice | null {
  if (!isNotice(original)) return null;
  const text = unwrapped(fold(original).text);
  const year = Number(TITLE.exec(text)?.[1]);
  const isWhole = !(
    text.match(TITLE)?.index !== undefined && text.slice(0, text.search(TITLE)).endsWith(CHANGES)
  );
  const items: { name: string; off: DaySpan[]; work: IsoDate[] }[] = [];
  const problems: string[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const read = readSentence(sentence, year);
    problems.push(...read.problems);
    if (read.off.length + read.work.length === 0) continue;
    const head = sentence.slice(0, Math.max(0, sentence.search(/[:：]/)));
    const names = FESTIVALS.filter((name) => head.includes(name));
    const last = items.at(-1);
    if (last && names.length === 0) {
      last.off.push(...read.off);
      last.work.push(...read.work);
    } else items.push({ name: names.join('、'), off: read.off, work: read.work });
  }
  const [document = ''] = DOCUMENT.exec(text) ?? [];
  return { year, document, isWhole, items, problems: [...problems, ...problemsOf(year, items, isWhole)] };
}

/** A notice as the calendar takes it. */
export const overrideOf = ({ items, document }: ReadNotice): HolidayOverrides[string] => ({
  off: [...new Set(items.flatMap((item) => item.off.flatMap(daysOf)))].sort(),
  work: [...new Set(items.flatMap((item) => item.work))].sort(),
  ...(document ? { document } : {}),
});
