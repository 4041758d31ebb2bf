import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { disputeTotal } from '../../../../src/report/checks/rules/dispute-total.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

describe('dispute-total', () => {
  it('is silent where the four results add up in all three blocks', () => {
    expect(disputeTotal(contextOf(cityReport()))).toEqual([]);
  });

  it.each([
    ['reconsideration', 351, '行政复议·总计'],
    ['litigationDirect', 26, '行政诉讼未经复议直接起诉·总计'],
    ['litigationAfterReconsideration', 20, '行政诉讼复议后起诉·总计'],
  ])('names the 总计 of %s when it is one more or one less than %i', (block, sum, label) => {
    for (const actual of [sum - 1, sum + 1]) {
      const report = withCells(cityReport(), { [`disputes.${block}.total`]: actual });
      const findings = disputeTotal(contextOf(report));
      expect(findings).toMatchObject([
        { severity: 'error', section: 4, cells: [`disputes.${block}.total`], expected: sum, actual },
      ]);
      expect(findings[0]?.message).toContain(label);
      expect(disputeTotal(contextOf(report, { lang: 'en' }))[0]?.message).toContain(`add up to ${sum}`);
    }
  });

  it('cannot judge a block with a blank in it', () => {
    const report = withCells(cityReport(), {
      'disputes.reconsideration.total': 1,
      'disputes.reconsideration.pending': null,
    });
    expect(disputeTotal(contextOf(report))).toEqual([]);
  });
});
