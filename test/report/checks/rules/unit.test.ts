import { describe, expect, it } from 'vitest';
import { withCells } from '../../../../src/report/cells.ts';
import { unit } from '../../../../src/report/checks/rules/unit.ts';
import { bureauReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const CELL = 'proactive.fees.amountWan';
const withFees = (amount: number, other = '') => withCells({ ...bureauReport(), other }, { [CELL]: amount });

describe('unit', () => {
  it('asks where the column of 10,000 yuan holds what the text says in yuan', () => {
    const report = withFees(188_710, '2024年，收取行政事业性收费18.871万元。');
    expect(unit(contextOf(report))).toMatchObject([
      { rule: 'unit', severity: 'warning', section: 2, cells: [CELL], expected: 18.871, actual: 188_710 },
    ]);
  });

  it('asks where last year’s amount is about 10,000 times less', () => {
    expect(unit(contextOf(withFees(188_710), { previous: [withFees(20.5)] }))).toMatchObject([
      { expected: 20.5, actual: 188_710 },
    ]);
  });

  it.each([
    ['an amount that the text repeats', withFees(18.871, '收取行政事业性收费18.871万元。'), 17],
    ['a year with ten times as much', withFees(205), 20.5],
    ['no fees', withFees(0), 20.5],
  ])('says nothing of %s', (_, report, before) => {
    expect(unit(contextOf(report, { previous: [withFees(before)] }))).toEqual([]);
  });
});
