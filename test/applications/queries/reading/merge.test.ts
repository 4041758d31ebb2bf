import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('words of one sort', asked, {
  valid: [
    ['不予公开里国家秘密的有几件', '2026年办结、处理结果为“属于国家秘密”；数有几件'],
    ['企业和科研机构申请的有几件', '2026年收到、申请人为商业企业或申请人为科研机构；数有几件'],
    ['网上和当面提交的有几件', '2026年收到、网上提交或当面提交；数有几件'],
  ],
});
