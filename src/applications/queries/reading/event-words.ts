import type { WordTable } from '../../../language/lexicon.ts';
import type { Word } from './word.ts';

const event = (name: Extract<Word, { is: 'event' }>['event']): Word => ({ is: 'event', event: name });

/** What happens to a case, in words that say so only where days are counted from it or to it. */
export const EVENT_WORDS: WordTable<Word> = [
  [
    [
      '{登记|到件|送到|寄到|递交|提交|交上来}{那天|当天|日|}',
      '{收|收到|接到|拿到}{申请|申请表|申请书|件|材料}{那天|当天|}',
      'receipt',
    ],
    event('received'),
  ],
  [
    [
      '{发出去|发出|寄出|寄出去|送出去|出手|出门|发通知|发出通知|下通知|通知发出|通知发出去}{那天|}',
      '{给|给出|作出|做出|出具|发出|寄出|拿到|等到}{答复|答复书|结果|回音|回复}{那天|}',
      '{答复|答复书}{发出|寄出|送达|出来|}{那天|}',
      '{reply|the answer|answering|decision}',
    ],
    event('answered'),
  ],
  [
    [
      '{对方|第三方|第三人|企业|人家|别的单位|其他单位}{回话|回|回了|回了话|回过话|回复|答复|回函|表态|回信|反馈|给意见|给话|有回音|意见回来|复函|回过来}{了|的|}',
      '{收到|等到|拿到}{对方|第三方|第三人}{的|}{意见|回函|回复|答复|回话}',
      '{征求|征询}{意见|}{完|完了|结束|结束了}',
      '{回话|回函|表态|复函|回音|反馈|意见回来|意见反馈|收到意见|意见收到|意见来|收到回函|收到复函}',
    ],
    event('consultationEnded'),
  ],
  [
    [
      '{出|下|有|出了|下了|拿到|等到|来}{结果|决定|判决|裁定|结论|复议决定|决定书|判决书}',
      '{结果|决定|决定书|判决|裁定}{出来|下来|出|下达}',
      '{审结|裁决|宣判|判下来|判|了结|出决定|下决定}',
    ],
    event('disputeDecided'),
  ],
  [
    [
      '{申请人|对方|人家|他}{补回来|补来|补齐|交回来|补上|补|补正}{了|的|}',
      '{补正|材料}{到|回来|补齐|补到|交来}{了|的|}',
      '才回来{的|}',
    ],
    event('correctionReceived'),
  ],
  [['{交|交上|缴|付|交了|交来}{钱|费|款}', '{钱|费}{到账|交上|交来|交齐}'], event('feePaid')],
  [
    [
      '{给|说|交|交来|回}{理由|说明}',
      '{他|她|对方|人家|申请人}{说|说明|说了|讲|讲了|给了说明}{的|}',
      '理由{来|收到|交来}',
    ],
    event('reasonsGiven'),
  ],
  [['{到期|到期日|期限|期满}{那天|当天|日|}'], event('due')],
  [['{确认}{收到|那天|当天|}'], event('received')],
  [['{|行政}复议决定书'], event('reconsiderationDecided')],
  [
    [
      '{|行政}复议{机关|机构|局|办|部门|委|委员会}{那边|那头|那里|}',
      '{|行政}复议{案件|}{从|自}{申请|提出|受理|立案}{到|至}{决定|作出决定|出决定|出结果|结案|审结}',
      '{|行政}复议{审理|审查|案件审理}{用时|时长|周期|期间}',
      '{reconsideration|review} {organ|body|authority}',
    ],
    { is: 'actor', from: 'reconsidered', to: 'reconsiderationDecided' },
  ],
  [
    [
      '{法院|法庭|法官}{那边|那头|那里}',
      '{|行政}{诉讼|官司}{从|自}{起诉|立案|受理|提起}{起|}{到|至}{判决|宣判|判|裁判|结案|审结|判下来}',
      'the court',
    ],
    { is: 'actor', from: 'sued', to: 'suitDecided' },
  ],
];
