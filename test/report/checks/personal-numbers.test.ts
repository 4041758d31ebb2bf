import { describe, expect, it } from 'vitest';
import { isIdentityNumber, personalNumbersIn } from '../../../src/report/checks/personal-numbers.ts';

describe('an identity number', () => {
  it('holds by its date and its check character', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('11010519491231002x')).toBe(true);
  });

  it('is none with another check character, an impossible month or too few digits', () => {
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isIdentityNumber('11010519491331002X')).toBe(false);
    expect(isIdentityNumber('11010519491231002')).toBe(false);
  });
});

describe('personal numbers of a text', () => {
  const kinds = (text: string) => personalNumbersIn(text).map(({ kind }) => kind);

  it('are told apart', () => {
    expect(kinds('身份证11010519491231002X')).toEqual(['identity']);
    expect(kinds('手机13800138000')).toEqual(['mobile']);
    expect(kinds('卡号6222020000000000004，手机138 0013 8000')).toContain('mobile');
  });

  it('are found in full width as well, where they stand', () => {
    const text = '电话：１３８００１３８０００。';
    expect(personalNumbersIn(text)).toEqual([{ kind: 'mobile', start: 3, end: 14 }]);
  });

  it('are none among document numbers, amounts and years', () => {
    expect(kinds('国办公开办函〔2021〕30号，收费1234567元，2024年1月1日至12月31日')).toEqual([]);
  });
});
