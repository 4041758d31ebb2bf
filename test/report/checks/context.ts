import type { CheckContext } from '../../../src/report/checks/rule.ts';
import type { Report } from '../../../src/report/report.ts';

/** What a rule is told when nothing but the report is known, with some of it changed. */
export const contextOf = (report: Report, changes: Partial<CheckContext> = {}): CheckContext => ({
  report,
  source: null,
  unsure: [],
  previous: [],
  published: false,
  toCome: new Set(),
  organ: null,
  meetings: [],
  lang: 'zh',
  ...changes,
});
