import { addDays, type IsoDate } from '../../language/date.ts';
import type { Facts } from './facts.ts';

/** How long one may go to reconsideration after one knows of an answer (行政复议法第二十条, days). */
const TO_RECONSIDERATION = 60;
/** How long one may go to court after the decision of a reconsideration was received (行政诉讼法第四十五条, days). */
const TO_COURT = 15;

/** What the applicant may do next, from which day it is counted, and for how many days. */
interface Remedy {
  readonly from: IsoDate;
  readonly days: number;
  readonly isCourt: boolean;
}

/** What the applicant may still do about an answer; null where it was done, or there is no answer to dispute. */
export function remedyOf({ answered, withdrawn, disputes, anew }: Facts): Remedy | null {
  const last = disputes.at(-1);
  const answer = anew.at(-1)?.on ?? answered;
  if (answer === null || withdrawn) return null;
  if (!last || (last.result !== null && anew.some(({ on }) => on >= last.since)))
    return { from: answer, days: TO_RECONSIDERATION, isCourt: false };
  const isDecided = last.kind === 'reconsideration' && last.result !== null;
  return isDecided ? { from: last.since, days: TO_COURT, isCourt: true } : null;
}

/** The last day of a remedy, counted from the day in the ledger: that of service is not recorded. */
export const remedyUntil = ({ from, days }: Remedy): IsoDate => addDays(from, days);
