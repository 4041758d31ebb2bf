import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

reads('words that mean something else beside others', asked, {
  valid: [
    ['今年办的有几件', '2026年办结；数有几件'],
    ['去年的申请今年答的有哪些', '2025年收到、2026年办结；列出是哪些'],
    ['最后全部公开的有几件', '2026年办结、最终结果为“予以公开”；数有几件'],
    // Beside a dispute it is the dispute that is open.
    ['复议还有没结的吗', '有行政复议尚未审结；列出是哪些'],
    // Of what was answered it was answered late, and never corrected.
    ['办结的里头超期的有几件', '2026年办结、逾期答复；数有几件'],
    ['没补正就答掉的有几件', '2026年办结、没有告知过补正；数有几件'],
    // Organizations of any kind beside people.
    ['老百姓跟单位各几件', '2026年收到；比较：申请人为自然人，和申请人为法人或其他组织'],
    // Whom one asked is no result.
    ['征求过几次第三方', '征求过意见；数有几件'],
    // What is open has lasted up to today.
    ['收到十天以上还没答的', '从收到到今天10天以上、未办结；列出是哪些'],
    // Who did most of it is counted by what was answered.
    ['今年谁答得最多', '2026年办结；按承办人分别数，要最多的'],
    // A time beside the part is that of the whole.
    ['今年被复议的占多少', '2026年收到；算其中有行政复议的占比'],
    ['二十个工作日内办结的占多少', '2026年办结；算其中用时不超过20个工作日的占比'],
    // What it denies is what is counted.
    ['别人手里还有几件没办结', '已分办、未办结、除您承办外；数有几件'],
    ['除了林森，其他人手里几件没办结', '已分办、未办结、除林森承办外；数有几件'],
    ['没收到补正的那件怎么处理的', '告知过补正、没有收到补正；说这一件的办理结果'],
    ['今年没有收费吧', '2026年通知缴费、发过收费通知；算通知缴纳的费用'],
    // Of those months what is denied is counted.
    ['哪个月没有超期的', '2026年办结、逾期答复；按月分别数，要一件没有的'],
    // What lies somewhere, or on a desk, is open.
    ['搁得最久的是哪件', '未办结；列出前1件'],
    ['我手里拖得最久的一件', '您承办、未办结；列出前1件'],
  ],
});
