import { expect, it } from 'vitest';
import { phrase, say } from '../../src/report/language.ts';

it('picks the sentence of the language that was chosen', () => {
  expect([say('zh', '有', 'yes'), say('en', '有', 'yes')]).toEqual(['有', 'yes']);
  expect(phrase('有', 'yes')).toEqual({ zh: '有', en: 'yes' });
});
