import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('what was answered, apart from what was withdrawn', asked, {
  valid: [
    ['几月份答复得最多', '2026年办结、未撤回；按月分别数，要最多的'],
    ['几月份办结得最多', '2026年办结；按月分别数，要最多的'],
    ['今年公开率多少', '2026年办结、未撤回；算其中处理结果为“予以公开”或“部分公开”的占比'],
    ['全部公开率是多少', '2026年办结、未撤回；算其中处理结果为“予以公开”的占比'],
    ['今年按时答复率多少', '2026年办结；算其中没有逾期答复的占比'],
    ['今年答复了几件', '2026年办结；数有几件'],
  ],
});
