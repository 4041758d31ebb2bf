import { expect, it } from 'vitest';
import { unclearText } from '../../../src/applications/queries/unclear-text.ts';

it('quotes every word that it did not understand', () => {
  expect(unclearText(['星座', '血型'], [], [], 'zh')).toBe('没看懂“星座”、“血型”。可以这样问：');
  expect(unclearText(['zodiac'], [], [], 'en')).toBe('“zodiac” was not understood. You can ask like this:');
});

it('says so where every word is known but nothing is asked', () => {
  expect(unclearText([], [], [], 'zh')).toBe('没看懂要查什么。可以这样问：');
});

it('asks back where a name may be mistyped', () => {
  const names = [
    { said: '白露禾', meant: '白露和' },
    { said: '白露禾', meant: '白鹭禾' },
  ];
  expect(unclearText(['白露禾'], names, [], 'zh')).toBe(
    '台账里没有“白露禾”，是不是“白露和”或“白鹭禾”？也可以这样问：',
  );
});

it('says first of all that a colleague of that name is not known', () => {
  const names = [{ said: '白露禾', meant: '白露和' }];
  expect(unclearText([], names, ['谭工'], 'zh')).toBe('没有叫“谭工”的承办人。可以这样问：');
});
