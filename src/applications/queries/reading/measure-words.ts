import type { WordTable } from '../../../language/lexicon.ts';
import type { Filter, Measure } from '../query.ts';
import type { Word } from './word.ts';

const measure = (what: Measure): Word => ({ is: 'measure', measure: what });
const groups = (by: Extract<Word, { is: 'groups' }>['by']): Word => ({ is: 'groups', by });

/** Answered, and not after its day: what 按时办结率 counts among those that were answered. */
const IN_TIME: readonly Filter[] = [{ by: 'state', state: 'answeredLate', not: true }];

/** What is wanted of applications: a list, a count, a share, a mean, the largest part, a comparison. */
export const MEASURE_WORDS: WordTable<Word> = [
  [
    [
      '{多少|几|有多少|有几|共多少|一共多少}{件|个|份|起|宗|例|次|}',
      '{件数|数量|总数|总量|总共数}',
      '多少申请',
      '数一下',
      'how many',
      'number of',
      'count',
    ],
    measure({ kind: 'count' }),
  ],
  [
    [
      '{有|都有|是|都是|分别是|分别有|}{哪些|哪几件|哪几个|哪件|哪一件|哪个|哪|啥|什么|谁的}',
      '{列出来|列出|列一下|列全|名单|清单|明细|列表|念一下|念一念|列举|罗列}',
      '{列|做|出|弄|拉|给}{个|一个|张|一张|份|}{表|单子|清单|名单|表格|列表}',
      'all',
      'list',
      'which',
      "what{| is|'s| are}",
      'show{| me}',
    ],
    measure({ kind: 'list', order: 'due', most: null }),
  ],
  [
    [
      '平均{办理|答复|办结|处理|}{时间|时长|用时|天数|期限|周期|多少天|几天|}',
      '{办理|答复|办结}平均{时间|用时|天数|多少天|几天|多久|}',
      '平均{用了|花了|要用|需要|}{多少|几}{天|个工作日}',
      '平均{多久|多长时间}',
      '平均{办|要办|办理|要}{多少|几}{天|个工作日}{一件|}',
      '平均{多少|几}{天|个工作日}{办|办完|办结}{一件|}',
      'how long {on average|does it take on average}',
      'average{| time| days}{| to answer}',
      '平均{办理|答复|办结|处理|}{时间|时长|用时|}{多少|几}{天|个工作日}',
      '平均{要|用|花|需要|}{多少|几}{天|个工作日}{办结|办完|答复|}',
    ],
    measure({ kind: 'average' }),
  ],
  [
    [
      '{办得|办的|办理|答复|处理|用时|时间|拖得|}{最长|最久|最慢}',
      '{办得|办|用时|拖得}最{久|长|慢}',
      'longest',
      'slowest',
    ],
    measure({ kind: 'extreme', which: 'longest', most: null }),
  ],
  [
    ['{办得|办的|办理|答复|处理|用时|时间|}{最短|最快}', 'shortest', 'fastest'],
    measure({ kind: 'extreme', which: 'shortest', most: null }),
  ],
  [
    [
      '{按时|按期|及时|准时|如期|限期内|期限内|法定期限内}{办结|答复|办理|}{率|比例|占比}',
      '{按时|按期|及时|准时|如期}{办结|答复|办理}{的|}{占|有}多少',
      'on{-| }time rate',
    ],
    measure({ kind: 'share', part: [...IN_TIME] }),
  ],
  [
    ['{逾期|超期|超时}{答复|办结|}{率|比例|占比}'],
    measure({ kind: 'share', part: [{ by: 'state', state: 'answeredLate', not: false }] }),
  ],
  [
    ['{办结|答复|办理}率'],
    measure({ kind: 'share', part: [{ by: 'state', state: 'answered', not: false }] }),
  ],
  [
    [
      '{应收未收|欠|欠缴|未收|没收}{的|}{费用|费|钱}{|有|是|共|一共}{多少|几元}',
      '应收未收{的费用|的|}{合计|总额|金额}',
      '{费用|费|钱}{还|}{欠|差}多少',
      '{还|}欠多少{钱|费|}',
    ],
    measure({ kind: 'fees', of: 'owed' }),
  ],
  [
    [
      '{收费|收了|一共收了|共收|总共收了|收取|收|已收|缴了|交了}{多少|几}{钱|元|费|费用}',
      '收费多少',
      '收费{金额|总额|}{|是|有|共|一共|总共}多少{元|钱|}',
      '收费{金额|总额|情况}',
      '{信息处理费|费用}{|收了|一共|共|总共|有|是|收}多少',
      'how much {fee|fees|money}',
    ],
    measure({ kind: 'fees', of: 'paid' }),
  ],
  [
    [
      '{多少|几}{钱|元|块}',
      '{通知|一共通知|总共通知|应}{收费|收}{的|了|}{多少|多少钱|几元|金额|总额}',
      '{应收|该收}{的|}{费用|费|钱|}{多少|一共多少|总额}',
    ],
    measure({ kind: 'fees', of: 'notified' }),
  ],
  [
    [
      '怎么{算|计算|数|来|得}{的|出来的|出的|}',
      '{如何|怎样|咋}{计算|得出|算}{的|出来的|}',
      '{为什么|为啥|凭什么}是{这天|那天|这一天}',
      'how {is|was} {it|that} counted',
    ],
    measure({ kind: 'counting' }),
  ],
  [
    ['{哪个|哪一个|哪|每个|每|各|各个|分}月{份|}', '按月{份|}{分|统计|}', 'by month', 'which month'],
    groups('month'),
  ],
  [['{哪个|哪一|各|各个|每个|每|分|按}季度', 'by quarter'], groups('quarter')],
  [
    ['{谁|哪个人|哪位|哪个承办人}{手里|手上|手头|名下|那里|那儿|手头上}{的|}{件|}', 'who has'],
    { is: 'groups', by: 'handler', ofOpen: true },
  ],
  [
    [
      '{每个|各个|各|按|分}{人|承办人|经办人}',
      '{哪个|哪位|哪一个|哪几个}{承办人|经办人|同志|同事|人员}',
      '{谁|哪个人|哪位}',
      '按承办人{分|统计|分一下|}',
      'by handler',
    ],
    groups('handler'),
  ],
  [
    [
      '{各类|按类型|各种|哪类|哪种|哪一类|什么类型}{申请人|的申请人|主体}',
      '按申请人{类型|类别|}{分|统计|}',
      'by {kind|applicant}',
    ],
    groups('kind'),
  ],
  [
    [
      '{都|分别|各|}{是|}{什么|啥|哪些|哪种|何种}{理由|原因|情形|依据|结果}',
      '{理由|原因}{都|分别|}{是|有|}{什么|哪些|啥|}',
      '{各种|各类|各项|按|哪个|哪种|哪类|哪一种}{结果|处理结果|办理结果|理由|情形}{分一下|分|统计|}',
      'by result',
      'why',
    ],
    groups('result'),
  ],
  [['{各|各个|各种|按|哪个|哪种|什么|通过什么}{渠道|途径|方式}', 'by channel'], groups('channel')],
  [
    [
      '{总体|整体|总的|全部|基本|办理|工作|申请|依申请}情况{怎么样|如何|咋样|怎样|}',
      '{总体|整体|办理|工作|}{情况|数据}{统计|汇总|汇总一下|统计一下}',
      '{情况|数据|}{统计|汇总|汇总一下|统计一下}',
      'summary',
      'overview',
    ],
    { is: 'summary' },
  ],
  [
    ['第一{件|个|份|宗}', '最{老|旧}{的|}{一件|}', '最{早|先}{收到|来|一件|的一件}{的|}', '头一{件|个}'],
    measure({ kind: 'list', order: 'received', most: 1 }),
  ],
  [['情况{怎么样|如何|咋样|}'], { is: 'summary', ofTime: true }],
  [['{最多|最高|最大|居多|most}'], { is: 'top', top: 'most' }],
  [['{最少|最低|最小|least|fewest}'], { is: 'top', top: 'least' }],
  [
    [
      '{占|占了|占到|所占|}{多大|多少|多大的|什么|几成|}{比例|比重|百分比|占比}',
      '占多少',
      '{率|比率|占比|比例|比重}{多少|是多少|多高|怎么样|}',
      '占{百分之几|几成}',
      '百分之{几|多少}',
      'what {share|percentage|percent}',
      'percentage',
      'share of',
    ],
    { is: 'share' },
  ],
  [
    [
      '最{急|紧急|紧迫|着急|要紧|赶|紧|迫切|快到期|先到期|早到期|近到期}',
      '{先|最先|优先|首先}{办|要办|该办|处理|到期}',
      '{离|距离|距|挨}{到期|期限|截止|到期日}最近',
      '{紧急|加急|急}的',
      '{most urgent|first due|urgent}',
    ],
    { is: 'urgent' },
  ],
  [
    [
      '{快|快要|即将|将要|马上|就要|临近|要}{到期|超期|逾期|过期|到时间|截止|超时|到|超}',
      '{临期|临近到期|将到期}',
      '{马上|就|快|眼看}要{到期|超期|逾期|超|到|过期}',
      '{due soon|nearly due}',
    ],
    { is: 'soon' },
  ],
  [
    [
      '{哪个|谁|哪边|哪一个|哪类|哪种}{更|}{多|少}',
      '{更|}{多|少}{了|}{几|多少|一些|些|}{件|个|}',
      '{vs|versus|or|compare}',
      '{比|相比|对比|比较|比一比|比起来}',
      '{多|少}{了|}多少',
      '{增加|减少|增长|下降}{了|}{多少|几件|几}',
      'compared {with|to}',
      '{more or fewer|more than}',
    ],
    { is: 'compare' },
  ],
  [
    [
      '{同期对比|同期相比|同期比较|同比|去年同期|上年同期|比去年同期|较去年同期|同去年相比}',
      'same period last year',
    ],
    { is: 'yearBefore' },
  ],
];
