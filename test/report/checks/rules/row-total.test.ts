import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { rowTotal } from '../../../../src/report/checks/rules/row-total.ts';
import { bureauReport, cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

describe('row-total', () => {
  it('is silent where the six columns add up', () => {
    expect(rowTotal(contextOf(bureauReport()))).toEqual([]);
    expect(rowTotal(contextOf(cityReport()))).toEqual([]);
  });

  it.each([11, 13])('names the cell, the sum and what stands there when 总计 is %i for 12', (actual) => {
    const report = withCells(bureauReport(), { 'applications.new.total': actual });
    const findings = rowTotal(contextOf(report));
    expect(findings).toMatchObject([
      {
        rule: 'row-total',
        severity: 'error',
        section: 3,
        cells: ['applications.new.total'],
        expected: 12,
        actual,
      },
    ]);
    expect(findings[0]?.message).toContain('一、本年新收政府信息公开申请数量·总计');
    expect(findings[0]?.ground).toContain('〔2021〕30号');
  });

  it('says the same in English, with the cell as the form prints it', () => {
    const report = withCells(bureauReport(), { 'applications.new.total': 13 });
    expect(rowTotal(contextOf(report, { lang: 'en' }))[0]?.message).toBe(
      '"一、本年新收政府信息公开申请数量·总计" is 13, but the six kinds of applicants in that row add up to 12.',
    );
  });

  it.each([
    'applications.new.research',
    'applications.new.total',
  ])('cannot judge a row when %s is blank', (cell) => {
    const report = withCells(bureauReport(), { 'applications.new.total': 99, [cell]: null });
    expect(rowTotal(contextOf(report))).toEqual([]);
  });

  it('judges rows of groups under their printed names', () => {
    const report = withCells(cityReport(), { 'applications.deniedByLaw.business': 2 });
    expect(rowTotal(contextOf(report))[0]).toMatchObject({ expected: 32, actual: 31 });
    expect(rowTotal(contextOf(report))[0]?.message).toContain(
      '（三）不予公开2.其他法律行政法规禁止公开·总计',
    );
  });
});
