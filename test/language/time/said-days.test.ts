import { fold } from '../../../src/language/fold.ts';
import type { FoundDay } from '../../../src/language/time/day.ts';
import { endAt, feastWorkdayAt, offsetAt, weekdayAt } from '../../../src/language/time/said-days.ts';
import { reads } from '../../support/reader.ts';

/** A day without its place. */
const bare = (found: FoundDay | null) => {
  if (found === null) return null;
  const { start: _start, end: _end, isSure: _isSure, ...day } = found;
  return day;
};
const by = (read: (text: string, start: number) => FoundDay | null) => (said: string) =>
  bare(read(fold(said).text, 0));

reads('a day so far from today', by(offsetAt), {
  valid: [
    ['昨天', { kind: 'offset', count: -1, unit: 'day' }],
    ['大后天', { kind: 'offset', count: 3, unit: 'day' }],
    ['大前天下午', { kind: 'offset', count: -3, unit: 'day' }],
    ['三天前', { kind: 'offset', count: -3, unit: 'day' }],
    ['5个工作日后', { kind: 'offset', count: 5, unit: 'workday' }],
    ['两个月之后', { kind: 'offset', count: 2, unit: 'month' }],
  ],
  notMine: ['几天前', '三五天后', '5日前', '三天', '周一'],
});

reads('a day of a week', by(weekdayAt), {
  valid: [
    ['下周一', { kind: 'weekday', week: 1, weekday: 0 }],
    ['上上周五', { kind: 'weekday', week: -2, weekday: 4 }],
    ['本周日', { kind: 'weekday', week: 0, weekday: 6 }],
    ['星期天', { kind: 'weekday', week: null, weekday: 6 }],
    ['礼拜三收到', { kind: 'weekday', week: null, weekday: 2 }],
    ['next monday', { kind: 'weekday', week: 1, weekday: 0 }],
  ],
  notMine: ['周一鸣', '下周', '周边', '周末', '一'],
});

reads('an end of a month or year', by(endAt), {
  valid: [
    ['月底', { kind: 'monthEnd', month: null }],
    ['年底', { kind: 'yearEnd', year: null }],
    ['12月底', { kind: 'monthEnd', month: { kind: 'named', year: null, month: 12 } }],
    ['去年年底', { kind: 'yearEnd', year: { kind: 'away', years: -1 } }],
    ['下月末', { kind: 'monthEnd', month: { kind: 'away', months: 1 } }],
  ],
  notMine: ['月初', '底数', '年年', '3月'],
});

reads('a working day beside a feast', by(feastWorkdayAt), {
  valid: [
    ['国庆后第一个工作日', { kind: 'feastWorkday', feast: 'nationalDay', side: 'after' }],
    ['春节前最后一个工作日', { kind: 'feastWorkday', feast: 'springFestival', side: 'before' }],
  ],
  notMine: ['国庆后', '节约', '第一个工作日'],
});
