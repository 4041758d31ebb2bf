import { describe, expect, it } from 'vitest';
import type { Act } from '../../../src/interview/hearing/act.ts';
import { perform } from '../../../src/interview/steps/perform.ts';
import { Talk } from '../support/talk.ts';

const STAMP = { by: 'UCLERK1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const does = (at: string, act: Act, text = '说的话') =>
  perform(new Talk().at(at).session, STAMP, act, { text, message: 'm1' });
const offers = ({ heard }: ReturnType<typeof does>) =>
  heard?.state === 'asked' ? heard.offers.map((offer) => offer.does) : [];
const told = ({ notices }: ReturnType<typeof does>) => notices.at(-1)?.text;

const notes = (questions: readonly string[]): Act => ({
  does: 'notes',
  notes: ['移交不够及时'],
  questions: [...questions],
  adds: false,
  beside: null,
});

describe('notes', () => {
  it('of one question are taken', () => {
    const next = does('notes.problems', notes(['notes.problems']));
    expect(next.content.notes['notes.problems']).toEqual(['移交不够及时']);
  });

  it('that may be of several are taken for none before a press says of which', () => {
    const next = does('notes.problems', notes(['notes.problems', 'notes.measures']));
    expect(next.content.notes).toEqual({});
    expect(offers(next)).toEqual(['note', 'note']);
  });
});

describe('a note that is to read otherwise', () => {
  const change = (note: string): Act => ({
    does: 'correctNote',
    question: 'notes.problems',
    index: 0,
    was: '移交慢',
    note,
  });

  it('is asked about with both wordings, and where notes are asked may be a note itself', () => {
    const next = does('notes.problems', change('移交不够及时'));
    expect(next.heard).toMatchObject({ why: '要点“移交慢”改为“移交不够及时”？' });
    expect(offers(next)).toEqual(['replaceNote', 'note', 'leave']);
    expect(offers(does('cells.licences', change('移交不够及时')))).toEqual(['replaceNote', 'leave']);
  });

  it('is asked about before it is taken out', () => {
    expect(does('notes.problems', change('')).heard).toMatchObject({ why: '删掉要点“移交慢”？' });
  });
});

describe('what is no answer', () => {
  it('talk goes into no report', () => {
    expect(told(does('cells.licences', { does: 'chatter' }))).toBe('这句话没有记入年报。接着答这一问：');
  });

  it('a wish for another text is asked about where no text is read', () => {
    const next = does('cells.licences', { does: 'redraft', change: '短一点' });
    expect(offers(next)).toEqual(['leave']);
  });

  it('columns for pasted rows that are gone change nothing', () => {
    const next = does('cells.applications', { does: 'columns', columns: ['business'] });
    expect(next.proposal).toBeNull();
  });
});
