import { describe, expect, it } from 'vitest';
import { wordings } from '../../src/language/wordings.ts';

describe('a line of a word table', () => {
  it.each([
    ['补正', ['补正']],
    ['逾期{未|不}补正', ['逾期未补正', '逾期不补正']],
    ['{|行政}复议{|案件}', ['复议', '复议案件', '行政复议', '行政复议案件']],
  ])('%s stands for its wordings', (line, words) => {
    expect([...wordings(line)].sort()).toEqual([...words].sort());
  });

  it.each(['{未|{没|不}}补正', '逾期{未|不补正', '逾期未}补正'])('%s is a slip of the table', (line) => {
    expect(() => wordings(line)).toThrow(RangeError);
  });

  it('that stands for too many is refused, not cut', () => {
    expect(() => wordings('{a|b|c|d|e|f|g|h|i|j}'.repeat(4))).toThrow(RangeError);
  });
});
