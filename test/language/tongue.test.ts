import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/language/tongue.ts';

describe('a message', () => {
  it.each([
    'what is still missing?',
    'How do I count “withdrawn” applications?',
    'help',
    'no litigation, 3 reviews this year',
  ])('“%s” is English', (text) => expect(isEnglish(text)).toBe(true));

  it.each([
    '微信公众号 WeChat 发布 12 条',
    'OA 15',
    '<img src=x onerror="document.title=1"> <!channel>',
    'a@b.cn write to me here',
    'https://example.cn/a b c',
    '2026-001',
  ])('“%s” is not', (text) => expect(isEnglish(text)).toBe(false));
});
