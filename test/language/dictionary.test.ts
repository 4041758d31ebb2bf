import { expect, it } from 'vitest';
import { dictionaryWords, edgesOf, isPair } from '../../src/language/dictionary.ts';

const cut = (text: string) => dictionaryWords(text).map(({ word }) => word);

it('cuts a text into the words of the dictionary', () => {
  expect(cut('信息公开工作')).toEqual(['信息', '公开', '工作']);
});

it('joins what is one word elsewhere, and parts an adverb from what follows', () => {
  expect(cut('招聘的')).toEqual(['招聘', '的']);
  expect(cut('都在期限里')[0]).toBe('都');
  expect(cut('台上了案例')).toEqual(['台', '上', '了', '案例']);
  expect(isPair('招聘')).toBe(true);
});

it('knows where words begin and end', () => {
  expect([...edgesOf('信息公开')].sort()).toEqual([0, 2, 4]);
});
