import { expect, it } from 'vitest';
import { quoted } from '../../../../src/language/fold.ts';
import { readAt } from '../../../support/read-ledger-question.ts';

const left = (text: string): string[] => {
  const { folded, unused } = readAt(text, '2026-09-16');
  return unused.map((span) => quoted(folded, span));
};

it.each([
  ['延期两次的有几件', '两次'],
  ['后年办结几件', '后年'],
  ['当天办结的有几件', '当天'],
])('a time or a number that no query uses is left: %s', (text, word) => {
  expect(left(text)).toContain(word);
});

it('a time that is counted is not left', () => {
  expect(left('8月收了几件')).toEqual([]);
  expect(left('最急的5件')).toEqual([]);
});
