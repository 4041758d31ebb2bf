import { expect, it } from 'vitest';
import { applicationColumns } from '../../../src/report/reading/applications-header.ts';
import { placeCells, plainRow } from '../../../src/report/reading/grid.ts';
import { cell } from './cell.ts';

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => cell(text));

it('finds the columns of the official head, of two rows under a merged one', () => {
  const places = applicationColumns(
    placeCells([
      [
        cell('（本列数据的勾稽关系）', 1, 2),
        cell('自然人', 1, 2),
        cell('法人或其他组织', 5),
        cell('总计', 1, 2),
      ],
      KINDS,
      [cell('一、本年新收'), ...'1000001'.split('').map((text) => cell(text))],
    ]),
    '2021',
  );
  expect(places && [...places]).toEqual([
    ['naturalPerson', 1],
    ['business', 2],
    ['research', 3],
    ['socialWelfare', 4],
    ['legalService', 5],
    ['otherOrganization', 6],
    ['total', 7],
  ]);
});

it('finds them in whatever order they stand', () => {
  const places = applicationColumns(placeCells([[cell('总计'), ...KINDS, cell('自然人')]]), '2021');
  expect([places?.get('total'), places?.get('naturalPerson')]).toEqual([0, 6]);
});

it('gives none where one is lacking, named twice, or where columns are only guessed', () => {
  expect(applicationColumns(placeCells([[...KINDS, cell('总计')]]), '2021')).toBeNull();
  expect(applicationColumns(placeCells([[cell('自然人'), cell('自然人'), ...KINDS]]), '2021')).toBeNull();
  const row = plainRow(['自然人', ...KINDS.map(({ text }) => text), '总计']);
  expect(applicationColumns({ rows: [row], exact: false }, '2021')).toBeNull();
});
