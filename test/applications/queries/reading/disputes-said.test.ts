import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('how cases stand beside a dispute', asked, {
  valid: [
    ['哪些是复议以后才给的', '有行政复议、最终结果为“予以公开”或“部分公开”；列出是哪些'],
    ['复议里没结的有几件', '有行政复议尚未审结；数有几件'],
    // How they ended is told of each.
    ['被申请复议的都是什么结果', '有行政复议；说这一件的复议诉讼情况'],
    // What they are a part of was answered.
    ['被起诉的占已办结的多少', '2026年办结；算其中有行政诉讼的占比'],
    ['复议后改成公开的有几件', '有行政复议、最终结果为“予以公开”或“部分公开”；数有几件'],
  ],
});
