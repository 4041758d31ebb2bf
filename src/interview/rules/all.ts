import { ACT_RULES } from './acts.ts';
import { APPLICANT_RULES } from './applicants.ts';
import { APPLYING_RULES } from './applying.ts';
import { COUNTING_RULES } from './counting.ts';
import { DISPUTE_RULES } from './disputes.ts';
import { FEE_RULES } from './fee.ts';
import { FILLING_RULES } from './filling.ts';
import { PROACTIVE_RULES } from './proactive.ts';
import { REPORTING_RULES } from './reporting.ts';
import { RESULT_RULES } from './results.ts';
import type { Rule } from './rule.ts';
import { TEXT_RULES } from './text.ts';
import { TIME_RULES } from './time.ts';
import { WHOLE_RULES } from './whole-report.ts';

/** Everything that is known of the form, the counting and the law, subject by subject. */
export const RULES: readonly Rule[] = [
  ...TIME_RULES,
  ...RESULT_RULES,
  ...COUNTING_RULES,
  ...APPLICANT_RULES,
  ...APPLYING_RULES,
  ...FEE_RULES,
  ...PROACTIVE_RULES,
  ...ACT_RULES,
  ...DISPUTE_RULES,
  ...WHOLE_RULES,
  ...REPORTING_RULES,
  ...TEXT_RULES,
  ...FILLING_RULES,
];
