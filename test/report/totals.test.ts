import { describe, expect, it } from 'vitest';
import { cellAt, withCells } from '../../src/report/cells.ts';
import { columnsReceived, isIntake, receivedOf, sumOf, withTotals } from '../../src/report/totals.ts';
import { bureauReport, cityReport, oldLayoutReport } from '../fixtures/reports.ts';

describe('totals', () => {
  it('add numbers, and are unknown as soon as one is', () => {
    expect(sumOf([1, 0, 2])).toBe(3);
    expect(sumOf([])).toBe(0);
    expect(sumOf([1, null, 2])).toBeNull();
  });

  it('computed anew are the printed ones of the real figures', () => {
    for (const report of [bureauReport(), cityReport(), oldLayoutReport()])
      expect(withTotals(report)).toEqual(report);
  });

  it('follow a changed part up to every sum that it belongs to', () => {
    const report = withTotals(withCells(cityReport(), { 'applications.granted.business': 22 }));
    expect(cellAt(report, 'applications.granted.total')).toBe(1363);
    expect(cellAt(report, 'applications.total.business')).toBe(54);
    expect(cellAt(report, 'applications.total.total')).toBe(3051);
  });

  it('are blank where a part is blank, and only there', () => {
    const report = withTotals(withCells(cityReport(), { 'disputes.litigationDirect.pending': null }));
    expect(cellAt(report, 'disputes.litigationDirect.total')).toBeNull();
    expect(cellAt(report, 'disputes.reconsideration.total')).toBe(351);
  });

  it('tell what came, of a type or in all, and of which types any did', () => {
    const report = bureauReport();
    expect(receivedOf(report, null)).toBe(14);
    expect(columnsReceived(report)).toEqual(['naturalPerson', 'business']);
    expect(receivedOf(withCells(report, { 'applications.new.business': null }), 'business')).toBeNull();
    expect(['new', 'carriedOver', 'granted', 'carriedForward'].filter(isIntake)).toEqual([
      'new',
      'carriedOver',
    ]);
  });
});
