import { expect, it } from 'vitest';
import { withListedCounts } from '../../../src/drafting/outline/listed-counts.ts';

it.each([
  ['发了310条，里头办事的120条、动态的90条', '发了310条，其中办事类120条、动态类90条'],
  ['公开信息96条，教育的30条', '公开信息96条，其中教育类信息30条'],
  ['发布信息96条，养老类22条', '发布信息96条，其中养老类22条'],
  ['讲堂9期，城区4期、乡镇5期', '讲堂9期，其中城区4期、乡镇5期'],
  ['讲堂9期，城区3期、乡镇5期', '讲堂9期，城区3期、乡镇5期'],
  ['抽查60家，达标的52家、没达标的8家', '抽查60家，其中达标52家、没达标8家'],
  ['收到意见20条，采纳的占12条', '收到意见20条，其中采纳类信息12条'],
])('kinds and their counts stand side by side: %s', (said, written) => {
  expect(withListedCounts(said)).toBe(written);
});

it('leaves what counts something else, or more than the whole, as it was said', () => {
  for (const said of ['培训2次，教育的30条', '公开20条，去年的35条', '网站发了80条，公众号发了60条'])
    expect(withListedCounts(said)).toBe(said);
});
