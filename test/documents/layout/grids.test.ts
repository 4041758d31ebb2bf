import { expect, it } from 'vitest';
import { placeCells } from '../../../src/documents/layout/grid.ts';
import { gridOf } from '../../../src/documents/layout/grids.ts';
import { listCells } from '../../../src/report/cells.ts';

const TABLES = ['proactive', 'applications', 'disputes'] as const;
const FORMS = ['2019', '2021'] as const;
const ALL = FORMS.flatMap((form) => TABLES.map((table) => [form, table] as const));

it.each(ALL)('%s, %s: has every figure of the form once', (form, table) => {
  const paths = gridOf(form, table).rows.flatMap((row) => row.flatMap(({ path }) => path ?? []));
  expect(paths.toSorted()).toEqual(
    listCells(form, table)
      .map(({ path }) => path)
      .toSorted(),
  );
});

it.each(ALL)('%s, %s: fills its rectangle without a hole and without an overlap', (form, table) => {
  const grid = gridOf(form, table);
  const area = placeCells(grid).reduce((sum, { cell }) => sum + cell.rows * cell.columns, 0);
  expect(area).toBe(grid.rows.length * grid.widths.length);
});

it('opens a block of table 二 with a band over all four columns', () => {
  const [band] = gridOf('2021', 'proactive').rows[0] ?? [];
  expect(band).toMatchObject({ role: 'band', text: '第二十条第（一）项', columns: 4 });
});

it('prints a label that is merged over its rows once', () => {
  const labels = gridOf('2021', 'applications')
    .rows.flat()
    .map(({ text }) => text);
  expect(labels.filter((text) => text === '三、本年度办理结果')).toHaveLength(1);
  expect(labels.filter((text) => text.includes('不予公开'))).toHaveLength(1);
});
