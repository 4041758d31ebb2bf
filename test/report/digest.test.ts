import { expect, it } from 'vitest';
import { digestOf } from '../../src/report/digest.ts';

it('is the same for the same text and another one for every other', () => {
  expect(digestOf('总体情况')).toBe(digestOf('总体情况'));
  const texts = ['', '一', '二', '一二', '二一', '总体情况', '总体情况。', '𠮷', '吉'];
  expect(new Set(texts.map(digestOf)).size).toBe(texts.length);
});
