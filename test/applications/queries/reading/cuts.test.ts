import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('words that are not cut by those that begin before them', asked, {
  valid: [
    ['我这个月收了几件', '2026年9月收到、您承办；数有几件'],
    ['012的申请什么时候到期', '编号“012”；说这一件的到期日'],
  ],
});
