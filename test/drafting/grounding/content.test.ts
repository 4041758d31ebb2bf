import { runsOf } from '../../../src/drafting/grounding/content.ts';
import { reads } from '../../support/reader.ts';

reads('the content of a text', (said) => runsOf(said), {
  valid: [
    ['通过微信公众号推送信息96条', ['公众号']],
    ['全年组织开展业务培训', ['培训']],
  ],
  notMine: ['不断提高工作水平', '2025年', ''],
  nothing: [],
});
