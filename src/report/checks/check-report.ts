import { type Finding, sortFindings } from '../findings.ts';
import type { CheckContext, Rule } from './rule.ts';
import { aspectMissing } from './rules/aspect-missing.ts';
import { balance } from './rules/balance.ts';
import { carryOver } from './rules/carry-over.ts';
import { copiedText } from './rules/copied-text.ts';
import { debris } from './rules/debris.ts';
import { disputeTotal } from './rules/dispute-total.ts';
import { feeText } from './rules/fee-text.ts';
import { inForce } from './rules/in-force.ts';
import { missingSection } from './rules/missing-section.ts';
import { noRegulationPower } from './rules/no-regulation-power.ts';
import { notACount } from './rules/not-a-count.ts';
import { numbering } from './rules/numbering.ts';
import { period } from './rules/period.ts';
import { personalData } from './rules/personal-data.ts';
import { problemsEmpty } from './rules/problems-empty.ts';
import { punctuation } from './rules/punctuation.ts';
import { reconsiderationFirst } from './rules/reconsideration-first.ts';
import { resultTotal } from './rules/result-total.ts';
import { rowTotal } from './rules/row-total.ts';
import { sectionOrder } from './rules/section-order.ts';
import { setPhrase } from './rules/set-phrase.ts';
import { swing } from './rules/swing.ts';
import { textAbsolute } from './rules/text-absolute.ts';
import { textCount } from './rules/text-count.ts';
import { textNone } from './rules/text-none.ts';
import { textPercent } from './rules/text-percent.ts';
import { textSum } from './rules/text-sum.ts';
import { textYear } from './rules/text-year.ts';
import { title } from './rules/title.ts';
import { unit } from './rules/unit.ts';
import { wording } from './rules/wording.ts';
import { wrongForm } from './rules/wrong-form.ts';

/** Every rule by its name in the contract, in the contract's order. */
const RULES: Readonly<Record<string, Rule>> = {
  'row-total': rowTotal,
  'result-total': resultTotal,
  balance: balance,
  'dispute-total': disputeTotal,
  'not-a-count': notACount,
  'missing-section': missingSection,
  'section-order': sectionOrder,
  'wrong-form': wrongForm,
  'carry-over': carryOver,
  'in-force': inForce,
  swing: swing,
  'copied-text': copiedText,
  'text-count': textCount,
  'text-percent': textPercent,
  'text-absolute': textAbsolute,
  'text-none': textNone,
  'text-sum': textSum,
  'text-year': textYear,
  'set-phrase': setPhrase,
  'fee-text': feeText,
  'problems-empty': problemsEmpty,
  'no-regulation-power': noRegulationPower,
  title: title,
  period: period,
  'aspect-missing': aspectMissing,
  numbering: numbering,
  punctuation: punctuation,
  debris: debris,
  wording: wording,
  unit: unit,
  'personal-data': personalData,
  'reconsideration-first': reconsiderationFirst,
};

const NONE: ReadonlySet<string> = new Set();

/** What a check may be told; everything but the report has a default. */
export type CheckRequest = Pick<CheckContext, 'report'> & Partial<CheckContext>;

/** Runs every rule over a report, or the one that is named, and returns the findings, most severe first. */
export function checkReport(request: CheckRequest, only: string | null = null): Finding[] {
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
  const rules = Object.entries(RULES).filter(([name]) => only === null || name === only);
  return sortFindings(rules.flatMap(([, rule]) => rule(context)));
}
