import { expect, it } from 'vitest';
import type { DraftState } from '../../../src/interview/draft-state.ts';
import { recountsOf } from '../../../src/interview/ground/recount.ts';
import { findingsOf } from '../../../src/interview/review.ts';
import type { Session } from '../../../src/interview/session.ts';
import { withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

const OTHERS = ['research', 'socialWelfare', 'legalService', 'otherOrganization'];

/** A report with 12 new applications, of which its first part tells in other words. */
function told(overview: string, state: 'accepted' | 'ready' = 'accepted'): Session {
  const { session } = new Talk();
  const report = withCells(
    { ...session.content.report, overview },
    {
      ...Object.fromEntries(
        OTHERS.flatMap((column) => [
          [`applications.new.${column}`, 0],
          [`applications.carriedOver.${column}`, 0],
        ]),
      ),
      'applications.carriedOver.naturalPerson': 0,
      'applications.carriedOver.business': 0,
      'applications.new.naturalPerson': 9,
      'applications.new.business': 3,
    },
  );
  const writer = { kind: 'person' } as const;
  const draft: DraftState =
    state === 'ready' ? { state, text: overview, marks: [], writer } : { state, writer };
  return {
    ...session,
    content: { ...session.content, report },
    drafts: { ...session.drafts, overview: draft },
  };
}

const offered = (session: Session) =>
  findingsOf(session)
    .filter(({ rule }) => rule === 'text-count')
    .flatMap((finding) => recountsOf(session, finding).map(({ figure, text }) => [figure, text]));

it('an adopted text that says another figure than the tables can take theirs', () => {
  expect(offered(told('全年新收政府信息公开申请15件。'))).toContainEqual([
    12,
    '全年新收政府信息公开申请12件。',
  ]);
});

it('a text that agrees, or was not adopted yet, is offered nothing', () => {
  expect(offered(told('全年新收政府信息公开申请12件。'))).toEqual([]);
  expect(offered(told('全年新收政府信息公开申请15件。', 'ready'))).toEqual([]);
});
