import type { Lang } from '../report/findings.ts';
import { formOf, NEWEST_FORM } from '../report/forms/choose.ts';
import { OUTCOMES, type Outcome } from '../report/forms/form.ts';
import { outcomeLabel } from '../report/forms/outcomes.ts';
import type { Application } from './application.ts';
import { groupOf } from './dispositions.ts';
import { receiptOn } from './record.ts';
import type { Span } from './span.ts';

/** What came in and went out in a time. */
export interface PeriodCounts extends Span {
  readonly received: number;
  readonly carriedOver: number;
  readonly closed: number;
  readonly byGroup: Readonly<Record<Outcome, number>>;
  /** Received by the end of the time and not closed by then. */
  readonly pending: number;
}

/** A group's label as the form prints it, without its number: 不予公开. */
export const groupLabel = (group: Outcome): string => outcomeLabel(formOf(NEWEST_FORM), group);

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
    const groups = OUTCOMES.map((group) => `${group} ${byGroup[group]}`).join(', ');
    return `${from} to ${to}: received ${received}, carried over ${carriedOver}, closed ${closed} (${groups}), pending ${pending}.`;
  }
  const groups = OUTCOMES.map((group) => `${groupLabel(group)}${byGroup[group]}件`).join('、');
  return `${from}至${to}：新收${received}件，此前结转${carriedOver}件；办结${closed}件，其中${groups}；未办结${pending}件。`;
}
