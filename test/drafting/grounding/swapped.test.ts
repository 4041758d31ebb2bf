import { expect, it } from 'vitest';
import { isSwapped } from '../../../src/drafting/grounding/swapped.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['检查了两个商场三个药店', '检查2个商场、3个药店。', [false, false]],
  ['检查了两个商场三个药店', '检查3个商场、2个药店。', [true, true]],
  ['商场和药店查了两个', '检查2个商场。', [false]],
])('whether “%s” counts otherwise what “%s” does: %j', (note, sentence, expected) => {
  const judged = judgedFrom([note], sentence);
  expect(judged.figures.map((figure) => isSwapped(figure, judged))).toEqual(expected);
});
