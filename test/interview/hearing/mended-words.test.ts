import { expect, it } from 'vitest';
import { refused, replaced, turned, turnedBeside } from '../../../src/interview/hearing/mended-words.ts';
import type { NoteAt } from '../../../src/interview/hearing/notes-given.ts';
import { stretchesOf } from '../../../src/interview/hearing/stretches.ts';
import { heard } from '../../../src/language/hear.ts';

const NOTES: readonly NoteAt[] = [
  { question: 'notes.measures', index: 0, text: '全部科室都按月自查一次' },
  { question: 'notes.measures', index: 1, text: '每季度办一期培训' },
];

/** What a note reads afterwards. */
const noteOf = (act: unknown): unknown => act && (act as { note: string }).note;

it('the words before 改 give way to those behind', () => {
  expect(noteOf(turned(heard('培训改成讲座'), NOTES))).toBe('每季度办一期讲座');
  expect(turned(heard('海报改成折页'), NOTES)).toBeNull();
});

it.each([
  ['季度太密了，改成半年', '每半年办一期培训'],
  ['改成半年吧 季度怕排不开', '每半年办一期培训'],
])('the word that a clause beside it speaks of: %s', (said, note) => {
  const utterance = heard(said);
  expect(noteOf(turnedBeside(utterance, stretchesOf(utterance), NOTES))).toBe(note);
});

it('how often takes the place of how often, where nothing else is said', () => {
  const utterance = heard('改成每周吧');
  expect(noteOf(turnedBeside(utterance, stretchesOf(utterance), NOTES))).toBe('全部科室都每周自查一次');
});

it('a word that is not to be said goes, and the fact against it joins', () => {
  expect(noteOf(refused(heard('别写全部，有两个科室没查'), NOTES))).toBe('科室按月自查一次，有两个科室没查');
  expect(refused(heard('别写名字，有两个科室没查'), NOTES)).toBeNull();
});

it('the note given last that holds a word has the other in its place', () => {
  expect(noteOf(replaced(NOTES, '一期', '两期'))).toBe('每季度办两期培训');
  expect(replaced(NOTES, '海报', '折页')).toBeNull();
});
