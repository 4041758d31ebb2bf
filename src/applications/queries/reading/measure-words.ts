import type { WordTable } from '../../../language/lexicon.ts';
import { oneOf } from '../../../language/wordings.ts';
import { averageOf, extremeOf, listed } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { COUNTERS, HOW_MANY, HOW_MANY_DAYS } from './asking-words.ts';
import { IN_TIME, LATE } from './verbs.ts';
import type { Word } from './word.ts';

const measure = (what: Measure): Word => ({ is: 'measure', measure: what });

const DISCLOSED: readonly Filter[] = [{ by: 'result', results: ['granted', 'partiallyGranted'], not: false }];

/** Answered, and not after its day: what 按时办结率 counts among those that were answered. */
const ON_TIME: readonly Filter[] = [{ by: 'state', state: 'answeredLate', not: true }];
/** 最慢的几件: so many are told. */
const SEVERAL = 5;
const SLOWEST = oneOf([
  '最慢',
  '最久',
  '最长',
  '拖得最久',
  '办得最慢',
  '办得最久',
  '答得最慢',
  '用时最长',
  '时间最长',
]);
const QUICKEST = oneOf(['最快', '最短', '办得最快', '答得最快', '用时最短', '时间最短']);

/** What is wanted of applications: a list, a count, a share, a mean, the largest part, a comparison. */
export const MEASURE_WORDS: WordTable<Word> = [
  [
    [
      `{${HOW_MANY}}{${COUNTERS}|}`,
      '{件数|数量|总数|总量|总共数|数目|个数|总件数|数字|数据}',
      '{数|量}',
      '{应|应该|该|要|得|}{填|报|写}{几|多少|啥|几件}',
      '{跟|和|与|}{我们|俺们|咱们|咱|我局|局里|}{打过|打了|打}{几|多少}{回|次}交道',
      '{多不多|多吗|多么|多少申请|数一下|点一下数|数数|报个数|要个数|给个数|总计多少}',
      '{how many|how much|whats the count|what number}',
      '{number of|total of|count|total}',
    ],
    measure({ kind: 'count' }),
  ],
  [
    ['{多少|几|有几|共几|一共几|总共几}{次|回|趟|遍}{期|}', 'how {many times|often}'],
    { is: 'measure', measure: { kind: 'count' }, ofTimes: true },
  ],
  [
    [
      '{有|都有|是|都是|分别是|分别有|包括|具体是|到底是|}{哪些|哪几件|哪几个|哪几份|哪几起|哪几次|哪几家|哪几位|哪件|哪一件|哪个|哪份|哪一个|哪些个|哪|啥|啥子|么子|嘛玩意|啥玩意|啥玩意儿|哪桩|哪起|哪宗|哪单|哪封|哪批|哪俩|哪两件|哪两个|哪条|哪一条|哪项|哪一项|哪三件|哪一份|哪几单|哪几桩|哪几封|什么}',
      '{都给我|}{列明|注明|标明|写明|列出来|列出|列一下|列全|列|名单|清单|明细|列表|念一下|念一念|列举|罗列|逐条|逐件|挨个|一件件|摆出来|拉出来|拉一下|导出来|列下|列列}',
      '{列|做|出|弄|拉|给|打}{个|一个|张|一张|份|}{表|单子|清单|名单|表格|列表}',
      '{按|依}{到期|期限|到期日|截止日}{的|}{先后|早晚|远近}{顺序|次序|}{排序|排列|排|列|}{的|}',
      '{按|依|照}{先后|早晚|时间先后|日子先后}{顺序|次序|}{排|列|排序|排列}{一排|一下|下|出来|个序|}',
      '{按|依|照}{到期|期限|到期日|截止日}{顺序|先后|}{排|列}{一下|下|一排|出来|个序|}',
      '{列|报|写|给|附|带|说}{一下|个|上|出|}{编号|件号|号码}',
      '{历次|历年来|每次}{的|}',
      '申请{及|以及|和|并}{其中|}{尚未|还没|还未|未}{答复|办结}的',
      'all',
      '{|please }list',
      'which',
      '{whats|what}',
      "what{'s| is| are}",
      'show{| me}',
    ],
    measure(listed()),
  ],
  [
    [
      '{|一般|大概|}平均{办理|答复|办结|处理|办件|办|答|}{时间|时长|用时|耗时|天数|期限|时限|周期|下来|值|}',
      `平均{要|用|花|需要|用了|}{${HOW_MANY_DAYS}}`,
      '{办理|答复|办结}平均',
      '{均值|平均数|平均值|件均|平均}',
      `平均{多久|多长时间|要多久|得多久|花多久|用多久}`,
      'avg{| time| days| wd}',
      'how long {on average|does it take on average}',
      'how long {do|does} {it|we|they} {usually|typically|normally} take',
      'average {turnaround|processing time|response time|handling time}',
      'turnaround',
      '{average|on average|mean|avg}{| time| days}{| to answer| to reply| to close}',
    ],
    measure(averageOf()),
  ],
  [
    [`平均{要|用|花|需要|用了|}{${HOW_MANY_DAYS}}{办结|办完|答复|答|办|答出去}{一件|}`],
    { is: 'measure', measure: averageOf(), toAnswer: true },
  ],
  [
    ['平均{放|压|搁|等|积|挂}了{多久|多长时间|几天|多少天|几个工作日|多少个工作日}'],
    measure({ ...averageOf(), between: { from: 'received', to: 'today' } }),
  ],
  [
    [
      '{|办理|用时|时间|时限|天数|答复|办理时间|办理时限|办理天数}{的|}{中位数|中位|中间值|中值}',
      '{别|不要|不用|甭|不想}{跟我|给我|}{说|讲|报|看|听|提|算|拿|给|要}{平均|平均数|平均值|平均用时|平均时间}',
      '{不看|不要|不算|不是|除了|抛开}{平均|平均数|平均值}',
      'median',
    ],
    measure(averageOf('median')),
  ],
  [
    [
      '{办得|办的|办理|答复|处理|用时|时间|拖得|耗时|历时|花时间|花的时间|答得|答的|拖|}{最长|最久|最慢}{的|答的|答|办的|办结|}',
      '{拖|卡|等|磨}{得|的|了|}{时间|}最{久|长|厉害|狠}{的|}',
      '{最磨蹭|最费时|最耗时|最拖|最拖拉|时间最长|拖得最厉害}{的|}',
      '{最磨叽|最拖沓|最肉|拖拉最狠|磨蹭最久|磨蹭得最久|最磨人|最慢腾腾|拖沓最久|拖得最狠|拖得最长|磨得最久|最不利索|最难办}{的|}',
      '{most time|dragged on|dragging|took the longest time|longest running}',
      '{longest|slowest|took the longest|the most time|took most time}',
    ],
    measure(extremeOf('longest')),
  ],
  [
    [
      '{压|放|搁|躺|积|挂|晾|积压|趴|堆|摆|悬}{得|的|了|}{时间|}最{久|长|厉害|狠}{的|}',
      '{压|搁|积压|挂}{得|的|}时间最{久|长}{的|}',
    ],
    { is: 'measure', measure: extremeOf('longest'), ofOpen: true },
  ],
  [
    [
      '{办得|办的|办理|答复|处理|用时|时间|答得|答的|耗时|}{最短|最快}{的|}',
      '最快{答|答复|办结|办完|答出去|办出来|答出来}{的|}',
      '{答得|办得|回得|}{最利索|最麻利|最利落|最神速|最痛快|最干脆|最迅速|最省时|最早办完}{的|}',
      '{shortest|fastest|quickest|took the least time}',
    ],
    measure(extremeOf('shortest')),
  ],
  [
    [`{${SLOWEST}}{的|}{那|前|头|}几{件|个|份|起}{的|}`, '{slowest|longest} {ones|few|cases|requests}'],
    measure(extremeOf('longest', { most: SEVERAL })),
  ],
  [
    [`{${QUICKEST}}{的|}{那|前|头|}几{件|个|份|起}{的|}`, '{fastest|quickest} {ones|few|cases|requests}'],
    measure(extremeOf('shortest', { most: SEVERAL })),
  ],
  [
    [
      `{${IN_TIME}}{办结|答复|办理|}{率|比例|占比}`,
      '{按时|按期|及时|准时|如期}{办结|答复|办理}{的|}{占|有}多少',
      'on{-| }time rate',
    ],
    measure({ kind: 'share', part: [...ON_TIME] }),
  ],
  [
    [`{${LATE}}{答复|办结|}{率|比例|占比}`],
    measure({ kind: 'share', part: [{ by: 'state', state: 'answeredLate', not: false }] }),
  ],
  [
    ['{办结|答复|办理|结案|完成}率'],
    measure({ kind: 'share', part: [{ by: 'state', state: 'answered', not: false }] }),
  ],
  [
    ['{予以公开|准予公开|全部公开|全文公开|完全公开}{率|比例|占比}'],
    measure({ kind: 'share', part: [{ by: 'result', results: ['granted'], not: false }] }),
  ],
  [['{公开|信息公开}{率|比例}', 'disclosure rate'], measure({ kind: 'share', part: [...DISCLOSED] })],
  [
    [
      '怎么{算|计算|数|来|得}{的|出来的|出的|出来|}{不超|没超|不超期|没超期|不晚|超期|}{的|}',
      '{如何|怎样|咋}{计算|得出|算}{的|出来的|}',
      '{为什么|为啥|凭什么}是{这天|那天|这一天}',
      '{这些天|这几天|这段时间|这段日子}{算不算|计不计|算没算|要不要算}{进|到|在|入|}{期限|时限}{里|内|}',
      'how {is|was} {it|that} counted',
    ],
    measure({ kind: 'counting' }),
  ],
  [
    [
      '{总体|整体|总的|全部|基本|办理|工作|申请|依申请|收办|收办理}情况{怎么样|如何|咋样|怎样|}',
      '{总体|整体|办理|工作|}{情况|数据}{统计|汇总|汇总一下|统计一下}',
      '{情况|数据|}{统计|汇总|汇总一下|统计一下}',
      '{勾稽|账|数|}{关系|}{平不平|平衡吗|平衡不平衡|对得上吗|对不对得上|平吗|平了吗|平了没|能平吗}',
      '勾稽{关系|}{对不对|对吗|成立吗|成不成立|}',
      '{收的|新收}{加|加上}{结转的|结转}{等不等于|是不是等于|等于}{办结|办结的}{加|加上}{未办结|结转}{的|}',
      '{收|收的|新收|新收的}{加|加上|和|跟|与}{结转|结转的|上年结转的|旧存的}',
      '{办掉|办完|办结|办了|答掉}的{加|加上|和|跟|与}{没办|没办完|没答|未办结|在办|没办结|剩下}{的|}',
      '{总盘子|大盘|总账|全貌|家底}',
      '{净增|净减|净增加|净减少}{了|}{多少|几|}{件|个|}',
      'summary',
      'overview',
    ],
    { is: 'summary' },
  ],
  [
    [
      '第一{件|个|份|宗|桩|单|次|回}',
      '最{老|旧}{的|}{一件|}',
      '最{早|先}{收到|来|一件|的一件|收|进来|收件|来件}{的|}{那件|一件|}',
      '最早{的|}{那件|一件|}',
      '头一{件|个|回|次|趟|遭}{来|}',
      'oldest',
      '{|收|来|到|登记}得{最早|最先}{的|}{那件|一件|}',
      '{earliest|first} received',
    ],
    measure(listed('received', 1)),
  ],
  [
    [
      '{到期|期限|到期日|期限日|截止|截止日|答复期限}{最晚|最迟|最远|最靠后}{的|}{那件|一件|}',
      '{最晚|最后|最迟}到期{的|}{那件|一件|}',
      '{latest|last|furthest} {deadline|due date|due}',
      'due last',
    ],
    measure(listed('dueLast', 1)),
  ],
  [
    [
      '{最后|最晚}{办结|答复|办完|答完|答|结}的{是|}{哪件|哪一件|那件|一件|哪个|那个}',
      '{最晚|最迟}{是|}{哪天|几号|什么时候|啥时候|哪一天}{才|}{办结|答复|办完|答完|答|结|办}的',
    ],
    measure(listed('lastAnswered', 1)),
  ],
  [['情况{怎么样|如何|咋样|}'], { is: 'summary', ofTime: true }],
  [
    [
      '{最多|最多的|最高|最大|最常见|最集中|最主要|居多|最勤|最频繁|最猛|最重|多得最|占大头|排第一|冠军|最忙|最旺|最热闹|最扎堆|最密|most|most often|highest|busiest}',
    ],
    { is: 'top', top: 'most' },
  ],
  [
    ['{最少|最低|最小|垫底|最清闲|最冷清|最淡|最空|最闲|least|fewest|lowest|quietest}'],
    { is: 'top', top: 'least' },
  ],
  [
    [
      '最{急|紧急|紧迫|着急|要紧|赶|紧|迫切|让人着急|叫人着急|火烧|快到期|先到期|早到期|近到期|危险|悬|紧巴|火烧眉毛|火急}{的|}',
      '{先|最先|优先|首先|该先|得先|要先|先该|最该|该|得}{先|}{办|要办|该办|处理|到期|弄|搞|做|答|答复|回|干|忙|动|管|赶|抓|顾}{的|}',
      '{先|最先|更早|早|最早|要先}{到期|到|办|答|交|处理}{的|}',
      '{离|距离|距|挨}{到期|期限|截止|到期日}最近',
      '{谁|哪个|哪件}{在前|在前头|在前面|排前面|靠前|更急|更紧|要紧|更要紧}',
      '{紧急|加急|急|赶紧办|紧要|急茬|急活|急件}{的|}',
      '{着急|火急|要命|急着要办}的',
      '顶{着急|急|紧|要紧}{的|}',
      '{非办不可|非弄不可|非答不可|不办不行|不答不行|不能再拖|拖不得|等不得|必须办|必须得办|必须答|一定要办|得赶紧办|得赶快办}{的|了|}',
      '{按|照}{急|急的|轻重缓急|缓急|急缓|期限|到期|到期日}{来|}',
      '{most urgent|first due|due first|urgent|asap}',
    ],
    { is: 'urgent' },
  ],
  [
    [
      '{谁|哪个|哪件|哪份|哪一件|哪|哪个是}{先|最先|更早|早|最早|要先}{到期|到|办|答|交|处理}{的|}',
      '{which|which one|which request|which case|what} {is|comes} due first',
      '{最近|最早}{的|}{到期日|到期时间|期限}{是|}{哪天|几号|}',
    ],
    { is: 'urgent', one: true },
  ],
  [
    ['{下|再下}{一|}{件|个}{要|该|得|应|}{到期|到点|交|答复|答|办}{的|}', '{next one|next} due', 'due next'],
    { is: 'urgent', one: true, ahead: true },
  ],
  [
    [
      '{快|快要|即将|将要|马上|就要|临近|要|眼看|眼看要|眼看就|马上要|马上就|眼瞅着|眼瞅着要|眼瞅|眼瞅要|眼见|眼见着要|接近|快该|差点|说话就}{到期|超期|逾期|过期|到时间|到日子|到点|到时候|到头|截止|超时|到|超|届满|踩线|爆|黄}{了|的|}',
      '{有谁的|谁的|谁|哪个|哪件|哪些}{快|马上|就要|快要|眼看}{到期|到|超|超期|逾期|到日子|到点|到时候}{了|的|}',
      '{快|眼看|眼看要|要|快要}{办不完|答不完|弄不完|赶不上|赶不及}{了|的|}',
      '再不{答|办|弄|回|管|交}{就|便|可|可就}{超|晚|误|过|过期|超期|来不及|逾期}{了|的|}',
      '{快了|快到了|快到头|到边儿|快到点|不远了|快了的|临期|临近到期|将到期|逼近|告急|到期在即|期限将至|时间不多|快没时间}{的|了|}',
      '{due soon|nearly due|almost due|about to expire}',
    ],
    { is: 'soon' },
  ],
];
