import { expect, it } from 'vitest';
import {
  changed,
  exchanged,
  ranked,
  recounted,
  refigured,
  renumbered,
  turnsIn,
} from '../../../src/interview/hearing/mended-figures.ts';
import type { NoteAt } from '../../../src/interview/hearing/notes-given.ts';
import { amountsIn } from '../../../src/language/amounts.ts';
import { heard } from '../../../src/language/hear.ts';

const NOTES: readonly NoteAt[] = [
  { question: 'notes.supervision', index: 0, text: '组织业务培训2次' },
  { question: 'notes.proactiveDisclosure', index: 0, text: '公众号推送208篇' },
  { question: 'notes.proactiveDisclosure', index: 1, text: '年度测评排名第6' },
];

/** What a note reads afterwards. */
const noteOf = (act: unknown): unknown => act && (act as { note: string }).note;

it.each([
  ['公众号改成110条', '公众号推送110条'],
  ['公众号那个应该是170篇', '公众号推送170篇'],
  ['培训应该是三次，一次是局里办的', '组织业务培训3次'],
  ['培训那句不对，四次', '组织业务培训4次'],
  ['公众号是170篇哦', '公众号推送170篇'],
  ['培训是四次，市里那次漏了', '组织业务培训4次'],
])('one figure for the note that is named: %s', (said, note) => {
  expect(noteOf(refigured(heard(said), NOTES))).toBe(note);
});

it.each(['公众号还在推', '培训2次', '发布会改成3场'])('no figure is put right: %s', (said) => {
  expect(refigured(heard(said), NOTES)).toBeNull();
});

it.each([
  ['208篇是连视频号一起算的，光公众号是170篇', '公众号推送170篇'],
  ['两次太少了，写成四次吧', '组织业务培训4次'],
  ['208是去年的，今年230', '公众号推送230篇'],
])('of two figures the one that a note holds gives way: %s', (said, note) => {
  expect(noteOf(recounted(heard(said), NOTES))).toBe(note);
});

it.each(['208篇里原创170篇', '另外开了3场发布会，2次座谈会'])('two figures that tell more: %s', (said) => {
  expect(recounted(heard(said), NOTES)).toBeNull();
});

it('a place in a list was an earlier year’s', () => {
  expect(noteOf(ranked(heard('第6是前年的名次，今年第4'), NOTES))).toBe('年度测评排名第4');
});

it('the last note that holds a figure is meant', () => {
  const [was] = amountsIn('208');
  expect(was && noteOf(exchanged(NOTES, was, '209'))).toBe('公众号推送209篇');
});

it('a turn is a word that changes something', () => {
  expect(turnsIn('很好改优秀')).toHaveLength(1);
  expect(turnsIn('网站改版')).toHaveLength(0);
});

it('a note that reads differently says what it was', () => {
  expect(NOTES[0] && changed(NOTES[0], '')).toMatchObject({ note: '', was: '组织业务培训2次' });
});

it.each([
  ['宣传科才报来的，215', '公众号推送215篇'],
  ['等等，216篇', '公众号推送216篇'],
  ['少数了十二月的9篇，一共217', '公众号推送217篇'],
])('a figure that stands by itself is the note just given: %s', (said, note) => {
  expect(noteOf(renumbered(heard(said), NOTES.slice(1, 2), 'notes.proactiveDisclosure'))).toBe(note);
});

it.each([
  '视频号推送60篇',
  '共217，另有9篇是转发的稿子，还有3篇没署名',
])('other figures are no correction: %s', (said) => {
  expect(renumbered(heard(said), NOTES.slice(1, 2), 'notes.proactiveDisclosure')).toBeNull();
});

it('is of no note that was given before', () => {
  expect(renumbered(heard('等等，216篇'), NOTES, null)).toBeNull();
});
