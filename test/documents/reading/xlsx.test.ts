import { utils, type WorkSheet } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { readBook } from '../../../src/documents/reading/xlsx.ts';

function blocks(
  name: string,
  rows: readonly (readonly unknown[])[],
  changed: (sheet: WorkSheet) => WorkSheet = (sheet) => sheet,
) {
  const book = utils.book_new();
  utils.book_append_sheet(book, changed(utils.aoa_to_sheet(rows.map((row) => [...row]))), name);
  return readBook(book).blocks;
}

it('takes a heading alone in its row for a line, and the rest for tables', () => {
  const read = blocks('表', [['四、政府信息公开行政复议、行政诉讼情况'], ['结果维持', '结果纠正'], [1, 0]]);
  expect(read.map(({ kind }) => kind)).toEqual(['line', 'table']);
});

it('spreads a merged cell over its places', () => {
  const rows = [
    ['不予公开', '秘密', 1],
    [null, '禁止', 2],
  ];
  const merges = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const [table] = blocks('表', rows, (sheet) => ({ ...sheet, '!merges': merges }));
  expect(table?.kind === 'table' && table.grid.rows[1]).toMatchObject([
    { text: '不予公开', continued: true },
    { text: '禁止' },
    { text: '2' },
  ]);
});

it('gives a number with the unit that its format prints', () => {
  const money = { t: 'n', v: 251000, z: '0"元"' };
  const [table] = blocks('表', [['收费', 251000]], (sheet) => ({ ...sheet, B1: money }));
  expect(table?.kind === 'table' && table.grid.rows[0]?.at(1)?.text).toBe('251000元');
});

it('takes the name of a sheet for its heading where it has none', () => {
  expect(blocks('一、总体情况', [['好', '是']])[0]).toMatchObject({ kind: 'line', text: '一、总体情况' });
});
