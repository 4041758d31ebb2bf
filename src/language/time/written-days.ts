import { isIsoDate } from '../date.ts';
import { wordSet } from '../lexicon.ts';
import { type FoundDay, isDayNumber } from './day.ts';
import { countAt, skipSpace } from './numbers.ts';
import { longYear, monthAt } from './said-months.ts';
import { ENGLISH_MONTHS } from './words.ts';

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

const UNIT_OF_COUNT = '件个份项次人家天月年条宗起位万亿元%季周';

/** 12月10日, 去年3月5日, 2026年3月5, 本月20号. */
export function dateAt(text: string, start: number): FoundDay | null {
  const month = monthAt(text, start);
  if (!month) return null;
  const number = countAt(text, skipSpace(text, month.end), 2);
  if (!number || !isDayNumber(number.value)) return null;
  const sign = skipSpace(text, number.end);
  const hasSign = text.charAt(sign) === '日' || text.charAt(sign) === '号';
  if (!hasSign && (month.value.kind === 'away' || UNIT_OF_COUNT.includes(text.charAt(sign) || ' ')))
    return null;
  // 11月一共, 12月一般: a numeral that nothing calls a day may be a part of a word.
  if (!hasSign && !isDigit(text.charAt(number.start))) return null;
  const span = { start, end: hasSign ? sign + 1 : number.end, isSure: true };
  const { value } = month;
  return value.kind === 'away'
    ? { kind: 'dayOfMonth', month: value, day: number.value, ...span }
    : { kind: 'date', year: value.year, month: value.month, day: number.value, ...span };
}

/** Behind two figures they are no day: 3.5万元, 3-5件. */
const NO_DAY_AFTER = '.-/%‰万亿元件个份项次人家公平米吨亩倍度分折岁千克天月年条宗起季周小时期区届';
/** Before it the figure goes on or is a number of something: 第3.5, 〔2026〕. */
const NO_DAY_BEFORE = '.-/第约近〔[（号字';

const DIGITS_DATE = /(\d{1,4})([-/.])(\d{1,2})(?:([-/.])(\d{1,2}))?(?!\d)/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/y;

const exists = (year: number, month: number, day: number): boolean =>
  isIsoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** 2026-03-05, 2026/3/5, 26.3.5, 20260320, 3.5, 12/10. */
export function digitsDateAt(text: string, start: number): FoundDay | null {
  if (!isDigit(text.charAt(start)) || isDigit(text.charAt(start - 1))) return null;
  COMPACT.lastIndex = start;
  const compact = COMPACT.exec(text);
  if (compact) {
    const [year, month, day] = [Number(compact[1]), Number(compact[2]), Number(compact[3])];
    if (!exists(year, month, day)) return null;
    const end = start + 8;
    return { kind: 'date', year: { kind: 'named', year }, month, day, start, end, isSure: true };
  }
  DIGITS_DATE.lastIndex = start;
  const match = DIGITS_DATE.exec(text);
  if (!match) return null;
  const [all, first = '', sign, second, again, third] = match;
  const end = start + all.length;
  if (third !== undefined && sign === again) {
    const year = first.length === 1 || first.length === 3 ? null : longYear(Number(first), first.length);
    const [month, day] = [Number(second), Number(third)];
    if (year === null || (first.length === 2 && !exists(year, month, day))) return null;
    const isSure = first.length === 4;
    const last = text.charAt(end) === '日' || text.charAt(end) === '号' ? end + 1 : end;
    return { kind: 'date', year: { kind: 'named', year }, month, day, start, end: last, isSure };
  }
  const [month, day] = [Number(first), Number(second)];
  const isAlone = !NO_DAY_AFTER.includes(text.charAt(end) || ' ') && third === undefined;
  if (!isAlone || first.length > 2 || NO_DAY_BEFORE.includes(text.charAt(start - 1) || ' ')) return null;
  return month >= 1 && month <= 12 && isDayNumber(day)
    ? { kind: 'date', year: null, month, day, start, end, isSure: false }
    : null;
}

/** Behind 号 it is the number of a house, a document, an application; behind 日 a number of days. */
const NO_DAY_BEHIND = '内楼线文令院地宗窗门厅路机桥井矿卷案公房室店件那申游常报军';
const NO_NUMBER_BEFORE = '第〕]】）字-/.编';

/** 20号, 二十日. */
export function dayOfMonthAt(text: string, start: number): FoundDay | null {
  const number = countAt(text, start, 2);
  if (!number || !isDayNumber(number.value) || NO_NUMBER_BEFORE.includes(text.charAt(start - 1) || ' '))
    return null;
  const sign = text.charAt(number.end);
  const end = number.end + 1;
  if ((sign !== '日' && sign !== '号') || NO_DAY_BEHIND.includes(text.charAt(end) || ' ')) return null;
  if (/^[之以]内/.test(text.slice(end, end + 2)) || /[a-z]/.test(text.charAt(start - 1))) return null;
  return { kind: 'dayOfMonth', month: null, day: number.value, start, end, isSure: false };
}

const OF = wordSet(['of']);

/** 5 March, 7th of April: the day before its month. */
function dayFirstAt(text: string, start: number): FoundDay | null {
  if (isDigit(text.charAt(start - 1))) return null;
  const number = countAt(text, start, 2);
  if (!number || !isDayNumber(number.value)) return null;
  const suffix = /^(?:st|nd|rd|th)(?![a-z])/.exec(text.slice(number.end, number.end + 3));
  const at = skipSpace(text, number.end + (suffix?.[0].length ?? 0));
  const of = OF.at(text, at);
  const month = ENGLISH_MONTHS.at(text, of ? skipSpace(text, of.end) : at);
  if (!month || at === number.end) return null;
  const span = { start, end: month.end, isSure: true };
  return { kind: 'date', year: null, month: month.value, day: number.value, ...span };
}

/** March 5, 5 March, 7th of April. */
export function englishDateAt(text: string, start: number): FoundDay | null {
  const first = dayFirstAt(text, start);
  if (first) return first;
  const month = ENGLISH_MONTHS.at(text, start);
  const number = month && countAt(text, skipSpace(text, month.end), 2);
  if (!number || !isDayNumber(number.value)) return null;
  return {
    kind: 'date',
    year: null,
    month: month.value,
    day: number.value,
    start,
    end: number.end,
    isSure: true,
  };
}
