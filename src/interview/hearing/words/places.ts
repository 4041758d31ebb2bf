import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { CELLS_ID, ID, NOTES_ID } from '../../questions/ids.ts';

/** Words that lead to a place. */
export const GOING = wordSet([
  '{|直接|先|那就}{去|到|跳到|跳|转到|回到|进入|切|切到|切去|转|翻到|先去}',
  'goto',
  'go to',
]);

/** What stands before the number of a section. */
export const BEFORE_SECTION = wordSet(['第', 'section', '第 ', '表', '{part|table}']);

/** What a section is called behind its number. */
export const SECTION = wordSet(['{部分|章|节|大项|块|张表|个表|部分的表}']);

/** What the sections are called by those who fill them. */
export const SECTION_NAMES = lexicon<number>([
  [['{总体情况|总体|综述}'], 1],
  [['主动公开{|情况}{|的|那|这|那个|这个}{表|张表|个表|数据表}'], 2],
  [['{依申请|申请表|申请情况|新收|结转|办理结果|申请}'], 3],
  [['{复议|诉讼|复议诉讼|官司}'], 4],
  [['{问题|改进|存在问题}{|那段|那块|那部分|部分|那一段|那一问}'], 5],
  [['{其他事项|处理费}'], 6],
]);

/** Single questions that are called by what they ask for. */
export const STANDING = lexicon<string>([
  [['{联系方式|联系电话|联系人|办公电话|办公地址|单位地址|地址电话}', 'contact{| details}'], ID.contact],
  [
    [
      '{文字|要点}{部分|那部分|的部分|那块|那边|题|的那些|那些}',
      '{后面|后头|下面|剩下|后边}{|的}文字{|的|部分|那些|题}',
    ],
    NOTES_ID.proactiveDisclosure,
  ],
  [['{网站|新媒体|公众号}{|的|那}{部分|那部分|那一问}'], NOTES_ID.platforms],
  [['{信息|}处理费'], NOTES_ID.fees],
  [['{申请|依申请}{那张|那个|这张|的|}{大表|表格|表}', '大表'], CELLS_ID.applications],
  [['{表格|数据表|数字部分|表格部分|数据部分|数字那块|二号表}'], CELLS_ID.normativeDocuments],
]);

/** The first question of all, or the last. */
export const ENDS = lexicon<'first' | 'last'>([
  [
    ['{第|头|最前面|最前|最前头|开头}{一|1}{题|问|项|个|个问题|道题}', '{最前头|最前面|最开头|最开始|开头}'],
    'first',
  ],
  [['{最后|末尾|最末}{一|那}{题|问|项|个|个问题|道题|道}', '{最后头|最后面|最末尾}'], 'last'],
]);

/** What stands behind a row's name where the row itself is meant. */
export const OF_A_ROW = wordSet([
  '{|的|那|这|那个|这个|那边|那里|里}{数|数字|数据|数目|金额|件数|栏|格|行|项|表}',
  '{|的}{那|这|哪}{一|}{栏|格|行|项|块|个|里|边|题|问|表|页|部分}',
  '{|的}{那|这}{两|几|些}',
]);

/** Words that ask to be shown something, behind what it is: 现在的样子发我看看. */
export const SHOWN_TO_ME = wordSet([
  '{给|发|让|拿|发给}我{看|瞧|瞅}{|看|瞧|一下|一眼|下}',
  '{给|发|让|拿|发给}{|出来}{看|瞧|瞅}{看|瞧|一下|一眼|下}',
]);

/** What is meant of what is to be shown: as it stands. */
export const AS_IT_STANDS = wordSet([
  '{现在|目前|如今|眼下}{|的}{样子|情况|数|数字|内容}',
  '{填|填好|写|报}{|的}{|内容|数|数字}',
  '{的|}{样子|情况|内容}',
]);

/** Words that ask to be shown something, before what it is. */
export const SHOWING = wordSet(['{查看|看看|看一下|看|显示|预览|show|preview}']);

/** Words that ask to change something, before what is to be changed. */
export const CHANGING = wordSet(['{修改|改一下|更正|改|重填|change|edit|amend}{|：}']);

/** Words behind which a figure or a text stands that takes the place of another. */
export const BECOMING = wordSet([
  '{改成|改为|更正为|更正成|修改为|修改成|调整为|变成|换成|应为|应该是|该是|该为|应该为|应当是|应当为|应是|其实是|实际上是|其实应该是|实为|实际是|实际为}',
  '{正确|准确}的{是|应该是|数是|数字是}',
  '{should be|change to|changed to|must be}',
]);

/** Words before the figure that was wrong. */
export const INSTEAD_OF = wordSet([
  '{不是|而不是|并非|并不是|不应该是|不应是}',
  '{instead of|rather than|not}',
]);

/** What something that was said before is called. */
export const EARLIER = wordSet([
  '{刚才|刚刚|上一个|上一条|上个|上面|前面|之前|前一个|我|那个|这个|上一问|上一步|昨天|早上}',
]);

/** Words that say of something said before that it was wrong. */
export const WRONG_BEFORE = lexicon<'wrong'>([
  [
    [
      '{刚才|刚刚|上面|前面|之前|昨天|我刚才|我刚刚|我}{报|写|说|填|记|数|弄|搞}{错|错了|漏了|少了|多了}',
      '{刚才|刚刚|上面|前面|之前}{的|那个|}{不对|错了|有误}',
      '{报|写|说|填|记|数|弄|搞}{错了|错|漏了}',
      '{再|又|重新}{核|数|查|算|统计}{了|过}{下|一下|一遍|一次}',
      '{数字|数|这个数|那个数|数据}{不对|错了|有误}',
    ],
    'wrong',
  ],
]);

/** What an earlier figure is called. */
export const EARLIER_FIGURE = wordSet([
  '{刚才|刚刚|前面|前头|上面|之前}{|的|说的|填的|报的}{|那个|那块|那栏}{许可|处罚|强制|收费|新收|结转|复议|诉讼|公开|规范性文件}',
]);

/** Words at the end of what says that something is wrong. */
export const IS_WRONG = wordSet([
  '{错|错了|有误|不对|不对头|不对劲|有问题|填错了|写错了|说错了|弄错了|搞错了|抄错了|看错了|记错了|打错了|报错了}',
]);
