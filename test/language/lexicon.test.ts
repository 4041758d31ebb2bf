import { describe, expect, it } from 'vitest';
import { lexicon, wordSet } from '../../src/language/lexicon.ts';
import { wordings } from '../../src/language/wordings.ts';

const WORDS = lexicon<string>([
  [['公开', '{予以|同意}公开'], 'granted'],
  [['不予公开', '{不|未|拒绝}公开'], 'denied'],
  [['no', 'none'], 'none'],
]);

describe('a lexicon', () => {
  it('means the longest word that begins at a place', () => {
    expect(WORDS.all('不予公开7件，同意公开2件').map(({ word, value }) => [word, value])).toEqual([
      ['不予公开', 'denied'],
      ['同意公开', 'granted'],
    ]);
  });

  it('finds the longest word that ends at a place', () => {
    expect(WORDS.endingAt('拒绝公开', 4)?.value).toBe('denied');
    expect(WORDS.endingAt('公', 1)).toBeNull();
  });

  it('cuts no word in letters out of a longer one', () => {
    expect(WORDS.isIn('notice')).toBe(false);
    expect(WORDS.all('none, no')).toMatchObject([{ word: 'none' }, { word: 'no' }]);
  });

  it('knows nothing of what is not in it', () => {
    expect(WORDS.get('公开')).toBe('granted');
    expect(WORDS.get('constructor')).toBeUndefined();
    expect(wordSet(['共']).all('')).toEqual([]);
  });
});

describe('a line of a word table', () => {
  it('stands for every choice of its parts', () => {
    expect(wordings('转{至|到|}下{一|}年')).toEqual([
      '转至下一年',
      '转至下年',
      '转到下一年',
      '转到下年',
      '转下一年',
      '转下年',
    ]);
  });

  it('that stands for too many is refused', () => {
    expect(() => wordings('{1|2|3|4|5|6|7|8|9}'.repeat(4))).toThrow(RangeError);
  });
});
