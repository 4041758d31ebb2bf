import { expect, it } from 'vitest';
import { commandWords } from '../../../src/interview/hearing/command-words.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const kinds = (said: string) => {
  const told = commandWords(heard(said), new Talk().session, { start: 0, end: said.length });
  return told && [...told.kinds].sort();
};

it('the name of a question behind words of work is where to go', () => {
  expect(kinds('先填问题')).toEqual(expect.arrayContaining(['place', 'work', 'wants']));
  expect(kinds('先填问题')).not.toContain('ask');
});

it('what is no word of a command tells something else', () => {
  expect(kinds('乡镇公开栏换了新的')).toBeNull();
});
