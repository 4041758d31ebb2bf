import { dayText } from '../report/calendar/explain.ts';
import type { Lang } from '../report/findings.ts';
import type { QueryAnswer, QueryRow } from './query-answer.ts';
import { groupLabel, type PeriodCounts, RESULT_GROUPS } from './query-counts.ts';
import { stageLabel } from './stage.ts';

/** The days left for people: 剩3个工作日, 今日到期, 超期2个工作日; "" for a closed case. */
export function leftText(row: QueryRow, lang: Lang = 'zh'): string {
  if (row.workdaysLeft === null) return '';
  const days = Math.abs(row.workdaysLeft);
  if (row.overdue) return lang === 'zh' ? `超期${days}个工作日` : `${days} working days overdue`;
  if (row.due?.standing === 'waiting') return lang === 'zh' ? '待申请人办理' : 'waiting for the applicant';
  if (days === 0) return lang === 'zh' ? '今日到期' : 'due today';
  return lang === 'zh' ? `剩${days}个工作日` : `${days} working days left`;
}

/** An application in a line: number, stage, date, days left, next step. */
export function rowText(row: QueryRow, lang: Lang = 'zh'): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '，' : ', ';
  const date = row.due ? [dayText(row.due.date, lang), leftText(row, lang)] : [];
  const provisional = row.due?.provisional ? [lang === 'zh' ? '暂定' : 'provisional'] : [];
  const next = lang === 'zh' ? `下一步${row.nextStep}` : `next: ${row.nextStep}`;
  return `${row.number}${colon}${[stageLabel(row.stage, lang), ...date, ...provisional, next].join(comma)}`;
}

/** Counts in a sentence, every figure from the ledger. */
export function countsText(counts: PeriodCounts, lang: Lang = 'zh'): string {
  const { from, to, received, carriedOver, closed, pending, byGroup } = counts;
  if (lang === 'en') {
    const groups = RESULT_GROUPS.map((group) => `${group} ${byGroup[group]}`).join(', ');
    return `${from} to ${to}: received ${received}, carried over ${carriedOver}, closed ${closed} (${groups}), pending ${pending}.`;
  }
  const groups = RESULT_GROUPS.map((group) => `${groupLabel(group)}${byGroup[group]}件`).join('、');
  return `${from}至${to}：新收${received}件，此前结转${carriedOver}件；办结${closed}件，其中${groups}；未办结${pending}件。`;
}

/** The first line of an answer: how many were found and which is due first. */
export function headline(answer: QueryAnswer, lang: Lang = 'zh'): string {
  switch (answer.kind) {
    case 'nothing':
      return lang === 'zh' ? '没有符合条件的申请。' : 'No application matches.';
    case 'counts':
      return countsText(answer.counts, lang);
    case 'explained':
      return rowText(answer.row, lang);
    case 'list': {
      const [first] = answer.rows;
      if (first && answer.rows.length === 1) return rowText(first, lang);
      const overdue = answer.rows.filter((row) => row.overdue).length;
      if (lang === 'en') return `${answer.rows.length} applications, ${overdue} of them overdue.`;
      return `共${answer.rows.length}件${overdue ? `，其中超期${overdue}件` : ''}。`;
    }
  }
}
