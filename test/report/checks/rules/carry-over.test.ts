import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { carryOver } from '../../../../src/report/checks/rules/carry-over.ts';
import { bureauReport, bureauReportLastYear, oldLayoutReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const forward = (naturalPerson: number | null, business: number | null) =>
  withCells(bureauReportLastYear(), {
    'applications.carriedForward.naturalPerson': naturalPerson,
    'applications.carriedForward.business': business,
    'applications.carriedForward.total': (naturalPerson ?? 0) + (business ?? 0),
  });

describe('carry-over', () => {
  it('is silent without last year, and where both years agree', () => {
    expect(carryOver(contextOf(bureauReport()))).toEqual([]);
    expect(carryOver(contextOf(bureauReport(), { previous: [bureauReportLastYear()] }))).toEqual([]);
  });

  it.each([1, 3])('names each column that differs when last year carried %i forward', (last) => {
    const findings = carryOver(contextOf(bureauReport(), { previous: [forward(last, 0)] }));
    expect(findings).toMatchObject([
      { severity: 'warning', cells: ['applications.carriedOver.naturalPerson'], expected: last, actual: 2 },
      { severity: 'warning', cells: ['applications.carriedOver.total'], expected: last, actual: 2 },
    ]);
    expect(findings[0]?.message).toContain('二、上年结转政府信息公开申请数量·自然人');
  });

  it('compares columns, not only their sum', () => {
    const findings = carryOver(contextOf(bureauReport(), { previous: [forward(1, 1)], lang: 'en' }));
    expect(findings.map(({ expected, actual }) => [expected, actual])).toEqual([
      [1, 2],
      [1, 0],
    ]);
  });

  it('adds up the reports of organs that were merged, in whichever layout', () => {
    const previous = [
      forward(1, 0),
      withCells(oldLayoutReport(2020), {
        'applications.carriedForward.naturalPerson': 1,
        'applications.carriedForward.total': 1,
      }),
    ];
    expect(carryOver(contextOf(bureauReport(), { previous }))).toEqual([]);
  });

  it('cannot judge a column that is blank in any of them', () => {
    const previous = [forward(null, 5), forward(9, 5)];
    const cells = carryOver(contextOf(bureauReport(), { previous })).flatMap((finding) => finding.cells);
    expect(cells).not.toContain('applications.carriedOver.naturalPerson');
    expect(cells).toContain('applications.carriedOver.business');
  });
});
