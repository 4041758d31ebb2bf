import { expect, it } from 'vitest';
import { shownFirst } from '../../../src/drafting/outline/shown-first.ts';

it.each([
  ['定点药店名录', '8家', '家', '公布8家定点药店名录'],
  ['征收补偿方案公示', '9个', '个', null],
  ['交通管制通告公布', '14条', '条', '公布交通管制通告14条'],
  ['风险提示发布', '6条', '条', '发布风险提示6条'],
  ['收费标准公示', '12所', '所', null],
  ['名单公示', '4次', '次', null],
  ['在公开栏公示', '4条', '条', null],
  ['公众号发布', '40条', '条', null],
  ['政策宣讲会举办', '7场', '场', '举办政策宣讲会7场'],
  ['重点排污企业公布', '26家', '家', '公布重点排污企业26家'],
])('%s%s', (head, count, unit, words) => {
  expect(shownFirst(head, count, unit)).toBe(words);
});
