import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('words that are not cut by those that begin before them', asked, {
  valid: [
    ['律所的哪个办得最快', '2026年办结、申请人为法律服务机构、未撤回；找用时最短的'],
    ['我这个月收了几件', '2026年9月收到、您承办；数有几件'],
    ['012的申请什么时候到期', '编号“012”；说这一件的到期日'],
    ['吴大年那个啥时候收的', '申请人为“吴大年”；说这一件的收到情况'],
    ['周一鸣那个什么情况', '申请人为“周一鸣”；说这一件的进度'],
    ['今年收的除了那啥的', '没看懂：那啥'],
    ['那个啥怎么样了', '没看懂：那个啥'],
  ],
});
