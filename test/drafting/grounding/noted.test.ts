import { notesWith, sumWith } from '../../../src/drafting/grounding/noted.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

const tied = (sentence: string): string | null => {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  const { tie, rests } = bound ? notesWith(bound, judged) : { tie: null, rests: [] };
  return tie && `${tie} ${rests.join(' ')}`;
};

reads('the notes that have a figure', tied, {
  valid: [
    ['全年组织业务培训2次。', 'noun n0'],
    ['发布图解5篇。', 'noun n4'],
    ['覆盖60人次。', 'noun n0'],
  ],
  notMine: ['发布60条。', '组织培训3次。'],
});

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
