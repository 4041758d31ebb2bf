import { describe, expect, it } from 'vitest';
import type { Offer, Session } from '../../../src/interview/session.ts';
import { noteChanged, noteDropped, pressed } from '../../../src/interview/steps/heard.ts';
import { Talk } from '../support/talk.ts';

const STAMP = { by: 'UCLERK1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };

/** What a press on one offer does to words that wait at a question. */
function press(at: string, text: string, offer: Offer, before: Session = new Talk().session): Session {
  const session: Session = {
    ...before,
    cursor: at,
    view: 'changes',
    heard: { state: 'asked', text, message: 'm1', why: '', offers: [offer] },
  };
  return pressed(session, STAMP, 0);
}
const told = ({ notices }: Session) => notices.at(-1)?.text;

describe('a press says what words were', () => {
  it('a note of a question', () => {
    const next = press('notes.problems', '移交不够及时', { does: 'note', question: 'notes.problems' });
    expect(next.content.notes['notes.problems']).toEqual(['移交不够及时']);
  });

  it('figures, which are shown before they are taken', () => {
    const next = press('cells.licences', '许可286件', { does: 'figures' });
    expect(next.proposal?.cells).toEqual({ 'proactive.licences.decisions': 286 });
  });

  it('figures of no cell that can be told: the place is chosen', () => {
    const next = press('notes.problems', '蓝色的那种', { does: 'figures' });
    expect([next.view, told(next)]).toEqual(['summary', '没有读出是哪一处的数，请选要改的一处。']);
  });

  it('figures of one cell', () => {
    const offer = { does: 'cell', path: 'proactive.licences.decisions', value: 286, label: '' } as const;
    const next = press('cells.licences', '286', { ...offer, more: {}, question: null });
    expect(next.proposal).toMatchObject({ cells: { 'proactive.licences.decisions': 286 }, message: 'm1' });
  });

  it('nothing that is to be taken', () => {
    const next = press('cells.licences', '蓝色的那种', { does: 'leave' });
    expect([next.heard, told(next)]).toEqual([null, '没有记入。接着答这一问：']);
  });

  it('a telephone number to be printed', () => {
    const next = press('contact', '68012345', { does: 'phone', phone: '0871-68012345' });
    expect(next.proposal?.contact ?? next.content.contact).toMatchObject({ phone: '0871-68012345' });
  });
});

describe('another wording of a note', () => {
  const noted = new Talk().at('notes.problems').say('移交不够及时').session;

  it('takes the place of the old one, or takes it out', () => {
    const offer = { does: 'replaceNote', question: 'notes.problems', index: 0 } as const;
    const next = press('notes.problems', '', { ...offer, note: '解读形式单一' }, noted);
    expect(next.content.notes['notes.problems']).toEqual(['解读形式单一']);
    expect(told(next)).toBe('要点已改为“解读形式单一”。');
    const gone = press('notes.problems', '', { ...offer, note: '' }, noted);
    expect([gone.content.notes['notes.problems'], told(gone)]).toEqual([[], '这条要点已删除。']);
  });

  it('is asked for where what was just noted is to read otherwise', () => {
    const next = noteChanged(noted);
    expect([next.cursor, told(next)]).toEqual(['notes.problems', '请重新写，写好就换掉原来的。']);
  });

  it('words that were no note are taken back, and may be something else', () => {
    const next = noteDropped(noted);
    expect(next.content.notes).toEqual({});
    expect(next.heard).toMatchObject({ state: 'asked', text: '移交不够及时' });
  });
});

it('a press on what is not offered any more changes nothing', () => {
  const { session } = new Talk();
  expect(pressed(session, STAMP, 0)).toBe(session);
  expect(noteChanged(session)).toBe(session);
  expect(noteDropped(session)).toBe(session);
});
