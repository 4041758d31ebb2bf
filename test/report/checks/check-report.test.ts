import { describe, expect, it } from 'vitest';
import { withCells } from '../../../src/report/cells.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import { verdictOf } from '../../../src/report/findings.ts';
import { bureauReport, bureauReportLastYear, cityReport, oldLayoutReport } from '../../fixtures/reports.ts';
import { oldLayoutSource, sourceOf } from '../../fixtures/sources.ts';

describe('check-report', () => {
  it('finds nothing in the clean reports', () => {
    for (const report of [bureauReport(), bureauReportLastYear(), cityReport()])
      expect(checkReport({ report, source: sourceOf(report) })).toEqual([]);
    expect(checkReport({ report: bureauReport(), previous: [bureauReportLastYear()] })).toEqual([]);
  });

  it('finds every fault of the report in the old layout', () => {
    const report = oldLayoutReport();
    const findings = checkReport({ report, source: oldLayoutSource(report) });
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const rule of [
      'wrong-form',
      'title',
      'period',
      'aspect-missing',
      'numbering',
      'punctuation',
      'debris',
    ])
      expect(rules).toContain(rule);
    expect(findings[0]).toMatchObject({ rule: 'wrong-form', severity: 'error' });
    expect(verdictOf(findings)).toMatchObject({ errors: 1, postable: false });
  });

  it('puts errors first, then warnings, then hints', () => {
    const report = withCells({ ...bureauReport(), preamble: '' }, { 'applications.new.total': 13 });
    const severities = checkReport({ report, previous: [cityReport()] }).map(({ severity }) => severity);
    const order = ['error', 'warning', 'info'];
    expect(new Set(severities)).toEqual(new Set(order));
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  // So long that a rule which grows with the square of the length would run into the time-out.
  it('checks pages of one mark to their end', () => {
    const long = [',', 'a', '1', '（一）', '的的', '0', ' ', 'x.', '8:', '一、']
      .map((piece) => piece.repeat(5_000))
      .join('\n');
    const report = { ...bureauReport(), preamble: long, overview: long, problems: long, other: long };
    expect(checkReport({ report }).map(({ rule }) => rule)).toContain('punctuation');
  });
});
