import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what was pending at the end of each month', asked, {
  valid: [
    [
      '二季度各月末未办结几件',
      '台账里的全部申请；比较：截至2026年4月30日（周四）未办结，和截至2026年5月31日（周日）未办结，和截至2026年6月30日（周二）未办结',
    ],
    [
      '林森7月到8月每个月底在办几件',
      '林森承办；比较：截至2026年7月31日（周五）未办结，和截至2026年8月31日（周一）未办结',
    ],
  ],
});
