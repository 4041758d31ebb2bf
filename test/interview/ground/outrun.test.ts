import { describe, expect, it } from 'vitest';
import { groundOf, outrunsOf } from '../../../src/interview/ground/outrun.ts';
import type { LedgerFigures, Session } from '../../../src/interview/session.ts';
import { Talk } from '../support/talk.ts';

const LEDGER: LedgerFigures = {
  day: '2026-01-12',
  figures: {},
  unconfirmed: 0,
  knowsEarlierYears: true,
  fees: { count: 1, sentence: '收取信息处理费1件共100元。' },
};

/** A report whose text on problems was adopted when its one note said `was`, and says `is` now. */
function adopted(text: string, was: readonly string[], is: readonly string[]): Session {
  const { session } = new Talk();
  const { content, drafts } = session;
  return {
    ...session,
    content: {
      ...content,
      notes: { 'notes.problems': [...is] },
      report: { ...content.report, problems: text },
    },
    drafts: {
      ...drafts,
      problems: {
        state: 'accepted',
        writer: { kind: 'person' },
        ground: { 'notes.problems': [...was] },
      },
    },
  };
}

describe('an adopted text that its notes have outrun', () => {
  it('can follow where only a figure changed', () => {
    expect(outrunsOf(adopted('全年发布解读40条。', ['发布解读40条'], ['发布解读46条']))).toEqual([
      {
        part: 'problems',
        source: 'notes.problems',
        change: { was: '发布解读40条', is: '发布解读46条' },
        sentence: '全年发布解读40条',
        followed: '全年发布解读46条。',
        figures: ['46条'],
      },
    ]);
  });

  it('cannot follow other words: the sentence is only shown', () => {
    const [outrun] = outrunsOf(adopted('全年发布解读40条。', ['发布解读40条'], ['解读形式单一']));
    expect(outrun).toMatchObject({ sentence: '全年发布解读40条', followed: null, figures: [] });
  });

  it('still says a note that was taken out, and not yet one that was added', () => {
    const text = '移交不够及时。';
    expect(outrunsOf(adopted(text, ['移交不够及时'], []))).toMatchObject([{ sentence: '移交不够及时' }]);
    expect(outrunsOf(adopted(text, [], ['解读形式单一']))).toMatchObject([{ sentence: null }]);
  });

  it('is not behind where it says already what is said now', () => {
    expect(outrunsOf(adopted('全年发布解读46条。', ['发布解读40条'], ['发布解读46条']))).toEqual([]);
    expect(outrunsOf(adopted('移交不够及时。', [], ['移交不够及时']))).toEqual([]);
  });
});

it('a text on other matters rests on the ledger’s sentence only where that was taken', () => {
  const { session } = new Talk();
  const withNotes = (notes: string[]): Session => ({
    ...session,
    ledger: LEDGER,
    content: { ...session.content, notes: { 'notes.fees': notes } },
  });
  const { sentence } = LEDGER.fees;
  expect(groundOf(withNotes([sentence]), 'other')).toMatchObject({ ledger: [sentence] });
  expect(groundOf(withNotes(['没有收费']), 'other')).not.toHaveProperty('ledger');
});
