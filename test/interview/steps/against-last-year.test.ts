import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { againstLastYear } from '../../../src/interview/steps/against-last-year.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const licences = questionOf(session, 'cells.licences') as CellsQuestion;
const last = withCells(bureauReport(), { 'proactive.licences.decisions': 120 });
const read = (said: string) => {
  const found = againstLastYear({ ...session, previous: [last] }, licences, said);
  return found && 'cells' in found ? found.cells['proactive.licences.decisions'] : found;
};

reads('licences beside the 120 of last year', read, {
  valid: [
    ['和上年一样', 120],
    ['持平', 120],
    ['比去年多30件', 150],
    ['较上年减少二十件', 100],
    ['same as last year', 120],
  ],
  notMine: ['比去年多约30件', '比上年少200件', '比去年多30件，因为合并', '120件', '比去年多30万元'],
});

describe('what it was worked out from', () => {
  it('is told, to be checked', () => {
    expect(againstLastYear({ ...session, previous: [last] }, licences, '比去年少30件')).toMatchObject({
      remark: { zh: '按2024年年报的120－30＝90填，请核对。' },
    });
  });

  it('is missing without last year’s report, and for 三, whose figures are the year’s own', () => {
    const none = { zh: '没有可以照填的上年数字，请直接写今年的件数。' };
    expect(againstLastYear(session, licences, '同上年')).toMatchObject(none);
    const applications = questionOf(session, 'cells.applications') as CellsQuestion;
    expect(againstLastYear({ ...session, previous: [last] }, applications, '同上年')).toMatchObject(none);
  });
});
