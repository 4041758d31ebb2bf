import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what applications are about, in English', asked, {
  valid: [
    ['how many mining requests', '内容含“矿”；数有几件'],
    ['which planning requests are open', '内容含“规划”、未办结；列出是哪些'],
  ],
});
