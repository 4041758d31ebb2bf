import { expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';

/** The cells that are shown as 0 after a message; null where anything else is shown. */
function zerosAfter(question: string, text: string): number | null {
  const { session } = new Talk().at(question).say(text);
  const values = Object.values(session.proposal?.cells ?? { none: 1 });
  return values.every((value) => value === 0) ? values.length : null;
}

it.each([
  ['规章轮不到我们定，统统填0', 'cells.regulations', 3],
  ['规章一部没出，也谈不上废止，现行有效的也没有', 'cells.regulations', 3],
  ['执法队划走了，两项都是零', 'cells.penalties', 2],
  ['处罚没有', 'cells.penalties', 1],
  ['执法队划走了，处罚还有3件', 'cells.penalties', null],
] as const)('%s', (text, question, zeros) => {
  expect(zerosAfter(question, text)).toBe(zeros);
});
