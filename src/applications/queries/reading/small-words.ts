import type { WordTable } from '../../../language/lexicon.ts';
import { COME, COUNTERS, KEEP } from './verbs.ts';
import type { Plain, Word } from './word.ts';

const moment = (name: Extract<Word, { is: 'moment' }>['moment']): Word => ({ is: 'moment', moment: name });
const NOBODY: Plain = { by: 'handler', who: 'nobody', name: null };

/** Whose applications, of which day, which of them not: the small words of a question. */
export const SMALL_WORDS: WordTable<Word> = [
  [
    [
      `{${COME}}`,
      '{新|}收到{的|}',
      '{新的|新件|新来|新交|新到|收件|受理|接收|新收|来件}{的|数|量|}',
      '{交|提|送|递|寄|投|申请}{来|上来|过来|进来|到|了|过}{的|}',
      'receive{d|}',
      '{intake|inflow|inbound|filed|submitted|lodged|arrivals|received|coming in|come through}',
      '{came in|come in|new|incoming|arrived|got|get}',
    ],
    moment('received'),
  ],
  [
    [
      '{到期|到期日|期满|届满|到点}{的|}',
      '{截止|截至期限|到期限|到时间|到日子|到日期}',
      '{要|该|须|应|得|必须|需|需要|应当}{答复|办结|办完|回复|办|处理|回|交差|交卷|交账|弄完|答|交|到|出|弄|办出来|答出去|给答复|交答复}{的|}',
      '{拖到|延到|顺延到|排到|落在|落到|拖|跨到|挪到|甩到}{的|}',
      '{due|deadline|deadlines|expiring|expire|expires|falling due|fall due|must be answered|need an answer|needs an answer|need answering}',
    ],
    moment('due'),
  ],
  [
    [
      '{没人|没有人|谁都没|还没人|无人}{办|接|管|承办|负责|认领|接手|接的|领|要|接收}{的|}',
      '{没|没有|还没|尚未|未}分{出去|下去|派出去|配|人|办|给谁}{的|}',
      '{没|没有|还没|尚未|未}分{给|到}{人|谁|任何人|承办人|个人}',
      '{未|没|没有|还没|尚未}{分办|分配|分派|分|指派|派|安排|落实|交办|派出去|派人|定人|派下去|定}{的|}',
      '{没有|无|没|缺|没定}{承办人|经办人|人手|人办}{的|}',
      '{空着|没主|没主的|无主}{的|}',
      '{unassigned|not assigned|without a handler|nobody|no one|ownerless|without an owner}',
    ],
    { is: 'filter', filter: NOBODY },
  ],
  [
    [
      `{我|俺|本人|咱|自己}{${KEEP}}{的|}`,
      '{我|俺|本人|咱}{那|那几个|的|审|审的|管|管的|办的|接的|自己|自己的|盯的|跟的|}',
      '{我|俺|偶}{这|那|这块|那块|这旮旯|这旮沓|这儿的|这边的}',
      '{我自己|俺自己}{的|}{名下|手上|手里|办|}',
      '归我{的|管|办|}',
      'mine',
      'my',
      'me',
      'i',
      '{assigned to me|on my desk}',
    ],
    { is: 'me' },
  ],
  [
    ['不{是|归}{我|俺}{办|承办|负责|经手|经办|管}{的|}'],
    { is: 'filter', filter: { by: 'handler', who: 'me', name: null }, isDenied: true },
  ],
  [['{不是|并非|不|没有|没|未|无|非|并没有|并不是|not|no|without}'], { is: 'not' }],
  [
    [
      '{不算|不计|不包括|不含|扣除|减去|除了|除去|除开|除掉|除|刨去|去掉|不算上|刨掉|刨除|剔掉|撇开|抛开|抛掉|不要算|别算|except|other than|excluding|apart from}',
    ],
    { is: 'except' },
  ],
  [['{以外|之外|外|而外}'], { is: 'exceptEnd' }],
  [
    [
      '{其中|这里面|那里头|那里边|这些里头|那些里头|那里面|里面|里头|当中|这些里|这里头|这里边|里边|这里|这几件里|那里面|这些|那些|这几件|那几件|他们|它们|这当中|那当中|of which|of these|of those|among them|of them|those|these}',
    ],
    { is: 'ofThose' },
  ],
  [
    [`{那|这|那一|这一|该|上面那|刚才那|前面那|上一}{${COUNTERS}}`, '{它|该件|此件|it|that one|this one}'],
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
      '{类|方面|有关|相关|这类|那类|一类|这块|这一块|那块|那一块|这方面|那方面|这种|这摊|领域|字样|两字|俩字|二字|两个字|这个词|这几个字|字|三个字|四个字}{的|}',
    ],
    { is: 'aboutBefore', sure: true },
  ],
  [['{手上|手头|手里|手头里|手头上|手里头|在手|名下}', 'handled by'], { is: 'keeper', alone: true }],
  [
    [
      '{那里|那儿|那边|这边|承办的|负责的|经办的|经手的|办的|管的|承办|经办|手上的|名下的|手里的|分管的|接的|盯的|跟的|审的}',
    ],
    { is: 'keeper', alone: false },
  ],
  [
    [
      `{那|这}{${COUNTERS}|位|家}`,
      `{那|这}{几|两|三|俩|仨|四}{件|个|份|起|宗|桩|单|封|}`,
      '{前面|前头|以前|之前|先前|早先}{的|}{那|这}{几|两|三}{件|个|份|起|}',
      '的{那|这}{几|两|三|}{件|个|份|}',
    ],
    { is: 'aboutBefore', sure: false },
  ],
  [
    ['{最近|最新|最近的|最新的|最近一次|刚|刚刚|latest|most recent}', '最后{一次|一件|一个|收到|来|那件|的}'],
    { is: 'latest' },
  ],
  // How many people there are no fact of a case tells.
  [['{多少|几}{个人|人|位|名|户|家|家单位|个单位|个申请人|名申请人}'], { is: 'foreign' }],
  [['{都|全都|均|全部都|个个|统统}'], { is: 'every' }],
  [['{还有|还剩|还剩下|还余|仍有|尚有|还在|还有没有}'], { is: 'still' }],
  [['{单位|机构|团体|组织}{的|}'], { is: 'bodies' }],
  [
    [
      '{天|年|块|家|户|头|场|双方|帮忙查|信息处理费|处理费|上|整|整个|一共是|说是|按说|照理|照说|按理|按理说|照理说|里边要|本来|一码事|那边|打发|手续费|啥的|之类|之类的|什么的|等等}',
      '{催|催问|追问|问}{了|过}{几|两|三|好几|多|好多|四|五}{回|次|遍|趟}{了|}',
      '{跑来|跑过来|亲自来|亲自|特意来|专程来}',
      '{没有|没|要是没有|如果没有|有|要有}的话',
      '{哥|姐|差事|事儿|玩意儿|玩意|那玩意|案头|案卷|那信|单据|申请材料|申请表|公开申请|申请公开}',
      '{申请|件|案子|案件|案|依申请|依申请公开|信息公开|政府信息公开申请|信息公开申请|公开申请|申请件|申请书|台账|台账里|编号|号|份|个|起|宗|几|那|类型|人|单子|卷|公开件|依公|申请单|表|表格|函件|答复书|文}',
      '{一共|总共|共|合计|累计|全部|所有|全年|有没有|有无|是否|是不是|加起来|拢共|统共|总|全|加一起|加一块|算一起|一起|一并|一块|连同|连|包括|含}',
      '{时间|事项|东西|材料|手续|信息|费用|钱|一开始|起初|起先|原先|当初|首次答复|时候|同志|目前|当前|现在|如今|到底|究竟|大概|大约|差不多|左右|具体|总数|其时|当下|眼下|此刻|此时|目下|这会儿|这阵子|手边}',
      '{既|也|又|并且|而且|且|并|其余|其他的|用时|天数|时长|按工作日|工作日|不扣补正|扣不扣补正|不扣除补正|还是不行|还是不清楚|法定|法定的|渠道|途径|方式|日期|日子|次|回|遍|趟}',
      '{别人|其他人|别的人|其他同志}',
      '{当时|那时|那会儿|报下|说一遍|再说一遍|发给我|发我|发一下|排一下|按时间排|按时间排一下|排个序|报|报一报|念|念念|亮一亮|摆一摆}',
      '{说说|说一下|说下|讲讲|讲一下|讲下|报一下|报一报|报给我|报个|要数|打完|咋样|看下|看一看|帮看下|帮看一下|帮查下|帮我看下|过一下|理一下|捋一下|盘一下|瞅瞅|瞧瞧|帮|帮着|给看看|帮瞅瞅|帮忙看看|帮我数数|简单说|一句话|给我一句话|给句话|说句|说清楚|讲清楚}',
      '{超过|超|多于|大于|不到|不足|少于|小于|至少}',
      '{办理|处理}{时间|用时|时长|}',
      '{核实|请核实|核对|请核对|报送|请报送|填报|上报|统计口径}',
      '{请帮忙|请帮我|请帮忙统计|请提供|提供一下|提供下|烦请提供|听说|据说|听讲|好像有|有个|有一个|有位|主要|因为|预计|大致|大体|赶在|一眼|瞅一眼|看一眼|扫一眼|过目|对了|顺便|顺便问|再问|想起来|突然想起|回头|记不清|忘了|不记得|请教|核实一下|核一下|核对一下|确认一下}',
      '{可否|能否|是否可以|能不能|可不可以|可以}{请教|请问|告知|告诉|告诉我|帮|帮忙|帮我|查|查一下|报|说|说说|说一下|讲|看看}',
      '{烦|劳|有劳|劳驾|劳烦|烦劳|敢烦}{您|你|诸位|}',
      '{开|开出|开具}{过|出过|了}',
      '{麻烦|帮忙|如有|如果有|要是有|万一有|领导}',
      '{是吧|对吧|对不对|没错吧|来着|是么|是嘛|对么|没记错|我记得|印象里|好像|似乎|可能|估计|应该|不会|难道|难不成|莫非|会不会|可是|到底是|究竟是|这样|这么|那么|就是说|也就是|总归|反正}',
      '{我们|咱们|我局|我单位|你局|你单位|你们|贵局|贵单位|你办|贵办|局里|科里|全局|全科|本局|本机关|机关|我们这|我们这里|咱们这}',
      '{算|算是|算上|要|得|该|需|报|给|叫|让|能|走|说|讲|办|回|拿|弄|出|发|提|写|进|混进|混进来|混|掺|往|来着|从|自|以|用|被|把|当|按|凭|去|下|上|中|间|时|前|前后|经|发出|已|已经|刚好|正好|恰好|偏偏|竟然|居然|只|仅|就|才|光|单|单单|光是|俩|两|三|些|之|与|其|于|向|再|另|另外|别|啥时|各位}',
      '{想塞|塞给|塞一件|想派|他|她|被告知|处理的|申请的|来的人|申请者|当事人|老乡|的人|一位|有人|有没有人|哪个人的|那个人|这个人|那人|此人|这人|那家|这家}',
      '{多长|好几|几件几件|一共有|没事|情形|一年|哪怕|个月|工作|时效}',
      '{spend|spent|went|gone|go|get|got}',
      '{application|request|case|file|submission|record|matter|ticket|foi|item|thing|job}{s|}',
      '{which ones|one|some|each of them|altogether|in total|overall|in all|entirely|together}',
      '{morning|good morning|afternoon|good afternoon|good evening|evening|cheers|quick question|quick one|sorry to bother you|when you get a chance|if you can|for me|kindly|remind me|any idea|do you know|let me know|tell me|show me|give me|i need|need|get me|pull up|check}',
      '{where|number|no|status of|stuff|working on|sitting on|holding|have on|on the books|books|ledger|register|boss|director|wants to know|asks|asking|people|team|everyone|colleague|colleagues}',
      "{haven't|hasn't|isn't|aren't|don't|doesn't|didn't}",
      '最近{有没有|有|都|这阵子|这段时间|这段日子|一段时间|一阵子|这一阵}',
      '{从|由}{多到少|高到低|大到小|长到短|早到晚|先到后|少到多|低到高|小到大|短到长|晚到早|快到慢|慢到快}{地|}{排|排列|排序|排一下|排个序|列|}{一下|}',
      "{'s|'re|'ve|'ll|'d}",
      'any',
      'anything',
      'everything',
      '{分了|分到|分得}',
      'we',
      'did',
      'do',
      'are',
      'is',
      'there',
      'yet',
      'ones',
      "{right now|now|assigned|took|take|taken|wait|waits|waiting|wait for|them|they|fully|handle|handles|currently|today's|at the moment|so far|ever|already|office|desk|hand|hands|pls|plz|plse|grounds|on grounds of|case of|hi|hey|tell|give|can|could|would|just|quick|quickly|also|and|then|than|been made|made|much}",
      'still',
      '{因|因为|由于|为由|理由是|以来|一共是|各类|属于|作为|当成|按照|给退|退回去|退了|退掉|退}',
      'please',
      '{from|by|of|the|a|an|in|on|at|for|to|with|that|so|this|those|our|us|you|your|as|or}',
      "{was|were|be|been|being|has|have|had|does|will|shall|may|it is|it's|i'm|let's}",
    ],
    { is: 'nothing' },
  ],
  // Behind a case they say what of it is asked for: 049期限.
  [['{承办人|经办人|承办人员|承办人是|经办人是}', 'handler'], { is: 'nothing', names: 'handler' }],
  [['{申请人|申请人是|申请人姓名}', 'applicant'], { is: 'nothing', names: 'applicant' }],
  [['{内容|申请内容|题目|标题|事项|内容是}', '{content|subject}'], { is: 'nothing', names: 'content' }],
  [['{期限|时限|法定期限|答复期限|办理期限}'], { is: 'nothing', names: 'due' }],
  [['{结论|答复内容|答复结果}'], { is: 'nothing', names: 'result' }],
];
