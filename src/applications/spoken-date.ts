import { addDays, type IsoDate, isIsoDate, weekdayOf } from '../language/date.ts';
import { exactInteger } from '../language/numbers.ts';

const DAYS_AGO: readonly (readonly [RegExp, number])[] = [
  [/大前天/, -3],
  [/前天|前日/, -2],
  [/昨天|昨日|昨晚|昨下午/, -1],
  [/今天|今日|今早|今晨|刚才|刚刚/, 0],
];

const NUMERAL = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const FULL =
  /(?<!\d)(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)|(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/;
const MONTH_DAY = new RegExp(`(去年|前年|今年)?(?<!\\d)${NUMERAL}月${NUMERAL}(?!\\d)`);
const DOTTED = /(?<![\d.\-/])(\d{1,2})[./-](\d{1,2})(?![\d.\-/]|公|平|万|元)/;
const WEEKDAY = /(上上|上|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天])/;
const DAY_ONLY =
  /^(\d{1,2})[日号](?=当面|现场|窗口|网|邮|挂号|EMS|传真|平信|收|提交|递交|到|上午|下午|通过)/i;

/** 周一鸣 is somebody, 周一收 and 周一上午 are days. */
const IS_NAME = /^周[一二三四五六日天](?![收到来寄送交递发上下早晚中前后])\p{Script=Han}(?:[（(]|$)/u;

/** A day of last year is meant without saying so only while it is not long past. */
const LATEST_OF_LAST_YEAR = 200;

const pad = (part: number | string): string => String(part).padStart(2, '0');
const dayOf = (year: number, month: number, day: number): IsoDate | null => {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? date : null;
};

/** A month and a day without a year: of this year, or of the last one where that is not long past; never to come. */
function latest(month: number, day: number, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  const here = dayOf(year, month, day);
  if (here && here <= today) return here;
  const before = dayOf(year - 1, month, day);
  return before && before >= addDays(today, -LATEST_OF_LAST_YEAR) ? before : null;
}

function readMonthDay(text: string, today: IsoDate): IsoDate | null {
  const [, word, saidMonth = '', saidDay = ''] = MONTH_DAY.exec(text) ?? [];
  const [month, day] = [exactInteger(saidMonth), exactInteger(saidDay)];
  if (month === null || day === null) return null;
  const back = { 今年: 0, 去年: 1, 前年: 2 }[word ?? ''];
  return back === undefined ? latest(month, day, today) : dayOf(Number(today.slice(0, 4)) - back, month, day);
}

/** 上周五, 本周一, 周一: the latest such day, of the week that is named; never to come. */
function readWeekday(text: string, today: IsoDate): IsoDate | null {
  const [, week, day = ''] = WEEKDAY.exec(text) ?? [];
  const at = '一二三四五六日'.indexOf(day === '天' ? '日' : day);
  if (day === '' || at < 0) return null;
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const back = { 上上: 2, 上: 1 }[week ?? ''] ?? 0;
  const date = addDays(monday, at - 7 * back);
  if (date <= today) return date;
  return week === undefined ? addDays(date, -7) : null;
}

function readDayOnly(text: string, today: IsoDate): IsoDate | null {
  const day = Number(DAY_ONLY.exec(text)?.[1]);
  if (!day) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const here = dayOf(year, month, day);
  if (here && here <= today) return here;
  return month === 1 ? dayOf(year - 1, 12, day) : dayOf(year, month - 1, day);
}

/**
 * A day as people say it of what has happened: 今天, 上周五, 3月5日, 2026年3月5日, 3.5, 20日. Without a year it is the
 * latest such day that is not after today. null when there is none, or only one so long ago that it is not meant.
 */
export function readSpokenDate(said: string, today: IsoDate): IsoDate | null {
  const text = said.normalize('NFKC');
  const full = FULL.exec(text);
  if (full) {
    const [year, month, day] = full
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return dayOf(year ?? 0, month ?? 0, day ?? 0);
  }
  const ago = DAYS_AGO.find(([word]) => word.test(text));
  if (ago) return addDays(today, ago[1]);
  if (MONTH_DAY.test(text)) return readMonthDay(text, today);
  if (WEEKDAY.test(text) && !IS_NAME.test(text.trim())) return readWeekday(text, today);
  const [, month, day] = DOTTED.exec(text) ?? [];
  return month && day ? latest(Number(month), Number(day), today) : readDayOnly(text, today);
}

/** Whether a text names a day, be it one that can have been or not. */
export function saysDate(said: string): boolean {
  const text = said.normalize('NFKC');
  if ([FULL, MONTH_DAY, DOTTED].some((pattern) => pattern.test(text))) return true;
  return WEEKDAY.test(text) && !IS_NAME.test(text.trim());
}
