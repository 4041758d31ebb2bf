import { expect, it } from 'vitest';
import { justNoted, notesByAge } from '../../../src/interview/hearing/notes-given.ts';
import { Talk } from '../support/talk.ts';

it('the notes of a report are told the one given last first', () => {
  const talk = new Talk()
    .at('notes.proactiveDisclosure')
    .say('网站公开45条\n图解3个')
    .at('notes.platforms')
    .say('网站改版1次');
  expect(notesByAge(talk.session).map(({ text }) => text)).toContain('网站改版1次');
  expect(notesByAge(talk.session)).toContainEqual({
    question: 'notes.proactiveDisclosure',
    index: 1,
    text: '图解3个',
  });
});

it('a note was just taken until something else happens', () => {
  const talk = new Talk().at('notes.platforms').say('网站改版1次');
  expect(justNoted(talk.session)).toBe('notes.platforms');
  expect(justNoted(talk.say('什么时候截止？').session)).toBeNull();
});
