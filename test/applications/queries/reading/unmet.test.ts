import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('a wish that its question cannot meet', asked, {
  valid: [
    ['有几件超过20天', '2026年办结、用时21天以上；数有几件'],
    ['哪五件最急', '未办结；列出前5件'],
  ],
  unclear: [
    ['超期最多的三件', '没看懂：三件、最多的'],
    ['哪个月积压最多', '没看懂：哪个月'],
    // Of each by itself.
    ['除了林森，别人手上各有几件', '没看懂：各有几件'],
    // In which order they came.
    ['先延期后补正的有没有', '没看懂：后'],
  ],
  notMine: ['三件'],
});
