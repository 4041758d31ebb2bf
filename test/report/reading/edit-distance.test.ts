import { expect, it } from 'vitest';
import { editDistance } from '../../../src/report/reading/edit-distance.ts';

it.each([
  ['', '', 0],
  ['重复申请', '重复申请', 0],
  ['重复申请', '重复申清', 1],
  ['重复申请', '复申请', 1],
  ['', '申请', 2],
  ['申请', '', 2],
  ['甲乙丙', '丙乙甲', 2],
])('%s to %s: %d', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});
