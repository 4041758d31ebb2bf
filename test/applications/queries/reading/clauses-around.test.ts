import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('a clause beside a question', asked, {
  valid: [
    // By what it is told.
    ['企业占多少，按办结的算', '2026年办结；算其中申请人为商业企业的占比'],
    // Of what several are parts.
    [
      '没办结的，企业几件、自然人几件',
      '未办结、申请人为商业企业；数有几件 / 未办结、申请人为自然人；数有几件',
    ],
    // Why somebody asks.
    ['我上午要去开会，办结了几件', '2026年办结；数有几件'],
    // What is set beside what.
    ['8月跟7月比，哪个月收得多', '台账里的全部申请；比较：2026年8月收到，和2026年7月收到'],
  ],
});
