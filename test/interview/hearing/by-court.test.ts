import { describe, expect, it } from 'vitest';
import { byCourt } from '../../../src/interview/hearing/by-court.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const COERCION = 'proactive.coerciveMeasures.decisions';

const offered = (said: string, own: Record<string, number> = {}, question = 'cells.penalties') => {
  const asked = questionOf(new Talk().session, question) as CellsQuestion;
  return byCourt(asked, said, own)?.instead.cells ?? null;
};

describe('what a court enforces on application', () => {
  it.each([
    ['处罚24件，另外申请法院强制执行3件', {}, 3],
    ['罚了22家，移送法院强制执行的5件', {}, 5],
    ['查封3件，还有2件申请人民法院强制执行', { [COERCION]: 3 }, 5],
    ['处罚9件，法院来强拆的1件', { [COERCION]: 0 }, 1],
  ])('%s', (said, own, sum) => {
    expect(offered(said, own)).toEqual({ [COERCION]: sum });
  });

  it.each([
    '处罚15件，强制执行4件',
    '强制5件，其中申请法院执行的2件',
    '处罚8件，法院强制执行的2件算强制',
    '申请法院强制执行',
  ])('%s asks nothing', (said) => {
    expect(offered(said)).toBeNull();
  });

  it('is of no other question', () => {
    expect(offered('申请法院强制执行3件', {}, 'cells.licences')).toBeNull();
  });
});
