import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what is asked in one breath', asked, {
  valid: [
    ['今年办得最慢的和最快的是哪件', '2026年办结；找用时最长的 / 2026年办结、未撤回；找用时最短的'],
    ['何晓出过超期没有', '超期未办结、何晓承办；列出是哪些 / 逾期答复、何晓承办；列出是哪些'],
    ['今年用时最长的是哪件', '2026年办结；找用时最长的'],
    ['按渠道和申请人类型各几件', '2026年收到；按渠道分别数 / 2026年收到；按申请人类型分别数'],
  ],
});
