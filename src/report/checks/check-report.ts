import { type Finding, sortFindings } from '../findings.ts';
import { aspectMissing } from './aspect-missing.ts';
import { balance } from './balance.ts';
import { carryOver } from './carry-over.ts';
import { copiedText } from './copied-text.ts';
import { debris } from './debris.ts';
import { disputeTotal } from './dispute-total.ts';
import { feeText } from './fee-text.ts';
import { inForce } from './in-force.ts';
import { missingSection } from './missing-section.ts';
import { noRegulationPower } from './no-regulation-power.ts';
import { notACount } from './not-a-count.ts';
import { numbering } from './numbering.ts';
import { period } from './period.ts';
import { personalData } from './personal-data.ts';
import { problemsEmpty } from './problems-empty.ts';
import { punctuation } from './punctuation.ts';
import { reconsiderationFirst } from './reconsideration-first.ts';
import { resultTotal } from './result-total.ts';
import { rowTotal } from './row-total.ts';
import type { CheckContext, Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { setPhrase } from './set-phrase.ts';
import { swing } from './swing.ts';
import { textAbsolute } from './text-absolute.ts';
import { textCount } from './text-count.ts';
import { textNone } from './text-none.ts';
import { textPercent } from './text-percent.ts';
import { textSum } from './text-sum.ts';
import { textYear } from './text-year.ts';
import { title } from './title.ts';
import { unit } from './unit.ts';
import { wording } from './wording.ts';
import { wrongForm } from './wrong-form.ts';

/** Every rule, in the contract's order. */
const RULES: readonly Rule[] = [
  rowTotal,
  resultTotal,
  balance,
  disputeTotal,
  notACount,
  missingSection,
  sectionOrder,
  wrongForm,
  carryOver,
  inForce,
  swing,
  copiedText,
  textCount,
  textPercent,
  textAbsolute,
  textNone,
  textSum,
  textYear,
  setPhrase,
  feeText,
  problemsEmpty,
  noRegulationPower,
  title,
  period,
  aspectMissing,
  numbering,
  punctuation,
  debris,
  wording,
  unit,
  personalData,
  reconsiderationFirst,
];

const NONE: ReadonlySet<string> = new Set();

/** What a check may be told; everything but the report has a default. */
export type CheckRequest = Pick<CheckContext, 'report'> & Partial<CheckContext>;

/** Runs every rule over a report and returns the findings, most severe first. */
export function checkReport(request: CheckRequest): Finding[] {
  const context: CheckContext = {
    source: null,
    unsure: [],
    previous: [],
    published: false,
    toCome: NONE,
    organ: null,
    meetings: [],
    lang: 'zh',
    ...request,
  };
  return sortFindings(RULES.flatMap((rule) => rule(context)));
}
