import { describe, expect, it } from 'vitest';
import { countsCases, sameKind, sortsOf, unitAt } from '../../src/language/units.ts';

describe('a unit', () => {
  it.each([
    ['人次，', '人次'],
    ['件次', '件次'],
    ['个工作日内', '个工作日'],
    ['件', '件'],
    ['人民币', '人民币'],
  ])('at the beginning of %s is %s', (text, unit) => {
    expect(unitAt(text, 0)?.word).toBe(unit);
  });

  it.each(['期间', '部分公开', '起诉', '条例', '处理', '甲件', ''])('stands not in %s', (text) => {
    expect(unitAt(text, 0)).toBeNull();
  });

  it.each([
    ['次', '场'],
    ['件', '篇'],
    ['人', '名'],
    ['家', '个'],
    ['天', '工作日'],
    ['件', ''],
    ['号', '号'],
  ])('%s and “%s” can be of the same thing', (a, b) => {
    expect(sameKind(a, b)).toBe(true);
    expect(sameKind(b, a)).toBe(true);
  });

  it.each([
    ['件', '人'],
    ['次', '件'],
    ['米', '页'],
    ['元', '件'],
  ])('%s and %s cannot', (a, b) => {
    expect(sameKind(a, b)).toBe(false);
  });

  it('counts cases or not', () => {
    expect(['件', '宗', '份', ''].map(countsCases)).toEqual([true, true, true, true]);
    expect(['次', '人', '篇', '元'].map(countsCases)).toEqual([false, false, false, false]);
    expect(sortsOf('个')).toEqual(['case', 'body']);
  });
});
