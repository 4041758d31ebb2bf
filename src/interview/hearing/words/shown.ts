import { lexicon, wordSet } from '../../../language/lexicon.ts';

/** Words that say two figures on the screen stand in one another's place. */
export const REVERSED = wordSet([
  '{反了|写反|打反|报反|记反|填反了|调个|互换|说反|填反|弄反|搞反|颠倒|对调|串行|串了}',
  '{对|互相|相互|}{换一下|换个|换一换|换过来|倒一下|倒过来|调过来|调换}{|位置|个儿}',
]);

/** Both figures on the screen, by how many they are: they count no cases. */
export const BOTH = wordSet([
  '{两|俩|2|二}{个|项|格|}{数|数字|位置|都|填|写|报}',
  '{这|那}{俩|两个|两项|两格}',
]);

/** Which of the figures on the screen, from the first or from the last. */
export const PLACES = lexicon<readonly ('first' | 'second' | 'middle' | 'last')[]>([
  [['{前|头|前面|头里}{两|俩|2|二}{个|项|格|}{数|数字|}'], ['first', 'second']],
  [['{后|末|后面|最后}{两|俩|2|二}{个|项|格|}{数|数字|}'], ['middle', 'last']],
  [['{第一|第1|头一|最前面那|首|前一|前面那|前头那}{个|项|格}{数|数字|}'], ['first']],
  [['{第二|第2}{个|项|格}{数|数字|}'], ['second']],
  [['{中间|当中}{|那|的|那个}{个|项|格|}{数|数字|}'], ['middle']],
  [['{最后|末尾|末了|最末|末|后一|后面那|后头那}{一|那|}{个|项|格}{数|数字|}', '最后那个'], ['last']],
]);

/** A digit too many, or one too few, at the end of a figure. */
export const DIGIT_SLIPS = lexicon<'more' | 'less'>([
  [
    [
      '{多|多打|多写|多按|多敲|多输|多加|多填}{了|}{一个|个|}{0|零|o}',
      '{末尾|最后|后面|后头|屁股后面}{那个|的|的那个|那|}{0|零|o}{不要|去掉|删掉|抹掉|划掉|是多的|多了}',
    ],
    'more',
  ],
  [['{少|漏|少打|少写|少按|漏打|漏写|少敲|少输|少填|掉}{了|}{一个|个|}{0|零|o}'], 'less'],
]);

/** How a figure came to be mistyped, which says no more of it: 少打了一位. */
export const MISTYPED = wordSet([
  '{多|少|漏|重}{打|写|按|敲|输|填|报|抄|记}{|了}{|一|1|个|一个}{位|位数|数字|数}',
  '{最后|末|第一|第二|中间|前面|后面|末尾}{一|两|}位{|数|数字}',
  '{多|少|漏|重}{打|写|按|敲|输|填|报|抄|记}{|了}{|一个|个}{1|2|3|4|5|6|7|8|9}',
  '{点|打|按|标}错{|了}小数点{|了}',
  '小数点{点|打|按|标}错{|了}',
  '{打|写|按|敲|输|填|报|抄|记|看|听}{错|错了|岔|岔了|漏|漏了|反|反了|串了|快了}',
]);

/** That a figure was counted or put down too low, or too high. */
export const MISCOUNTED = wordSet([
  '{漏|少|多|重}{算|报|写|填|记|数|计}{|了}',
  '{算|报|写|填|记|数|录}{漏|少|多|重}了',
  '漏{了|掉}',
]);

/** What says behind a figure that it is the right one: 29才对. */
export const IS_RIGHT = wordSet(['{|件|个|份|起|宗|条}{才对|才是|是对的|才是对的|才准|才正确}']);

/** What stands before the sum of all that is on the screen. */
export const SUM_OF_ALL = wordSet([
  '{总数|总共|总计|合计|一共}{|不}{应该|应当|应|}{是|为}',
  '{总数|总共|总计|合计|一共|总的}{应该|应当|应}',
  '{一共|总共|共|共计|合计|总计|加起来|加上}{|一共|总共|是|就是|有|就}',
]);

/** The same where the old sum is denied. */
export const TOTAL_IS_NOT = wordSet(['{总数|总共|总计|合计|一共}{不是|不对|不该是}']);

/** Words that add to a figure on the screen, take off, or may mean either. */
export const CHANGES_BY = lexicon<'more' | 'less' | 'either'>([
  [
    [
      '{再|还要|还得|得|要|}{加|加上|添}',
      '{再|还要|还得}补',
      '{还|又|}{漏|漏了|漏掉|漏算|漏算了|漏报|漏报了|少算|少算了|少报|少报了|少写|少写了|落了|落下}',
      '{漏|少}{录|登|登记|计|统计|收|加|数}{|了}',
      '{写|填|报|算|记|数|打|录|统计}少{|了}',
      '还有',
      '另有',
    ],
    'more',
  ],
  [
    [
      '{刨|剔|除|删|拿|划|抠}{掉|除|出去|出来}',
      '{写|填|报|算|记|数|打|录|统计}多{|了}',
      '{多|重}数{|了}',
      '{重复|重}{登记|录入|录|登|计|统计|算|报}{|了|的}',
      '{去掉|减|减去|减掉|扣|扣掉|扣除|多算|多算了|多报|多报了|多写|多写了|多填|多填了|重复算了|重复计了}',
    ],
    'less',
  ],
  [['{多了|少了|多|少}'], 'either'],
]);

