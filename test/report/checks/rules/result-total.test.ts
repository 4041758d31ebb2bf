import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { resultTotal } from '../../../../src/report/checks/rules/result-total.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

describe('result-total', () => {
  it('is silent where the results add up', () => {
    for (const report of [bureauReport(), cityReport(), oldLayoutReport()])
      expect(resultTotal(contextOf(report))).toEqual([]);
  });

  it.each([11, 13])('names the column when （七）总计 is %i for 12', (actual) => {
    const report = withCells(bureauReport(), { 'applications.total.naturalPerson': actual });
    const findings = resultTotal(contextOf(report));
    expect(findings).toMatchObject([
      { severity: 'error', section: 3, cells: ['applications.total.naturalPerson'], expected: 12, actual },
    ]);
    expect(findings[0]?.message).toContain('（七）总计·自然人');
    expect(resultTotal(contextOf(report, { lang: 'en' }))[0]?.message).toContain('add up to 12');
  });

  it('counts the single row （六）其他处理 of the 2019 layout', () => {
    const report = withCells(oldLayoutReport(2020), { 'applications.other.naturalPerson': 3 });
    expect(resultTotal(contextOf(report))).toMatchObject([{ expected: 3, actual: 0 }]);
  });

  it('cannot judge a column in which a result is blank', () => {
    const report = withCells(bureauReport(), {
      'applications.total.naturalPerson': 99,
      'applications.refusedRepeat.naturalPerson': null,
    });
    expect(resultTotal(contextOf(report))).toEqual([]);
  });
});
