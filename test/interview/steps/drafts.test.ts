import { describe, expect, it } from 'vitest';
import type { DraftState } from '../../../src/interview/draft-state.ts';
import type { Session } from '../../../src/interview/session.ts';
import {
  acceptDraft,
  drafted,
  ownText,
  redraft,
  settleMark,
  swapWording,
} from '../../../src/interview/steps/drafts.ts';
import { Talk } from '../support/talk.ts';

const input = { by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const TEXT = '移交不够及时。将印制清单。';
const writer = { kind: 'outline', reason: 'no-model', promptVersion: null } as const;
const { session } = new Talk().at('draft.problems');

type Ready = Extract<DraftState, { state: 'ready' }>;
const ready = (more: Partial<Ready> = {}): Session => ({
  ...session,
  drafts: { ...session.drafts, problems: { state: 'ready', text: TEXT, marks: [], writer, ...more } },
});
const marked = ready({
  marks: [
    { start: 0, end: 7, why: '没有依据' },
    { start: 7, end: 13, why: '没有依据' },
  ],
});
const draftOf = (next: Session) => next.drafts.problems;

describe('a draft that is to be read', () => {
  it('becomes the text once nothing of it is marked', () => {
    const next = acceptDraft(ready(), input, 'problems');
    expect(next.content.report.problems).toBe(TEXT);
    expect(draftOf(next)?.state).toBe('accepted');
    expect(acceptDraft(marked, input, 'problems').notices.at(-1)?.text).toContain('还有2处【待核实】');
  });

  it('loses a marked sentence that is taken out; the other mark moves with its sentence', () => {
    expect(draftOf(settleMark(marked, 'problems', 0, null))).toMatchObject({
      text: '将印制清单。',
      marks: [{ start: 0, end: 6 }],
    });
  });

  it('keeps a marked sentence as it is, or on a basis that joins the notes', () => {
    expect(draftOf(settleMark(marked, 'problems', 0, ''))).toMatchObject({
      text: TEXT,
      marks: [{ start: 7 }],
    });
    const based = settleMark(marked, 'problems', 1, '见县办通知');
    expect(based.content.notes['draft.problems']).toEqual(['见县办通知', '将印制清单。']);
  });

  it('gives way to a person’s own text, which is to be read once more', () => {
    const next = ownText(ready(), 'problems', ' 解读形式单一。\r\n\r\n将多用图解。 ');
    expect(draftOf(next)).toMatchObject({ state: 'ready', text: '解读形式单一。\n将多用图解。' });
    expect(draftOf(ownText(ready(), 'problems', ' \n'))).toMatchObject({ text: TEXT });
  });

  it('changes a sentence over to its other wording and moves the marks behind it', () => {
    const rewritings = [{ original: '移交慢。', rewritten: '移交不够及时。', isTaken: true, loses: [] }];
    const next = swapWording(
      ready({ rewritings, marks: [{ start: 7, end: 13, why: '没有依据' }] }),
      'problems',
      0,
    );
    expect(draftOf(next)).toMatchObject({
      text: '移交慢。将印制清单。',
      marks: [{ start: 4, end: 10 }],
      rewritings: [],
    });
  });
});

it('a draft for an order that was replaced meanwhile changes nothing', () => {
  const wanted = redraft(ready(), 'problems', '短一点');
  const since = wanted.revision + 1;
  const draft: Ready = { state: 'ready', text: '短的。', marks: [], writer };
  const late = drafted(wanted, { ...input, kind: 'drafted', part: 'problems', since: since - 1, draft });
  expect(late).toBe(wanted);
  const now = drafted(wanted, { ...input, kind: 'drafted', part: 'problems', since, draft });
  expect(draftOf(now)).toMatchObject({ state: 'ready', text: '短的。' });
});
