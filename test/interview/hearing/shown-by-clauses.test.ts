import { describe, expect, it } from 'vitest';
import { correctedShown } from '../../../src/interview/hearing/corrected-shown.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

/** What a message puts right, by row and column. */
function right(question: string, before: string, said: string) {
  const { session } = new Talk().at(question).say(before);
  const cells = correctedShown(session, questionOf(session, question) as CellsQuestion, said)?.cells;
  return (
    cells && Object.entries(cells).map(([path, value]) => `${path.split('.').slice(1).join('.')}=${value}`)
  );
}

const ACTS = 'cells.normativeDocuments';

describe('figures on the screen put right clause by clause', () => {
  it.each([
    [ACTS, '制发5件，废止2件，有效9件', '有一个是联合发的，制发减一个', ['normativeDocuments.issued=4']],
    ['cells.penalties', '处罚12件，强制3件', '强制改成4，处罚不动', ['coerciveMeasures.decisions=4']],
  ] as const)('%s: %s, then %s', (question, before, said, cells) => {
    expect(right(question, before, said)?.sort()).toEqual([...cells].sort());
  });

  it('are left where a reason counts more than what changes', () => {
    expect(right(ACTS, '制发5件，废止2件，有效9件', '有两个是联合发的，制发减一个')).toBeUndefined();
  });
});
