import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Lang } from '../../report/findings.ts';
import { feePeriod } from '../clock/clock-parts.ts';
import { type Case, isPending, openCorrection, openFee } from './case.ts';

/** What an applicant let pass, as the row of 三（六）under which the case may then be closed. */
export type Lapse = 'otherNotCorrected' | 'otherFeeUnpaid';

const WORDS: Readonly<Record<Lapse, { readonly zh: string; readonly en: string; readonly close: string }>> = {
  otherNotCorrected: { zh: '补正期限已过', en: 'the time for the correction is over', close: '逾期未补正' },
  otherFeeUnpaid: { zh: '缴费期限已过', en: 'the time for the fee is over', close: '逾期未缴费' },
};

/** That the time is over: 补正期限已过. */
export const lapseText = (lapse: Lapse, lang: Lang = 'zh'): string => WORDS[lapse][lang];

/** What closing for it is called: 逾期未补正. */
export const closingLabel = (lapse: Lapse): string => WORDS[lapse].close;

/** What may be done then: the law asks for no notice that the application is no longer handled (30条, 109号). */
export const lapseStep = (lapse: Lapse, lang: Lang = 'zh'): string =>
  lang === 'zh'
    ? `可按“${WORDS[lapse].close}”办结，是否书面告知由本机关定；已收到的请登记`
    : 'the case may be closed, with a notice or without; record what came in time';

/**
 * What the applicant of a pending case has let pass by a local day: the period of an open correction (30条), or of a fee
 * (109号), or what was recorded as such. Null while he can still act or has acted.
 */
export function lapseOf(caseFile: Case, today: IsoDate, calendar: Calendar): Lapse | null {
  if (!isPending(caseFile)) return null;
  const correction = openCorrection(caseFile);
  if (correction && correction.until < today) return 'otherNotCorrected';
  const fee = openFee(caseFile);
  if (fee) return feePeriod(fee, calendar).date < today ? 'otherFeeUnpaid' : null;
  const last = caseFile.fees.at(-1);
  return last?.lapsedOn != null && last.paidOn === null ? 'otherFeeUnpaid' : null;
}
