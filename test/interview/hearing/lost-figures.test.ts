import { describe, expect, it } from 'vitest';
import { figureLost } from '../../../src/interview/hearing/lost-figures.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const question = questionOf(session, 'cells.penalties') as CellsQuestion;
const cells = { 'proactive.coerciveMeasures.decisions': 2 } as const;
const lost = (text: string, leftovers: readonly string[]) =>
  figureLost(session, question, text, { cells, leftovers: [...leftovers] });

describe('a figure that no place was found for', () => {
  it.each([
    ['扣押2次，摊位罚了9起', ['摊位罚了9起']],
    ['夜市\t9\n强制\t2', ['夜市\t9']],
    ['夜市 9\n强制 2', ['夜市 9']],
  ])('%j loses %j', (text, left) => {
    expect(lost(text, left)).toBe(left[0]);
  });

  it.each([
    ['扣押2次，天气热', ['天气热']],
    ['扣押2次，比去年多9件', ['比去年多9件']],
    ['填表人\n强制 2', ['填表人']],
  ])('%j loses none', (text, left) => {
    expect(lost(text, left)).toBeNull();
  });
});
