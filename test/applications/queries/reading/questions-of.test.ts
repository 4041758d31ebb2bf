import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('several questions in one message', asked, {
  valid: [
    ['收了几件，办结了几件', '2026年收到；数有几件 / 2026年办结；数有几件'],
    ['还有几件没办结，哪件最急', '未办结；数有几件 / 未办结；列出前3件'],
    [
      '今年收了几件，其中企业几件，自然人几件',
      '2026年收到；数有几件 / 2026年收到、申请人为商业企业；数有几件 / 2026年收到、申请人为自然人；数有几件',
    ],
  ],
});
