import { derivedRests } from '../../../src/drafting/grounding/derived.ts';
import { figureRests } from '../../../src/drafting/grounding/figure-rests.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

/** Whether the last figure of a sentence follows from others. */
function follows(sentence: string): true | null {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  return bound && derivedRests(bound, judged, (figure) => figureRests(figure, judged)) ? true : null;
}

reads('figures that follow from the notes', follows, {
  valid: [
    ['网站公开政府信息208条，微信公众号推送35条，合计243条。', true],
    ['政策解读12篇，其中图解5篇，其余7篇。', true],
    ['政策解读12篇，其中图解5篇，占四成以上。', true],
    ['微信公众号推送35条，平均每月约3条。', true],
    ['政策解读12篇，其中图解5篇、文字7篇。', true],
    ['社会评议满意度98%，政策解读12篇，图解5篇，约占四成。', true],
    ['组织培训2次，覆盖60人次，平均每次30人次。', true],
  ],
  notMine: [
    '网站公开政府信息208条，微信公众号推送35条，合计253条。',
    '政策解读12篇，其中图解5篇，占六成以上。',
    '微信公众号推送35条，平均每月约5条。',
    '政策解读12篇，其中图解5篇，其余8篇。',
    '政策解读12篇，其中图解5篇、文字6篇。',
    '政策解读12篇，图解5篇，未解读8篇。',
  ],
});

reads('a net change of more and fewer', follows, {
  valid: [],
  notMine: ['网站公开政府信息35条、注销208条，净增173条。'],
});
