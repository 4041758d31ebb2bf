import { expect, it } from 'vitest';
import { withWrittenYears } from '../../../src/drafting/outline/written-years.ts';

it.each([
  ['二〇〇三到二〇一五年的案卷', '2003年至2015年的案卷'],
  ['2019到2021年的文件', '2019年至2021年的文件'],
  ['补录旧账，2001到2007', '补录旧账，2001年至2007年'],
  ['二〇二四年底前', '2024年底前'],
  ['共2011条', '共2011条'],
  ['3月5号起，每月20号前', '3月5日起，每月20日前'],
  ['政府1号文', '政府1号文'],
])('%s: %s', (said, written) => {
  expect(withWrittenYears(said)).toBe(written);
});
