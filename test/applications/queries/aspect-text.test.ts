import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../src/applications/queries/answering.ts';
import { ledgerAtHand } from '../../../src/applications/queries/at-hand.ts';
import { answered, calendar, extended, given } from '../support.ts';

const ledger = ledgerAtHand(
  [
    given(
      { number: '2026-001', arrivedOn: '2026-03-02', description: '河东路征收补偿方案' },
      answered('2026-04-02'),
    ),
    given(
      { number: '2026-002', arrivedOn: '2026-03-04', description: '砂石码头审批材料' },
      extended('2026-03-20'),
      answered('2026-04-10', 'deniedThirdPartyRights'),
      { type: 'disputeOpened', on: '2026-05-06', kind: 'reconsideration', role: 'sole' },
      {
        type: 'disputeDecided',
        on: '2026-06-30',
        dispute: 0,
        result: 'corrected',
        reanswer: { by: '2026-07-30' },
      },
      answered('2026-07-20', 'partiallyGranted'),
    ),
    given(
      { number: '2026-003', arrivedOn: '2026-03-09', description: '历年测绘成果' },
      { type: 'feeNotified', on: '2026-03-16', basis: 'pages', amountYuan: 260, receivedOn: '2026-03-16' },
      { type: 'feePaid', on: '2026-03-20' },
    ),
    given(
      { number: '2026-004', arrivedOn: '2026-09-01', description: '规划道路图' },
      { type: 'feeNotified', on: '2026-09-04', basis: 'pages', amountYuan: 90, receivedOn: '2026-09-04' },
    ),
    given(
      { number: '2026-005', arrivedOn: '2026-09-02', description: '林地档案' },
      { type: 'consulted', on: '2026-09-07', whom: 'thirdParty', receivedOn: '2026-09-08' },
    ),
    given(
      { number: '2026-006', arrivedOn: '2026-09-07', description: '林地登记簿' },
      { type: 'setAside', on: '2026-09-08', reason: 'registeredTwice', why: '与2026-005是同一份' },
    ),
  ],
  calendar,
  new Map(),
);

const answerTo = (text: string): string =>
  answersIn(text, ledger, { today: '2026-09-16', by: '', calendar, previous: null, ruleOf: () => null })
    .answer;

describe('what is told of a case', () => {
  it.each([
    ['001晚了几天', '2026年3月30日（周一）到期，答复时已逾期3个工作日'],
    ['砂石码头那件延了多久', '2026年3月20日（周五）延期'],
    [
      '砂石码头那件复议结果怎么样',
      '2026年5月6日（周三）行政复议，纠正（2026年6月30日（周二）），限2026年7月30日（周四）前重新答复，2026年7月20日（周一）重新答复',
    ],
    ['历年测绘那个钱交了没', '2026年3月16日（周一）通知缴费260元，2026年3月20日（周五）已缴'],
    [
      '林地档案的第三方回了没',
      '2026年9月7日（周一）征求意见，2026年9月8日（周二）收到征求意见书，尚未收到意见',
    ],
    ['砂石码头那件责令重做的期限是几号', '2026年7月30日（周四）前重新答复'],
    ['历年测绘那笔收费通知是哪天发的', '2026年3月16日（周一）通知缴费260元'],
    ['004最晚几号交钱', '尚未缴，缴费期限'],
    ['林地档案的第三方几号前要回意见', '尚未收到意见'],
    ['林地档案那件最多能延到哪天', '没有延期，'],
    ['001哪天收的哪天答的', '2026年3月2日（周一）收到'],
  ])('%s', (text, told) => {
    expect(answerTo(text)).toContain(told);
  });

  it.each([
    ['没收上来的费用多少', '应收未收90元，1件'],
    ['今年收费多少钱', '已收260元，1件'],
    ['今年处理费总共收了多少钱', '已收260元，1件'],
    ['还有没交的吗', '费用待缴的：1件'],
    ['004现在什么情况', '通知缴费90元，尚未缴'],
    [
      '006怎么处理的',
      '2026-006：因重复登记，2026年9月8日（周二）起不作为申请办理（与2026-005为同一件），不计入统计',
    ],
    ['林地档案那件对方回复了没有', '尚未收到意见'],
    ['收费通知几件，实收金额多少', '发过收费通知的：2件'],
    ['复议维持、纠正、未结各几件', '有行政复议结果纠正的1件'],
    ['被纠正的是哪件', '2026-002'],
    ['逾期答复的有几件', '逾期答复的：1件'],
    ['2026-005能不能延期', '如在到期前批准延期并告知申请人'],
    ['2026-005什么时候到期', '第三方意见期限'],
    ['2026-004什么时候到期', '缴费期限'],
    ['2026-001用了几天', '逾期'],
  ])('%s', (text, told) => {
    expect(answerTo(text)).toContain(told);
  });

  it.each([
    ['明年春节几号'],
    ['复议要先告知吗'],
    ['按星座分几件'],
    ['谁家孩子申请的'],
  ])('is not made up: %s', (text) => {
    expect(answerTo(text)).toMatch(/^没看懂/);
  });
});
