import type { WordTable } from '../../../language/lexicon.ts';
import { COUNTERS } from './asking-words.ts';
import { COME, KEEP } from './verbs.ts';
import type { Plain, Word } from './word.ts';

const moment = (name: Extract<Word, { is: 'moment' }>['moment']): Word => ({ is: 'moment', moment: name });
const NOBODY: Plain = { by: 'handler', who: 'nobody', name: null };

/** Whose applications, of which day, which of them not: the small words of a question. */
export const SMALL_WORDS: WordTable<Word> = [
  [
    [
      `{${COME}}`,
      '{新|}收到{的|}',
      '进的',
      '{新的|新件|新来|新交|新到|收件|受理|接收|新收|来件}{的|}',
      '分{新件|新的|新活|新来的}{的|}',
      '{登|录|记|登记|录入}{进|进来|上|上来|进去|进台账|上台账}{来|}{的|}',
      '{交|提|送|递|投|申请}{来|上来|过来|进来|到|了|过}{的|}',
      'receive{d|}',
      '{intake|inflow|inbound|filed|submitted|lodged|arrivals|received|coming in|come through}',
      '{came in|come in|new|incoming|arrived|got|get|came|come}',
    ],
    moment('received'),
  ],
  [
    [
      '{到期|到期日|期满|届满|到点}{的|}',
      '{有|}{啥|什么|哪些}{事|事儿|活|活儿|任务|安排|要办的|要做的|要忙的|要交的}{没|没有|吗|}',
      '{有|}{啥|什么|哪些}{日子|期限|节点}{要|该|得}{盯|记|注意|留意|盯着}{的|}',
      '{截止|截至期限|到期限|到时间|到日子|到日期}',
      '{要|该|须|应|得|必须|需|需要|应当}{答复|办结|办完|回复|办|处理|回|交差|交卷|交账|弄完|答|交|到|出|弄|办出来|答出去|给答复|交答复}{的|}',
      '{拖到|延到|顺延到|排到|推到|推迟到|落在|落到|跨到|挪到|甩到}{的|}',
      '{due|deadline|deadlines|expiring|expire|expires|falling due|fall due|must be answered|need an answer|needs an answer|need answering}',
    ],
    moment('due'),
  ],
  [
    [
      '{没人|没有人|谁都没|还没人|无人}{办|接|管|承办|负责|认领|接手|接的|领|要|接收}{的|}',
      '{没|没有|还没|还未|尚未|未}{指定|定下|确定|明确|落实}{承办人|经办人|人|}{的|}',
      '{没|没有|还没|尚未|未}分{出去|下去|派出去|配|人|办|给谁}{的|}',
      '{没|没有|还没|尚未|未}分{给|到}{人|谁|任何人|承办人|个人}',
      '{未|没|没有|还没|尚未}{分办|分配|分派|分|指派|派|安排|落实|交办|派出去|派人|定人|派下去|定}{的|}',
      '{没有|无|没|缺|没定}{承办人|经办人|人手|人办}{的|}',
      '{空着|没主|没主的|无主}{的|}',
      '{unassigned|without a handler|nobody|no one|ownerless|without an owner}',
      "{hasn't|haven't|isn't|aren't|wasn't|not} {been |yet been |}{assigned|allotted|allocated|given}{ yet|}{ to anyone| to anybody| to a handler| to someone|}{ yet|}",
      '{not|not yet|still not|never} {assigned|allotted|allocated|given}{ yet|}{ to anyone| to anybody| to a handler| to someone|}',
    ],
    { is: 'filter', filter: NOBODY },
  ],
  [
    [
      `{我|俺|本人|咱|自己}{${KEEP}}{的|}`,
      '咱{那几个|审|审的|管|管的|办的|接的|自己|自己的|盯的|跟的}',
      '{我|俺|本人}{那|那几个|的|审|审的|管|管的|办的|接的|自己|自己的|盯的|跟的|}',
      '{我|俺|偶}{这|那|这块|那块|这旮旯|这旮沓|这儿的|这边的}',
      '{我自己|俺自己}{的|}{名下|手上|手里|办|}',
      '归我{的|管|办|}',
      '{我|俺|本人}{办过|经手过|接过|管过|承办过|处理过}的',
      '{|派|分|交|转|指派|落}{给|到}我{手上|手里|头上|名下|}的',
      '{给|派|分}我{分|派|新分|新派}{的|了|}',
      'mine',
      'my',
      'me',
      'i',
      '{assigned to me|on my desk}',
      '{on|at|from} my {side|end|plate|part}',
    ],
    { is: 'me' },
  ],
  [['{我|俺|本人|咱|自己}{手上|手里|手中|手头|手里头|手头上|桌上|案头}{的|}'], { is: 'me', desk: true }],
  [
    ['不{是|归}{我|俺}{办|承办|负责|经手|经办|管}{的|}'],
    { is: 'filter', filter: { by: 'handler', who: 'me', name: null }, isDenied: true },
  ],
  // Somebody else's: neither who asks has it, nor nobody.
  [
    [
      `{别人|其他人|别的人|其他同志|其他同事|旁人|其余的人}{的|}{${KEEP}}{的|}`,
      `{别的|其他|其它}{承办人|经办人}{${KEEP}|}{的|}`,
    ],
    { is: 'filter', filter: NOBODY, isDenied: true },
  ],
  [['一{件|个|份}{都|也}{没|没有|未}'], { is: 'not', none: true }],
  [
    [
      '{不是|并非|亦非|既非|也非|亦不是|也不是|既不是|不|没有|没|未|无|非|并没有|并不是|not|no|without}',
      "{haven't|hasn't|hadn't|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|never}",
    ],
    { is: 'not' },
  ],
  [
    [
      '{不算|不计|不包括|不含|扣除|减去|除了|除去|除开|除掉|除|刨去|去掉|不算上|刨掉|刨除|剔掉|撇开|抛开|抛掉|不要算|别算|except|other than|excluding|apart from}',
    ],
    { is: 'except' },
  ],
  [['{以外|之外|外|而外}'], { is: 'exceptEnd' }],
  // A part, or a time, that nobody can tell.
  [['{一半|半数|大半|多半|年初|月初|季初|岁首}{以上|以下|}'], { is: 'foreign' }],
  // 期限前一天: a day that is counted back from another, which no time tells.
  [['{到期|期限|期满|截止|到期日|截止日}{之|}前{一|两|二|三|四|五|几|1|2|3|5}天{的|}'], { is: 'foreign' }],
  [
    [
      '{其中|这里面|那里头|那里边|这些里头|那些里头|那里面|里面|里头|当中|这些里|这里头|这里边|里边|这里|这几件里|那里面|这些|那些|这几件|那几件|他们|它们|这当中|那当中|of which|of these|of those|among them|of them|those|these}',
    ],
    { is: 'ofThose' },
  ],
  [
    [
      `{那|这|那一|这一|该|上面那|刚才那|前面那}{${COUNTERS}}`,
      '上一{件|个|份|起|宗|桩|单|封|笔}',
      '{它|该件|此件|it|that one|this one}',
    ],
    { is: 'that' },
  ],
  [
    [
      '{关于|有关|涉及|涉|牵涉|提到|带|写着|提及|问|要|about|regarding|concerning|mentioning}',
      '{内容|题目|标题|事项|申请内容|描述|名称}{里|中|上|}{含|有|是|包含|包括|涉及|为|关于|里有|带|带有|写|写着|出现|提到|}',
    ],
    { is: 'about' },
  ],
  [
    [
      '{类|方面|有关|相关|有关系|有关联|有牵连|有瓜葛|挨边|挨着边|扯得上|搭得上|沾得上|有点关系|有联系|沾边|沾点边|搭边|搭界|挂钩|挂得上钩|这类|那类|一类|这块|这一块|那块|那一块|这方面|那方面|这种|这摊|领域|字样|两字|俩字|二字|两个字|这个词|这几个字|字|三个字|四个字}{的|}',
      '{上|口子上|口上}的{件|申请|案子|事|事儿|信息|材料}',
    ],
    { is: 'aboutBefore', sure: true },
  ],
  [['{手上|手中|手头|手里|手头里|手头上|手里头|在手|名下}', 'handled by'], { is: 'keeper', alone: true }],
  [['{那里|那儿|那边|这边|手上的|名下的|手里的|盯的|跟的}'], { is: 'keeper', alone: false }],
  [
    [
      '{扛|包|揽|担}{了|下}{的|}',
      '{承办的|负责的|经办的|经手的|办的|管的|承办|经办|分管的|接的|审的|经手|经手过}',
    ],
    { is: 'keeper', alone: false, ofAll: true },
  ],
  [
    [`{那|这}{${COUNTERS}|位|家|片|一片|一带|带|地方|事|事儿}`, '的{那|这}{件|个|份|}'],
    { is: 'aboutBefore', sure: false },
  ],
  [
    [
      `{那|这}{几|两|三|俩|仨|四}{件|个|份|起|宗|桩|单|封|}`,
      '{前面|前头|以前|之前|先前|早先}{的|}{那|这}{几|两|三}{件|个|份|起|}',
      '的{那|这}{几|两|三}{件|个|份|}',
    ],
    { is: 'aboutBefore', sure: false, several: true },
  ],
  [
    [
      '最近{一|那|这}{回|次|件|个|趟|桩}',
      '{最近|最新|最近的|最新的|最近一次|刚|刚刚|latest|most recent}',
      '最后{一次|一件|一个|收到|来|那件|的}',
    ],
    { is: 'latest' },
  ],
  [['{上|前}{一|}{次|回|趟}{的|}'], { is: 'latest', closed: true }],
  [['{最晚|最迟}{收到|收|来|收件|}{的|}{一件|那件|}'], { is: 'latest' }],
  // Which part of it was given, and what was taken back, no fact of a case tells.
  [['{哪|哪些|哪一|哪几|什么}部分', '收回{来|去|}{了|的|}'], { is: 'foreign' }],
  // Which one it is who asks cannot say.
  [['{什么什么|啥啥|什么来着|啥来着|某某某|叉叉|叉叉叉|xx|xxx|某某}{公司|单位|企业|人|}'], { is: 'foreign' }],
  // How many people there are no fact of a case tells.
  [['{一共|总共|共|有|}{多少|几}{个人|人}'], { is: 'foreign' }],
  [
    [
      '{都|全都|均|全部都|个个|统统}',
      '{都|全|全都|均|是不是都|是不是全|全部}是',
      '{是不是|是否}{全|都|全都|全部|均}{在|归|由|属|}',
      '{they|these|those} {all|both}',
      '{all|both} of {them|these|those}',
    ],
    { is: 'every' },
  ],
  [
    [
      '同时',
      '{都|全|均}{有|有过}的',
      '{都|均}{办|经手|承办|接|处理|答}过{的|}',
      '{兼有|兼而有之}{的|}',
      'both',
    ],
    { is: 'both' },
  ],
  [['{还有|还剩|还剩下|还余|仍有|尚有|还在|还有没有|还有没得}'], { is: 'still' }],
  [['{单位|机构|团体|组织}{的|}'], { is: 'bodies' }],
  [
    [
      '{来的人|申请者|的人|有人|有没有人|有没有一个人|一个人|老客户|常客|的申请人|的单位}{有|是|}',
      '{anyone|anybody|applicant who|applicants who}',
    ],
    { is: 'people' },
  ],
];
