import { expect, it } from 'vitest';
import { feeText } from '../../../../src/report/checks/rules/fee-text.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

const check = (amountWan: number, other: string) => {
  const report = cityReport();
  const proactive = { ...report.proactive, fees: { amountWan } };
  return feeText(contextOf({ ...report, proactive, other })).map(({ expected, actual }) => [
    expected,
    actual,
  ]);
};

it.each([
  ['a fee above all fees', 0, '全年收取政府信息公开信息处理费3940元。', [[0.394, 0]]],
  ['a fee within all fees', 1, '全年收取政府信息公开信息处理费3940元。', []],
  ['a fee that nobody paid', 0, '信息处理费应收380元。', []],
  ['a denial of all fees beside some', 5, '本年度未收取任何行政事业性收费。', [[0, 5]]],
  ['a denial of this fee alone', 5, '本年度未收取信息处理费。', []],
])('%s', (_, amount, other, found) => {
  expect(check(amount, other)).toEqual(found);
});
