import { expect, it } from 'vitest';
import { withObject } from '../../../src/drafting/outline/written-objects.ts';

it.each([
  ['全县公开3.12万条', '全县公开信息3.12万条'],
  ['本年度共发布391条', '本年度共发布信息391条'],
  ['公众号“云岭街道”发布220条', '公众号“云岭街道”发布信息220条'],
])('%s lacks what was made public', (said, written) => {
  expect(withObject(said)).toBe(written);
});

it.each(['招聘公告发布8条', '公开信息90条', '征集意见12条'])('%s does not', (said) => {
  expect(withObject(said)).toBe(said);
});
