import { lexicon, wordSet } from '../lexicon.ts';

/** What time is counted in. */
export type TimeUnit = 'day' | 'workday' | 'week' | 'month' | 'year';

/** Days named from today on: 大后天 is three ahead. */
export const OFFSETS = lexicon<number>([
  [['大前天'], -3],
  [['{前天|前日|前儿|前儿个}', 'the day before yesterday'], -2],
  [['{昨天|昨日|昨儿|昨儿个|昨朝|昨晚|昨早|昨上午|昨下午|昨夜|昨}', 'yesterday'], -1],
  [['{今天|今日|今儿|今儿个|今朝|今早|今晨|今晚|今上午|今下午|当天|当日|即日|刚才|刚刚}', 'today'], 0],
  [['{明天|明日|明儿|明儿个|明早|明晚|明上午|明下午}', '{tomorrow|tmr|tmrw|tomo}'], 1],
  [['{后天|后日|后儿|后儿个}', 'the day after tomorrow'], 2],
  [['大后天'], 3],
]);

/** Years named from this one on. */
export const YEARS = lexicon<number>([
  [['{大前年}'], -3],
  [['前年'], -2],
  [['{去|上|上一|旧|头}年{|度}', 'last year'], -1],
  [
    [
      '{今|本|这一|当|全}年{|度}',
      '年内',
      '今年全年',
      '{开年|年初|元旦|年头}{以来|到现在|至今|到今天|到目前|到如今}',
      'this {year|yr}',
    ],
    0,
  ],
  [['{明|下|下一|来|次}年{|度}', 'next year'], 1],
  [['后年'], 2],
]);

/** Months named from this one on. */
export const MONTHS = lexicon<number>([
  [['上上{|个}月'], -2],
  [['上{|个|一个}月', 'last month'], -1],
  [['{本|这|这个|当}月{|份}', 'this month'], 0],
  [['下{|个|一个}月', '次月', 'next month'], 1],
  [['下下{|个}月'], 2],
]);

/** Quarters named from this one on. */
export const QUARTERS = lexicon<number>([
  [['上{|个|一|一个}季度', 'last quarter'], -1],
  [['{本|这|这个|当}季度', 'this quarter'], 0],
  [['下{|个|一个}季度', 'next quarter'], 1],
]);

/** Weeks named from this one on; a day of the week may follow. */
export const WEEKS = lexicon<number>([
  [['上上{|个}{周|星期|礼拜}'], -2],
  [['上{|个|一}{周|星期|礼拜}', 'last week'], -1],
  [['{本|这|这个|这一}{周|星期|礼拜}', '周内', 'this week'], 0],
  [['下{|个|一}{周|星期|礼拜}', 'next week'], 1],
  [['下下{|个}{周|星期|礼拜}'], 2],
]);

/** A week that is not named: the day of the week follows. */
export const WEEK = wordSet(['{周|星期|礼拜}']);

/** Days of the week behind 周; Monday is 0. */
export const WEEKDAYS = lexicon<number>([
  ...[...'一二三四五六'].map((char, day) => [[char], day] as const),
  [['{日|天}'], 6],
]);
/** Days of the week in English, of the week named before them. */
export const ENGLISH_WEEKDAYS = lexicon<number>(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (word, day) => [[word], day] as const,
  ),
);
export const ENGLISH_WEEKS = lexicon<number>([
  [['last'], -1],
  [['this'], 0],
  [['next'], 1],
]);

/** Months in English; they count from 1. */
export const ENGLISH_MONTHS = lexicon<number>([
  ...'jan feb mar apr'.split(' ').map((word, month) => [[word], month + 1] as const),
  ...'jun jul aug sep oct nov dec'.split(' ').map((word, month) => [[word], month + 6] as const),
  [['sept'], 9],
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((word, month) => [[word], month + 1] as const),
]);

/** What a time of day is told by; it belongs to the day before it. */
export const TIMES_OF_DAY = wordSet([
  '{上午|下午|中午|早上|早晨|晚上|傍晚|凌晨|夜里|当天|当日|一早|一大早}',
  '{下班|上班}{前|后|时}',
]);

/** Words that time is counted in, behind a number. */
export const UNITS = lexicon<TimeUnit>([
  [['{|个}{工作日|法定工作日}', 'working day{s|}', 'workday{s|}'], 'workday'],
  [['{天|日|个自然日|自然日|个日历日}', 'day{s|}'], 'day'],
  [['{|个}{周|星期|礼拜}', 'week{s|}'], 'week'],
  [['{|个}月', 'month{s|}'], 'month'],
  [['年', 'year{s|}'], 'year'],
]);
