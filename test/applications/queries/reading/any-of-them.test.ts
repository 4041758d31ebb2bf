import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('whether there are any of some sort among those that were counted', asked, {
  valid: [
    [
      'how many came in in July and how many were closed',
      '2026年7月收到；数有几件 / 2026年7月办结；数有几件',
    ],
    [
      '上个月收了几件，有没有律所的',
      '2026年8月收到；数有几件 / 2026年8月收到、申请人为法律服务机构；数有几件',
    ],
    ['七月办结几件，有我的吗', '2026年7月办结；数有几件 / 2026年7月办结、您承办；数有几件'],
    [
      '三季度收了几件，其中有网上来的没',
      '2026年7月1日（周三）至2026年9月30日（周三）收到；数有几件 / 2026年7月1日（周三）至2026年9月30日（周三）收到、网上提交；数有几件',
    ],
    ['八月收了几件，几件是自然人的', '2026年8月收到；数有几件 / 2026年8月收到、申请人为自然人；数有几件'],
  ],
});
