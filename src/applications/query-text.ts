import type { IsoDate } from '../language/date.ts';
import { dayText } from '../report/calendar/explain.ts';
import type { Lang } from '../report/findings.ts';
import { lapseText } from './lapse.ts';
import type { NOT_COUNTED_BY, Query } from './queries.ts';
import type { QueryAnswer, QueryRow } from './query-answer.ts';
import { countsText } from './query-counts.ts';
import { spanOf } from './span.ts';
import { stageLabel } from './stage.ts';

/** How late a date is: 超期2个工作日; 超期 alone on the rest days behind it, when no working day has been missed yet. */
export function lateText(workdays: number, lang: Lang = 'zh'): string {
  if (workdays === 0) return lang === 'zh' ? '超期' : 'overdue';
  return lang === 'zh' ? `超期${workdays}个工作日` : `${workdays} working days overdue`;
}

/** How long a confirmation of receipt has been waited for: 待确认5天. */
export const waitedText = (days: number, lang: Lang = 'zh'): string =>
  lang === 'zh' ? `待确认${days}天` : `${days} days without confirmation`;

/** The days left for people: 剩3个工作日, 今日到期, 超期2个工作日; "" for a closed case. */
export function leftText(row: QueryRow, lang: Lang = 'zh'): string {
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
export const earliestText = (row: QueryRow, lang: Lang = 'zh'): string =>
  row.due?.standing === 'earliest' ? (lang === 'zh' ? '最早' : 'earliest ') : '';

/** An application in a line: number, stage, date, days left, next step. */
export function rowText(row: QueryRow, lang: Lang = 'zh'): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '，' : ', ';
  const date = row.due
    ? [`${earliestText(row, lang)}${dayText(row.due.date, lang)}`, leftText(row, lang)]
    : [];
  const provisional = row.due?.provisional ? [lang === 'zh' ? '暂定' : 'provisional'] : [];
  const next = lang === 'zh' ? `下一步${row.nextStep}` : `next: ${row.nextStep}`;
  return `${row.number}${colon}${[stageLabel(row.stage, lang), ...date, ...provisional, next].join(comma)}`;
}

const NOT_BY: Readonly<Record<(typeof NOT_COUNTED_BY)[number], string>> = {
  channel: '台账不按渠道分列件数，以下是各渠道合计。',
  rate: '台账不统计比率和平均用时，以下是各项件数。',
  kindInTime: '申请人类型只按整年分列（例如问“今年企业申请多少件”），以下是这段时间的合计。',
  resultInTime: '这一项处理结果只按整年单列，以下是这段时间按六类分列的件数。',
};

/** What has to be said before counts that are wider than what was asked. */
const remarkOf = (query: Query): string[] =>
  query.kind === 'spanCounts' && query.notBy !== null ? [NOT_BY[query.notBy]] : [];

/** The first line of an answer: how many were found and which is due first. */
export function headline(answer: QueryAnswer, lang: Lang = 'zh'): string {
  switch (answer.kind) {
    case 'nothing':
      return lang === 'zh' ? '没有符合条件的申请。' : 'No application matches.';
    case 'counts':
      return [...remarkOf(answer.query), countsText(answer.counts, lang)].join('\n');
    case 'figures':
      return answer.lines.join('\n');
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

const days = (from: IsoDate, to: IsoDate): string => {
  if (from === to) return dayText(from, 'zh');
  return `${dayText(from, 'zh')}至${dayText(to, 'zh', from.slice(0, 4) !== to.slice(0, 4))}`;
};

function scope(query: Query, today: IsoDate): string {
  switch (query.kind) {
    case 'overdue':
      return '超期未办结';
    case 'answeredLate':
      return '台账没有单列逾期答复的件数，逐件看办理卡片上的“请留意”。以下不是逾期答复的，是目前超期未办结的';
    case 'dueWithin': {
      const { from, to } = spanOf(query.span, today);
      return `${days(from, to)}到期`;
    }
    case 'dueBetween':
      return query.from === null
        ? `${dayText(query.to, 'zh')}及以前到期`
        : `${days(query.from, query.to)}到期`;
    case 'dueInDays':
      return `今日起${query.days}${query.unit === 'workday' ? '个工作日' : '天'}内到期`;
    case 'byStage':
      return `目前为“${stageLabel(query.stage)}”`;
    case 'receivedIn':
      return `${days(query.from, query.to)}收到`;
    case 'answeredIn':
      return `${days(query.from, query.to)}办结`;
    default:
      return '';
  }
}

/** What a list was looked for by, so that a question read otherwise than it was meant is seen to be: 您承办、下周到期. */
export function scopeText(query: Query, today: IsoDate): string {
  const mine = 'whose' in query && query.whose === 'mine' ? '您承办的，' : '';
  const what = scope(query, today);
  return mine || what ? `${mine}${what}：`.replace('，：', '：') : '';
}

/** What is said where nothing was found, with what can be asked instead. */
export function nothingText(query: Query, today: IsoDate): string {
  switch (query.kind) {
    case 'byNumber':
      return `台账中没有编号“${query.number}”。请核对编号，或问“还有几件没办结”。`;
    case 'byApplicant':
      return '没有符合条件的申请。申请人只向承办人、且只在与我的单独对话里显示；也可以用编号查。';
    case 'howCounted':
      return query.number === null
        ? '请说明是哪一件，例如“2026-017怎么算的”。'
        : `台账中没有编号“${query.number}”，请核对编号。`;
    default:
      return `${scopeText(query, today)}没有符合条件的申请。`;
  }
}
