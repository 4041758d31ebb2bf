import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('a wish that its question cannot meet', asked, {
  valid: [
    ['2026-041当初怎么答的', '编号“2026-041”；说这一件的办理结果'],
    ['有几件超过20天', '2026年办结、用时21天以上；数有几件'],
    ['哪五件最急', '未办结；列出前5件'],
  ],
  unclear: [
    ['哪个承办人没有超期的件', '没看懂：哪个承办人'],
    ['2026-041原先是谁负责', '没看懂：原先'],
    ['上一回怎么答的', '没看懂：上一回'],
    ['先来的先办了吗', '没看懂：先来的'],
    // By how much, and beside whom, no mean of all and no list tells.
    ['延长的平均延长了几天', '没看懂：延长了几天'],
    ['律所的是不是答得快', '没看懂：是不是答得快'],
    ['公开的和没公开的占比', '没看懂：占比'],
    ['超期最多的三件', '没看懂：三件、最多的'],
    ['哪个月积压最多', '没看懂：哪个月'],
    // Of each by itself.
    ['除了林森，别人手上各有几件', '没看懂：各有几件'],
    // In which order they came.
    ['先延期后补正的有没有', '没看懂：后'],
  ],
  notMine: ['三件'],
});
