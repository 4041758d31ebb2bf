import { describe, expect, it } from 'vitest';
import { isLastYears, isOfNoCell, stretchesOfNoCell } from '../../../src/interview/hearing/of-no-cell.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const left = (question: string, said: string): string[] => {
  const utterance = heard(said);
  const asked = questionOf(new Talk().session, question) as CellsQuestion;
  return stretchesOfNoCell(utterance, asked).map(({ start, end }) => utterance.text.slice(start, end));
};

describe('what is counted beside acts and is no cell of theirs', () => {
  it.each([
    ['cells.licences', '受理90件，批了82件', ['受理90件']],
    ['cells.penalties', '立案17，结案15，下决定14', ['立案17', '结案15']],
    ['cells.penalties', '处罚9件罚款12万', ['罚款12万']],
    ['cells.penalties', '罚了9起，共罚没3.5万元', ['罚没3.5万元']],
  ])('%s: %s', (question, said, stretches) => {
    expect(left(question, said)).toEqual(stretches);
  });

  it.each([
    ['cells.licences', '受理90件'],
    ['cells.licences', '上半年受理40，下半年受理50'],
    ['cells.licences', '受理90件，办结82件'],
    ['cells.penalties', '罚款12万'],
    ['cells.fees', '收了12万元'],
    ['cells.penalties', '处罚9件，强制2件'],
  ])('%s: all of %s', (question, said) => {
    expect(left(question, said)).toEqual([]);
  });

  it('is a clause of the year before, or of what is not made yet', () => {
    const isLeft = (said: string) => isOfNoCell(heard(said), { start: 0, end: said.length });
    expect(['去年有效的8件', '还有2件拟印发', '立案5件'].map(isLeft)).toEqual([true, true, true]);
    expect(['今年有效的8件', '发了2件', '去年的都还在'].map(isLeft)).toEqual([false, false, false]);
    expect(['去年底8件', '和去年一样是8件'].map(isLastYears)).toEqual([true, false]);
  });
});
