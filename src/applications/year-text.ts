import { cellLabel } from '../report/cells.ts';
import type { Lang } from '../report/findings.ts';
import type { FormVersion } from '../report/forms/form.ts';
import type { Difference, LedgerGap } from './year-differences.ts';

/** A difference in a sentence, naming the cell as the form prints it. */
export function differenceText(difference: Difference, form: FormVersion, lang: Lang = 'zh'): string {
  const label = cellLabel(form, difference.path);
  const { typed, ledger } = difference;
  return lang === 'zh'
    ? `${label}：填报${typed}，台账${ledger}，相差${Math.abs(typed - ledger)}。`
    : `${label}: typed ${typed}, ledger ${ledger}, ${Math.abs(typed - ledger)} apart.`;
}

/** What has to be asked about a year, in a sentence with the next step. */
export function gapText(gap: LedgerGap, year: number, lang: Lang = 'zh'): string {
  switch (gap.kind) {
    case 'receipt-unconfirmed':
      return lang === 'zh'
        ? `有${gap.ids.length}件申请未登记双方确认之日，暂按到达日期计入${year}年，请补登确认日期。`
        : `${gap.ids.length} applications lack the day of confirmation and count in ${year} by arrival; add it.`;
    case 'no-earlier-year':
      return lang === 'zh'
        ? `台账中没有${year}年以前的申请，“上年结转”请按上年年报核对，或补登上年未办结的申请。`
        : `The ledger has nothing before ${year}; check what was carried over against last year’s report.`;
  }
}
