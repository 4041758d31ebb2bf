import { countsSomeWays } from '../../../src/report/text/words.ts';
import { reads } from '../../support/reader.ts';

reads('words that count what came in some way', (said) => countsSomeWays(said) || null, {
  valid: [
    ['通过网站收到', true],
    ['当面和邮寄', true],
  ],
  notMine: ['通过网站、信函等渠道收到', '收到', ''],
});
