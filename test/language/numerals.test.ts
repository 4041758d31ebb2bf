import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionAt, inNumerals, numeralAt } from '../../src/language/numerals.ts';

const written = (text: string): [number, number] | null => {
  const found = numeralAt(text, 0);
  return found && found.end === text.length ? [found.low, found.high] : null;
};

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百零五', 105],
    ['三百零五', 305],
    ['三百五十', 350],
    ['一百二', 120],
    ['三千五', 3500],
    ['两千一百', 2100],
    ['一千零三十二', 1032],
    ['一千二百三十四', 1234],
    ['三万五', 35_000],
    ['三万五千', 35_000],
    ['十二万零三', 120_003],
    ['一亿二千万', 120_000_000],
    ['三万亿', 3e12],
    ['二〇二四', 2024],
    ['二零二五', 2025],
    ['贰拾万', 200_000],
  ])('%s is %d', (text, value) => {
    expect(written(text)).toEqual([value, value]);
  });

  it.each([
    ['几', 2, 9],
    ['几十', 20, 90],
    ['十几', 12, 19],
    ['三五', 3, 5],
    ['十四五', 14, 15],
    ['二三十', 20, 30],
    ['三四百', 300, 400],
    ['数百', 200, 900],
    ['数十万', 200_000, 900_000],
  ])('%s is from %d to %d', (text, low, high) => {
    expect(written(text)).toEqual([low, high]);
  });

  it('says of a pair and of a unit alone that they may be no number', () => {
    expect(numeralAt('十三五', 0)).toMatchObject({ isPair: true });
    expect(numeralAt('三十五', 0)).toMatchObject({ isPair: false });
    expect(numeralAt('百', 0)).toMatchObject({ isLone: true });
    expect(numeralAt('千万', 0)).toMatchObject({ isLone: true });
  });

  it.each(['', '甲', '12', '十百', '三三', '二三五', '三三两两', '百千', '数'])('%s is none', (text) => {
    expect(numeralAt(text, 0)).toBeNull();
  });

  it('begin where they begin, not within', () => {
    expect(numeralAt('二百三', 1)).toBeNull();
    expect(numeralAt('件数十二件', 1)).toBeNull();
    expect(numeralAt('件数十二件', 2)).toMatchObject({ low: 12, high: 12 });
  });

  it('have their fraction behind 点', () => {
    expect(fractionAt('十八点八五', 2)).toBe('85');
    expect(fractionAt('三点', 1)).toBe('');
    expect(fractionAt('三', 1)).toBe('');
  });

  it('are read or not, whatever they are composed of, and never from high to low', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'零一二三五九十百千万亿几数')), (chars) => {
        const found = numeralAt(chars.join(''), 0);
        if (found) expect(found.low).toBeLessThanOrEqual(found.high);
      }),
    );
  });
});

describe('the number of a list in numerals', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [35, '三十五'],
  ])('%d is %s', (count, numerals) => {
    expect(inNumerals(count)).toBe(numerals);
  });
});
