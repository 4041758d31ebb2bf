import type { WordTable } from '../../../language/lexicon.ts';
import { oneOf } from '../../../language/wordings.ts';
import type { DeclineReason } from '../declines.ts';
import { listed } from '../measures.ts';
import { WHEN, WHETHER, WHY } from './asking-words.ts';
import type { Word } from './word.ts';

const aspect = (name: Extract<Word, { is: 'aspect' }>['aspect']): Word => ({ is: 'aspect', aspect: name });
const declined = (why: DeclineReason): Word => ({ is: 'declined', why });

/** Whom one consults, and who corrects. */
const PARTY = oneOf(['第三方', '第三人', '对方', '人家']);
/** What is handed in for a correction, and that it is: 补正交了没 asks for no fee. */
const CORRECTION = oneOf(['补正', '补正材料', '补的材料', '补充材料']);
const HANDED = oneOf(['交', '送', '寄', '交来', '交上来', '送来', '寄来', '提交']);
/** What one may leave undone. */
const DOES = oneOf([
  '回',
  '回复',
  '回话',
  '吭声',
  '吱声',
  '表态',
  '补',
  '补正',
  '补来',
  '补材料',
  '交',
  '交钱',
  '交费',
  '缴',
  '缴费',
  '确认',
  '理',
  '搭理',
]);
const AT_LAST = oneOf(['最后', '后来', '到底']);

const WHENS = WHEN.split('|');

/** Sorts of organizations that the form knows no column for, by what their names end in. */
const ORGANIZATIONS: readonly (readonly [said: string, names: readonly string[]])[] = [
  [oneOf(['学校', '院校']), ['学校', '大学', '中学', '小学', '学院', '幼儿园']],
  ['高校', ['大学', '学院']],
  ['医院', ['医院', '卫生院', '诊所']],
  ['银行', ['银行', '信用社']],
  [oneOf(['村委会', '村里', '村委']), ['村民委员会', '村委会']],
];

