import { expect, it } from 'vitest';
import { saysFigures } from '../../../src/interview/hearing/said-figures.ts';
import { heard } from '../../../src/language/hear.ts';

it.each([
  ['发了3条', true],
  ['开会讲过四次', true],
  ['12点了先吃饭', false],
  ['还差几项没弄', false],
  ['退一步', false],
  ['回到第3题', false],
])('“%s” counts something that was done: %s', (text, counts) => {
  expect(saysFigures(heard(text))).toBe(counts);
});
