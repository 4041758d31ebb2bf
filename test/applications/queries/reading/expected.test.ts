import { expect, it } from 'vitest';
import { readAt } from '../../../support/read-ledger-question.ts';

const expected = (text: string) =>
  readAt(text, '2026-09-16').queries.map(({ query }) => query.expected ?? null);

it('how many there are taken to be is kept behind all that names them', () => {
  expect(expected('超期的三件是谁办的')).toEqual([3]);
});

it('what narrows them further leaves fewer than were spoken of', () => {
  expect(expected('超期的那三件里延期的有几件')).toEqual([null]);
});
