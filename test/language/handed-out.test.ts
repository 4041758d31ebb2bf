import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { handedOut } from '../../src/language/handed-out.ts';

const out = (said: string) => handedOut(fold(said).text);

describe('a list of names and as many figures', () => {
  it.each([
    ['密/内部/案卷＝1/2/0，都是个人', '密1，内部2，案卷0，都是个人'],
    ['今年：制发、废止是3件、1件', '今年：制发3件，废止1件'],
  ])('is told name by name: %s', (said, told) => {
    expect(out(said)).toBe(told);
  });

  it.each(['密/内部＝1/2/3', '新收12件', '1、3、5', '网站和公众号分别发了3条、5条'])('is not: %s', (said) => {
    expect(out(said)).toBeNull();
  });
});
