import { figureRests } from '../../../src/drafting/grounding/figure-rests.ts';
import { wholeAndPart } from '../../../src/drafting/grounding/wholes.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

/** The share, to a tenth, that some whole and part give of a sentence's last figure. */
function share(sentence: string): true | null {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  if (!bound) return null;
  const pairs = wholeAndPart(bound, judged, (figure) => figureRests(figure, judged));
  return pairs.some(({ one, other }) => Math.abs((other / one) * 100 - bound.figure.value) < 0.1)
    ? true
    : null;
}

reads('a whole and its part', share, {
  valid: [['政策解读12篇，其中图解5篇，占41.7%。', true]],
  notMine: ['政策解读12篇，其中图解5篇，占61.7%。', '政策解读12篇，图解5篇，同意率超过95%。'],
});
