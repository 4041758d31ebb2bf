import { describe, expect, it } from 'vitest';
import { disputedIn } from '../../../src/interview/ground/against-tables.ts';
import { disputedBody } from '../../../src/interview/prompt/disputed-body.ts';
import { withCells } from '../../../src/report/cells.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { zeroReport } from '../../fixtures/tables.ts';
import { Talk } from '../support/talk.ts';

/** A report whose table says 14 applications and whose note says 15. */
function disputed(): Talk {
  const talk = new Talk();
  const { content } = talk.session;
  const report = withTotals(
    withCells(zeroReport('2021', 2025, content.organ.name), { 'applications.new.naturalPerson': 14 }),
  );
  talk.session = {
    ...talk.session,
    content: { ...content, report, notes: { 'notes.onRequest': ['收到申请15件'] } },
  };
  return talk;
}

describe('a note that says otherwise than a table', () => {
  it('is told with both figures, with a way to either of them and one to draft all the same', () => {
    const { session } = disputed();
    const { body, buttons } = disputedBody(session, disputedIn(session, 'overview'));
    expect(body[0]).toBe('起草前先核对：');
    expect(body[1]).toMatch(/15件.*14/);
    expect(buttons?.map(({ value, label }) => `${value} ${label}`)).toEqual([
      'go:notes.onRequest 改要点',
      'go:cells.applications 改表格',
      'draft-anyway 先起草',
    ]);
  });

  it('offers no table where its cells are not asked, and no note where there is none', () => {
    const { session } = disputed();
    const cut = disputedIn(session, 'overview').map((each) => ({ ...each, filled: null }));
    expect(disputedBody(session, cut).buttons?.map(({ value }) => value)).toEqual([
      'go:notes.onRequest',
      'draft-anyway',
    ]);
    expect(disputedBody(session, []).buttons?.map(({ value }) => value)).toEqual(['draft-anyway']);
  });
});
