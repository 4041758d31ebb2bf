import { expect, it } from 'vitest';
import { mayBeSeparated, separatedCells } from '../../../src/documents/reading/separated.ts';

const BOUNDS = { rows: 10, columns: 10 };

it.each([
  ['commas', 'a,b\n1,2', 'a|b / 1|2'],
  ['tabs', 'a\tb,c\n1\t2', 'a|b,c / 1|2'],
  ['semicolons', 'a;b\r\n1;2', 'a|b / 1|2'],
  ['Chinese commas', '编号，姓名\n1，甲', '编号|姓名 / 1|甲'],
  ['quoted cells', '"a,""b""",c\n1,2', 'a,"b"|c / 1|2'],
  ['a quotation that never ends', 'x,"a,b', 'x|a,b'],
])('parts cells by %s', (_, text, cells) => {
  expect(
    separatedCells(text, BOUNDS)
      .map((row) => row.join('|'))
      .join(' / '),
  ).toBe(cells);
});

it('keeps no more than it may', () => {
  const text = Array.from({ length: 1_000 }, () => 'a,'.repeat(1_000)).join('\n');
  const cells = separatedCells(text, BOUNDS);
  expect([cells.length, cells[0]?.length]).toEqual([10, 10]);
});

it('knows what may be a table at all', () => {
  expect([mayBeSeparated('a;b'), mayBeSeparated('一段话')]).toEqual([true, false]);
});
