import { describe, expect, it } from 'vitest';
import { toldInFull } from '../../../src/interview/hearing/last-years.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { listCells, withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

const TYPES = ['naturalPerson', 'business', 'research', 'socialWelfare', 'legalService', 'otherOrganization'];

/** After a year in which ten persons and four firms applied, one of each was carried on, and eight documents were in force. */
function after(): Talk {
  const talk = new Talk();
  const { report } = talk.session.content;
  const zeros = Object.fromEntries(listCells(report.form).map(({ path }) => [path, 0]));
  const before = withCells(
    { ...report, year: report.year - 1 },
    {
      ...zeros,
      'applications.new.naturalPerson': 10,
      'applications.new.business': 4,
      'applications.carriedForward.naturalPerson': 1,
      'applications.carriedForward.business': 1,
      'proactive.normativeDocuments.inForce': 8,
    },
  );
  talk.session = { ...talk.session, previous: [before] };
  return talk;
}

function inFull(id: string, said: string, cells: Readonly<Record<string, number>> = {}): string | null {
  const talk = after();
  const report = withCells(talk.session.content.report, cells);
  const session = { ...talk.session, content: { ...talk.session.content, report } };
  return toldInFull(session, questionOf(session, id) as CellsQuestion, said)?.text ?? null;
}

describe('figures told by last year’s, in full', () => {
  it.each([
    ['比去年多了3件，都是个人', '17件，都是个人'],
    ['个人比去年少2件，企业跟去年一样', '个人8件，商业企业4件'],
    ['跟去年一模一样', '自然人10件，商业企业4件'],
    ['收到20件，个人16，企业4，较上年增加6件', null],
    ['收到20件', null],
  ])('new applications: %s', (said, told) => {
    expect(inFull('cells.applications', said)).toBe(told);
  });

  it('what was carried over is what last year went on with', () => {
    const known = Object.fromEntries(TYPES.map((type) => [`applications.new.${type}`, 1]));
    expect(inFull('cells.applications', '去年报上结转多少这里就是多少', known)).toBe(
      '自然人1件，商业企业1件',
    );
  });

  it('what is in force is left to be worked out', () => {
    expect(inFull('cells.normativeDocuments', '制发2件，废止1件，有效的你按去年的往上加')).toBe(
      '制发2件，废止1件',
    );
    expect(inFull('cells.normativeDocuments', '制发2件，废止1件，现行有效9件')).toBeNull();
  });

  it('nothing is, where there is no report of last year', () => {
    const { session } = new Talk();
    const question = questionOf(session, 'cells.applications') as CellsQuestion;
    expect(toldInFull(session, question, '比去年多了3件')).toBeNull();
  });
});
