import { describe, expect, it } from 'vitest';
import { straysIn } from '../../scripts/language-homes.ts';

const notionsIn = (path: string, source: string): string[] =>
  straysIn(path, source).map(({ notion }) => notion);

describe('a notion that is spelled out away from its home', () => {
  it.each([
    ['numerals', "const a = '一二三四五六七八九十';"],
    ['numerals', 'const a = /[一二三四五六]、/u;'],
    ['surnames', "const a = '王李张刘陈';"],
    ['units', 'const a = /\\d+[件条次篇]/u;'],
    ['traditional characters', 'const a = /公[开開]/u;'],
    ['days', 'const a = /\\d{1,2}月\\d{1,2}日/u;'],
  ])('is told: %s', (notion, source) => {
    expect(notionsIn('report/any.ts', source)).toEqual([notion]);
  });

  it('is none at home, nor in plain words', () => {
    expect(notionsIn('language/numerals.ts', "const a = '一二三四五六七八九十';")).toEqual([]);
    expect(notionsIn('report/any.ts', "const a = '2025年12月31日收到申请12件';")).toEqual([]);
  });
});
