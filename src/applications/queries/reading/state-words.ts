import type { WordTable } from '../../../language/lexicon.ts';
import type { Filter } from '../query.ts';
import type { Plain, Word } from './word.ts';

type State = Extract<Filter, { by: 'state' }>['state'];
type Deed = Extract<Filter, { by: 'ever' }>['deed'];
type Moment = Extract<Filter, { by: 'when' }>['moment'];

const filter = (plain: Plain, moment?: Moment): Word => ({
  is: 'filter',
  filter: plain,
  ...(moment ? { moment } : {}),
});
const state = (name: State, moment?: Moment): Word => filter({ by: 'state', state: name }, moment);
const ever = (deed: Deed, moment: Moment): Word => filter({ by: 'ever', deed }, moment);
const fee = (name: Extract<Filter, { by: 'fee' }>['fee']): Word => filter({ by: 'fee', fee: name });

type Dispute = Extract<Filter, { by: 'dispute' }>;
const dispute = (kinds: Dispute['kinds'], results: Dispute['results']): Word =>
  filter({ by: 'dispute', kinds, results }, 'disputed');
const LITIGATION: Dispute['kinds'] = ['litigationDirect', 'litigationAfterReconsideration'];

/** How a case stands, and what happened to it, in the words of offices. */
export const STATE_WORDS: WordTable<Word> = [
  [
    [
      '{没|没有|未|还没|还没有|尚未|仍未|未曾|都没}{弄|办结|办完|办好|弄完|弄好|答复|答|回复|回|处理完|处理|办理|办理完|办掉|办|结|了结|搞定|完成|做完|结案}',
      '{待|等着|等}{办|办理|答复|处理|回复|办结}',
      '{在|正在|还在|仍在|尚在}{办|办理|处理|办理中}',
      '{在办件|在办的件}',
      '{咋|怎么|为什么|为啥|为何}{还|还是|}{没|没有|不}{答复|办结|办|回|回复|办完}',
      '办理中',
      '{|需|仍需|还需|需要}继续{办理|处理}',
      '{积压|压着|压了|存量|在途|未完|未结|未完结|没完}',
      '{压|剩|剩下|剩余|余下}',
      'pending',
      'open',
      'outstanding',
      'unanswered',
      'still open',
      'not {yet|} {answered|closed}',
    ],
    state('pending'),
  ],
  [
    [
      '{办结|办完|办好|办理完|办理完毕|办掉|弄完|搞定|完成|结案|答复|答复完|回复|处理完}',
      '{已|已经}{办结|办完|答复|回复|处理|办理}',
      '{办得|办了|办掉了|办结得|答复得}',
      'closed',
      'answered',
      'completed',
    ],
    state('answered', 'answered'),
  ],
  [
    [
      '{超期|逾期|超时|过期|超限}',
      '{已|已经}{超期|逾期|过期}',
      '{过了|超了|超过了|超过|过|超出}{期|期限|时限|期限的|时间|法定期限|规定期限|答复期限|法定时限}{的|}',
      '{超|晚|误}了',
      '到期{没|未|没有|还没}{办结|办|答复|办完}',
      'overdue',
      'late',
    ],
    state('overdue'),
  ],
  [
    [
      '{超期|逾期|超时|过期}{后|以后|才|后才|}{答复|办结|回复|办完}',
      '{答复|办结|回复}{晚了|迟了|超期|逾期}',
      '{未|没|没有|不}{按时|按期|及时}{答复|办结|回复}',
      'answered late',
    ],
    state('answeredLate', 'answered'),
  ],
  [
    [
      '{按时|按期|如期|及时|准时|期限内|法定期限内|按规定时间}{答复|办结|办完|办理|回复|处理}',
      '{没有|没|未}{逾期|超期}{答复|办结|办完}',
      '{answered|closed} {on time|in time}',
    ],
    { is: 'filter', filter: { by: 'state', state: 'answeredLate' }, moment: 'answered', isDenied: true },
  ],
  [
    ['{撤回|撤销|撤了|撤件|撤}', '{申请人|主动|自己}{撤回|撤销|撤了}', 'withdrawn'],
    state('withdrawn', 'answered'),
  ],
  [['不作为申请', '不作为申请办理', '另行处理', 'set aside'], state('setAside')],
  [
    [
      '{|从|由|是}{上年|去年|上年度|上一年|往年}{结转|结转的|结转过来|结转过来的|结转来|结转来的|转过来|转过来的|留下来|留下来的|遗留|遗留的}',
      'carried over',
    ],
    state('carriedOver'),
  ],
  [['{要|待|需|需要|等着|还要|责令}重新答复', '{要|待}重答', 'new answer'], state('reanswering')],
  [
    [
      '{等|待|等着|等待}{申请人|对方|}补正',
      '{没|没有|还没|还没有|未|尚未|没有来}补正',
      '补正{中|阶段|状态}',
      '在补正',
      'awaiting correction',
    ],
    state('awaitingCorrection'),
  ],
  [
    [
      '{在|正在|还在|等|等着|等待|待}{征求|征询|征求第三方|征询第三方|第三方|第三人|对方|其他机关|别的单位}{意见|的意见|回复|回函}',
      '{在|正在}{征求|征询}',
      '征求意见{中|阶段}',
      '第三方{没|还没|没有}{回|回复|答复}',
      'consulting',
    ],
    state('consulting'),
  ],
  [['{等|待|等着}{申请人|对方|}说明理由', 'awaiting reasons'], state('awaitingReasons')],
  [
    [
      '{待|等|等着|等待}{申请人|对方|}{缴费|交费|缴纳|交钱}',
      '{没|没有|还没|还没有|未|尚未}{缴费|交费|缴纳|交钱|付费|缴}',
    ],
    state('awaitingFee'),
  ],
  [
    [
      '{待|等|等着|没|没有|还没|还没有|未|尚未}{双方|申请人|对方|电话|}确认',
      'unconfirmed',
      'to be confirmed',
    ],
    state('awaitingConfirmation'),
  ],
  [
    ['{延过期|延过期的|延期|延长|延了期|展期|延长期限|延长答复|延}', 'extended', 'extension{s|}'],
    ever('extended', 'extended'),
  ],
  [
    ['补正{后|之后|完}', '{补正|告知补正|要求补正|通知补正|补正告知|补过正|补材料}', 'correction{s|}'],
    ever('corrected', 'correctionAsked'),
  ],
  [
    ['{征求意见|征询意见|征求第三方|征求第三方意见|征求过意见|征求|征询|第三方意见}', 'consulted'],
    ever('consulted', 'received'),
  ],
  [['{重新答复|重答|又答复}'], ever('reanswered', 'answered')],
  [['{收费|收过费|要收费|收了费|发了收费通知|通知收费|收费通知}', 'charged'], ever('charged', 'feePaid')],
  [
    ['{应收未收|应收未收的费用|欠费|欠缴|欠|该收没收|没收上来|没收到钱|未收|未收到钱}', 'fee{s|} owed'],
    fee('owed'),
  ],
  [
    [
      '{收的|收了的|已收的}{费|钱}{的|}',
      '{已缴|已交|缴了费|交了费|交了钱|缴费了|缴了|付了钱|缴过费}',
      'paid',
    ],
    fee('paid'),
  ],
  [['{逾期未缴费|逾期不缴费|逾期没缴费|不缴费|没交钱不办}'], fee('lapsed')],
  // What the form calls them stands in its own words; these are what people say beside them.
  [['{申请复议|提复议|被复议|申请了复议}', 'reconsideration{s|}'], dispute(['reconsideration'], [])],
  [
    ['{在|正在}{复议|行政复议}', '复议{中|没结果|还没结果|没下来|未结}'],
    dispute(['reconsideration'], ['pending']),
  ],
  [
    ['{被起诉|告我们|告了我们|被告|官司|上法院}', 'lawsuit{s|}', 'litigation', 'court'],
    dispute(LITIGATION, []),
  ],
  [
    [
      '{在|正在|还在}{打官司|诉讼|应诉|打}',
      '打官司',
      '{诉讼|官司}{有几件|的|}{没有|没|还没}结果',
      '诉讼{中|没结果|未结|没判}',
      'pending {lawsuits|lawsuit|litigation}',
      '{lawsuits|lawsuit|litigation} pending',
    ],
    dispute(LITIGATION, ['pending']),
  ],
  [['{复议诉讼|复议和诉讼|复议、诉讼|复议或诉讼|争议|dispute{s|}|disputed}'], dispute([], [])],
  [['{打输|被撤销|输|输了|输的}', 'lost'], dispute([], ['corrected'])],
  [['{打赢|胜诉|赢|赢了}', 'won', 'upheld'], dispute([], ['upheld'])],
];
