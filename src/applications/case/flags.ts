import type { IsoDate } from '../../language/date.ts';
import type { Calendar } from '../../report/calendar/calendar.ts';
import type { Lang } from '../../report/findings.ts';
import type { Case } from './case.ts';
import type { Flag } from './flag.ts';
import { answerFlags } from './flags-answer.ts';
import { disputeFlags } from './flags-dispute.ts';
import { feeFlags } from './flags-fee.ts';
import { processFlags } from './flags-process.ts';
import { receiptFlags } from './flags-receipt.ts';
import { consultationFlags } from './flags-third-party.ts';

/** A flag for people: "（条例第三十三条）延期只有一次，…". */
export const flagText = (flag: Flag, lang: Lang = 'zh'): string =>
  lang === 'zh' ? `${flag.zh}（${flag.article}）` : `${flag.en} (${flag.article})`;

/** Every flag of a case as it stands on a local day, whatever order its entries were recorded in. */
export function flagsOf(caseFile: Case, today: IsoDate, calendar: Calendar): Flag[] {
  if (caseFile.setAside) return [];
  return [
    ...receiptFlags(caseFile, today, calendar),
    ...processFlags(caseFile, calendar),
    ...consultationFlags(caseFile, calendar),
    ...feeFlags(caseFile, calendar),
    ...answerFlags(caseFile, calendar),
    ...disputeFlags(caseFile),
  ];
}
