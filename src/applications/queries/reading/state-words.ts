import type { WordTable } from '../../../language/lexicon.ts';
import type { Filter } from '../query.ts';
import { CLOCK_WORDS } from './clock-words.ts';
import { DEED_WORDS } from './deed-words.ts';
import type { State } from './said.ts';
import { CLOSE, CLOSE_SHORT, IN_TIME, LATE, NOT_YET, STILL_NOT } from './verbs.ts';
import type { Plain, Word } from './word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

const filter = (plain: Plain, moment?: Moment): Word => ({
  is: 'filter',
  filter: plain,
  ...(moment ? { moment } : {}),
});
const state = (name: State, moment?: Moment): Word => filter({ by: 'state', state: name }, moment);

/** How a case stands, in the words of offices, with what happened to it. */
export const STATE_WORDS: WordTable<Word> = [
  [
    [
      `{${CLOSE}}`,
      `{已|已经|早就|早}{${CLOSE}}`,
      `已{${CLOSE_SHORT}}{的|}`,
      '{清|销|结清|办清|了清|交清|撂}了{的|}',
      '{出去|发走|送走|打发|交出去|交上去|回出去|寄走|撂掉|了掉}{了|的|}',
      '{出的|答|结|结了|答了|办了|弄了|回了|办出|答出|发出|发出去|发出来|寄出去|出手|交差|答过|办过|结过|回过|处理过|办掉了|办得|答得|办结得|答复得|回得|答的|办出来的|答给|给出答复|出了答复|发了答复}',
      '{答|答复|办|结|回}{出去|出|掉}{了|}',
      '给{人|人家|他|她|他们|对方|申请人|当事人}{回|答|答复|回复|回过|答过}{的|了|}',
      '{closed|done|answered|completed}',
      'finished',
      'resolved',
      '{close|answer|reply to|respond to|finish|wrap up|wrapped up|complete|settled|settle|handled|processed|concluded|replied}',
      'replied to',
      'responded to',
      'dealt with',
    ],
    state('answered', 'answered'),
  ],
  [
    [
      '{一|1}{件|个}{都|也|}不{办|答|弄|结|回}{掉|完|了|}',
      `{${NOT_YET}}{${CLOSE_SHORT}}`,
      `{${STILL_NOT}}{${CLOSE_SHORT}}`,
      ...CLOSE.split('|').map((verb) => `{${NOT_YET}|${STILL_NOT}}${verb}`),
      `{${NOT_YET}}{给|给人|给人家|给他}{回|答|办|答复|回复|回音|信|说法|办结}{的|}`,
      `{${NOT_YET}}{给她|给申请人|跟人家|给对方}{回|答|办|答复|回复|回音|信|说法|办结}{的|}`,
      `{${STILL_NOT}}{给人|给人家|给他|给对方}{回|答|办|答复|回复|说法}{的|}`,
      '{结转|顺延|延续|留转|转}{到|至|入|}{下年|下年度|下一年|下一年度|次年|明年|翌年|来年}{|办理|答复|处理|继续办理|继续处理}{的|}',
      '{带|拖}{到|}{下年度|下年|下一年|来年}{的|}',
      '{答|办|弄|结|做}不完{的|}',
      '{年底|年末|到年底|到年末|到时候}{会|要|将|得|能|还会}{结转|转结|结转下去|转下去|转到明年}{的|}',
      '{待|等|等着}{办|办理|答复|处理|回复|办结}',
      '{都|全|一直|全都|一件都|一个都}不{处理|办|办理|答|答复|回|回复|办结|弄}{的|}',
      '{在|正在|还在|仍在|尚在|正}{办|办理|处理|办理中|办着|走流程|流程中|走程序}',
      '{在办件|在办的件|办理中|流程中|进行中}',
      '{|需|仍需|还需|需要}继续{办理|处理}',
      '{欠着|没交差|没交账|没交卷|没答出来|没办出来|没弄出来|没回音|没着落|没销|没消|没清|没了|没撂|没完事|未了}{的|}',
      '{积压|存量|结存|留存|在途|未完|未结|未完结|没完|没有完|还没完|没了结|没出结果|没结果|没动静|没下文|没信儿|没着落|没交差|没出手}',
      '{压|挂|悬|开|拖|搁|放|晾|摁|撂|撇|摆|耗|躺|堆|卡|扔|欠|撂|攒|待办}着{|没人管|没动|不动|不管|没办|没弄|没答}{的|}',
      '{等|候|拖|等候}了{的|}',
      '等着的',
      '{压了|压在|压下|积下|积着|积了|攒了|扔那儿|没人管|没人弄|还没弄}{的|}',
      '{压|剩|剩下|剩余|余下|剩着|挂账|待办|待办的|待答|待答复|欠账}',
      '{活|活儿|活计|任务|待办事项|要办的|要做的}',
      '{要|得|该|须|等着}{我|我们|咱|自己|}{动手|上手|操心|出手|忙活|伸手|下手|张罗}{办|弄|}{的|}',
      'pending',
      '{still |}open',
      '{unclosed|backlog|not done|to be answered|left|remaining|in the pipeline|on the go|hanging|in hand|to do|on our plate|on my plate}',
      'outstanding',
      'unanswered',
      'unfinished',
      'unresolved',
      'in progress',
      'ongoing',
      'awaiting {an answer|a reply}',
      "{not|haven't been|hasn't been|isn't|aren't} {yet |}{answered|closed|finished|done}",
    ],
    state('pending'),
  ],
  [
    [
      `{|已|已经|都|早|早已}{${LATE}}{了|}`,
      '{过了|超了|超过了|超过|过|超出|误了|突破|错过}{期|期限|时限|期限的|时间|法定期限|规定期限|答复期限|法定时限|日子|点|时}{的|}',
      '{超|晚|误|过|拖}了{的|}',
      '{拖过|拖过了|拖过期|拖超|拖超了|拖晚|拖晚了|拖期了|已经过了|已过|超掉|超出来|误掉|爆了|亮红灯|红灯}{的|}',
      `到期{|了}{${NOT_YET}}{办结|办|答复|办完|答|弄|交}`,
      `{超期|逾期|超时|过期|超限}{${NOT_YET}}{办结|办理|办完|答复|答完|回复|办|答}{的|}`,
      '{就|已经|都|早就|}{超|超掉|超过去|过}了{期|时|点|的|}',
      '{|already }past {due|the deadline|its date|their date}',
      'overdue',
      '{late|running late|already late|past its deadline|past their deadline|behind schedule|beyond the deadline|over the deadline|gone over|run over|blown the deadline|expired}',
      'missed {the|its|their} deadline{s|}',
    ],
    state('overdue'),
  ],
  [
    [
      '{超期|逾期|超时|过期}过的',
      '{出|出现|发生|有|犯}过{超期|逾期|超时|过期}{的|情况|的情况|}{没有|没|吗|}',
    ],
    { is: 'filter', filter: { by: 'state', state: 'overdue' }, ever: true },
  ],
  [
    ['{没|没有|还没|还没有|未|尚未}{到期|超期|逾期|到点|过期|超|到日子}{的|}', '{not due yet|not overdue}'],
    { is: 'filter', filter: { by: 'state', state: 'overdue' }, isDenied: true },
  ],
  [
    [
      `{${LATE}|超了|晚了|过了}{后|以后|才|后才|了才|}{答复|办结|回复|办完|答|办|回}{过|的|}`,
      `{答复|办结|回复|答|办|回|答得|办得|回得}{晚了|迟了|晚|迟|超了|${LATE}}{的|}`,
      '{拖过期|拖超期|拖超|拖过了|拖晚|拖过|拖过了期|拖过头|过了期|过了日子|过了点}{了|}{才|后才|以后才}{答|答复|办结|办|回|给}{的|出去|}',
      `{未|没|没有|没能|不}{${IN_TIME}}{答复|办结|回复|答|办|办完}`,
      '{晚答|迟答|拖后答|逾期件|没赶上}{复|的|}',
      '{answered|closed|replied} {late|after the deadline|after its deadline|past the deadline|too late}',
      '{late|overdue} {answer|reply|response|closure}{s|}',
      '{late|overdue} replies',
    ],
    state('answeredLate', 'answered'),
  ],
  [
    [
      `{${IN_TIME}}{了|的}`,
      `{${IN_TIME}}{答复|办结|办完|办理|回复|处理|答|办|做|结|答完|答出去}{的|了|}`,
      `{没有|没|未|不}{逾期|超期|超时}{答复|办结|办完|答|办}`,
      '{answered|closed} {on time|in time}',
    ],
    { is: 'filter', filter: { by: 'state', state: 'answeredLate' }, moment: 'answered', isDenied: true },
  ],
  [
    [
      '{|申请人|主动|自己|自愿}{撤回|撤销|撤了|撤件|撤|撤掉|撤走|撤案|撤回去|撤回申请|撤申请}{的|了|}',
      '{自己|他自己|人家自己|后来|}又{不要|不想要|不申请|不查|不想查}了{的|}',
      '{自己|他自己|人家自己}{不要|不想要|不申请|不查}了{的|}',
      '{withdrawn|withdrew|pulled back|withdraw|withdraws}',
    ],
    state('withdrawn', 'answered'),
  ],
  [
    [
      '{不作为申请|不作为申请办理|另行处理|作废|作废的|划掉的|剔除的|销掉的}',
      '{登重|登重了|登记重复|重复登记|登了两次|登了两遍|登记了两次|登记了两遍|录重|录重了|登记重了|重复录入|重复录了|重登|登重复}{的|}',
      '{怎么|咋|为什么|为啥|}{冒出|冒出来|蹦出|跑出|弄出|搞出|登成|编了}{两个|俩|2个}{号|编号|登记号|件号}{来|}{了|}',
      '{怎么|咋|为什么|为啥|}{会|}{有|占|挂着}{两个|俩|2个|两}{号|编号|登记号|件号}{的|}',
      '{怎么|咋|为什么|为啥}{台账里|台账上|}{会|}{有|占|登了}{两|2}{个|条|件|份|次}{的|}',
      'set aside',
      '{registered|entered} twice',
      'duplicate{s|}',
    ],
    state('setAside'),
  ],
  ...CLOCK_WORDS,
  [
    [
      '{|从|由|是}{上年|去年|上年度|上一年|往年|上年末|去年底}{结转|结转的|结转过来|结转过来的|结转来|结转来的|转过来|转过来的|转来|转来的|转入|转入的|留下来|留下来的|留下的|遗留|遗留的|没办完|没办完的|拖过来的|带过来的}',
      '{遗留|留|拖|带}到{今年|本年}{来|}的',
      '{上年|去年|上年度|上一年|往年|旧年|老年头}{的|}{存货|老底|旧账|老账|陈件|老件|旧件|积压件|尾巴|剩件|欠账|旧案|陈案|遗留件|老案子|底子}{的|}',
      '{结转|结转来|结转来的|结转过来|结转过来的|结转件|上结|跨年|跨年度}{的|}',
      '{carried over|carry over|carryover|from last year}',
    ],
    state('carriedOver'),
  ],
  [['{要|待|需|需要|等着|还要|责令}重新答复', '{要|待}{重答|改答}', 'new answer'], state('reanswering')],
  [
    [
      '{等|待|等着|等待|在等}{申请人|对方|他|人家|材料|}{补正|补材料|补|补件|补来}{的|}',
      `{${NOT_YET}|没有来|一直没}{补正|补来|补回来|补齐|补|补交}`,
      '{补正|补正材料}{中|阶段|状态|期|期内|没来|没到|还没来|还没到|没回|还没回|没回来|还没回来|没交回来|还没交回来|没寄回来|还没补回来|没补回来}{的|}',
      '{在|正在|还在|卡在|停在}{补正|补材料}{那|上|里|}',
      '{awaiting|waiting for|wait for|waits for|stuck on} {|a |the }correction{s|}',
    ],
    state('awaitingCorrection'),
  ],
  [
    [
      '{在|正在|还在|等|等着|等待|待|在等}{征求|征询|征求第三方|征询第三方|第三方|第三人|对方|其他机关|别的单位}{意见|的意见|回复|回函|表态|回话|回|那边|}',
      '{在|正在|还在|在走|走|正走|卡在|停在}{征求|征询|征求意见|第三方征求|第三方意见|征求第三方意见}{上|里|那|}',
      '{征求|征询|征求意见}{中|阶段|期间|流程}{的|}',
      '{第三方|第三人}{没|还没|没有|未|迟迟没|一直没|总没|始终没|老没}{回|回复|答复|表态|回函|回话}{的|}',
      '{consulting|being consulted|with third parties|awaiting third parties}',
      '{wait|waits|waiting} {for|on} {a |the |}third {party|parties}',
    ],
    state('consulting'),
  ],
  [
    ['{等|待|等着|在等}{申请人|对方|他|}{说明理由|理由|解释理由}', 'awaiting reasons'],
    state('awaitingReasons'),
  ],
  [
    [
      '{待|等|等着|等待|在等}{申请人|对方|他|}{缴费|交费|缴纳|交钱|付款|付钱}{的|}',
      `{${NOT_YET}}{缴费|交费|缴纳|交钱|付费|缴|付钱|付款}{的|}`,
      '{awaiting|waiting for} payment',
      '{unpaid|not paid}',
    ],
    state('awaitingFee'),
  ],
  [
    [
      `{待|等|等着|等待|${NOT_YET}}{双方|申请人|对方|电话|}{确认}{收到|收件|签收|}{的|日期|}`,
      '{没|没有|还没|还没有|尚未|未}{开始|}{计时|起算|计算期限|算期限|算时间|走表|走时间|计期限}{的|}',
      '{没|没有|还没|还没有|尚未|未|一直没}{跟|和|与|找}{申请人|对方|人家|本人|他|她|他们}{确认|核实}{过|收到|收件|}',
      '{unconfirmed|to be confirmed|not confirmed}',
    ],
    state('awaitingConfirmation'),
  ],
  ...DEED_WORDS,
];
