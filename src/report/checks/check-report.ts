import { type Finding, sortFindings } from '../findings.ts';
import type { CheckContext, Rule } from './rule.ts';

/** Every rule, in the contract's order. */
const RULES: readonly Rule[] = [];

/** What a check may be told; everything but the report has a default. */
export type CheckRequest = Pick<CheckContext, 'report'> & Partial<CheckContext>;

/** Runs every rule over a report and returns the findings, most severe first. */
export function checkReport(request: CheckRequest): Finding[] {
  const context: CheckContext = {
    source: null,
    unsure: [],
    previous: [],
    published: false,
    organ: null,
    meetings: [],
    lang: 'zh',
    ...request,
  };
  return sortFindings(RULES.flatMap((rule) => rule(context)));
}
