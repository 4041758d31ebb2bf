import { expect, it } from 'vitest';
import { disputeColumns } from '../../../src/report/reading/disputes-header.ts';
import { placeCells } from '../../../src/report/reading/grid.ts';
import { cell } from './cell.ts';

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => cell(text));

it('finds fifteen columns under merged blocks', () => {
  const header = disputeColumns(
    placeCells([
      [cell('行政复议', 5, 2), cell('行政诉讼', 10)],
      [cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
      [...RESULTS, ...RESULTS, ...RESULTS],
    ]),
    '2021',
  );
  expect(header?.rows).toBe(3);
  expect(header?.places.end).toBe(15);
  expect(header?.places.columns.map(({ block, column }) => `${block}.${column}`)).toEqual(
    ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].flatMap((block) =>
      ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((column) => `${block}.${column}`),
    ),
  );
});

it('gives none where a column has no block over it, or where nothing names results', () => {
  expect(disputeColumns(placeCells([[cell('说明', 5)], RESULTS]), '2021')).toBeNull();
  expect(disputeColumns(placeCells([[cell('行政复议', 5)], [cell('1'), cell('2')]]), '2021')).toBeNull();
});
