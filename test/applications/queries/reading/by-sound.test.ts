import { expect, it } from 'vitest';
import { heardOtherwise } from '../../../../src/applications/queries/reading/by-sound.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';

const LEDGER = { applicants: ['林晓', '赵建设'], contents: ['河东片区规划批复'], handlers: [] };

function heard(said: string): string[] {
  const { text } = fold(said);
  const vocabulary = vocabularyWith(LEDGER);
  return heardOtherwise(text, tokensOf(text, vocabulary), vocabulary, LEDGER);
}

it.each([
  ['今年付议的几件', '今年复议的几件'],
  ['林晓那件补证了没', '林晓那件补正了没'],
  ['上个月达复了几件', '上个月答复了几件'],
  ['归化方面的有几件', '规划方面的有几件'],
  ['言期的有几件', '延期的有几件'],
  ['河东骗区的有几件', '河东片区的有几件'],
])('%s may mean %s', (said, meant) => {
  expect(heard(said)).toContain(meant);
});

it.each([
  '这几件要防着',
  '林晓那件到哪一步了',
  '今年收了几件',
  'how many are open',
])('%s is heard as it stands', (said) => {
  expect(heard(said)).toEqual([]);
});

it('hears no more ways than it can try', () => {
  expect(heard('乱写'.repeat(50)).length).toBeLessThan(7);
});
