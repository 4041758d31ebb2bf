import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalForm, quoted } from '../../src/language/fold.ts';

describe('a folded text', () => {
  it.each([
    ['２０２６-０１２', '2026-012'],
    ['2026‑012', '2026-012'],
    ['（一）公开：3件;', '（一）公开：3件；'],
    ['(一)公开:3件；', '（一）公开：3件；'],
    ['還有幾件沒辦結', '还有几件没办结'],
    ['⼀⼯作⻔', '一工作门'],
    ['公\u200b开\u00ad信\ufe0f息', '公开信息'],
    ['3,119件,共', '3,119件，共'],
    ['18．8％', '18.8%'],
    ['What Ａbout', 'what about'],
  ])('of %j is %j', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('leaves out spaces save those between digits, where they part thousands or figures', () => {
    expect(fold('共 收到 3 119 件，1 2', 'dropped').text).toBe('共收到3,119件，1 2');
  });

  it('leads back to the words as they were written', () => {
    const folded = fold('公\u200b開　３件', 'dropped');
    expect(folded.text).toBe('公开3件');
    expect(quoted(folded, { start: 0, end: 2 })).toBe('公\u200b開');
    expect(quoted(folded, { start: 2, end: 4 })).toBe('３件');
  });

  it('has its places in order and is the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const folded = fold(original);
        expect(fold(folded.text).text).toBe(folded.text);
        for (let index = 0; index < folded.text.length; index += 1)
          expect(folded.at(index + 1)).toBeGreaterThan(folded.at(index) - 1);
        expect(folded.at(folded.text.length)).toBe(original.length);
      }),
    );
  });
});

describe('没有 as it is said in the south', () => {
  it.each(['强制莫得', '强制冇得', '强制冒得', '强制没得'])('is read in %s', (said) => {
    expect(fold(said)).toMatchObject({ original: said, text: '强制没有' });
  });

  it.each(['没得到批复', '莫得罪人', '没得出结论', '感冒得厉害', '记得住'])('is not in %s', (said) => {
    expect(fold(said).text).toBe(said);
  });
});

describe('two spellings of one name', () => {
  it.each([
    ['云岭县自然资源局', '雲嶺縣 自然資源局'.replace('嶺', '岭')],
    ['云岭（集团）公司', '云岭(集团)公司'],
    ['2026-012', '２０２６—０１２'],
  ])('%s and %s have one normal form', (one, other) => {
    expect(normalForm(other)).toBe(normalForm(one));
  });
});
