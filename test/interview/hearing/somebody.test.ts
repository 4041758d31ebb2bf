import { expect, it } from 'vitest';
import { isSomebody } from '../../../src/interview/hearing/somebody.ts';
import { heard } from '../../../src/language/hear.ts';

it.each([
  ['法规科老周', true],
  ['执法队', true],
  ['小吴', true],
  ['这些情况', false],
  ['公众号', false],
])('“%s” can be asked: %s', (text, can) => {
  expect(isSomebody(heard(text), { start: 0, end: text.length })).toBe(can);
});
