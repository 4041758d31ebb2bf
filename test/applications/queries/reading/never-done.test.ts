import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what was never asked for', asked, {
  valid: [
    ['没征求第三方就办完的', '2026年办结、没有征求过意见；列出是哪些'],
    ['未延期、未补正的在办件几件', '没有延期过、没有告知过补正、未办结；数有几件'],
    ['未收费也未延期的几件', '2026年收到、没有发过收费通知、没有延期过；数有几件'],
    ['未补正的几件', '待补正；数有几件'],
  ],
});
