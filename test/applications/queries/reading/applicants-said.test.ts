import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('who applied, of any kind and of the rest', asked, {
  valid: [
    ['单位申请的有几件', '2026年收到、申请人为法人或其他组织；数有几件'],
    ['自然人、企业、其他各几件', '2026年收到；比较：申请人为自然人，和申请人为商业企业，和申请人为其他'],
  ],
});
