import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what happened to cases', asked, {
  valid: [
    ['展期的有几件', '延期过；数有几件'],
    ['叫人家补件的有几件', '告知过补正；数有几件'],
    ['走过征求的有几件', '征求过意见；数有几件'],
    ['踩着线答的有几件', '答复当天即到期日；数有几件'],
  ],
});
