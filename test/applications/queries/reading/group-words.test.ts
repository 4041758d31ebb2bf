import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('by what a count is split up', asked, {
  valid: [
    ['今年按承办人分', '2026年收到；按承办人分别数'],
    ['今年按季度统计', '2026年收到；按季度分别数'],
    ['今年按渠道分', '2026年收到；按渠道分别数'],
  ],
  unclear: [['今年按属相统计', '没看懂：属相']],
  notMine: ['期限怎么算的'],
});
