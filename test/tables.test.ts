import { expect, it } from 'vitest';
import { readTables } from '../src/language/lexicon.ts';
import '../src/run-bot.ts';

it('every table of words can be read, however many wordings its lines stand for', () => {
  expect(readTables).not.toThrow();
});
