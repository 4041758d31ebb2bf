import { expect, it } from 'vitest';
import { foundThere, isNothingMade } from '../../../src/drafting/outline/faulty-things.ts';

it.each([
  ['空', '设置', '个', true],
  ['', '设置', '条', true],
  ['大厅', '设置', '个', false],
  ['', '发布', '条', false],
])('%s before a thing of %s, counted in %s: nothing was made %s', (before, verb, unit, is) => {
  expect(isNothingMade(before, verb, unit)).toBe(is);
});

it('says of faulty things behind a check that they were found', () => {
  expect(foundThere('过期专栏3个', '8月抽查1次')).toBe('发现过期专栏3个');
  expect(foundThere('过期专栏3个', '8月培训1次')).toBeNull();
  expect(foundThere('新专栏3个', '8月抽查1次')).toBeNull();
  expect(foundThere('过期专栏已下线', '8月抽查1次')).toBeNull();
});
