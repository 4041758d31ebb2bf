import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cellAt,
  cellInfo,
  cellLabel,
  labelParts,
  listCells,
  rowOf,
  withCells,
} from '../../src/report/cells.ts';
import { bureauReport } from '../fixtures/reports.ts';

describe('cells', () => {
  it.each([
    ['2021', 10, 175, 15],
    ['2019', 22, 161, 15],
  ] as const)('of the %s layout are %i, %i and %i', (version, proactive, applications, disputes) => {
    expect(listCells(version, 'proactive')).toHaveLength(proactive);
    expect(listCells(version, 'applications')).toHaveLength(applications);
    expect(listCells(version, 'disputes')).toHaveLength(disputes);
    expect(new Set(listCells(version).map(({ path }) => path)).size).toBe(
      proactive + applications + disputes,
    );
  });

  it.each([
    ['applications.new.total', '一、本年新收政府信息公开申请数量·总计'],
    ['applications.deniedStateSecret.naturalPerson', '（三）不予公开1.属于国家秘密·自然人'],
    ['applications.carriedForward.other', 'applications.carriedForward.other'],
    ['disputes.reconsideration.upheld', '行政复议·结果维持'],
    ['disputes.litigationDirect.total', '行政诉讼未经复议直接起诉·总计'],
    ['proactive.fees.amountWan', '行政事业性收费·本年收费金额（单位：万元）'],
  ])('%s is called %s', (path, label) => {
    expect(cellLabel('2021', path)).toBe(label);
  });

  it('are parted into table, row and column, and their label into row and column', () => {
    expect(addressOf('applications.new.total')).toEqual(['applications', 'new', 'total']);
    expect(rowOf('disputes.reconsideration.upheld')).toBe('reconsideration');
    expect(labelParts('（三）不予公开1.属于国家秘密·自然人')).toEqual([
      '（三）不予公开1.属于国家秘密',
      '自然人',
    ]);
  });

  it('know what may stand in them and whether they are sums', () => {
    expect(cellInfo('2019', 'proactive.licences.change')?.kind).toBe('signed');
    expect(cellInfo('2019', 'proactive.procurement.amount')?.kind).toBe('money');
    expect(cellInfo('2021', 'applications.granted.total')?.isTotal).toBe(true);
    expect(cellInfo('2021', 'applications.total.business')?.isTotal).toBe(true);
    expect(cellInfo('2021', 'applications.other.business')).toBeUndefined();
  });

  it('are changed in a copy', () => {
    const report = bureauReport();
    const changed = withCells(report, { 'applications.new.total': null });
    expect(cellAt(changed, 'applications.new.total')).toBeNull();
    expect(cellAt(report, 'applications.new.total')).toBe(12);
    expect(cellAt(report, 'applications.absent.total')).toBeNull();
  });
});
