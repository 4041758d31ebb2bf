import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what was late in a time that is over', asked, {
  valid: [['二季度有超期的吗', '2026年4月1日（周三）至2026年6月30日（周二）办结、逾期答复；列出是哪些']],
});
