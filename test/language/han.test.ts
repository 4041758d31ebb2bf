import { expect, it } from 'vitest';
import { hasHan, isHan } from '../../src/language/han.ts';

it.each([
  ['公开', true, true],
  ['公开3件', true, false],
  ['3 files', false, false],
  ['，。', false, false],
  ['', false, false],
])('Chinese characters in “%s”', (text, has, is) => {
  expect([hasHan(text), isHan(text)]).toEqual([has, is]);
});
