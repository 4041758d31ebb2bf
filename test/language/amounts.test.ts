import { describe, expect, it } from 'vitest';
import { amountAt, amountsIn } from '../../src/language/amounts.ts';
import { fold } from '../../src/language/fold.ts';
import { FORM_UNITS } from '../../src/language/units.ts';

const read = (original: string) => amountsIn(fold(original).text);

describe('an amount', () => {
  it.each([
    ['12件', 12, '件', false],
    ['120 人次', 120, '人次', false],
    ['20个工作日', 20, '个工作日', false],
    ['18.8万元', 188_000, '元', true],
    ['251000元', 251_000, '元', true],
    ['三块钱', 3, '块钱', true],
    ['3000', 3000, '', false],
    ['12起诉', 12, '', false],
  ])('%s is %d %s (money: %s)', (text, value, unit, isMoney) => {
    expect(read(text)).toMatchObject([{ value, unit, isMoney, precision: 'exact' }]);
  });

  it.each([
    ['300件以上', 'above', 300],
    ['100件左右', 'about', 100],
    ['5件以内', 'below', 5],
    ['近300个', 'about', 300],
  ])('%s is %s %d', (text, precision, value) => {
    expect(read(text)).toMatchObject([{ precision, value }]);
  });

  it.each([
    ['3至5件', 3, 5],
    ['三到五件', 3, 5],
    ['100-120 件', 100, 120],
    ['3~5万元', 30_000, 50_000],
  ])('%s is a range from %d to %d', (text, low, high) => {
    expect(read(text)).toMatchObject([{ precision: 'range', low, high }]);
  });

  it.each(['1至6月', '2至5日', '0517-83605210', '2023-2024年'])('is no range in %s', (text) => {
    expect(read(text).map(({ precision }) => precision)).not.toContain('range');
  });

  it('counts in the units that it is asked for', () => {
    expect(amountAt('12天', 0, FORM_UNITS)).toMatchObject({ unit: '', end: 2 });
    expect(amountAt('12件', 0, FORM_UNITS)).toMatchObject({ unit: '件', end: 3 });
  });
});
