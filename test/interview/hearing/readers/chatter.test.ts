import { reads } from '../../../support/reader.ts';
import { actAt } from './read-at.ts';

reads('talk beside the work where figures are asked', (said) => actAt('闲话', 'cells.licences', said), {
  valid: [
    ['食堂今天吃什么', { does: 'chatter' }],
    ['空调又坏了', { does: 'chatter' }],
  ],
  notMine: ['行政许可大概那么些', '有286件', '十几件吧', '没弄过', '去年那个数', '嗯', '这个怎么算？'],
});