/** Words that add to what was told, or take off, wherever they stand: 也得加上去, 不能算进去. */
export const WAYS = lexicon<'more' | 'less'>([
  [
    [
      '{加|补|添|并|算|归}{上|上去|进去|进来|进|回去|到|入}',
      '{也|还|}{要|得|该|应|应该|应当}{算上|算进去|算进来|算在内|计入|统计进去|加}',
      '{也|都}算{上|进去|进来|在内}',
      '{漏|落}{了|掉|下}{|个}',
      '{没|没有|未}{算|加|计|统计|录|报|填|算进去|加进去|统计进去|算上|计入|加上}',
      '{少|漏}{算|报|写|填|记|数|计|登|录}{|了}',
      '{少|差}的那{|一}{个|件|份}',
      '{又|再}{来|收到|下|发|办|补|补下|补发|补办|出|接|接到|开|签|批|作出|罚|查处|判}{|了}{1|2|3|4|5|一|两|三|四|五}',
    ],
    'more',
  ],
  [
    [
      '{不|不该|不应|不应该|不能|别|没法|不可以}{算|计|计入|统计|算进去|算进来|算在内|算在里面|计算在内|放进去|算数|作数}{|我们的|我们头上|到我们头上}',
      '{减|扣|剔|刨|删|划|抠}{掉|去|除|出去|出来|下来|一下|了}',
      '{拿|去|剔}{掉|出去|除}',
      '{|就|得|都}不要{|了|算}',
      '{多|重|重复}{算|报|写|填|记|数|计|登|录}{|了}',
    ],
    'less',
  ],
]);

/** Words right before what something is put into: 加到个人里, 归到企业. */
export const PUT_INTO = wordSet([
  '{加|算|并|归|补|记|列|放|填|挪|移|划|改|转}{|了}{到|进|入|在|给|成}{|了}',
  '{加|算|归|补}给',
]);

/** Words before what there is after a change: 还是6件, 还剩6件. */
export const IS_NOW = wordSet(['{是|为|剩|剩下|变成|改成|改为|成了|应该|应当}']);

/** Words by which something is of another kind than it was put down as. */
export const IS_OF = wordSet([
  '{其实|实际上|实际|后来|最后}{|是|算|又}',
  '{挪|移|划|调|匀|拨}{|一|1|两|2|三|3|那|这}{|个|件|些}{到|给|去|入|进|成}',
  '{应该|应当|其实|实际}{就|只|才}{|是|有|剩}',
  '{是|算|归|属于|归到|算到|放到|放|挪到|移到|换到|转到|改到|改成|改为|换成|应该是|其实是|实际是|其中|里头|里面|里有|有|应该|应当|应}',
]);

/** One of what is on the screen, without a number. */
export const ONE_OF = wordSet([
  '{那|这|有|漏了|漏掉|落了|少了|少算了}{个|件|一个|一件|份|条}',
  '{的|其中}{那|一}{个|件}',
]);

/** What was taken off a figure by the clause before: 另外那件, 剩下两件. */
export const THE_OTHERS = wordSet([
  '{另外|另|剩下|剩|余下|多出来|多|其余|还有}{|的}{|那|这}{|一|两|俩|几|1|2|3|4}{|件|个|份}',
]);

/** How a clause begins that tells what became of that. */
export const IS_TOO = wordSet([
  '{|那件|那个|它}{也|就|都}{是|算|归}',
  '{|那件|那个|它}{也|就}',
  '{那件|那个|那一件|它}{是|算|归|属于|应该是|其实是}',
]);

/** That a figure stays as it is: 处罚不动. */
export const UNCHANGED = wordSet(['{不|别|没|不用|不要|不需要|没有}{动|变|改}{|了|的}', '{照旧|不变|保持}']);

/** 未结的那件出来了: one that is pointed at. */
export const THAT_ONE = wordSet(['{|的}{那|这}{|一}{件|份|个}']);

/** Words that take a figure away: there is none of what it was said to be. */
export const IS_NONE = wordSet([
  '{不是|不算|不属于|不属|不在}{今年|本年|这一年|这年|本年度|今年度}{|的|里|收的|办的}',
  '{抹|删|划|拿|去|清|剔|勾|擦}{掉|了|除}',
  '{清零|归零|作废|取消|不要了|不算了|去了|别算}',
]);

/** What money was given in. */
export const MONEY_UNITS = lexicon<number>([
  [['{元|块|块钱}'], 1],
  [['{百元}'], 100],
  [['{千元|千块}'], 1_000],
  [['{万元|万|万块}'], 10_000],
  [['{百万元|百万}'], 1_000_000],
  [['{千万元|千万}'], 10_000_000],
  [['{亿元|亿}'], 100_000_000],
]);

/** Words between a figure and what it becomes: 19改20. */
export const TURNS_INTO = wordSet(['{改|变|换|→|->|=>}{成|为|作|做|}', '{应该是|应为|应是|不对是|错了是}']);
