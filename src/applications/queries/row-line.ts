import { dayText } from '../../report/calendar/explain.ts';
import type { Lang } from '../../report/findings.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { lapseText } from '../case/lapse.ts';
import type { Standing } from '../case/stage.ts';
import { stageLabel } from '../case/stage.ts';
import type { QueryRow } from './row.ts';

/** How late a date is: 超期2个工作日; 超期 alone on the rest days behind it, when no working day has been missed yet. */
export function lateText(workdays: number, lang: Lang = 'zh'): string {
  if (workdays === 0) return lang === 'zh' ? '超期' : 'overdue';
  return lang === 'zh' ? `超期${workdays}个工作日` : `${workdays} working days overdue`;
}

/** How long a confirmation of receipt has been waited for: 待确认5天. */
export const waitedText = (days: number, lang: Lang = 'zh'): string =>
  lang === 'zh' ? `待确认${days}天` : `${days} days without confirmation`;

/** The days left for people: 剩3个工作日, 今日到期, 超期2个工作日; "" for a closed case. */
export function leftText(row: Standing, lang: Lang = 'zh'): string {
  if (row.unconfirmedDays !== null) return waitedText(row.unconfirmedDays, lang);
  if (row.workdaysLeft === null) return '';
  const days = Math.abs(row.workdaysLeft);
  if (row.overdue) return lateText(days, lang);
  if (row.due?.standing === 'waiting' && row.lapse) return lapseText(row.lapse, lang);
  if (row.due?.standing === 'waiting') return lang === 'zh' ? '待申请人办理' : 'waiting for the applicant';
  if (days === 0) return lang === 'zh' ? '今日到期' : 'due today';
  return lang === 'zh' ? `剩${days}个工作日` : `${days} working days left`;
}

/** What stands before a date that is only the earliest one there can be. */
export const earliestText = (row: Standing, lang: Lang = 'zh'): string =>
  row.due?.standing === 'earliest' ? (lang === 'zh' ? '最早' : 'earliest ') : '';

/** Why something is no application (the reasons of its event). */
const REASONS: Readonly<Partial<Record<string, Phrase>>> = {
  registeredTwice: phrase('重复登记', 'registered twice'),
  recordCorrection: phrase('属于更正本人信息', 'a correction of one’s own record'),
  notAnApplication: phrase('不属于政府信息公开申请', 'not an application'),
};

/** Of what is no application: from which day, why, and with which one it was one. */
function setAsideText({ on, reason, sameAs }: NonNullable<QueryRow['setAside']>, lang: Lang): string {
  const why = REASONS[reason];
  const same = sameAs === null ? '' : lang === 'zh' ? `（与${sameAs}为同一件）` : ` (the same as ${sameAs})`;
  return lang === 'zh'
    ? `${why ? `因${why.zh}，` : ''}${dayText(on, lang)}起不作为申请办理${same}，不计入统计`
    : `set aside on ${dayText(on, lang)}${why ? `: ${why.en}` : ''}${same}, not counted`;
}

/** An application in a line: number, stage, date, days left, next step. */
export function rowText(row: QueryRow, lang: Lang = 'zh'): string {
  const colon = lang === 'zh' ? '：' : ': ';
  if (row.setAside) return `${row.number}${colon}${setAsideText(row.setAside, lang)}`;
  const comma = lang === 'zh' ? '，' : ', ';
  const date = row.due
    ? [
        `${earliestText(row, lang)}${lang === 'zh' ? '' : 'due '}${dayText(row.due.date, lang)}`,
        leftText(row, lang),
      ]
    : [];
  const provisional = row.due?.provisional ? [lang === 'zh' ? '暂定' : 'provisional'] : [];
  const next = lang === 'zh' ? `下一步${row.nextStep}` : `next: ${row.nextStep}`;
  return `${row.number}${colon}${[stageLabel(row.stage, lang), ...date, ...provisional, next].join(comma)}`;
}
