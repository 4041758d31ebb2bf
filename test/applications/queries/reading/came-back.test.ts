import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what came back of what was sent out', asked, {
  valid: [
    [
      '上半年通知收费几件，交了几件',
      '2026年1月1日（周四）至2026年6月30日（周二）通知缴费；数有几件 / 2026年1月1日（周四）至2026年6月30日（周二）通知缴费、已缴费；数有几件',
    ],
    ['通知补正几件，没来的几件', '告知过补正；数有几件 / 告知过补正、没有收到补正；数有几件'],
    // What lapsed did not come back either.
    [
      '去年让补正的几件，补正没交回来的几件',
      '2025年告知补正；数有几件 / 2025年告知补正、没有收到补正；数有几件',
    ],
    ['征求意见几次，回了几次', '征求过意见；数有几件 / 征求过意见、有征求意见结束；数有几件'],
    // What names a time of its own is of applications.
    [
      '通知补正几件，上周收了几件',
      '告知过补正；数有几件 / 2026年9月7日（周一）至2026年9月13日（周日）收到；数有几件',
    ],
  ],
});
