import { describe, expect, it } from 'vitest';
import { asksToCheck, saysMore } from '../../../src/bot/words/beside-files.ts';

describe('what is said beside a file', () => {
  it.each([
    '这份帮我检查',
    '检查一下',
    '请帮我看看这份报告有没有问题',
    '帮把把关',
    '麻烦审一下，明天要报',
    'please check this',
  ])('“%s” asks for a check of it', (text) => {
    expect(asksToCheck(text)).toBe(true);
  });

  it.each(['', '去年的', '这是2024年年报', '表在这里', '今年的数字'])('“%s” does not', (text) => {
    expect(asksToCheck(text)).toBe(false);
    expect(saysMore(text)).toBe(false);
  });

  it('answers something too where it counts something', () => {
    expect(saysMore('附件是去年的，今年新收3件')).toBe(true);
  });
});
