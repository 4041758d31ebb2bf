import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { reconsiderationFirst } from '../../../../src/report/checks/rules/reconsideration-first.ts';
import { organProfileOf } from '../../../../src/report/organ.ts';
import { bureauReport, cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const sued = (year: number, total: number | null) =>
  withCells({ ...bureauReport(), year }, { 'disputes.litigationDirect.total': total });

describe('reconsideration-first', () => {
  it.each([
    [2024, 1],
    [2025, 0],
    [2025, null],
  ])('is silent in %i with %s', (year, total) => {
    expect(reconsiderationFirst(contextOf(sued(year, total)))).toEqual([]);
  });

  it('asks from 2025 on about the first direct case', () => {
    const findings = reconsiderationFirst(contextOf(sued(2025, 1)));
    expect(findings).toMatchObject([
      { severity: 'info', section: 4, cells: ['disputes.litigationDirect.total'], expected: 0, actual: 1 },
    ]);
    expect(findings[0]?.message).toContain('行政诉讼未经复议直接起诉·总计');
    expect(findings[0]?.ground).toContain('第二十三条');
    expect(reconsiderationFirst(contextOf(sued(2026, 1), { lang: 'en' }))[0]?.message).toContain(
      'reconsideration first',
    );
  });

  it('goes by the results where the total is blank', () => {
    const report = withCells(sued(2025, null), { 'disputes.litigationDirect.upheld': 2 });
    expect(reconsiderationFirst(contextOf(report))).toMatchObject([{ actual: 2 }]);
  });

  it('does not ask a government that sums up its departments, nor an unknown organ', () => {
    expect(reconsiderationFirst(contextOf({ ...cityReport(), year: 2025 }))).toEqual([]);
    expect(reconsiderationFirst(contextOf({ ...sued(2025, 3), organ: '' }))).toEqual([]);
    const organ = organProfileOf('云岭县人民政府办公室');
    expect(reconsiderationFirst(contextOf(sued(2025, 3), { organ }))).toEqual([]);
  });

  it('asks a town, which reports for itself', () => {
    expect(reconsiderationFirst(contextOf({ ...sued(2025, 3), organ: '石桥镇人民政府' }))).toHaveLength(1);
  });
});
