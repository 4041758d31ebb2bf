import { describe, expect, it } from 'vitest';
import { FILLER, trimmed } from '../../src/language/filler.ts';
import { fold } from '../../src/language/fold.ts';
import { SMALL_WORDS } from '../../src/language/small-words.ts';
import { wordings } from '../../src/language/wordings.ts';

const words = SMALL_WORDS.flatMap(([lines]) => lines.flatMap(wordings));

describe('small words', () => {
  it('are a closed class of some 1,200', () => {
    expect(new Set(words).size).toBeGreaterThan(1000);
    for (const word of words) expect(FILLER.get(fold(word).text)).toBeDefined();
  });

  it.each([
    '好像',
    '可能',
    '没有',
    '只有',
    '除了',
    '还没',
    '大约',
    '不',
    '其他',
    '全',
    '各',
  ])('do not hold %s, which means something', (word) => {
    expect(words).not.toContain(word);
  });

  it.each([
    ['反正这边总共', ''],
    ['哎呀老师，咱们这儿其实挺', ''],
    ['说实话我们局一直行政许可的呢', '行政许可'],
  ])('are taken off %s', (said, left) => {
    const { text } = fold(said);
    const { start, end } = trimmed(text, { start: 0, end: text.length }, () => true);
    expect(text.slice(start, end)).toBe(left);
  });
});
