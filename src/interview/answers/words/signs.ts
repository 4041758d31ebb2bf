import type { WordTable } from '../../../language/lexicon.ts';

/** What the small words of an answer do, whichever table it is for. */
export type Sign =
  | 'all'
  | 'none'
  | 'rest'
  | 'each'
  | 'respectively'
  | 'correct'
  | 'insteadOf'
  | 'list'
  | 'comma'
  | 'stop'
  | 'about'
  | 'filler';

/** Words of every sign. Spaces inside English words stand for one space. */
export const SIGN_WORDS: WordTable<Sign> = [
  [
    [
      '{全部都是|全部都|全部为|全部是|全部|全都是|全都|全是|全为|都是|都为|都|均是|均为|均获|均被|均|皆为|皆|全|所有|一律}',
      '{两|三|2|3}{项|格|栏|类}{都是|都为|都|全是|全为|均为|均}',
      'all of {them|which|those}',
      '{every one|each and every one|every single one|every last one} of {them|which|these|those}',
      'every {one|single one|applicant|single applicant|request|single request}',
      '{each and every|every single} one',
      'each one',
      'all were',
      'all are',
      'all',
    ],
    'all',
  ],
  [
    [
      '{一件都没有|一件也没有|一件没有|几件都没有|一项都没有|一项也没有|一个都没有|一个也没有|什么都没有|什么也没有|一件都没|一件也没|没有任何|没有发生|没有收到过|没有|未发生|未有|无|未|没|空}',
      '{没|没有}{搞|做|办|弄|打|用|动|干|涉及}过',
      '{零|鸭|光}蛋',
      'none',
      'nothing',
      'no',
    ],
    'none',
  ],
  [
    [
      '{其他都|其他的都|其他全|其他均|其它都|别的都|其余的|其余|剩余的|剩余|剩下的|剩下|余下的|余下}',
      'the rest',
      'rest',
    ],
    'rest',
  ],
  [['{各自|各为|各有|各}', 'each'], 'each'],
  [['{分别为|分别是|分别|依次为|依次是|依次}', 'respectively'], 'respectively'],
  [
    [
      '{改成|改为|更改为|更正为|更正成|修改为|修改成|调整为|应为|应该是|应该为|应当是|应当为|应是|实为|实际是|实际为}',
      'should be',
      'should have been',
      'change to',
      'changed to',
      'must be',
    ],
    'correct',
  ],
  [['{而不是|不是|并非|原为|原来是|原来|由|从}', 'instead of', 'rather than'], 'insteadOf'],
  [['{和|及|以及|与|或者|或}', '、', '/', '&', 'and', 'or', 'plus'], 'list'],
  [
    [
      '{除了|除去|除开|之外|以外|然后|接着|再就是|还有就是|另外就是|其中|包括|包含|含}',
      '，',
      ',',
      '(',
      ')',
      '[',
      ']',
      'of which',
      'including',
      'whereof',
      '-',
      '—',
    ],
    'comma',
  ],
  [['；', ';', '。', '\n', '.', '!', '?'], 'stop'],
  [['{大约|约|大概|将近|接近|差不多|左右|上下}', 'about', 'around', 'roughly', 'nearly'], 'about'],
  [
    [
      '{没有|没|无}{|这个|这项|这方面|此项|该项|相应}{职权|权限|职能|权力|执法权|权}',
      '{前|后|头}{两|俩|几|面}{个|项|}{数|数字|}{都|}{没问题|没错|不变|是对的|不动|对的|不用改}',
      '{嘛|呢|就|现在|目前|这个|那个|呃|额|的话|的|了|有|为|是|共|计|共计|一共|总共|合共|我局|我委|我办}',
      '{我厅|我镇|我单位|本单位|本局|我们|今年|本年|全年|本年度|年度|当年|年内|申请|申请件|政府信息公开申请|政府信息公开|信息公开申请|信息公开|依申请公开|件|件数|数量|数}',
      '{个|次|本年度办理结果|办理结果|处理结果|办理|处理|作出|做出|决定|答复了|已|被|也|还|又|另|另有|另外|还有|并|并且|但|而}',
      '{中|里|里面|内|填|填写|填报|填为|就是|情况|方面|结果|依法|按规定|发生|收到的|提出|提交|提的|请|把|将|吧|啊}',
      '{哦|嗯|好的|按|来自|属于|属|政府信息|信息|人|家|类|类型|本机关|申请人|申请人情况|总数|第三部分|第二部分|第四部分|一项|两项|栏|列}',
      '{写|空着|得了|算了|就行|就行了|就好|好了|拉倒|完事}',
      '{行|格|各项|项|截至目前|截止目前|截至|至今|经统计|据统计|同样|实际|总的|局里|全局|全县|全市|全区|行政机关|书面|在线|任何}',
      ' ',
      ':',
      '=',
      '"',
      'the',
      'a',
      'an',
      'of',
      'with',
      'we',
      'were',
      'was',
      'is',
      'are',
      'have',
      'had',
      'has',
      'in',
      'to',
      'from',
      'by',
      'for',
      'it',
      'cases',
      'case',
      'requests',
      'request',
      'applications',
      'application',
      'them',
      'there',
      'us',
      'our',
      'this year',
      'cells',
      'cell',
      'filled',
      'fill',
      'please',
      '~',
    ],
    'filler',
  ],
];
