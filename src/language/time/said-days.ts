import { hasHan } from '../han.ts';
import { type FoundWord, lexicon, wordSet } from '../lexicon.ts';
import type { FoundDay } from './day.ts';
import { FEASTS } from './feasts.ts';
import { lengthAt } from './lengths.ts';
import { skipSpace } from './numbers.ts';
import { monthAt, type SaidMonth, yearAt } from './said-months.ts';
import { ENGLISH_WEEKDAYS, ENGLISH_WEEKS, OFFSETS, WEEK, WEEKDAYS, WEEKS } from './words.ts';

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** 前 and 后 behind a number of days; 5日前 is a day of the month, by which. */
const AWAY = lexicon<number>([
  [['{|之|以}后', 'later'], 1],
  [['{|之|以}前', 'ago'], -1],
  [['后{悔|续|来|台|勤|期|果|方|者|备}', '前{台|任|期|景|提|往|述|者|身|言|来}'], 0],
]);

/** The same day a year ago. */
const YEAR_AGO = wordSet(['{去年|上年}{这时候|这个时候|这会儿|今天|今日|此时|的今天}']);

/** 今天, 大后天; 3天后, 一周后, 五个工作日后, 三个月前, 半个月后. */
export function offsetAt(text: string, start: number): FoundDay | null {
  const yearAgo = YEAR_AGO.at(text, start);
  if (yearAgo) return { kind: 'offset', count: -1, unit: 'year', start, end: yearAgo.end, isSure: true };
  const word = OFFSETS.at(text, start);
  if (word) return { kind: 'offset', count: word.value, unit: 'day', start, end: word.end, isSure: true };
  const length = lengthAt(text, start);
  const away = length && AWAY.at(text, skipSpace(text, length.end));
  if (!length || !away || away.value === 0) return null;
  const isDayBefore = text.charAt(length.end - 1) === '日' && length.unit === 'day' && away.value < 0;
  if (isDayBefore || (length.unit === 'year' && length.count > LONGEST_YEARS)) return null;
  return {
    kind: 'offset',
    count: length.count * away.value,
    unit: length.unit,
    start,
    end: away.end,
    isSure: true,
  };
}

/** More years are a year of the calendar: 26年前. */
const LONGEST_YEARS = 7;

/** What may follow 周一 where it is a day: 周一收到, 周一上午, 周一的. Any other character makes it a name: 周一鸣. */
const AFTER_WEEKDAY =
  '收到来寄送交递发上下早晚中前后之以内的开截止办要当已刚才就是有我他她您你和与、至起答补告去了可能提会将还过吧吗呢或也都登申邮网窗现传快挂由从在给把按正我应须需再没未不出休请确补回';
const SUNDAY = 6;
/** What 一 begins behind 这周: 这周一共, 上周一直. */
const BEGUN_BY_ONE = '共直';
/** A number of times a week: 一周三次. */
const TIMES = '次天个件份遍回';

const inWeek = (week: number | null, { value, end }: FoundWord<number>, start: number): FoundDay => ({
  kind: 'weekday',
  week,
  weekday: value,
  start,
  end,
  isSure: true,
});

/** 周五, 下周一, 上个星期天, next Monday. */
export function weekdayAt(text: string, start: number): FoundDay | null {
  const english = englishWeekdayAt(text, start);
  if (english) return english;
  const named = WEEKS.at(text, start);
  const week = named ?? WEEK.at(text, start);
  const day = week && WEEKDAYS.at(text, week.end);
  if (!week || !day) return null;
  const next = text.charAt(day.end);
  if (day.value !== SUNDAY && TIMES.includes(next || ' ')) return null;
  if (text.charAt(day.start) === '一' && BEGUN_BY_ONE.includes(next || ' ')) return null;
  const isName = !named && week.word === '周' && hasHan(next) && !AFTER_WEEKDAY.includes(next);
  if (isName) return null;
  return inWeek(named?.value ?? null, day, start);
}

function englishWeekdayAt(text: string, start: number): FoundDay | null {
  const week = ENGLISH_WEEKS.at(text, start);
  const day = ENGLISH_WEEKDAYS.at(text, week ? skipSpace(text, week.end) : start);
  if (!day) return null;
  return inWeek(week?.value ?? null, day, start);
}

/** 月底, 11月底, 下个月末; 年底, 去年底, 前年年底, 2025年末. */
export function endAt(text: string, start: number): FoundDay | null {
  const span = (end: number) => ({ start, end, isSure: true });
  const bare = BARE_ENDS.at(text, start);
  if (bare) {
    const isMonth = bare.value === 'month' && !isDigit(text.charAt(start - 1));
    if (bare.value === 'year') return { kind: 'yearEnd', year: null, ...span(bare.end) };
    return isMonth ? { kind: 'monthEnd', month: null, ...span(bare.end) } : null;
  }
  const quarter = endOfQuarterAt(text, start);
  if (quarter) return { kind: 'monthEnd', month: quarter.month, ...span(quarter.end) };
  const month = monthAt(text, start);
  const ofMonth = month && closedAt(text, month.end, 'month');
  if (ofMonth) return { kind: 'monthEnd', month: month.value, ...span(ofMonth) };
  const year = yearAt(text, start);
  const ofYear = year && closedAt(text, year.end, 'year');
  return ofYear ? { kind: 'yearEnd', year: year.value, ...span(ofYear) } : null;
}

/** Where the word ends that closes a month or year said before it: 去年底, 去年年底. */
function closedAt(text: string, at: number, what: 'month' | 'year'): number | null {
  const bare = BARE_ENDS.at(text, at);
  return END.at(text, at)?.end ?? (bare?.value === what ? bare.end : null);
}

/** 三季度末, 上半年底: the end of the month that closes a quarter or the first half of a year. */
const CLOSING = lexicon<number>([
  ...[3, 6, 9, 12].map(
    (month, at) => [[`{|第}{${'一二三四'.charAt(at)}|${at + 1}}季度{末|底}`], month] as const,
  ),
  [['{上半年|半年}{末|底|截止}', '半年{的时候|那会儿|时}', '年中'], 6],
]);

function endOfQuarterAt(text: string, start: number): { month: SaidMonth; end: number } | null {
  const year = yearAt(text, start);
  const word = CLOSING.at(text, year ? skipSpace(text, year.end) : start);
  return word && { month: { kind: 'named', year: year?.value ?? null, month: word.value }, end: word.end };
}

const END = wordSet(['{底|末}']);
const BARE_ENDS = lexicon<'month' | 'year'>([
  [['月{底|末}', 'end of {|the }month'], 'month'],
  [['年{底|末|终}', 'end of {|the }year'], 'year'],
]);

const WORKDAY_OF_FEAST = lexicon<'before' | 'after'>([
  [
    [
      '{|之|以}后{|的|上班}第{一|1}个{|上班|工作}{日|天}',
      '{|之|以}后上班第一天',
      '{|之|以}后首{个工作日|日}',
    ],
    'after',
  ],
  [['{|之|以}前{|的}最后{一|1}{|个}{|上班|工作}{日|天}'], 'before'],
]);

/** 节后第一个工作日, 国庆后第一个工作日. */
export function feastWorkdayAt(text: string, start: number): FoundDay | null {
  const feast = FEASTS.at(text, start);
  const workday = feast && WORKDAY_OF_FEAST.at(text, feast.end);
  if (!workday) return null;
  const named = feast.value === 'unnamed' ? null : feast.value;
  return { kind: 'feastWorkday', feast: named, side: workday.value, start, end: workday.end, isSure: true };
}
