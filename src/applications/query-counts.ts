import type { Lang } from '../report/findings.ts';
import type { Application } from './application.ts';
import { type Disposition, dispositionLabel } from './dispositions.ts';
import { receiptOn } from './record.ts';
import type { Span } from './span.ts';

/** The six groups of results, （一） to （六） of the form. */
export const RESULT_GROUPS = [
  'granted',
  'partiallyGranted',
  'denied',
  'unavailable',
  'refused',
  'other',
] as const;

/** One of the six groups of results. */
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** What came in and went out in a time. */
export interface PeriodCounts extends Span {
  readonly received: number;
  readonly carriedOver: number;
  readonly closed: number;
  readonly byGroup: Readonly<Record<ResultGroup, number>>;
  /** Received by the end of the time and not closed by then. */
  readonly pending: number;
}

/** The group of a disposition. */
export const groupOf = (disposition: Disposition): ResultGroup =>
  RESULT_GROUPS.find((group) => disposition.startsWith(group)) ?? 'other';

/** A group's label as the form prints it, without its number: 不予公开. */
export const groupLabel = (group: ResultGroup): string => {
  const LABELS = { denied: '不予公开', unavailable: '无法提供', refused: '不予处理', other: '其他处理' };
  return group === 'granted' || group === 'partiallyGranted'
    ? dispositionLabel(group).replace(/^（.）/, '')
    : LABELS[group];
};

/** Counts a time as table 三 counts a year: new by receipt, closed by the day of the answer. */
export function periodCounts(applications: Iterable<Pick<Application, 'case'>>, span: Span): PeriodCounts {
  const byGroup = { granted: 0, partiallyGranted: 0, denied: 0, unavailable: 0, refused: 0, other: 0 };
  let [received, carriedOver, closed, pending] = [0, 0, 0, 0];
  for (const { case: file } of applications) {
    const day = receiptOn(file);
    const end = file.answer?.on ?? '9999-12-31';
    if (file.setAside || day > span.to || end < span.from) continue;
    if (day >= span.from) received += 1;
    else carriedOver += 1;
    if (file.answer && end <= span.to) {
      closed += 1;
      byGroup[groupOf(file.answer.disposition)] += 1;
    } else {
      pending += 1;
    }
  }
  return { ...span, received, carriedOver, closed, byGroup, pending };
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
