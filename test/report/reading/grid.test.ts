import { expect, it } from 'vitest';
import { endOf, placeCells, plainRow, type SourceCell } from '../../../src/report/reading/grid.ts';
import { cell } from './cell.ts';

const printed = (rows: readonly (readonly SourceCell[])[]) =>
  placeCells(rows).rows.map((row) =>
    row.map(({ text, from, to, continued }) => `${continued ? '↓' : ''}${text} ${from}-${to}`),
  );

it('places a cell over the columns that it covers', () => {
  expect(printed([[cell('申请人', 2), cell('总计')]])).toEqual([['申请人 0-1', '总计 2-2']]);
});

it('lets a cell that is merged downwards stand in each row that it covers', () => {
  expect(
    printed([
      [cell('不予公开', 1, 2), cell('秘密'), cell('1')],
      [cell('禁止'), cell('2')],
    ]),
  ).toEqual([
    ['不予公开 0-0', '秘密 1-1', '1 2-2'],
    ['↓不予公开 0-0', '禁止 1-1', '2 2-2'],
  ]);
});

it('keeps a merged cell at the end of a row that is too short to reach it', () => {
  expect(printed([[cell('1'), cell('2'), cell('注', 1, 2)], [cell('3')]])).toEqual([
    ['1 0-0', '2 1-1', '注 2-2'],
    ['3 0-0', '↓注 2-2'],
  ]);
});

it('bounds what a span may claim', () => {
  expect(placeCells([[cell('', 1_000_000, 1_000_000), cell('1')]]).rows[0]).toHaveLength(1);
});

it('ends a row behind its last column', () => {
  expect([endOf(plainRow(['自然人', '1'])), endOf([])]).toEqual([2, 0]);
});
