import { expect, it } from 'vitest';
import { around, between, joined, liesIn, overlaps } from '../../src/language/span.ts';

it('stretches that touch are one', () => {
  expect(
    joined([
      { start: 3, end: 5 },
      { start: 0, end: 3 },
      { start: 7, end: 7 },
    ]),
  ).toEqual([{ start: 0, end: 5 }]);
});

it('what the used stretches leave is what stands between them', () => {
  const used = [
    { start: 2, end: 4 },
    { start: 6, end: 7 },
  ];
  expect(between({ start: 0, end: 9 }, used)).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 6 },
    { start: 7, end: 9 },
  ]);
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
});

it('a word lies in its clause, and is found there', () => {
  const clauses = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ];
  expect(liesIn({ start: 5, end: 9 }, { start: 5, end: 9 })).toBe(true);
  expect(liesIn({ start: 3, end: 6 }, { start: 0, end: 4 })).toBe(false);
  expect(around(clauses, { start: 6, end: 8 })).toBe(clauses[1]);
  expect(around(clauses, { start: 3, end: 6 })).toBeUndefined();
});