/** One thing of a case each, in the words that ask for it and for nothing else. */
export const PARTICULAR_WORDS: WordTable<Word> = [
  // What an organization is called by its sort, where it is said that it applied.
  ...ORGANIZATIONS.map(([said, names]): WordTable<Word>[number] => [
    [
      `{有|有没有|有无|是|哪些|哪个|哪家|}{${said}}{来|的|}{申请|提|递交|要|问|交}{过|的|了|}`,
      `{${said}}{来的|的申请|申请的}`,
    ],
    { is: 'filter', filter: { by: 'applicant', names: [...names] } },
  ]),
  [
    [
      ...WHENS.map((when) => `{${CORRECTION}}{是|}${when}{${HANDED}}{的|}`),
      `{${CORRECTION}}{|${AT_LAST}}{${HANDED}}{${WHETHER}}`,
      `{补的|要补的|补正的}{东西|材料}{来|到|交来|送来}{${WHETHER}}`,
    ],
    aspect('correction'),
  ],
  [
    [
      `{${PARTY}}{的|}{是|}{啥|什么|何|有啥|有什么|有何|有没有|有无}{意见|态度|说法|反应}{没|吗|}`,
      `{${PARTY}}{有|提|提过|提了}意见{${WHETHER}|}`,
      'what {did |has |}{the |}third party {say|said|answer|answered|reply|replied}',
      '{did |has |}{the |}third party {reply|replied|object|objected|agree|agreed|answer|answered}{ yet|}',
    ],
    aspect('consultation'),
  ],
  [
    [
      `{理由|理由说明|情况说明}{|${AT_LAST}}{给|交|说明|来}{${WHETHER}}`,
      'reasons {given|provided|received}{ yet|}',
    ],
    aspect('reasons'),
  ],
  [
    [
      ...WHENS.map((when) => `{费|费用|信息处理费|钱}{是|}${when}{通知|通知交|发通知|交|缴|到账}{的|}`),
      `{收|收过|收了}{他|她|他们|人家|这家}{家|}{钱|费}{${WHETHER}|}`,
      '{收|收过|收了}{他|她|他们|人家|这家|对方}{家|}{多少|几块|多少钱|几个钱}{钱|}',
      ...WHENS.map((when) => `{费|费用|钱|款}{是|}${when}{到|到的|进|进的|进账|入账|到账}{的|}`),
      '{did |has |have |}{they|he|she|anyone|anybody|the applicant} {pay|paid}{ the fee|}{ yet|}',
      '{fee |}{been paid|paid yet}',
      'pay',
    ],
    aspect('fee'),
  ],
  [
    [
      ...WHENS.flatMap((when) => [
        `${when}{办|批|做|给|申请|作出|办理|同意}{的|}延期{的|}`,
        `{延期前|延期之前|}{原来|原本|原先|本来|延期前|延期之前}{是|应|该|}${when}{到期|到|答|}{的|}`,
      ]),
      '{原来|原先|原定|原|延期前|延期前的}{的|}{期限|到期日|答复期限|截止日}{是|}{哪天|几号|什么时候|何时|}',
      'when {was it|were they} extended',
      '{original due date|originally due|due before the extension}',
    ],
    aspect('extension'),
  ],
  [
    [
      '{申请|要|问|提|申请公开}{过|了}{些|}{什么|啥|哪些}{东西|信息|内容|材料|}',
      '{申请|要|问|想要}的{都|}{是|}{些|}{哪些|什么|啥}{东西|信息|内容|材料}',
      'what {did|has|have} {they|he|she} {ask|asked|apply|applied} for',
    ],
    aspect('content'),
  ],
  [
    [
      '{是|是不是|算|算不算|}{一个|同一个|一样的|同样的|相同的}{东西|内容|信息|材料|事}{吗|么|不|}',
      '{是|是不是|算|算不算|}{一回事|一码事|同一回事|同一件事|一件事}{吗|么|不|}',
      '{内容|东西|信息|材料|申请内容|申请的内容|要的|问的|申请的}{是不是|是否|都|}{一样|相同|重复|一致}{吗|么|不|}',
      '{the |}same {thing|content|information|documents}',
    ],
    aspect('sameness'),
  ],
  [['谁{定|拍板|拍的板|做主|下的结论}{的|}'], aspect('handler')],
  [
    ['{谁|哪个|哪件|是谁|}{先|后}{收|收到|来|交|递|受理|登记|申请}{到|}的'],
    { is: 'aspect', aspect: 'receipt', first: true },
  ],
  [['when did we {receive|get}'], aspect('receipt')],
  [
    [`{${WHY}}{没|没有|不}{报|汇报|报告|告诉|通知}{我|领导|}`, 'why {was i|were we} not told'],
    aspect('cause'),
  ],
  [
    ['{新收|收件|收的}{加|和|跟|加上}{上年|}结转{的|}{对得上|对得起来|平|平不平}{吗|么|不|没|}'],
    { is: 'summary' },
  ],
  [
    ['{件数|数量|几件|多少件}{及|和|、|与}{其|}{编号|件号|名单|清单}'],
    { is: 'measure', measure: listed('due') },
  ],
  [
    ['通知{收|收过|收了|缴|缴过|交过}{费|}'],
    { is: 'filter', filter: { by: 'ever', deed: 'charged' }, moment: 'feeNotified' },
  ],
  // What the applicant, or whom one asked, leaves undone: what comes of it stands with how the case does.
  [
    [
      `{第三方|第三方要是|}{不|没|迟迟不|一直不|老不|就不|就是不}{${DOES}}{的话|呢|怎么办|咋办|怎么算}`,
      `{要是|如果|到期}{还|}{不|没}{${DOES}}{呢|怎么办|咋办|怎么算|怎么整|咋整|}`,
      `{还|就|仍|仍然|就是}{不|没}{${DOES}}{怎么办|咋办|怎么算|咋算|怎么整|咋整|咋弄|怎么弄|怎么处理}`,
      `{一直|老是|老|死活|始终|}{联系不上|找不着|找不到|打不通}{的话|呢|怎么办|咋办|怎么算|咋算|}`,
    ],
    { is: 'aspect', aspect: 'stage', ofWait: true },
  ],
  [
    [
      '{第|}二{次|回|遍}{的|}{答复|答|回复}{的|给了|给的|是|}',
      '{第|}二{次|回|遍}{又|}{是|}{怎么|咋}{答|回}的',
    ],
    aspect('dispute'),
  ],
  [
    [
      ...['缴费', '交费', '付款', '缴款'].map(
        (paid) => `{${paid}}{期|期限|截止日|截止日期|截止|的期限}{是|到|}{${WHEN}|}`,
      ),
      ...WHENS.map((when) => `{缴费|交费|交钱|付款}{截止|}{到|截止到|止到}${when}`),
    ],
    aspect('fee'),
  ],
  [[`{补正|补材料}{期|期限|截止日|截止|的期限}{是|到|}{${WHEN}|}`], aspect('correction')],
  [[`{征求意见|征询|征求|第三方意见}{期|期限|截止日|截止|的期限}{是|到|}{${WHEN}|}`], aspect('consultation')],
  [
    [
      ...WHENS.flatMap((when) => [
        `{${PARTY}}{是|}${when}{收到|签收|收|接到}{的|}{函|信|征求函|意见函|征求意见书|}{的|}`,
        `{函|信|征求函|意见函|征求意见书}{是|}${when}{到|送到|寄到|送达|给到}{的|}{${PARTY}|}{手里|手上|}`,
        `{${PARTY}}{收到|签收|接到}{函|信|征求函|意见函|征求意见书}{的|}{是|时间是|日期是|}${when}`,
        `{函|信|征求函|意见函|征求意见书}{${PARTY}}{是|}${when}{收到|签收|收|接到}{的|}`,
      ]),
    ],
    aspect('consultation'),
  ],
  [
    [
      '{两|2}{份|件}{怎么|咋|为啥|}{只|就}{看到|看见|显示|见|有|剩|登了}{一|1}{份|件}',
      '{怎么|咋|为啥|为什么}{只|就|才}{看到|看见|显示|见|有|剩|查到|登了|登记了}{一|1}{份|件|个}',
      '{两|2|二|有|}{份|件|个|}{一样|相同|一模一样|重样|雷同}的',
      '{是不是|有没有|}{登|录|登记|录入|收}{重|重复|双份}了{的|}',
    ],
    { is: 'filter', filter: { by: 'state', state: 'setAside' } },
  ],
  [['{不是|明明}{交|提|递|寄|申请}{了|过}{两|2|三}{份|件}{吗|么|的|}'], { is: 'nothing' }],
  [
    ['{征求|征询|函询|问}{了|过|}{几|多少}{家|个单位|家单位|方}{意见|的意见|第三方|企业|}'],
    { is: 'filter', filter: { by: 'ever', deed: 'consulted' }, moment: 'consulted' },
  ],
  // 七个工作日 is the term of the notice, 到期前 that of the extension.
  [
    ['{按|在|是|}{七|7}个工作日{内|之内|以内|}{发|告知|通知|提|寄}{的|出|出的|出去的|}'],
    aspect('correction'),
  ],
  [
    ['{到期|期满|期限|到期日|原期限}{前|之前|以前|内}{批|提|办|报批|申请|批准}{的|下来的|}'],
    aspect('extension'),
  ],
  [
    ['{第三方|第三人|对方|}{要是|如果|若}{同意|答应|不反对|不同意|反对}{公开|}{了|}{的话|}'],
    { is: 'event', event: 'consultationEnded' },
  ],
  [['{第三方|第三人|对方|}{要是|如果|若}{同意|答应|不反对|不同意|反对}{公开|}{了|}呢'], aspect('stage')],
  // Whom one consulted, and who registered it, is told of no case.
  [
    [
      `{第三方|第三人}{都|到底|究竟|具体|}{是|有|}{谁|哪家|哪个|哪些|哪几家|哪个单位|什么单位}`,
      '谁{登|登记|录|录入}{的|}',
      '{征求|征询|问|函询}{了|过|的是|}{谁|哪家|哪个|哪几家|哪个单位|什么单位}{的意见|意见|}',
    ],
    { is: 'foreign' },
  ],
  // Nobody can tell who is meant, or which word: 那个谁, 超其.
  [['{那个谁|那谁|那个啥|那啥|那一家|那个人的|某某}', '{超|到|逾}其'], { is: 'foreign' }],
  // Which one nobody can tell: 上次那家公司.
  [['{上次|上回|前次|那次}{的|}{那|那个|那家|那位|那件|哪家|哪个}'], { is: 'foreign' }],
  [
    ['{|行政}复议{完|完了|结束|结束了|过后}'],
    {
      is: 'filter',
      filter: { by: 'dispute', kinds: ['reconsideration'], results: [] },
      moment: 'reconsidered',
    },
  ],
  [
    [
      '{答复|答复书|告知书|决定书|通知书}{给我|帮我|}{写|拟|起草}{好|出来|一下|}',
      '{write|draft|compose} {the |a |}{reply|answer|notice|letter}',
    ],
    declined('draft'),
  ],
  [
    [
      '{你|您}{说|看|觉得|讲|定}{给不给|公不公开|该不该|能不能|要不要|给还是不给}{公开|给|}',
      '{你|您}{给|出|拿}{个|点|一个|}{意见|主意|说法|结论}{定|定下来|}{下来|}{吧|}',
      '{公不公开|公开不公开|给不给公开}',
    ],
    declined('decide'),
  ],
];
