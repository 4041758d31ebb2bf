import { expect, it } from 'vitest';
import { heardBody, notedChoices } from '../../../src/interview/prompt/heard-body.ts';
import type { Offer } from '../../../src/interview/session.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk().at('notes.problems');
const labels = (...offers: Offer[]) =>
  heardBody(session, { state: 'asked', text: '', message: null, why: '', offers }).buttons?.map(
    ({ label, value }) => `${value} ${label}`,
  );

it('words may be a note of this question, which needs no name, or of another, which does', () => {
  expect(labels({ does: 'note', question: 'notes.problems' }, { does: 'leave' })).toEqual([
    'heard:0 要点',
    'heard:1 先不管',
  ]);
  const several = labels(
    { does: 'note', question: 'notes.problems' },
    { does: 'note', question: 'notes.measures' },
  );
  expect(several?.[0]).not.toBe('heard:0 要点');
});

it('a note that would be taken away says so on its button', () => {
  const replaced = { does: 'replaceNote', question: 'notes.problems', index: 0 } as const;
  expect(labels({ ...replaced, note: '' }, { ...replaced, note: '移交慢' })).toEqual([
    'heard:0 删掉',
    'heard:1 改',
  ]);
});

it('columns are called what the form calls them', () => {
  expect(labels({ does: 'columns', columns: ['naturalPerson', 'business'] })).toEqual([
    'heard:0 自然人、商业企业',
  ]);
});

it('what was just noted can be changed, or was no note', () => {
  expect(notedChoices(session)).toEqual([]);
  const noted = { state: 'noted', text: '移交慢', question: 'notes.problems' } as const;
  expect(notedChoices({ ...session, heard: noted }).map(({ value }) => value)).toEqual([
    'noted-change',
    'noted-drop',
  ]);
});
