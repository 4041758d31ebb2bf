import { changeIn, isDifference } from '../../../src/drafting/grounding/changes.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

const change = (sentence: string): string | null => {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  if (!bound || !isDifference(bound)) return null;
  return ['less than last year', 'no year named', 'more than last year'][changeIn(bound, judged) + 1] ?? null;
};

reads('more or less than last year', change, {
  valid: [
    ['新收申请12件，比上年增加2件。', 'more than last year'],
    ['较去年减少3件。', 'less than last year'],
  ],
  unclear: [['增加2件。', 'no year named']],
  notMine: ['新收申请12件。', '组织培训2次。'],
});
