import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what was done to cases that were to be corrected, or paid for', asked, {
  valid: [
    ['补正回来以后公开的有几件', '处理结果为“予以公开”、收到补正；数有几件'],
    ['没收到补正的那件结果怎么样', '告知过补正、没有收到补正；说这一件的办理结果'],
  ],
});
