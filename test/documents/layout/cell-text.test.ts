import { expect, it } from 'vitest';
import { printCell, unitInCell } from '../../../src/documents/layout/cell-text.ts';
import { withCells } from '../../../src/report/cells.ts';
import { blankReport } from '../../../src/report/report.ts';

const blank = blankReport('2021', 2025, '青石镇人民政府');
const CELL = 'proactive.licences.decisions';

it.each([
  [486, '486'],
  [0, '0'],
  [-3, '-3'],
  [4_000_000, '4000000'],
  [1e21, '1000000000000000000000'],
])('prints %s as %s', (value, text) => {
  expect(printCell(withCells(blank, { [CELL]: value }), CELL)).toBe(text);
});

it('prints nothing where there is no figure', () => {
  expect(printCell(blank, CELL)).toBe('');
});

it('prints money as it was told, without a rounding of its own', () => {
  const report = withCells(blank, { 'proactive.fees.amountWan': 18.8712 });
  expect(printCell(report, 'proactive.fees.amountWan')).toBe(
    `18.8712${unitInCell(report, 'proactive.fees.amountWan')}`,
  );
  expect(unitInCell(report, CELL)).toBe('');
});
