import { expect, it } from 'vitest';
import { notesGiven } from '../../src/interview/notes-given.ts';
import { Talk } from './support/talk.ts';

it('gives each note of a part with what it was asked for, those given to a draft as a basis', () => {
  const { session } = new Talk();
  const notes = {
    'notes.fees': ['没有收费'],
    'draft.other': ['依据县办通知'],
    'notes.problems': ['移交不够及时'],
  };
  const given = notesGiven({ ...session, content: { ...session.content, notes } }, 'other');
  expect(given).toEqual([
    { id: 'notes.fees.0', aspect: 'fees', text: '没有收费' },
    { id: 'draft.other.0', aspect: 'basis', text: '依据县办通知' },
  ]);
});
