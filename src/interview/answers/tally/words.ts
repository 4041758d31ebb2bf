import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** What small words do to the figures beside them, however a tally is told. */
export type Mark = 'all' | 'rest' | 'none' | 'each' | 'cut' | 'within' | 'part' | 'except' | 'besides';

/** Words before some that are not as the others: 除了2个公司都是个人. */
const EXCEPTIONS = ['{除|除了|除去|除开|除掉|刨去|刨除|刨掉|抛开|抛去|去掉}{有|}'];

/** The same as a matcher. */
export const EXCEPTS = wordSet(EXCEPTIONS);

/** Words that say of whom a figure is, what is left, that there is none. */
export const MARKS = lexicon<Mark>([
  [
    [
      '{两|三|四|五|六|七|八|2|3|4|5|6|7|8}{项|格|栏|类|种|样|行}{都|全|均|皆|全都|全部}{是|为|}',
      '{两|三|2|3}个{数|数字}{都|全|均|皆}{是|为|}',
      '{都系|全系|都|全|全是|全都|全部|均|都是|全为|也是|也都|统统|清一色|一律|皆}{是|属|属于|为|}',
      '{all|both|all of them}',
    ],
    'all',
  ],
  [
    [
      '{其余|剩下|剩|余下|剩余|另外的|其他的|别的|其它的|其他几|其余几|剩下几|其他那些}{的|几件|几个|几项|几类|几种|几条|几格|几行|几样|几栏|各项|各类|各格|各栏|类|项|格|栏|行|}',
      '{其余|其他|其它|别的|剩下的|剩下}{|那}{几|各|}{种|类|类型|样}{人|的人|申请人|单位|的单位|}',
    ],
    'rest',
  ],
  [['{其他|其它|别的|另外}{各项|各类|各格|各栏|各列|各行|几项|几类|几格|几栏}'], 'rest'],
  [['{一个|一件|一项|一份|一次|半个}{都|也|}{没有|没}'], 'none'],
  [['{没有|没了|没|无|零|均无|都没|就没|也没|没别的|没其他|没收到|没有收到|没有别的}{过|}{了|}'], 'none'],
  [
    [
      '{没|没有|无}{|别|其他|旁}人{|再|来|来再}{申请|提|要|问|递|交|找|提申请|提出|要东西|要材料}{|过|了}',
      '{没|没有|无}人{来|来过|来了}',
      '{没|没有|无}{别|其他|其它|旁|别的|旁的}人{|了|来|申请}',
      '{没|没有|未}{来|申请|提|提出|收}{过|到过}',
    ],
    'none',
  ],
  [
    [
      '{没|没有|未}{采取|实施|作出|做出|动用|使用}{|过|了}',
      '{没|没有}{搞|做|办|弄|打|上|用|动|干|接|碰|涉及|采取|实施|作出|发生}过',
      '{么得|木得|么有|冇}',
      '{也|更|都|就|}{谈不上|说不上|轮不到|更别提|别提}{|什么|有}',
    ],
    'none',
  ],
  [['{none|nothing|no|nil|without|never|neither|nor}'], 'none'],
  [['{还|都还|尚}{没|未}{出台|印发|制定}{|的}'], 'none'],
  [['{各|每人|每家|各自}'], 'each'],
  [['{里|里头|里面|当中|中}{|有}'], 'within'],
  [['{另外|还有|另有|另|然后|加上|加}', '+'], 'cut'],
  [['{其中|包括|包含|含}{有|了|}'], 'part'],
  [EXCEPTIONS, 'except'],
  [['{以外|之外|外}{的|}'], 'besides'],
]);

/** Words that make a figure one that is not settled, or take something off it: who says them is asked. */
export const DOUBTS = wordSet([
  '{大概|估计|差不多|左右|大约|大致|大半}',
  '{退了|退还|退回|退费|扣除|扣掉|减去|扣了}',
]);

