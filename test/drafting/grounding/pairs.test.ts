import { figureRests } from '../../../src/drafting/grounding/figure-rests.ts';
import { PAIRS } from '../../../src/drafting/grounding/pairs.ts';
import type { Operands } from '../../../src/language/derivations.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

const pairs = (of: Operands) => (sentence: string) => {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  const found = bound ? PAIRS[of](bound, judged, (figure) => figureRests(figure, judged)) : [];
  return found[0] ? `${found[0].one} ${found[0].other}` : null;
};

reads('this year and last', pairs('this year and last'), {
  valid: [['全年新收政府信息公开申请12件，比上年增加3件。', '12 9']],
  notMine: ['组织培训2次。'],
});

reads('a total and the periods of a year', pairs('total and periods'), {
  valid: [['微信公众号推送35条，月均3条。', '35 12']],
  notMine: ['组织培训2次。'],
});
