import { expect, it } from 'vitest';
import { fillTables } from '../../../src/documents/reading/fill-tables.ts';
import { readTableText } from '../../../src/report/reading/read-table.ts';

const filled = (text: string) =>
  fillTables([{ table: 'applications', reading: readTableText(text, 'applications', '2021') }], '2021');

it('puts figures into their cells and lists each that was not found', () => {
  const { tables, unsure } = filled('（一）予以公开 8 2 0 0 0 0 10');
  expect(tables.applications.granted).toMatchObject({ naturalPerson: 8, total: 10 });
  expect(unsure).toContainEqual({ cell: 'applications.new.naturalPerson', why: '文件中没有找到这一格' });
  expect(unsure.some(({ cell }) => cell.startsWith('applications.granted'))).toBe(false);
});

it('says once that a whole table was not found', () => {
  const { tables, unsure } = fillTables([{ table: 'disputes', reading: null }], '2021');
  expect(unsure).toEqual([{ cell: 'disputes', why: '没有找到这张表' }]);
  expect(tables.disputes.reconsideration).toMatchObject({ upheld: null });
});

it('says once that a table has no totals', () => {
  const { unsure } = filled('（一）予以公开 8 2 0 0 0 0\n（二）部分公开 1 0 0 0 0 0');
  expect(unsure.filter(({ cell }) => cell.endsWith('.total'))).toEqual([]);
  expect(unsure.some(({ cell }) => cell === 'applications')).toBe(true);
});
