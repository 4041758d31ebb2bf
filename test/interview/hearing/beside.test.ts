import { expect, it } from 'vitest';
import { isTerm, named, speaksOf, type Term } from '../../../src/interview/hearing/beside.ts';

const place = { start: 0, end: 1 };
const row: Term = { is: 'term', name: { kind: 'row', rows: ['new', 'carriedOver'] }, ...place };
const cell: Term = { is: 'term', name: { kind: 'cell', row: 'new', column: 'business' }, ...place };

it('a word speaks of every figure on the screen in its row or column', () => {
  expect(speaksOf(row, 'applications.carriedOver.research')).toBe(true);
  expect(speaksOf(row, 'applications.granted.research')).toBe(false);
  expect(speaksOf(cell, 'applications.granted.business')).toBe(true);
});

it('names what it names, and nothing of the other axis', () => {
  expect(named(row)).toEqual({ rows: ['new', 'carriedOver'], columns: [] });
  expect(named(cell)).toEqual({ rows: ['new'], columns: ['business'] });
  expect([row, { is: 'all', ...place } as const].map(isTerm)).toEqual([true, false]);
});
