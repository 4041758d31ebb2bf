import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { draftByOutline } from '../../../src/drafting/outline/outline-writer.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { BUREAU, bureauReport } from '../../fixtures/reports.ts';

const REQUEST: DraftRequest = {
  part: 'overview',
  report: bureauReport(),
  previous: null,
  notes: [],
  organ: organProfileOf(BUREAU),
  change: null,
  current: null,
  settled: [],
};

const first = draftByOutline(REQUEST, 'no-model', null);

const changing = (current: string) =>
  draftByOutline({ ...REQUEST, change: '写短一点', current }, 'no-model', null);

describe('a change in words that no model can make', () => {
  it('leaves the text as it was, with the marks that it had', () => {
    const kept = changing(first.text);
    expect(kept.writer.kind).toBe('kept');
    expect([kept.text, kept.marks]).toEqual([first.text, first.marks]);
  });

  it('still marks what somebody wrote into it without a ground', () => {
    const kept = changing(`${first.text}\n群众满意度达到99%。`);
    expect(kept.marks.map(({ start }) => start)).toEqual([first.text.length + 1]);
  });
});
