import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what came in and what was closed', asked, {
  valid: [
    [
      '8月和7月比，收件和办结各多几件',
      '台账里的全部申请；比较：2026年8月收到，和2026年7月收到 / 台账里的全部申请；比较：2026年8月办结，和2026年7月办结',
    ],
    ['8月和7月比，收件多几件', '台账里的全部申请；比较：2026年8月收到，和2026年7月收到'],
    ['8月收的里面办结几件', '2026年8月收到、已办结；数有几件'],
  ],
});
