import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumeral, largeUnit, readNumeral } from '../../../src/report/text/numerals.ts';

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['三百五十', 350],
    ['一千二百三十四', 1234],
    ['一万', 10_000],
    ['万', 10_000],
    ['三万五千', 35_000],
    ['十二万零三', 120_003],
    ['一亿', 100_000_000],
    ['二〇二四', 2024],
    ['一百二', 120],
    ['三万五', 35_000],
    ['一亿二千万', 120_000_000],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it('writes no number with anything else in it', () => {
    for (const text of ['', '十件', '12', '甲', '十三五', '十百']) expect(readNumeral(text)).toBeNaN();
  });

  it.each([
    ['十八点八', 18.8],
    ['两千一百', 2100],
    ['二零二五', 2025],
    ['三五', null],
    ['二三十', null],
    ['点八', null],
    ['三点', null],
    ['', null],
  ])('%s says exactly %s', (text, value) => {
    expect(exactNumeral(text)).toBe(value);
  });

  it('reads whatever is composed of its characters without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'零一二三十百千万亿')), (chars) => {
        expect(typeof readNumeral(chars.join(''))).toBe('number');
      }),
    );
  });

  it('knows the large units', () => {
    expect(['万', '亿', '件'].map(largeUnit)).toEqual([10_000, 100_000_000, 1]);
  });
});
