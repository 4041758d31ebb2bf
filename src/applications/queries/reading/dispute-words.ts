import type { WordTable } from '../../../language/lexicon.ts';
import { averageOf } from '../measures.ts';
import type { Filter, Measure } from '../query.ts';
import { dayOfDispute } from './said.ts';
import type { Plain, Word } from './word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];
type Dispute = Extract<Filter, { by: 'dispute' }>;

const filter = (plain: Plain, moment?: Moment): Word => ({
  is: 'filter',
  filter: plain,
  ...(moment ? { moment } : {}),
});
const fee = (name: Extract<Filter, { by: 'fee' }>['fee']): Word => filter({ by: 'fee', fee: name });
const measure = (what: Measure): Word => ({ is: 'measure', measure: what });
const dispute = (kinds: Dispute['kinds'], results: Dispute['results']): Word =>
  filter({ by: 'dispute', kinds, results }, dayOfDispute({ kinds, results }));
/** Lawsuits of either kind. */
export const LITIGATION: Dispute['kinds'] = ['litigationDirect', 'litigationAfterReconsideration'];

/** What was charged, and what was brought to reconsideration or to court, in the words of offices. */
export const DISPUTE_WORDS: WordTable<Word> = [
  [
    [
      '{发了|发过|}{收费通知|缴费通知|交费通知}{单|书|}{的|}',
      '{通知收费|通知缴费}{的|}',
      '{fee notice|fee notices}',
    ],
    filter({ by: 'ever', deed: 'charged' }, 'feeNotified'),
  ],
  [
    ['{收费|收过费|要收费|收了费|收钱的|要收钱|要交钱|收过钱}{的|}', '{charged|with a fee}'],
    filter({ by: 'ever', deed: 'charged' }, 'feeNotified'),
  ],
  [
    [
      '{复议|行政复议}{一般|通常|平均|大概|}{要|得|}{拖|审|走|办|等|打}{多久|多长时间|多少天|几天}',
      '{复议|行政复议}{一般|通常|平均|大概|}{要|得|}{多久|多长时间|多少天|几天}{才|能|}{下来|出来|有结果|出结果|审结}',
    ],
    measure({ ...averageOf(), between: { from: 'reconsidered', to: 'reconsiderationDecided' } }),
  ],
  [
    [
      '{官司|诉讼}{一般|通常|平均|大概|}{要|得|}{拖|审|走|办|等|打}{多久|多长时间|多少天|几天}',
      '{官司|诉讼}{一般|通常|平均|大概|}{要|得|}{多久|多长时间|多少天|几天}{才|能|}{下来|出来|有结果|出结果|审结}',
    ],
    measure({ ...averageOf(), between: { from: 'sued', to: 'suitDecided' } }),
  ],
  [
    [
      '{应收未收|应收未收的费用|欠费|欠缴|欠|该收没收|没收上来|没收到钱|没收到费|没收到费用|未收|未收到钱|没到账|未到账|收不回来|没收回来}{的|}',
      '{没|还没|没有|未|尚未}{交|付}的{费|钱|}',
      '{费|费用|钱|款|处理费}{没|没有|还没|还没有|未|尚未|一直没|都没}{交|缴|付|交来|收到|到账|交上来|交齐}{的|}',
      '{还|}欠{着|}{钱|费|费用|款}{的|}',
      '笔{款|钱|费|}{还没|还没有|没|没有|未|尚未}{交|缴|付|收|到账|收到|交来}{的|}',
      'fee{s|} owed',
    ],
    fee('owed'),
  ],
  [
    [
      '{收的|收了的|已收的|收上来的|收回来的}{费|钱}{的|}',
      '{已缴|已交|缴了费|交了费|交完费|缴完费|交过费|交过钱|交完钱|交了费用|交了钱|缴费了|缴了|付了钱|缴过费|实收|到账|到账的|收到钱}{的|}',
      'paid',
    ],
    filter({ by: 'fee', fee: 'paid' }, 'feePaid'),
  ],
  [
    [
      '{没|没有|未|不}{交|缴|付}{，|}{最后|后来|最终|就|}{作废|黄了|算了|失效|终止|结了|办结|不办了|不办|不再办理|不再处理}',
    ],
    fee('lapsed'),
  ],
  [['{逾期未缴费|逾期不缴费|逾期没缴费|不缴费|没交钱不办}'], fee('lapsed')],
  // What the form calls them stands in its own words; these are what people say beside them.
  [
    [
      '{申请|提|提了|提出|提起|被|申请了|去|闹到|走|走了|引起}复议{过|了|}{的|}',
      '{复议过|复议了|复议的}',
      '{告|闹|打|走|捅|告上|被告}到{行政|}复议{的|去的|机关|机构|办|局|那儿|那里|}{去|}{的|了|过|}',
      '复议{机关|机构}{告|告了|去告}',
      '{challenged|contested|fought|taken further|brought to reconsideration}',
      'reconsideration{s|}',
      '{appealed|appeal|appeals}',
    ],
    dispute(['reconsideration'], []),
  ],
  [
    ['{|行政}复议{的|}{决定|结果}{下来|出来|作出|下达|送达|到了|来了}{了|的|}'],
    dispute(['reconsideration'], ['upheld', 'corrected', 'otherResult']),
  ],
  [
    [
      '复议后{的|}',
      '{走|打|经}{完|过}{行政|}复议{又|再|还|后|}{去|}{起诉|告|打官司|上法院|诉讼}{的|了|}',
      '复议{后|完|完了|之后|以后|了}{还|又|再|}{去|到法院|}{告|起诉|打官司|诉讼}{的|了|}',
    ],
    dispute(['litigationAfterReconsideration'], []),
  ],
  [
    [
      '{在|正在|还在|正}{走|打|闹|进行|}{复议|行政复议}{中|着|}{的|}',
      '复议{中|没结果|还没结果|没下来|未结|没结|还没结|没出来|还没出来|没审结|还在审|未审结}{的|}',
    ],
    dispute(['reconsideration'], ['pending']),
  ],
  [
    ['{undecided|unsettled|not decided|not yet decided|without a decision|awaiting a decision}'],
    dispute([], ['pending']),
  ],
  [
    [
      '{被起诉|起诉|官司|打官司|打的官司|打过官司|上法院|告上法院|去法院告|到法院告|去法院起诉|到法院起诉|告到法庭|告上法庭|上法庭|打到法院|对簿公堂|告到法院|法院|上了法院|上过法院|吃官司}{的|了|过|}',
      'lawsuit{s|}',
      '{litigation|court|sued|suit|suits|sue|sues}',
    ],
    dispute(LITIGATION, []),
  ],
  [
    [
      '{在|正在|还在}{打官司|诉讼|应诉|打}',
      '{诉讼|官司}{有几件|的|}{没有|没|还没}{结果|判|判下来|结}',
      '诉讼{中|没结果|未结|没判}',
      '{没判|还没判|没判下来|没宣判|未判}{的|}',
      'pending {lawsuits|lawsuit|litigation}',
      '{lawsuits|lawsuit|litigation} pending',
    ],
    dispute(LITIGATION, ['pending']),
  ],
  [
    ['{复议诉讼|复议和诉讼|复议、诉讼|复议或诉讼|复议应诉|争议|打过官司或复议|dispute|disputed|disputes}'],
    dispute([], []),
  ],
  [
    [
      '{又|还|再|后来|接着}{闹|折腾|较劲|纠缠|闹腾|较真}{起来|上去|}{过|了|}{的|}',
      '{闹|折腾|较劲|闹腾}{过|起来}{的|了|}',
      '{涉诉涉复议|涉复议涉诉|涉复涉诉|涉法涉诉|涉诉涉复}{的|}',
    ],
    dispute([], []),
  ],
  [['{涉复议|涉及复议|涉行政复议}{的|}'], dispute(['reconsideration'], [])],
  [['{涉诉|涉诉讼|涉及诉讼}{的|}'], dispute(LITIGATION, [])],
  [['{被人|被|叫人|让人|}{告上去|告到上面|告上去了|上告|告到上头}{的|了|过|}'], dispute([], [])],
  [
    [
      '{跳过|绕过|绕开|越过|不走|不经}复议{，|就|}{直接|}{上|去|到|告到}法院{的|}',
      '{跳过|绕过|绕开|越过|不走|不经}复议{，|就|}{直接|}{去|}{起诉|告|打官司|诉讼}{的|}',
    ],
    dispute(['litigationDirect'], []),
  ],
  // Who puts up with an answer brings it before nobody.
  [
    [
      '{对方|申请人|人家|当事人|他们|他|她|}{就|也|都|}{认了|认账|认账了|服了|服气|服气了|认了账|没闹|不闹|没再闹|不再闹|没告|不告|没再追究|没追究|不追究|接受了|就此罢了|罢休}{的|}',
    ],
    { is: 'filter', filter: { by: 'dispute', kinds: [], results: [] }, isDenied: true },
  ],
  // Whoever is complained of: before the reconsideration organ or in court.
  [['{被告|当被告|做被告|成被告|被人告|让人告|让人家告|叫人告|给人告|被人家告}{的|了|过|}'], dispute([], [])],
  [
    [
      '{告|告过|告了|告着|状告}{我们|咱们|咱|我局|局里|本局}{的|}',
      '{人家|申请人|他|她|对方|当事人}{去|又|也|还|}{告了|告过|告的}',
      '{不服|不服气|不认账|不认|不买账|不干|闹起来|较真}{了|的|}',
    ],
    dispute([], []),
  ],
  [
    [
      '{打输|输掉|打输了|告输|吃了败仗|败下阵|被撤销|输|输了|输的|输过|败|败了|败诉|被纠正|纠错|被纠错|被撤|判输|翻车}{的|了|}',
      '{lost|lose|losing}',
    ],
    dispute([], ['corrected']),
  ],
  [['{|被}{法院|}判{了|}{败诉|输|败|败了|输了}{的|}'], dispute(LITIGATION, ['corrected'])],
  [['{打赢|胜诉|胜|胜了|赢|赢了|赢的|打赢了|被维持|判赢}{的|}', '{won|win|upheld}'], dispute([], ['upheld'])],
  // The applicant may still go on against the answer.
  [
    [
      '{没|没有|没超|还没|未|尚未}{过|超过}{|行政}{复议|起诉|诉讼|复议诉讼}{期|期限|时效}{的|}',
      '{没|没有|还没|未}过{60天|60日|两个月|六十天}{的|}{复议|行政复议}{期|期限}{的|}',
      '{在|还在|尚在|仍在|没出}{|行政}{复议|起诉|诉讼|复议诉讼}{期|期限|时效}{内|里|里头|}{的|}',
      '{还|}{来得及|赶得上|有权|有机会}{去|再|}{申请|提|提起|}{复议|行政复议|起诉|打官司|诉讼|告}{的|}',
      '{还|仍}{能|可以|能够|能不能|可不可以}{去|再|来|}{申请|提|提起|}{复议|行政复议|起诉|打官司|诉讼|告}{的|}',
      '还{能|可以|会|可能}被{申请|}{复议|起诉|告}{的|}',
      '{still|can still} {apply for reconsideration|appeal|sue|be appealed}',
    ],
    filter({ by: 'state', state: 'disputable' }),
  ],
];
