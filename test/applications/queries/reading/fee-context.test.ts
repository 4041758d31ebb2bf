import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('the amount of a fee', asked, {
  valid: [
    ['收费200以上的有哪些', '发过收费通知、收费200元以上；列出是哪些'],
    ['收费不到200块的是哪几件', '发过收费通知、收费不超过199元；列出是哪些'],
    ['收费金额超过200的有几件', '收费201元以上；数有几件'],
    ['80块那笔是哪件', '收费80元；列出是哪些'],
    ['收费最高的三件', '发过收费通知；列出前3件'],
  ],
});
