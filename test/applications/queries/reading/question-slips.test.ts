import { expect, it } from 'vitest';
import { QUESTION_SLIPS } from '../../../../src/applications/queries/reading/question-slips.ts';
import { withoutSlips } from '../../../../src/language/slips.ts';

it('what typing makes of the words of a question is read as they were meant', () => {
  expect(withoutSlips('今念收了几见', QUESTION_SLIPS)).toBe('今年收了几件');
  expect(withoutSlips('沿期的都少', QUESTION_SLIPS)).toBe('延期的多少');
});

it('the words themselves stay', () => {
  const text = '今年延期的多少，规划类的几件';
  expect(withoutSlips(text, QUESTION_SLIPS)).toBe(text);
});
