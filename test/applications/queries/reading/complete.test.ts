import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what goes without saying', asked, {
  valid: [
    ['按期答复的有几件', '2026年办结、没有逾期答复；数有几件'],
    ['答复了几件', '2026年办结；数有几件'],
    ['逾期答复的有哪些', '2026年办结、逾期答复；列出是哪些'],
    ['收了几件', '2026年收到；数有几件'],
    ['平均几天办结', '2026年办结；算平均用时'],
    ['最快办结的是哪件', '2026年办结；找用时最短的'],
  ],
});
