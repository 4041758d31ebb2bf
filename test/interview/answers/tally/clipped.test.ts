import { expect, it } from 'vitest';
import { clippedAt } from '../../../../src/interview/answers/tally/clipped.ts';
import type { Item } from '../../../../src/interview/answers/tally/item.ts';
import { wordSet } from '../../../../src/language/lexicon.ts';

const WORDS = wordSet(['{废|加工|自}']);

it.each([
  ['废2', 0, true],
  ['废：2', 0, true],
  ['作废2', 1, false],
  ['要加工的1件', 1, true],
  ['加工厂', 0, false],
  ['废一个是旧的', 0, false],
])('a clipped name counts only right beside a figure: %s from %d', (text, at, isOne) => {
  expect(clippedAt(text, at, WORDS, undefined) !== null).toBe(isOne);
});

it('counts behind its figure, where nothing runs on', () => {
  const one: Item = { is: 'amount', value: 1, start: 0, end: 1 };
  expect(clippedAt('1自', 1, WORDS, one)?.word).toBe('自');
  expect(clippedAt('1自行车', 1, WORDS, one)).toBeNull();
});
