import { expect, it } from 'vitest';
import { hasBareNumber, withUnits } from '../../../src/drafting/outline/written-units.ts';

it.each([
  ['网站发了734条，去年是688', '网站发了734条，去年是688条'],
  ['新收122件，网上来的88，邮寄29', '新收122件，网上来的88件，邮寄29件'],
  ['抖音号粉丝14.2万，公众号5.8万', '抖音号粉丝14.2万人，公众号5.8万人'],
  ['投入资金3.6亿', '投入资金3.6亿元'],
  ['测了62家，平均88.4', '测了62家，平均88.4'],
  ['培训2次', '培训2次'],
  ['来信52件，三天内回了50', '来信52件，三天内回了50件'],
  ['绩效考评91.5分，上年88', '绩效考评91.5分，上年88分'],
])('a bare number counts what the one before it does, or what its clause names: %s', (said, written) => {
  expect(withUnits(said)).toBe(written);
});

it('a number that counts nothing is told', () => {
  expect(hasBareNumber('办理30，留1件')).toBe(true);
  expect(hasBareNumber('平均88.4')).toBe(false);
  expect(hasBareNumber('办理30件')).toBe(false);
});
