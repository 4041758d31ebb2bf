import { expect, it } from 'vitest';
import { figureRests } from '../../../src/drafting/grounding/figure-rests.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

/** What the last figure of a sentence rests on. */
function rests(sentence: string): readonly string[] | null {
  const judged = judgedOf(sentence);
  const bound = judged.figures.at(-1);
  const found = bound ? figureRests(bound, judged) : null;
  return found && [...new Set(found)];
}

reads('what a figure rests on', rests, {
  valid: [
    ['全年组织业务培训2次。', ['n0']],
    ['全年新收政府信息公开申请12件。', ['applications.new.total']],
    ['发布图解5篇，占解读总数的41.67%。', ['n4']],
    ['通过网站和新媒体累计公开243条。', ['n1']],
    ['满意度98%。', ['n6']],
  ],
  notMine: ['全年组织业务培训5次。', '全年新收政府信息公开申请99件。', '公开政府信息1208条。'],
});

// Each figure asks what all before it rest on: without keeping the answers, the work doubles with every figure.
it('tells of twenty figures without a ground, one following from another', () => {
  const goods = Array.from({ length: 20 }, (_, at) => `第${at + 1}类物资${917 + at * 13}箱`);
  expect(rests(`清点${goods.join('，')}。`)).toBeNull();
});
