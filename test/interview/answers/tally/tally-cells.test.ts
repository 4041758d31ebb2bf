import { expect, it } from 'vitest';
import { TallyCells } from '../../../../src/interview/answers/tally/tally-cells.ts';
import type { TableKey } from '../../../../src/report/sections.ts';
import { bureauReport } from '../../../fixtures/reports.ts';

const told = (table: TableKey, sums: [string, number][], cells: [string, [string, number][]][] = []) => {
  const reading = new TallyCells(table, { ...bureauReport(), applications: {}, proactive: {} });
  const isPlaced = reading.file({
    cells: new Map(cells.map(([row, own]) => [row, new Map(own)])),
    sums: new Map(sums),
    closed: new Set(),
    added: false,
    open: [],
  });
  return { isPlaced, cells: reading.cells, stated: reading.stated };
};

it('a sum of a row with several columns is stated, and fills none of them', () => {
  expect(told('applications', [['new', 12]])).toEqual({
    isPlaced: true,
    cells: {},
    stated: { 'applications.new.total': 12 },
  });
});

it('a sum of nothing is nothing in every column, and of a row with one column that one', () => {
  expect(Object.values(told('applications', [['new', 0]]).cells)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(told('proactive', [['licences', 86]]).cells).toEqual({ 'proactive.licences.decisions': 86 });
});

it('a word for a cell that the form lacks is not placed', () => {
  expect(told('applications', [], [['new', [['nobody', 1]]]]).isPlaced).toBe(false);
});
