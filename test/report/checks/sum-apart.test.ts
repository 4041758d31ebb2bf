import { expect, it } from 'vitest';
import { withCells } from '../../../src/report/cells.ts';
import { sumApart } from '../../../src/report/checks/sum-apart.ts';
import { bureauReport } from '../../fixtures/reports.ts';

const SUM = 'disputes.reconsideration.total';
const PARTS = ['disputes.reconsideration.upheld', 'disputes.reconsideration.corrected'] as const;
const apart = (upheld: number | null, corrected: number, total: number) =>
  sumApart(
    withCells(bureauReport(), { [PARTS[0]]: upheld, [PARTS[1]]: corrected, [SUM]: total }),
    SUM,
    PARTS,
  );

it('tells a printed sum from what its parts come to', () => {
  expect(apart(2, 1, 3)).toBeNull();
  expect(apart(2, 1, 4)).toEqual({ name: '行政复议·总计', expected: 3, actual: 4 });
});

it('says nothing where a part holds no number', () => {
  expect(apart(null, 1, 4)).toBeNull();
});
