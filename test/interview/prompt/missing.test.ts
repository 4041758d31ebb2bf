import { expect, it } from 'vitest';
import { placesOf } from '../../../src/interview/prompt/missing.ts';
import { questionsOf } from '../../../src/interview/questions/list.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const some = (count: number) => placesOf(session, questionsOf(session).slice(2, 2 + count));

it('leads to what is missing by buttons, the first of them the main one', () => {
  const { buttons, places } = some(2);
  expect(buttons.map(({ style }) => style)).toEqual(['primary', undefined]);
  expect(buttons.every(({ value }) => value.startsWith('go:'))).toBe(true);
  expect(places).toEqual([]);
});

it('has a menu of all where there are more than three', () => {
  const { buttons, places } = some(5);
  expect(buttons).toHaveLength(3);
  expect(places).toHaveLength(5);
});
