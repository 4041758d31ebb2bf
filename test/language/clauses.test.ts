import { describe, expect, it } from 'vitest';
import { askingIn, clausesOf, isAsked, sentencesOf } from '../../src/language/clauses.ts';
import { fold } from '../../src/language/fold.ts';
import type { Span } from '../../src/language/span.ts';
import { processorMs } from '../support/processor-time.ts';

const wordsOf = (said: string, find: (text: string) => readonly Span[]): string[] => {
  const { text } = fold(said);
  return find(text).map(({ start, end }) => text.slice(start, end));
};

describe('sentences', () => {
  it.each([
    ['新收3件。公开了2件；还有1件没办', ['新收3件', '公开了2件', '还有1件没办']],
    ['新收3件，公开2件！', ['新收3件，公开2件']],
    ['见 www.example.cn，金额3.5万元', ['见 www.example.cn，金额3.5万元']],
    ['There were 3. None is open.', ['there were 3. none is open']],
    ['Received three cases. None is open.', ['received three cases', 'none is open']],
    ['周小禾（代理人李某。某某律所）', ['周小禾（代理人李某。某某律所）']],
    ['周小禾（代理人李某。\n新收3件', ['周小禾（代理人李某', '新收3件']],
    ['', []],
  ])('%s', (said, sentences) => {
    expect(wordsOf(said, sentencesOf)).toEqual(sentences);
  });
});

describe('clauses', () => {
  it('are parted by commas, not by the marks of a list', () => {
    expect(wordsOf('自然人、企业各3件，公开：2件。其余没办', clausesOf)).toEqual([
      '自然人、企业各3件',
      '公开',
      '2件',
      '其余没办',
    ]);
    expect(clausesOf('新收3件，公开2件。没办1件').map(({ after }) => after)).toEqual([null, 'comma', 'stop']);
  });

  it('are found in long and hostile texts in no time', () => {
    const ms = processorMs(() => {
      clausesOf('（'.repeat(60_000));
      sentencesOf('3件，'.repeat(60_000));
    });
    expect(ms).toBeLessThan(2000);
  });
});

describe('questions', () => {
  const asks = (said: string): boolean => {
    const { text } = fold(said);
    return sentencesOf(text).some((sentence) => isAsked(text, sentence));
  };

  it.each([
    '下周到期的有几件',
    '是不是超期了',
    '办完了吗',
    '谁经办的',
    '3件？',
    '还有多久到期',
    'How many are open',
  ])('%s asks', (said) => expect(asks(said)).toBe(true));

  it.each(['新收十几件', '好几件没办', '任何人都可以申请', '新收3件。', '几乎全部公开'])('%s tells', (said) =>
    expect(asks(said)).toBe(false));

  it('say what they ask for', () => {
    expect(askingIn('什么时候到期，还有多少件').map(({ asked }) => asked)).toEqual(['when', 'howMany']);
  });
});
