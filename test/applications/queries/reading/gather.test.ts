import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what a denial turns round', asked, {
  valid: [
    ['没有超期的有哪些', '没有超期未办结、未办结；列出是哪些'],
    ['不是企业申请的有几件', '2026年收到、除申请人为商业企业外；数有几件'],
    ['不含已撤回的今年有几件', '2026年收到、未撤回；数有几件'],
    ['除吴大年的还有几件没办结', '未办结、除申请人为“吴大年”外；数有几件'],
    ['除了老百姓个人，今年还有几件', '2026年收到、除申请人为自然人外；数有几件'],
    // Whether there is one is counted.
    ['8月一件都没答出去吗', '2026年8月办结；数有几件'],
    ['能不能看看逾期的', '超期未办结；列出是哪些'],
    ['没延期的有几件', '2026年收到、没有延期过；数有几件'],
  ],
  // A denial of what holds applications to nothing is not passed over.
  unclear: [
    ['没登记进来的有几件', '没看懂：没'],
    ['刚来没三天的都有哪些', '没看懂：三天'],
  ],
});
