import { expect, it } from 'vitest';
import { tableBlock, tableWords } from '../../../src/slack/views/table.ts';

const TABLE = {
  columns: ['项目', '件'],
  rows: [
    ['新收', 12],
    ['', 0],
  ],
};

it('gives every cell a character, figures as text', () => {
  expect(JSON.stringify(tableBlock(TABLE).rows)).toBe(
    JSON.stringify([
      [raw('项目'), raw('件')],
      [raw('新收'), raw('12')],
      [raw(' '), raw('0')],
    ]),
  );
});

it('leaves to the next page what a message does not hold', () => {
  const rows = Array.from({ length: 300 }, () => ['长'.repeat(200), 1]);
  const shown = tableBlock({ columns: ['项目', '件'], rows }).rows;
  expect(shown.length).toBeLessThanOrEqual(100);
  expect(JSON.stringify(shown).length).toBeLessThan(20_000);
});

it('is said a line a row where no table can be shown', () => {
  expect(tableWords(TABLE)).toEqual(['项目 件', '新收 12', ' 0']);
  expect(tableWords(null)).toEqual([]);
});

function raw(text: string) {
  return { type: 'raw_text', text };
}
