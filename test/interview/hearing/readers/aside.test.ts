import { reads } from '../../../support/reader.ts';
import { actAt } from './read-at.ts';

const CHATTER = { does: 'chatter' };

reads('what is said to a colleague', (said) => actAt('旁人的话', 'cells.licences', said), {
  valid: [
    ['老王，公章你拿走了没', CHATTER],
    ['小陈你把门带上', CHATTER],
    ['老刘，会议室门开了没', CHATTER],
    ['@U0COLLEAGUE 下午的会改到三点了', CHATTER],
  ],
  notMine: ['王某那件怎么答的', '老王报了12件', '小李，许可你来填', '你看着办', '陈述和申辩'],
});
