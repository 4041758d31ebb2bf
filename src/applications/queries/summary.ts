import type { IsoDate } from '../../language/date.ts';
import { formOf, NEWEST_FORM } from '../../report/forms/choose.ts';
import { OUTCOMES, type Outcome } from '../../report/forms/form.ts';
import { outcomeLabel } from '../../report/forms/outcomes.ts';
import type { Lang } from '../../report/language.ts';
import { groupOf } from '../case/dispositions.ts';
import type { Facts } from './facts.ts';

/** What came in and went out in a time, as table 三 counts a year; both days included. */
export interface Summary {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly received: number;
  /** Received before the time and not closed before it. */
  readonly carriedOver: number;
  readonly closed: number;
  readonly byGroup: Readonly<Record<Outcome, number>>;
}

const groupLabel = (group: Outcome): string => outcomeLabel(formOf(NEWEST_FORM), group);

/** Counts a time: new by receipt, closed by the day of the answer. */
export function summaryOf(rows: readonly Facts[], from: IsoDate, to: IsoDate): Summary {
  const byGroup = { granted: 0, partiallyGranted: 0, denied: 0, unavailable: 0, refused: 0, other: 0 };
  let [received, carriedOver, closed] = [0, 0, 0];
  for (const { setAside, received: day, answered, result } of rows) {
    if (setAside || day > to || (answered !== null && answered < from)) continue;
    if (day >= from) received += 1;
    else carriedOver += 1;
    if (answered === null || answered > to) continue;
    closed += 1;
    if (result) byGroup[groupOf(result)] += 1;
  }
  return { from, to, received, carriedOver, closed, byGroup };
}

/** A summary in a sentence, every figure from the ledger; what is left at the time's end follows from the others. */
export function summaryText({ received, carriedOver, closed, byGroup }: Summary, lang: Lang): string {
  const pending = received + carriedOver - closed;
  if (lang === 'en') {
    const groups = OUTCOMES.map((group) => `${group} ${byGroup[group]}`).join(', ');
    return `received ${received}, carried over ${carriedOver}, closed ${closed} (${groups}), pending ${pending}.`;
  }
  const groups = OUTCOMES.map((group) => `${groupLabel(group)}${byGroup[group]}件`).join('、');
  return `新收${received}件，此前结转${carriedOver}件；办结${closed}件，其中${groups}；期末未办结${pending}件（新收与结转合计${received + carriedOver}件，等于办结与未办结之和）。`;
}
