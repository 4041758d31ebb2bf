import { dayText, explain } from '../../report/calendar/explain.ts';
import type { Lang } from '../../report/findings.ts';
import type { Due, DueStanding, DueWhat } from './clock.ts';

const WHAT: Readonly<Record<DueWhat, { readonly zh: string; readonly en: string }>> = {
  confirmation: { zh: '双方确认收到之日', en: 'confirmation of receipt' },
  correctionNotice: { zh: '补正告知期限', en: 'correction notice' },
  correction: { zh: '申请人补正期限', en: 'correction by the applicant' },
  consultation: { zh: '征求意见期限', en: 'consultation' },
  fee: { zh: '申请人缴费期限', en: 'payment by the applicant' },
  answer: { zh: '答复期限', en: 'answer' },
  reanswer: { zh: '重新答复期限', en: 'new answer' },
};

const STANDING: Readonly<Record<DueStanding, { readonly zh: string; readonly en: string }>> = {
  running: { zh: '', en: '' },
  earliest: {
    zh: '，待双方确认收到日期或对方收到日期，此为最早日期',
    en: ', the earliest, receipt not yet confirmed',
  },
  waiting: { zh: '，待申请人办理，此为其按期办理时的日期', en: ', if the applicant acts in time' },
};

/** What a date is the last day for: 答复期限. */
export const dueLabel = (what: DueWhat, lang: Lang = 'zh'): string => WHAT[what][lang];

/** A date in a line: "答复期限：2026年3月16日（周一），暂定（第三十三条）". */
export function dueText(due: Due, lang: Lang = 'zh'): string {
  const standing = STANDING[due.standing][lang];
  if (lang === 'en') {
    return `${dueLabel(due.what, lang)}: ${dayText(due.date, lang)}${due.provisional ? ', provisional' : ''}${standing} (${due.article})`;
  }
  return `${dueLabel(due.what)}：${dayText(due.date, lang)}${due.provisional ? '，暂定' : ''}${standing}（${due.article}）`;
}

/** How a date was counted: the date in a line, what the count started from, then day by day. */
export function explainDue(due: Due, lang: Lang = 'zh'): string[] {
  if (!due.counted) {
    const set = {
      zh: '该日期由文书或决定载明，不另行计算。',
      en: 'The day was set in a document, not counted.',
    };
    return [dueText(due, lang), set[lang]];
  }
  const from = dayText(due.counted.from, lang);
  const start =
    lang === 'zh' ? `自“${due.startedBy}”（${from}）次日起算。` : `Counted from the day after ${from}.`;
  return [dueText(due, lang), start, ...explain(due.counted, lang)];
}
