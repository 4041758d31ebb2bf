import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('the one that is due next, and the day of most', asked, {
  valid: [
    ['哪天收得最多', '2026年收到；按日分别数，要最多的'],
    // A time that begins, right before one that ends, is one.
    ['从三月开始到五月底一共办结几件', '2026年3月1日（周日）至2026年5月31日（周日）办结；数有几件'],
    ['今年哪一天办结的件最多', '2026年办结；按日分别数，要最多的'],
    ['下一个要到期的是哪件', '2026年9月16日（周三）及以后到期、未办结；列出前1件'],
    ['后天那件答完以后，下一件该答的是哪个', '2026年9月19日（周六）及以后到期、未办结；列出前1件'],
  ],
  // What comes behind a case no due date tells.
  unclear: [['2026-017办完以后下一件该答的是哪个', '没看懂：下一件该答的']],
});
