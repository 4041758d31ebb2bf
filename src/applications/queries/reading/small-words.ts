import type { WordTable } from '../../../language/lexicon.ts';
import type { Plain, Word } from './word.ts';

const moment = (name: Extract<Word, { is: 'moment' }>['moment']): Word => ({ is: 'moment', moment: name });
const NOBODY: Plain = { by: 'handler', who: 'nobody', name: null };

/** Whose applications, of which day, which of them not: the small words of a question. */
export const SMALL_WORDS: WordTable<Word> = [
  [
    [
      '{收到|新收|收|接收|受理|收件|登记|新增|接到|接|来|递交|提交|提出|收来|收了|来了|新收到}',
      '{新|}收到{的|}',
      '{新来|新交|新到|收件|受理|接收}{的|数|}',
      '{交|提|送|递|寄}{来|上来|过来}{的|}',
      'receive{d|}',
      '{came in|come in|new}',
    ],
    moment('received'),
  ],
  [
    [
      '到期',
      '{截止|截至期限|到期限|到时间|到日子}',
      '{要|该|须|应|得|必须|需|需要|应当}{答复|办结|办完|回复|办|处理|回|交差|交卷|交账|弄完}{的|}',
      'due',
      'deadline',
    ],
    moment('due'),
  ],
  [
    [
      '{没人|没有人|谁都没|还没人}{办|接|管|承办|负责|认领}',
      '{没|没有|还没|尚未|未}分{出去|下去|派出去}{的|}',
      '{没|没有|还没|尚未|未}分{给|到}{人|谁|任何人|承办人|个人}',
      '{未|没|没有|还没|尚未}{分办|分配|分派|分|指派|派}',
      '{没有|无|没}承办人',
      'unassigned',
    ],
    { is: 'filter', filter: NOBODY },
  ],
  [
    [
      '{我|俺|本人|咱}{手上|手里|手头|手里头|手头上|名下|这里|这儿|这边|承办|负责|经办|办|经手|那|那几个|的|}',
      '我自己{的|}',
      'mine',
      'my',
      'me',
      'i',
    ],
    { is: 'me' },
  ],
  [
    ['不{是|归}{我|俺}{办|承办|负责|经手|经办}{的|}'],
    { is: 'filter', filter: { by: 'handler', who: 'me', name: null }, isDenied: true },
  ],
  [['{不是|并非|不|没有|没|未|无|非|not|no|without}'], { is: 'not' }],
  [
    ['{不算|不计|不包括|不含|扣除|减去|除了|除去|除开|除掉|除|刨去|去掉|不算上|except|other than|excluding}'],
    { is: 'except' },
  ],
  [['{以外|之外|外}'], { is: 'exceptEnd' }],
  [['{其中|这里面|里面|里头|当中|这些里|这里头|of which|of these|of those|among them}'], { is: 'ofThose' }],
  [['{那件|这件|那个|这个|那一件|这一件|它|该件|此件|那份|上面那件|刚才那件|it|that one}'], { is: 'that' }],
  [
    [
      '{关于|有关|涉及|涉|牵涉|提到|about|regarding|concerning}',
      '内容{含|有|是|包含|包括|涉及|为|关于|里有|带|}',
    ],
    { is: 'about' },
  ],
  [['{类|方面|有关|相关|这类|那类|一类}{的|}'], { is: 'aboutBefore', sure: true }],
  [['{手上|手头|手里|手头里|手头上|手里头|在手|名下}', 'handled by'], { is: 'keeper', alone: true }],
  [['{那里|那儿|那边|这边|承办的|负责的|经办的|经手的|办的|管的}'], { is: 'keeper', alone: false }],
  [['{那|这}{几|}{件|个}', '的{那|这}{几|}{件|个}'], { is: 'aboutBefore', sure: false }],
  [
    ['{最近|最新|最近的|最新的|最近一次|latest|most recent}', '最后{一次|一件|一个|收到|来|那件|的}'],
    { is: 'latest' },
  ],
  [['{都|全都|均|全部都}'], { is: 'every' }],
  [['{还有|还剩|还剩下|还余|仍有|尚有|还在}'], { is: 'still' }],
  [
    [
      '{申请|件|案子|案件|案|依申请|依申请公开|信息公开|政府信息公开申请|信息公开申请|公开申请|申请件|申请书|台账|台账里|编号|号|份|个|起|宗|几|那|内容|类型|人}',
      '{一共|总共|共|合计|累计|全部|所有|全年|分别|各|各自|有没有|有无|是否|是不是}',
      '{时间|事项|东西|材料|手续|信息|费用|钱|最后|最终|时候|同志|后来|目前|当前|现在|如今|到底|究竟|大概|具体|总数}',
      '{承办人|经办人|既|也|又|并且|而且|且|并|其余|其他的}',
      '{别人|其他人|别的人|其他同志}',
      '{当时|报下|说一遍|再说一遍|发给我|发我|发一下|排一下|按时间排|按时间排一下|排个序}',
      '{说说|说一下|讲讲|讲一下|报一下|报给我|报个|要数|打完|咋样}',
      '{超过|多于|大于|不到|不足|少于|小于|至少}',
      '{办理|处理}{时间|用时|时长|}',
      '{领导问|局长问|主任问|上面问|麻烦|帮忙|如有|如果有|要是有}',
      'application{s|}',
      'request{s|}',
      'case{s|}',
      'any',
      'anything',
      'we',
      'did',
      'do',
      'are',
      'is',
      'there',
      'yet',
      'ones',
      '{right now|now|them|they|fully|handle|handles}',
      'still',
      'please',
      '{from|by|of|the|a|an|in|on|at|for|to|with|that|so}',
      '{was|were|be|been|being|has|have|had|does}',
    ],
    { is: 'nothing' },
  ],
];
