import { describe, expect, it } from 'vitest';
import { type Heard, hear, heard, type Reader } from '../../src/language/hear.ts';
import { NOT_MINE, unclear, understood } from '../../src/language/reading.ts';

/** A reader that takes all of its words that it hears. */
const taking = (name: string, words: readonly string[]): Reader<string> => ({
  name,
  read: ({ text }: Heard) => {
    const used = words.flatMap((word) => {
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length }];
    });
    return used.length === 0 ? NOT_MINE : understood(name, used);
  },
});

const DUE = taking('到期', ['下周', '到期', '几件']);
const COUNT = taking('件数', ['几件']);
const FEAST: Reader<string> = {
  name: '节日',
  read: ({ text }) =>
    text.startsWith('节后') ? unclear('哪个节日之后？', [{ start: 0, end: 2 }]) : NOT_MINE,
};
const READERS = [COUNT, DUE, FEAST];

describe('hearing a message', () => {
  it('takes the reading that accounts for most of what was said', () => {
    expect(hear(READERS, heard('请问下周到期的有几件？'))).toMatchObject({
      kind: 'understood',
      reader: '到期',
      used: ['下周到期', '几件'],
      left: [],
      tried: [
        { reader: '件数', weight: 2 },
        { reader: '到期', weight: 6 },
      ],
    });
  });

  it('takes the earlier of two that account for as much', () => {
    expect(hear([taking('甲', ['几件']), taking('乙', ['几件'])], heard('几件'))).toMatchObject({
      reader: '甲',
    });
  });

  it.each([
    ['除了延期的，下周到期几件', 'restriction', '除了延期的'],
    ['下周没到期的几件', 'negation', '没'],
    ['下周到期几件，３件', 'figure', '３件'],
    ['下周到期几件。处罚呢？', 'question', '处罚'],
    ['下周到期几件。处罚86件。', 'sentence', '处罚86件'],
  ])('does not act in silence upon %s', (said, kind, words) => {
    expect(hear(READERS, heard(said))).toMatchObject({
      kind: 'partly',
      value: '到期',
      left: [{ kind, words }],
    });
  });

  it('tells of words without weight that were left, and acts', () => {
    const hearing = hear(READERS, heard('下周到期几件，情况复杂'));
    expect(hearing).toMatchObject({ kind: 'understood', left: [{ kind: 'words', words: '情况复杂' }] });
  });

  it('asks what the reader asks', () => {
    expect(hear(READERS, heard('节后'))).toMatchObject({
      kind: 'unclear',
      ask: '哪个节日之后？',
      reader: '节日',
    });
  });

  it('says what nobody understood', () => {
    expect(hear(READERS, heard('天气不错。'))).toMatchObject({
      kind: 'unknown',
      left: [{ kind: 'sentence', words: '天气不错' }],
    });
  });

  it('quotes the message as it was written', () => {
    expect(hear([taking('件数', ['12件'])], heard('新收１２件'))).toMatchObject({ used: ['１２件'] });
  });

  it('folds and parts a message once', () => {
    const said = heard('没办的几件。其中邮寄的？');
    expect(said.sentences).toBe(said.sentences);
    expect(said.clauses).toHaveLength(2);
    expect(said.negations).toBe(said.negations);
    expect(said.restrictions).toMatchObject([{ narrowing: 'ofWhich' }]);
    const more = heard('张小禾下周３件');
    expect(more.numbers).toMatchObject([{ value: 3 }]);
    expect(more.names).toMatchObject([{ name: '张小禾' }]);
    expect(more.times).toMatchObject([{ kind: 'week', week: 1 }]);
    expect(more.placesOf('３件')).toEqual([{ start: 5, end: 7 }]);
  });
});
