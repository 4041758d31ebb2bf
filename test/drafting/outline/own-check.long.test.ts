import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftRequest, Note } from '../../../src/drafting/draft.ts';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import type { Finding } from '../../../src/report/findings.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import type { Report } from '../../../src/report/report.ts';

import { anyTables } from '../../fixtures/any-tables.ts';
import { BUREAU, CITY } from '../../fixtures/reports.ts';

const NOTES: readonly Note[] = [
  ['problems', '解读形式比较单一'],
  ['measures', '多用图解方式解读政策'],
  ['platforms', '县政府网站开设征地专栏1个'],
  ['supervision', '组织培训2次'],
].map(([aspect = '', text = ''], index) => ({ id: `n${index}`, aspect, text }));

/** The report with all three texts drafted without a model. */
function drafted(report: Report, previous: Report | null, notes: readonly Note[]): Report {
  const request = (part: DraftRequest['part']): DraftRequest => ({
    part,
    report,
    previous,
    notes,
    organ: organProfileOf(report.organ),
    change: null,
    current: null,
    settled: [],
  });
  const texts = (['overview', 'problems', 'other'] as const).map((part) => [
    part,
    draftByOutline(request(part), 'no-model', null).text,
  ]);
  return { ...report, ...Object.fromEntries(texts) };
}

const aboutText = ({ severity, section, where }: Finding): boolean =>
  severity !== 'info' && [1, 5, 6].includes(section) && (where !== undefined || severity === 'error');

describe('the project’s own check', () => {
  it.each([BUREAU, CITY])('finds no fault in a draft over any tables of %s', (organ) => {
    fc.assert(
      fc.property(anyTables(organ), fc.option(anyTables(organ)), (report, before) => {
        const previous = before && before.form === report.form ? { ...before, year: report.year - 1 } : null;
        const whole = drafted(report, previous, NOTES);
        const findings = checkReport({ report: whole, previous: previous ? [previous] : [] });
        const told = findings.filter(aboutText).map(({ rule, message }) => `${rule} ${message}`);
        expect(told, whole.overview).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
