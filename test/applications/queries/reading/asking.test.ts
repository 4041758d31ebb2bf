import { expect, it } from 'vitest';
import { asks, isCount } from '../../../../src/applications/queries/reading/asking.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';

const some = (text: string, is: typeof asks): boolean => tokensOf(text, vocabularyWith()).some(is);

it.each([
  ['收了几件', true],
  ['最慢的', true],
  ['一件都没答', true],
  ['今年企业的', false],
])('a piece asks: %s', (text, isAsked) => {
  expect(some(text, asks)).toBe(isAsked);
});

it('counts where it asks how many', () => {
  expect(some('办结几件', isCount)).toBe(true);
  expect(some('办结的有哪些', isCount)).toBe(false);
});
