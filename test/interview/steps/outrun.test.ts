import { describe, expect, it } from 'vitest';
import type { Session } from '../../../src/interview/session.ts';
import { followChange, isOutrun, redraftFor, standBy } from '../../../src/interview/steps/outrun.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();

/** A report whose adopted text tells of 40 pieces where the note now says 46. */
const behind: Session = {
  ...session,
  content: {
    ...session.content,
    notes: { 'notes.problems': ['发布解读46条'] },
    report: { ...session.content.report, problems: '全年发布解读40条。' },
  },
  drafts: {
    ...session.drafts,
    problems: {
      state: 'accepted',
      writer: { kind: 'person' },
      ground: { 'notes.problems': ['发布解读40条'] },
    },
  },
  view: 'outrun',
};
const said = ({ notices }: Session) => notices.at(-1)?.text;

describe('an adopted text that is behind its notes', () => {
  it('takes the new figure with one press, and is behind no more', () => {
    const next = followChange(behind, 0);
    expect(next.content.report.problems).toBe('全年发布解读46条。');
    expect([isOutrun(behind), isOutrun(next), next.view]).toEqual([true, false, 'question']);
    expect(said(next)).toBe('正文已更新。');
  });

  it('stays as it is where that is wanted, and is not asked about again', () => {
    const next = standBy(behind, 0);
    expect(next.content.report.problems).toBe('全年发布解读40条。');
    expect(isOutrun(next)).toBe(false);
    expect(said(next)).toBe('正文保留原样。');
  });

  it('is written anew where that is wanted', () => {
    const next = redraftFor(behind, 0);
    expect(next.drafts.problems).toMatchObject({ state: 'wanted', current: '全年发布解读40条。' });
    expect(next.cursor).toBe('draft.problems');
  });

  it('is left alone by a press on what was settled before', () => {
    expect(followChange(behind, 3)).toBe(behind);
    const { problems } = behind.drafts;
    expect(
      standBy({ ...behind, drafts: { ...behind.drafts, problems: null } }, 0).drafts.problems,
    ).toBeNull();
    expect(problems?.state).toBe('accepted');
  });
});
