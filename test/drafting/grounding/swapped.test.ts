import { expect, it } from 'vitest';
import { isSwapped } from '../../../src/drafting/grounding/swapped.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['检查了两个商场三个药店', '检查2个商场、3个药店。', [false, false]],
  ['检查了两个商场三个药店', '检查3个商场、2个药店。', [true, true]],
  ['商场和药店查了两个', '检查2个商场。', [false]],
  ['电话打来的21，柜台3', '其中电话3件、柜台21件。', [true, true]],
  ['电话打来的21，柜台3', '其中电话21件、柜台3件。', [false, false]],
  ['讲座9场，白天7晚上2', '举办讲座9场，其中白天2场、晚上7场。', [false, true, true]],
])('whether “%s” counts otherwise what “%s” does: %j', (note, sentence, expected) => {
  const judged = judgedFrom([note], sentence);
  expect(judged.figures.map((figure) => isSwapped(figure, judged))).toEqual(expected);
});
