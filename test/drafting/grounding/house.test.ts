import { framed, houseRests } from '../../../src/drafting/grounding/house.ts';
import { reads } from '../../support/reader.ts';
import { EVIDENCE } from './notes.ts';

reads('a sentence of the house', (said) => houseRests(said, EVIDENCE), {
  valid: [['无其他需要报告的事项。', ['phrases.nothingElse']]],
  notMine: ['组织培训2次。', '不断提高工作水平。'],
});

reads('the frame of 五', (said) => framed(said, EVIDENCE).aspect || null, {
  valid: [['对照《条例》要求和群众期待，我局政府信息公开工作还存在一些不足：解读形式单一。', 'problems']],
  notMine: ['解读形式单一。'],
});
