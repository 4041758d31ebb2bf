import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { UNWANTED } from '../../../language/unwanted.ts';

/** What a word of a wish on a text tells. `bit`: in what degree; `empty`: words without facts; `who`: by what somebody is named. */
export type StyleKind =
  | 'write'
  | 'voice'
  | 'manner'
  | 'bit'
  | 'brief'
  | 'polish'
  | 'unwanted'
  | 'use'
  | 'empty'
  | 'who'
  | 'nothing';

/** The words by which somebody says how a text is to be written, one line of like words each. */
export const STYLE_WORDS = lexicon<readonly StyleKind[]>([
  [['{写|说|弄|拟|起草|表述|表达|描述|讲}{得|的|}'], ['write', 'use']],
  [
    ['{写法|语气|口气|口吻|措辞|措词|行文|用词|用语|文风|文字|笔调|调子|调门|提法|说法|篇幅|字数}'],
    ['voice'],
  ],
  [
    [
      '{正式|官方|书面|书面化|规范|通俗|口语|口语化|朴实|朴素|平实|平和|委婉|温和|缓和|严肃|庄重|大气|低调|谦虚|客观|中性|好听}',
      '{简单|简洁|简短|简练|简明|简略|精炼|精简|凝练|概括|笼统|详细|详尽|细致|具体|紧凑|丰满|有分量|像公文}',
    ],
    ['manner'],
  ],
  [
    ['{短|长|细|粗}{点|些|点儿|一点|一些|一点儿}', '{尽量|尽可能|务必|越}{短|长|细}{|越好}'],
    ['manner', 'bit', 'brief'],
  ],
  [
    [
      '{一|两|三|一两|两三|三五|三四|几}{句|句话|段|段话|小段}{就行|就够|就好|就可以|以内|即可|够了|足够|的事}',
      '{写|压|缩|精简|控制|概括|归纳}{成|到|在}{一|两|三|四|五|几|2|3|4|5|两三}{句|句话|段|条|行|点}',
    ],
    ['brief'],
  ],
  [['{少|多|软|硬|轻|重}{点|些|点儿|一点|一些|一点儿}'], ['manner', 'bit']],
  [['{点|些|点儿|一点|一些|一点儿}', '{尽量|尽可能|务必|最好|稍微|要|应|请}'], ['bit']],
  [['{润色|修饰|美化|包装}{|得|一下|下}'], ['polish', 'write']],
  [[`{${UNWANTED}|少|避免}`], ['unwanted']],
  [['{堆|堆砌|用|出现|掺|带|提|登}', '太'], ['use']],
  // 书面说了的 tells what was done.
  [['{写|说|讲|弄|表述|描述}{了|过}', '{申|邀|聘|恳}请', '{反|对|响|相|供|适|效|感}应'], ['nothing']],
  [['{形容词|大词|套话|空话|官话|虚话|大话|口号|修饰语|网络用语|成语}'], ['empty']],
  [['{名字|姓名|人名|职务|真名|单位名称}'], ['who']],
  [
    [
      '{重点|要点|多次|少数|多种|要求|要素|重要|有点|网点|地点|观点|特点|试点|用户|使用|带动|提高|提升|提供|登记}',
    ],
    ['nothing'],
  ],
]);

/** What wishes on a text are made of: all of one line. */
export const STYLES: readonly (readonly StyleKind[])[] = [
  ['write', 'manner', 'bit'],
  ['voice', 'manner', 'bit'],
  ['voice', 'manner', 'unwanted'],
  ['brief'],
  ['polish'],
  ['unwanted', 'empty'],
  ['unwanted', 'who', 'use'],
];

/** What a text's length is counted in, behind its number. */
export const TEXT_UNITS = wordSet(['字', '个字', '来字', '多字']);

/** Words before how long a text is to be. */
export const LENGTH_BEFORE = wordSet([
  `{|${UNWANTED}|不|不准|不得|最多|最好|尽量}{超过|超|多于|大于|多过|过}`,
  '{控制|压|压缩|缩|缩短|限制|限定|保持|精简|浓缩|删减|归纳|概括|归并}{在|到|成|为|}',
  '{写|凑}{|成|个|够|满|上}',
  '{最多|顶多|至多|大概|大约|就|不用多}{|写}',
]);

/** Words behind it. */
export const LENGTH_BEHIND = wordSet([
  '{以内|之内|以下|内|左右|上下|封顶|就行|就够|就好|就可以|就成|即可|足够|够了|行了|可以了|吧|就够了|就行了}',
]);

/** What is left beside what was told, where it is denied: 别的没了. */
export const THE_REST = wordSet(['{其他|其它|其余|别的|剩下|更多|另外|再}']);

/** That nothing follows what was told: 就这些, 暂时想到这个, 其余的想不出来. */
export const TOLD_ALL = wordSet([
  '{|暂时|一时}{就|只}{|是|有|想到|想起|写|说|记得|知道|报}{这|这些|这么多|这个|那些|这点}{|条|点|个|项}',
  '{想到|想起|记得}{这|这些|这么多|这么些|这个|这点|这几}{|条|点|个|项|些}',
  '{大概|差不多|大体|基本上|基本|反正}{|也}就{这个|这些|这样|这么多|这些了}',
  '{其他|其它|其余|别的|剩下|再}{|的}{|也|就|都|我|一时}{想不起来|想不出来|想不出|想不起|记不得|不记得}',
  '{|我}{写|说|讲|报}完',
  '{到此为止|仅此而已|就此打住|完毕}',
  '{that is all|that is it|nothing else|no more}',
]);
