import { expect, it } from 'vitest';
import {
  isTerm,
  named,
  signedAt,
  speaksOf,
  type Term,
  tellsHow,
} from '../../../src/interview/hearing/beside.ts';

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

it('a word that tells how a figure came to be wrong names no row', () => {
  const text = '多算了一件，重复的';
  const repeated: Term = { is: 'term', name: { kind: 'row', rows: ['refusedRepeat'] }, start: 6, end: 9 };
  expect(tellsHow(text, [repeated], [['applications.new.business', 3]])(repeated)).toBe(true);
  expect(tellsHow(text, [repeated], [['applications.granted.business', 3]])(repeated)).toBe(false);
});

it('tells by a sign at a figure, or right before it, whether there are more or fewer', () => {
  expect(signedAt('企业+3', { start: 2, end: 4 })).toBe('more');
  expect(signedAt('企业-3', { start: 3, end: 4 })).toBe('less');
  expect(signedAt('企业3', { start: 2, end: 3 })).toBeUndefined();
});
