import { expect, it } from 'vitest';
import { aimOf, byWord, isOne } from '../../../../src/interview/answers/tally/aims.ts';
import type { Term } from '../../../../src/interview/answers/tally/pieces.ts';

const place = { start: 0, end: 1 };
const row = (...rows: string[]): Term => ({ is: 'term', name: { kind: 'row', rows }, ...place });
const column = (...columns: string[]): Term => ({ is: 'term', name: { kind: 'column', columns }, ...place });

it('names the narrower of two words that overlap', () => {
  expect(aimOf([row('a', 'b'), row('b')])).toEqual({ rows: ['b'], columns: [] });
  expect(aimOf([row('a'), column('x')])).toEqual({ rows: ['a'], columns: ['x'] });
});

it('tells two things from one', () => {
  expect(isOne(aimOf([column('x')]), aimOf([column('y')]))).toBe(false);
  expect(isOne(aimOf([column('x')]), aimOf([row('a')]))).toBe(true);
  expect(isOne(aimOf([row('a', 'b')]), aimOf([row('b')]))).toBe(true);
});

it('parts words of one axis that a figure is of, each', () => {
  expect(byWord([column('x'), column('y')])).toHaveLength(2);
  expect(byWord([row('a'), column('x')])).toHaveLength(1);
});
