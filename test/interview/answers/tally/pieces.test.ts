import { expect, it } from 'vitest';
import { itemsOf } from '../../../../src/interview/answers/tally/items.ts';
import { piecesOf } from '../../../../src/interview/answers/tally/pieces.ts';
import { answerWords } from '../../../../src/interview/answers/tally/tally.ts';
import { heard } from '../../../../src/language/hear.ts';

/** A message in pieces, as it was written. */
const pieces = (text: string) => {
  const said = heard(text);
  return piecesOf(itemsOf(said, answerWords('applications', '2021')) ?? []).map((piece) =>
    said.text.slice(piece[0]?.start, piece.at(-1)?.end),
  );
};

it.each([
  ['自然人9，企业3', ['自然人9', '企业3']],
  ['自然人9企业没有律所2', ['自然人9', '企业没有', '律所2']],
  ['科研没有公益没有律所1', ['科研没有', '公益没有', '律所1']],
  ['除了3个企业都是个人', ['除了3个企业', '都是个人']],
])('%s falls into pieces at its signs, and where something is denied', (text, parts) => {
  expect(pieces(text)).toEqual(parts);
});
