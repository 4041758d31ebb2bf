import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what is wanted of the cases', asked, {
  valid: [
    ['列一下没办结的', '未办结；列出是哪些'],
    ['最多的是什么结果', '2026年办结；按办理结果分别数，要最多的'],
    ['按月数一下', '2026年收到；按月分别数'],
    ['平均要几天', '2026年办结；算平均用时'],
    ['最长的一件', '2026年办结；找用时最长的'],
    ['收了多少钱', '2026年缴费；算已缴费用'],
  ],
  unclear: [['占比多少', '没看懂：占比多少']],
  notMine: ['有几件', '期限怎么算的'],
});
