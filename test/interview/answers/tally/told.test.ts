import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/interview/answers/tally/item.ts';
import { toldIn } from '../../../../src/interview/answers/tally/told.ts';

const place = { start: 0, end: 1 };
const amount = (value: number): Item => ({ is: 'amount', value, ...place });
const row = (...rows: string[]): Item => ({ is: 'term', name: { kind: 'row', rows }, ...place });
const column = (...columns: string[]): Item => ({ is: 'term', name: { kind: 'column', columns }, ...place });
const mark = (is: 'cut' | 'rest' | 'all' | 'none' | 'each' | 'words'): Item => ({ is, ...place });
const PERSON = column('naturalPerson');
const FIRM = column('business');

const figures = (...items: readonly Item[]) =>
  toldIn(items).told.map(({ value, rows, columns }) => `${[...rows, ...columns].join('+')}=${value}`);

describe('figures are of the words that stand with them', () => {
  it.each([
    ['自然人9企业3', [PERSON, amount(9), FIRM, amount(3)], ['naturalPerson=9', 'business=3']],
    ['9个自然人3家企业', [amount(9), PERSON, amount(3), FIRM], ['naturalPerson=9', 'business=3']],
    [
      '新收：自然人9，企业3',
      [row('new'), PERSON, amount(9), mark('cut'), FIRM, amount(3)],
      ['new+naturalPerson=9', 'new+business=3'],
    ],
    ['俩村民各一件', [amount(2), PERSON, mark('each'), amount(1)], ['naturalPerson=2']],
    ['12件', [amount(12)], ['=12']],
    [
      '个人：公开6，信访1；企业2件都给了',
      [
        PERSON,
        row('granted'),
        amount(6),
        mark('cut'),
        row('refusedPetition'),
        amount(1),
        mark('cut'),
        FIRM,
        amount(2),
        mark('all'),
        row('granted'),
      ],
      ['granted+naturalPerson=6', 'refusedPetition+naturalPerson=1', 'granted+business=2'],
    ],
  ])('%s', (_, items, told) => {
    expect(figures(...items)).toEqual(told);
  });
});

describe('what is no figure of its own', () => {
  it('tells of whom all are, and of whom the rest is', () => {
    expect(toldIn([amount(12), mark('cut'), mark('all'), PERSON])).toMatchObject({
      told: [{ value: 12, columns: [] }],
      all: [{ rows: [], columns: ['naturalPerson'] }],
    });
    const { told, rest } = toldIn([FIRM, amount(3), mark('cut'), mark('rest'), PERSON]);
    expect(told).toHaveLength(1);
    expect(rest).toEqual([{ rows: [], columns: ['naturalPerson'] }]);
  });

  it('denies a kind, or says that there is no more', () => {
    expect(toldIn([PERSON, amount(9), mark('cut'), FIRM, mark('none')]).none).toEqual([
      { rows: [], columns: ['business'] },
    ]);
    expect(toldIn([PERSON, amount(9), mark('cut'), mark('rest'), amount(0)])).toMatchObject({
      endsThere: true,
      told: [{ value: 9 }],
    });
  });

  it('is left, and said to be, where no figure is of it', () => {
    expect(toldIn([PERSON, amount(9), mark('cut'), FIRM]).isLeft).toBe(true);
    expect(toldIn([PERSON, mark('none'), mark('words')]).isLeft).toBe(true);
    expect(toldIn([PERSON, amount(9)]).isLeft).toBe(false);
  });
});
