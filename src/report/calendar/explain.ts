import { addDays, daysBetween, type IsoDate, weekdayOf, yearOf } from '../../language/date.ts';
import type { Lang } from '../findings.ts';
import type { Counted } from './calendar.ts';
import { type SkippedDay, weekdayName } from './day.ts';

/** A day for people: "2026年2月14日（周六）", without the year where it goes without saying. */
export function dayText(date: IsoDate, lang: Lang, withYear = true): string {
  const weekday = weekdayName(weekdayOf(date));
  if (lang === 'en') return `${withYear ? date : date.slice(5)} (${weekday.en.slice(0, 3)})`;
  const [, month, day] = date.split('-').map(Number);
  return `${withYear ? `${yearOf(date)}年` : ''}${month}月${day}日（${weekday.zh}）`;
}

function restText(day: SkippedDay, lang: Lang): string {
  if (day.why === 'weekend') return lang === 'zh' ? '休息日，不计' : 'rest day, not counted';
  if (lang === 'en') return `${day.name.en}, not counted`;
  if (day.why === 'pause') return `${day.name.zh}，不计`;
  return day.name.zh === '放假' ? '放假，不计' : `${day.name.zh}放假，不计`;
}

function workText(date: IsoDate, count: number, lang: Lang): string {
  const madeUp = weekdayOf(date) % 6 === 0;
  if (lang === 'en') return `working day ${count}${madeUp ? ' (make-up workday)' : ''}`;
  return `${madeUp ? '调休上班，' : ''}第${count}个工作日`;
}

/** A count day by day, one line a day: what counted and what did not, and why. The first line is day 0. */
export function explain(counted: Counted, lang: Lang = 'zh'): string[] {
  const skipped = new Map(counted.skipped.map((day) => [day.date, day]));
  const step = counted.workdays < 0 ? -1 : 1;
  const lines = [
    lang === 'zh'
      ? `${dayText(counted.from, lang)}：起算日，不计入`
      : `${dayText(counted.from, lang)}: day 0, not counted`,
  ];
  let count = 0;
  const colon = lang === 'zh' ? '：' : ': ';
  for (let n = 1; n <= Math.abs(daysBetween(counted.from, counted.date)); n += 1) {
    const date = addDays(counted.from, n * step);
    const rest = skipped.get(date);
    if (!rest) count += 1;
    const withYear = yearOf(date) !== yearOf(addDays(date, -step));
    const text = rest ? restText(rest, lang) : workText(date, count, lang);
    lines.push(`${dayText(date, lang, withYear)}${colon}${text}`);
  }
  if (counted.provisional) {
    lines.push(
      lang === 'zh'
        ? '其中有年份的放假安排尚未公布：法定节假日已扣除，调休和逢周末的补假未定，日期暂定。'
        : 'The holiday notice of a year in it is not published yet: the days off that the law fixes are left out, days moved or made up for weekends are not known; the date is provisional.',
    );
  }
  return lines;
}

/** A count in one sentence: from when, how many working days, what was passed over. */
export function explainBriefly(counted: Counted, lang: Lang = 'zh'): string {
  const holidays = counted.skipped.filter((day) => day.why === 'holiday').length;
  const pauses = counted.skipped.filter((day) => day.why === 'pause').length;
  const weekends = counted.skipped.length - holidays - pauses;
  const count = Math.abs(counted.workdays);
  if (lang === 'en') {
    const provisional = counted.provisional ? ', provisional' : '';
    const paused = pauses ? ` and ${pauses} working days of pause` : '';
    return `${dayText(counted.date, lang)}: ${count} working days from ${dayText(counted.from, lang)}, ${weekends} weekend days, ${holidays} days off${paused} not counted${provisional}`;
  }
  const provisional = counted.provisional ? '（暂定）' : '';
  const paused = pauses ? `、征求意见等${pauses}个工作日` : '';
  return `自${dayText(counted.from, lang)}次日起算${count}个工作日，扣除周末${weekends}天、放假${holidays}天${paused}，至${dayText(counted.date, lang)}${provisional}`;
}