/** Words that deny what stands before them: such a message puts something right. */
export const DENIALS = wordSet([
  '{不是|不对|错了|写错|说错|填错|弄错|搞错|其实|反了|改成|改为|换成|原来是|不算}',
]);

/** What a figure is compared with. */
export const COMPARED = wordSet([
  '{比|比起|较|跟|和|同|与|相比|相较}{去年|上年|上一年|上年度|往年|去年同期|上年同期}{|比|相比|相较|比较|同期}',
  '{同比|环比}',
]);
/** That it is more or less. */
export const CHANGED = wordSet(['{多|少|增|减|升|降|涨|增长|下降|上升|增加|减少|持平}{了|}']);

/** Words before a figure that was last year's. */
export const LAST_YEARS = wordSet([
  '{去年|上年|上一年|前年}{|是|有|的|度}',
  '{年初|年头|去年底|上年末|去年末}{|时}{|还|仍|现行}{有效|在用|有}{|的|着}{|是|有}',
]);

/** What points at the rows on the screen: 这几项, 这一块. */
export const THESE = [
  '{这|以上|上面|上述}{几|些|一}{项|格|行|个|类|种|条|栏|块|组|样}',
  '这{些|块|里|儿|边}',
];

/** The same as a matcher. */
export const THESE_ROWS = wordSet(THESE);

/** Words before a figure that is no count but a difference: 减了3个. */
export const BY_SO_MUCH = wordSet(['{减|减少|增|增加|涨|降|下降|上升}了']);

/** Words before a figure that is not reached. */
export const BOUNDS = wordSet(['不{到|足|满|够}']);

/** 就这三样, 别的没有: that there is no more than what was told. What it counts is no case. */
export const NO_MORE = wordSet([
  '就这{|么|一|些|几|两|俩|三|仨|四|五|六}{|样|项|种|类|个|笔|块}',
  '{别的|其他|其它|其余|另外|再}{|都|就|也}{没|没有|无|不}',
]);

/** That nothing more was done about what ended otherwise than by an answer: 就没管了. */
export const LEFT_AT_THAT = wordSet(['{|就|也|也就}{没|没有|未}{|再}{管|处理|理|理会|往下办}{|他|了|的}']);

/** What is not there yet, where it is said that there is none: 数还没有 denies no application. */
export const NOT_THERE_YET = wordSet(['{数|数据|统计|消息|通知|文件|材料|表|报|底|谱|印象|空|时间|人手|人}']);

/** Words before the measure of one that has no number: 漏了个, 有个. */
export const LEADS_TO_ONE = wordSet([
  '{有|又有|来|来了|收|收了|漏|漏了|少|少了|多了|加|加了|补|补了|添|落了|再加|再补}',
]);

/** What somebody does who applies: 老王来要过. */
export const APPLIES = wordSet(['{来|要|提|申|递|交|寄|想|问|跑|托}']);

/** 一审 and 二审 are instances of a court. */
export const INSTANCES = wordSet(['{一|二|终|再|初}审{的|时|判|判决|}']);

/** That something is not the organ's matter: why there is none of it, and no figure. */
export const NO_POWER = wordSet([
  '{没|没有|无|不具备|不具有|没得}{|这个|这项|那个|这样的|相应|制定|立法|执法|处罚|强制|许可|审批|发文|收费}{权限|权|职权|职能|职责|资格|权力|项目}',
]);

/** What stays as it was: 还是去年那9个 tells this year's figure. */
export const STAYS = wordSet(['{还是|仍是|仍|仍然|依然|依旧|照旧|一样|不变|没变|没动|没有变}']);

/** Who decides on what was complained of. */
export const AGENCIES = wordSet([
  '{法院|一审|二审|法官|县里|市里|省里|区里|上级|上头|县政府|市政府|区政府|司法局|复议机关|复议机构}{|那边|那头|最后|都|也|就|一审|二审}',
]);
