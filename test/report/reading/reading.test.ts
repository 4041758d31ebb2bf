import { expect, it } from 'vitest';
import { TableCollector } from '../../../src/report/reading/reading.ts';

const collector = () => new TableCollector('applications', '2021');
const row = (natural: string, doubt: string | null = null) => ({
  row: 'new',
  values: [['naturalPerson', natural] as const],
  doubt,
});

it('keeps figures, and totals apart from them', () => {
  const table = collector();
  table.addRow({
    row: 'new',
    values: [
      ['naturalPerson', '3'],
      ['total', '3'],
    ],
    doubt: null,
  });
  expect(table.finish()).toMatchObject({
    cells: { 'applications.new.naturalPerson': 3 },
    statedTotals: { 'applications.new.total': 3 },
    unsure: [],
  });
});

it('gives up a cell that is told twice and differently, with both', () => {
  const table = collector();
  table.addRow(row('3'));
  table.addRow(row('5'));
  const { cells, problems, unsure } = table.finish();
  expect(cells['applications.new.naturalPerson']).toBeNull();
  expect(problems).toMatchObject([{ kind: 'conflict', text: '3 / 5' }]);
  expect(unsure).toMatchObject([{ why: '同一格读到两个不同的内容：“3”和“5”' }]);
});

it('lets a figure take the place of a blank, and the same figure stand twice', () => {
  const table = collector();
  for (const said of ['', '3', '3']) table.addRow(row(said));
  expect(table.finish()).toMatchObject({ cells: { 'applications.new.naturalPerson': 3 }, problems: [] });
});

it('knows no cell that the form has not', () => {
  const table = collector();
  table.addRow({ row: 'weather', values: [['naturalPerson', '3']], doubt: null });
  expect([table.size, table.has('weather')]).toEqual([0, false]);
});

it('takes a row without any figure for lost only in a table that has figures', () => {
  const blank = collector();
  blank.addUnfilled('granted', ['naturalPerson']);
  expect(blank.finish().unsure).toEqual([]);
  const filled = collector();
  filled.addRow(row('3'));
  filled.addUnfilled('granted', ['naturalPerson']);
  expect(filled.finish().unsure).toEqual([
    { cell: 'applications.granted.naturalPerson', why: '这一行没有数字，是空着还是漏读需要核对' },
  ]);
});
