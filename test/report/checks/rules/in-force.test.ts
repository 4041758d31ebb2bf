import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { inForce } from '../../../../src/report/checks/rules/in-force.ts';
import { bureauReport, bureauReportLastYear, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const last = bureauReportLastYear();

describe('in-force', () => {
  it('is silent without last year, and where last year + issued − repealed is what is in force', () => {
    expect(inForce(contextOf(bureauReport()))).toEqual([]);
    expect(inForce(contextOf(bureauReport(), { previous: [last] }))).toEqual([]);
  });

  it.each([5, 7])('shows the sum when %i are said to be in force instead of 6', (actual) => {
    const report = withCells(bureauReport(), { 'proactive.normativeDocuments.inForce': actual });
    const findings = inForce(contextOf(report, { previous: [last] }));
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        section: 2,
        cells: ['proactive.normativeDocuments.inForce'],
        expected: 6,
        actual,
      },
    ]);
    expect(findings[0]?.message).toContain('上年6＋本年制发1－本年废止1＝6');
    expect(inForce(contextOf(report, { previous: [last], lang: 'en' }))[0]?.message).toContain(
      '行政规范性文件·现行有效件数',
    );
  });

  it('adds up several last years', () => {
    expect(inForce(contextOf(bureauReport(), { previous: [last, last] }))).toMatchObject([
      { expected: 12, actual: 6 },
    ]);
  });

  it('needs the 2021 layout in every year', () => {
    expect(inForce(contextOf(bureauReport(), { previous: [oldLayoutReport(2020)] }))).toEqual([]);
  });

  it('cannot judge a row with a blank', () => {
    const blank = withCells(last, { 'proactive.normativeDocuments.inForce': null });
    const report = withCells(bureauReport(), { 'proactive.normativeDocuments.inForce': 40 });
    expect(inForce(contextOf(report, { previous: [blank] }))).toEqual([]);
  });
});
