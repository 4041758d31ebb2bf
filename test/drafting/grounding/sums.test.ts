import { sumWith } from '../../../src/drafting/grounding/sums.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom, judgedOf } from './notes.ts';

reads(
  'a sum where one of several is named',
  (sentence) => {
    const judged = judgedFrom(['林权的4件，水库的2件'], sentence);
    const bound = judged.figures.at(-1);
    return bound ? sumWith(bound, judged) : null;
  },
  { valid: [], notMine: ['其中涉及林权6件。'] },
);

reads(
  'a sum of one note’s figures',
  (sentence) => {
    const judged = judgedOf(sentence);
    const bound = judged.figures.at(-1);
    return bound ? sumWith(bound, judged) : null;
  },
  {
    valid: [['通过网站和新媒体累计公开243条。', ['n1']]],
    notMine: ['通过网站和新媒体累计公开244条。', '公开243条。'],
  },
);
