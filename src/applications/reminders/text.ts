import { daysBetween } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import type { ReportDue } from '../../report/calendar/report-due.ts';
import type { Lang } from '../../report/findings.ts';
import { dueLabel } from '../clock/clock-text.ts';
import { lateText, waitedText } from '../queries/row-line.ts';
import type { Firing } from './reminders.ts';

const REPORT_STEPS = {
  submission: { zh: '报送', en: 'handing in' },
  publication: { zh: '公布', en: 'publication' },
} as const;

/** How far a date is away: `left` in working days, negative once it has passed. */
function distance(left: number, passed: boolean, lang: Lang): string {
  if (passed) return `${lang === 'zh' ? '已' : ''}${lateText(Math.abs(left), lang)}`;
  if (left === 0) return lang === 'zh' ? '今日到期' : 'due today';
  return lang === 'zh' ? `还有${left}个工作日` : `${left} working days left`;
}

/** Of an earlier year's report nobody counts the days any more (working days). */
const LONG_PAST = 60;

/** By when a step of a report is to be done, and how far away that is: 报送时限1月31日（周六），还有14个工作日。 */
export function reportDueText(
  { step, due }: Pick<ReportDue, 'step' | 'due'>,
  today: string,
  workdaysLeft: number,
  lang: Lang = 'zh',
): string {
  const isLongPast = today > due && Math.abs(workdaysLeft) > LONG_PAST;
  const left = isLongPast ? (lang === 'zh' ? '已过' : 'past') : distance(workdaysLeft, today > due, lang);
  const name = REPORT_STEPS[step][lang];
  const date = dayText(due, lang);
  return lang === 'zh' ? `${name}时限${date}，${left}。` : `${name} by ${date}: ${left}.`;
}

/**
 * A reminder in a line, as things stand on the day it is sent: `workdaysLeft` is counted on that day, since a firing
 * may have been meant for an earlier one. Only what a person chose themselves is named by its key alone.
 */
export function reminderText(firing: Firing, today: string, workdaysLeft: number, lang: Lang = 'zh'): string {
  const { subject } = firing;
  if (subject.kind === 'chosen') {
    return lang === 'zh' ? '按您设定的日期提醒。' : 'As you asked to be reminded.';
  }
  if (subject.kind === 'report') {
    const text = reportDueText(subject.due, today, workdaysLeft, lang);
    return lang === 'zh' ? `${subject.year}年度报告${text}` : `Report on ${subject.year}, ${text}`;
  }
  const { due, number } = subject;
  if (due.what === 'confirmation') {
    const waited = waitedText(daysBetween(due.date, today), lang);
    return lang === 'zh' ? `${number}：收到日期${waited}。` : `${number}: ${waited} of receipt.`;
  }
  const date = dayText(due.date, lang);
  const passed = today > due.date;
  if (firing.step === 'after' && due.what === 'consultation') {
    return lang === 'zh'
      ? `${number}：${dueLabel(due.what)}${date}已满，该作决定了（${due.article}）。`
      : `${number}: ${dueLabel(due.what, lang)} ended on ${date}; it is time to decide (${due.article}).`;
  }
  if (firing.step === 'after') {
    return lang === 'zh'
      ? `${number}：${dueLabel(due.what)}${date}已满，未办的可依法不再处理。`
      : `${number}: ${dueLabel(due.what, lang)} ended on ${date}; the case may be closed.`;
  }
  const left = distance(workdaysLeft, passed, lang);
  const provisional = due.provisional ? (lang === 'zh' ? '（暂定）' : ' (provisional)') : '';
  return lang === 'zh'
    ? `${number}：${dueLabel(due.what)}${date}${provisional}，${left}。`
    : `${number}: ${dueLabel(due.what, lang)} by ${date}${provisional}, ${left}.`;
}
