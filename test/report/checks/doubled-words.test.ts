import { describe, expect, it } from 'vitest';
import { doubledWords } from '../../../src/report/checks/doubled-words.ts';

const found = (text: string) => doubledWords(text).map(({ start, end }) => text.slice(start, end));

describe('words written twice in a row', () => {
  it.each([
    ['政府信息公开公开申请', '公开公开'],
    ['综合满意率满意率99.8%', '满意率满意率'],
    ['可通过可以通过网站查阅', '可通过可以通过'],
    ['可以通过可通过网站查阅', '可以通过可通过'],
    ['切实加强加强培训', '加强加强'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    ['县人民政府政府信息公开专栏'],
    ['一步一步推进'],
    ['市政府及市政府办'],
    ['逐项逐项核对'],
    ['公开，公开'],
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
