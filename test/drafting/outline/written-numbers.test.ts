import { expect, it } from 'vitest';
import { withWrittenCounts } from '../../../src/drafting/outline/written-counts.ts';
import { digits, withNearBeside } from '../../../src/drafting/outline/written-numbers.ts';

it.each([
  ['来了差不多四千人', '约4000人参加'],
  ['岗位两万三上下', '岗位约2.3万'],
  ['网站六百出头', '网站600余'],
  ['发了五十几条', '发了50余条'],
  ['关注的过四万', '关注的超过4万'],
  ['兑现了一千六百多万元', '兑现了1600余万元'],
  ['印了三万多张', '印了3万余张'],
  ['一共两百七八十条', '一共270余条'],
  ['研究过一次', '研究过1次'],
  ['坏过两次', '坏过2次'],
  ['拖了好几天', '拖了好几天'],
  ['多了几条', '多了几条'],
  ['二三十人', '二三十人'],
  ['加快两件', '加快2件'],
])('%s: %s', (said, written) => {
  expect(withWrittenCounts(said)).toBe(written);
});

it('puts how near a number is beside it', () => {
  expect(withNearBeside('大概发了130条')).toBe('发了大概130条');
  expect(withNearBeside('大概每周发2条')).toBe('大概每周发2条');
});

it('prints round sums in 万', () => {
  expect([430, 18_000, 23_450].map(digits)).toEqual(['430', '1.8万', '23450']);
});
