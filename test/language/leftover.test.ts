import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { isMeaningful, leftOver } from '../../src/language/leftover.ts';
import { wordSet } from '../../src/language/lexicon.ts';

/** What is left of a message where these of its words were used. */
const leftOf = (said: string, used: readonly string[]) => {
  const folded = fold(said);
  const spans = used.map((word) => {
    const start = folded.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return leftOver(folded, spans).map(({ kind, words }) => [kind, words]);
};

describe('what a reading left over', () => {
  it.each([
    ['请问下周到期的有几件呢？', ['下周', '到期', '几件'], []],
    ['我局今年一共是12件。', ['今年', '12件'], []],
    ['不是12件', ['12件'], [['negation', '不是']]],
    ['新收１２件，其中邮寄３件', ['新收', '12件'], [['restriction', '其中邮寄３件']]],
    ['除了延期的，没办的几件', ['没办', '几件'], [['restriction', '除了延期的']]],
    ['新收12件，公开10', ['新收', '12件'], [['figure', '公开10']]],
    ['没别的，收了一万二的培训费', ['没别的'], [['figure', '收了一万二的培训费']]],
    ['没别的，万一情况复杂', ['没别的'], [['words', '万一情况复杂']]],
    ['没办的几件，张小禾的', ['没办', '几件'], [['name', '张小禾的']]],
    ['上周没办的几件', ['没办', '几件'], [['time', '上周']]],
    ['没办的几件，情况复杂', ['没办', '几件'], [['words', '情况复杂']]],
    ['新收12件。处罚86件。谢谢！', ['新收', '12件'], [['sentence', '处罚86件']]],
    ['新收12件。结转的怎么算？', ['新收', '12件'], [['question', '结转的怎么算']]],
    ['全不懂的话', [], [['sentence', '全不懂的话']]],
  ])('%s', (said, used, left) => {
    expect(leftOf(said, used)).toEqual(left);
  });

  it('keeps small words that may be part of a longer one', () => {
    expect(leftOf('公开3件，中学', ['公开', '3件'])).toEqual([['words', '中学']]);
  });

  it('knows the words that mean something in the room', () => {
    const stages = wordSet(['超期', '延期']);
    const left = leftOver(fold('没办的几件，超期'), [{ start: 0, end: 5 }], stages.all);
    expect(left).toMatchObject([{ kind: 'term', words: '超期' }]);
    expect(left.every(isMeaningful)).toBe(true);
  });
});
