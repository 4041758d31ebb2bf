import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  isNumberOf,
  numberAfter,
  numberForm,
} from '../../../src/applications/case/office-number.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';

const SPELLINGS = [
  '2026-012',
  '２０２６-０１２',
  '2026–012',
  '2026\u2011012',
  '2026—012',
  '〔2026〕12号',
  '[2026]12号',
  '（2026）012号',
  '2026年第12号',
  '2026 012',
  ' 2026_012 ',
  '2026012',
];

describe('an office’s number', () => {
  it.each(SPELLINGS)('is the same one written %j', (number) => {
    expect(numberForm(number)).toBe('2026-12');
    expect(digitsOf(number)).toEqual([2026, 12]);
    expect(isNumberOf(number, '2026-012')).toBe(true);
    expect(isNumberOf('2026-012', number)).toBe(true);
  });

  it.each(
    SPELLINGS.filter((number) => !number.startsWith(' ')),
  )('is asked for in a question as %j', (number) => {
    const [query] = queriesOf(`${number}到哪一步了`, '2026-06-01');
    const [filter] = query?.filters ?? [];
    expect(filter?.by === 'number' && filter.numbers.map(digitsOf)).toEqual([[2026, 12]]);
  });

  it.each([
    ['依申请〔2026〕12号', '〔2026〕12号'],
    ['A2026-12', 'B2026-12'],
    ['2026-012', '2025-012'],
    ['2026-12', '2026-120'],
  ])('%s is not %s', (one, other) => {
    expect(numberForm(one)).not.toBe(numberForm(other));
  });

  it('goes on in its own style', () => {
    expect(['2026-009', '〔2026〕14号', 'A9'].map(numberAfter)).toEqual(['2026-010', '〔2026〕15号', 'A10']);
  });
});
