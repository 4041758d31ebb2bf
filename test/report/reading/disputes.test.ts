import { expect, it } from 'vitest';
import { readDisputes } from '../../../src/report/reading/disputes.ts';
import { plainRow } from '../../../src/report/reading/grid.ts';

const text = (...lines: readonly string[]) =>
  readDisputes([{ rows: lines.map((line) => plainRow(line.split(' '))), exact: false }], '2021');

it('reads fifteen figures in a row', () => {
  const { cells, statedTotals } = text('1 0 0 0 1 0 2 0 0 2 0 0 0 3 3');
  expect(cells).toMatchObject({
    'disputes.reconsideration.upheld': 1,
    'disputes.litigationDirect.corrected': 2,
    'disputes.litigationAfterReconsideration.pending': 3,
  });
  expect(statedTotals['disputes.litigationAfterReconsideration.total']).toBe(3);
});

it('reads twelve where no total is printed, and says so', () => {
  const { cells, unsure } = text('1 0 0 0 0 2 0 0 0 0 0 3');
  expect(cells['disputes.litigationAfterReconsideration.pending']).toBe(3);
  expect(unsure).toEqual([{ cell: 'disputes', why: '没有“总计”一栏，按四种结果依次读取' }]);
});

it('reads a row of five for each kind of dispute', () => {
  const { cells } = text('行政复议 1 0 0 0 1', '复议后起诉 0 0 4 0 4');
  expect(cells).toMatchObject({
    'disputes.reconsideration.upheld': 1,
    'disputes.litigationAfterReconsideration.otherResult': 4,
  });
});

it('reads none of a row that has another number of figures', () => {
  const { problems, cells } = text('1 0 0 0 1 0 2 0 0 2 0 0 0');
  expect(problems).toMatchObject([{ kind: 'wrong-count' }]);
  expect(Object.values(cells).every((value) => value === null)).toBe(true);
});

it('says that it found nothing', () => {
  expect(text('本年度未发生行政复议').problems).toMatchObject([{ kind: 'nothing-found' }]);
});
