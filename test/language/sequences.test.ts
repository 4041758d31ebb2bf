import { expect, it } from 'vitest';
import { sequences } from '../../src/language/sequences.ts';

const find = sequences([
  ['{去年|往年}…{报|填}错', 'wrong'],
  ['补正…{没|不}…{懂|明白}', 'unclear'],
]);

it.each([
  ['往年报错了', 'wrong'],
  ['去年那份年报填错了', 'wrong'],
  ['补正以后还是没看懂', 'unclear'],
])('finds words that follow one another in “%s”', (text, value) => {
  expect(find(text).map((found) => found.value)).toEqual([value]);
});

it.each([
  '报错的是去年',
  '去年收了三份，报错',
  '去年乡镇和街道汇总上来的数据报错了',
  '补正以后不来',
])('finds none in “%s”: other order, another breath, too far apart, one missing', (text) => {
  expect(find(text)).toEqual([]);
});

it('tells where each of the words stands, and not what stands between', () => {
  expect(find('去年的报错了')[0]?.parts.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 5],
  ]);
});
