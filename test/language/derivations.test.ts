import { describe, expect, it } from 'vitest';
import { type Closeness, closenessOf } from '../../src/language/closeness.ts';
import { comesTo, DERIVATIONS, saidBy } from '../../src/language/derivations.ts';
import { figuresIn } from '../../src/language/figures.ts';
import { fold } from '../../src/language/fold.ts';

const figureOf = (said: string) => {
  const folded = fold(said, 'dropped');
  const figure = figuresIn(folded)[0];
  if (!figure) throw new Error(`no figure: ${said}`);
  return { figure, closeness: closenessOf(folded.text, figure) as Closeness };
};
const holds = (said: string, value: number, isWhole = false): boolean => {
  const { figure, closeness } = figureOf(said);
  return comesTo(figure, closeness, value, isWhole);
};

describe('a figure that follows from others', () => {
  it.each([
    ['增长12.5%', 12.48],
    ['约12篇', 12.08],
    ['占60%以上', 63.6],
    ['超过60%', 61],
    ['近30%', 28.9],
    ['为上年的1.5倍', 1.5],
  ])('%s may stand for %d', (said, value) => {
    expect(holds(said, value)).toBe(true);
  });

  it.each([
    ['增长12.5%', 13.1],
    ['占60%以上', 82],
    ['占60%以上', 58],
    ['近30%', 31],
    ['约12篇', 14],
  ])('%s may not stand for %d', (said, value) => {
    expect(holds(said, value)).toBe(false);
  });

  it('takes sums and differences of counts to the last one', () => {
    expect(holds('增加5件', 5, true)).toBe(true);
    expect(holds('增加5件', 5.4, true)).toBe(false);
  });

  it('tells percentages, points, times and counts apart', () => {
    expect(['12%', '8个百分点', '1.5倍', '3件'].map((said) => saidBy(figureOf(said).figure))).toEqual([
      'percent',
      'points',
      'times',
      'count',
    ]);
  });

  it.each([
    ['sum', 3, 2, 5],
    ['rest', 8, 6, 2],
    ['difference', 13, 9, 4],
    ['growth', 12, 10, 20],
    ['share', 12, 9, 75],
    ['mean', 24, 12, 2],
    ['yearly', 2, 4, 8],
  ])('works out a %s of %d and %d', (name, one, other, result) => {
    expect(DERIVATIONS.find((way) => way.name === name)?.value(one, other)).toBe(result);
  });
});
