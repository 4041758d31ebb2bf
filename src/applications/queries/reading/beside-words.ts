import type { WordTable } from '../../../language/lexicon.ts';
import type { Measure } from '../query.ts';
import { HOW_MANY_DAYS } from './verbs.ts';
import type { Word } from './word.ts';

const measure = (what: Measure): Word => ({ is: 'measure', measure: what });

/** What is set beside each other, split into parts or counted in days between two events. */
export const BESIDE_WORDS: WordTable<Word> = [
  [
    [
      '{占|占了|占到|所占|占总数|占全部}{的|}{多大|多少|多大的|什么|几成|}{比例|比重|百分比|占比|百分之几|百分之多少|份额}',
      '占{|了|全部的|总数的}{多少|几成|百分之几|几分之几|一半}',
      '{率|比率|占比|比例|比重|百分比|几成}{多少|是多少|多高|怎么样|}',
      '百分之{几|多少}',
      '{占|占比}',
      '{占|占了}{总|总的|全局|全部|所有|}{几成|多大比例|多少|百分之几|几分之几}',
      'what {share|percentage|percent|proportion|fraction|part}{ of|}',
      'how big {a|} {share|part}',
      '{percentage|proportion|percent}',
      'share of',
    ],
    { is: 'share' },
  ],
  [
    [
      '{哪个|谁|哪边|哪一个|哪类|哪种|哪头|哪样}{更|}{多|少|高|低}{一些|一点|些|点|}',
      '{更|}{多|少|高|低}{了|}{几|多少|一些|些|好多}{件|个|}',
      '{收|办|答|来|}{得|的|}{多|少}还是{少|多}{了|}',
      '{谁|哪个|哪边|哪}{的|}{活|件|}{更|}{多|少}',
      '{多|少}{的|}{是|}{谁|哪个|哪边}',
      '{多|少}{多少|几件|几个}',
      '{vs|versus|compare|than|compared|against}',
      '{比|相比|对比|比较|比一比|比起来|比一下|比比|比如何|比怎样|较}',
      '{多|少}{了|}多少',
      '{多还是|少还是|多}',
      '{差|差了|相差|差距|差别|相隔|悬殊}{多少|几件|几|几个|多大|}{件|}',
      '{增减|增减情况|增减多少|增幅|变化|变化情况|增长率|涨幅}',
      '{增加|减少|增长|下降|涨|降|升|多出|多出来}{了|}{多少|几件|几|}',
      'compared {with|to}',
      '{fewer|more|less}',
      '{more or fewer|more than|fewer than|difference}',
    ],
    { is: 'compare' },
  ],
  [
    [
      '{同期对比|同期相比|同期比较|同比|去年同期|上年同期|比去年同期|较去年同期|同去年相比|跟去年比|和去年比|与去年相比}{怎样|如何|多了|少了|}',
      '{same period last year|year on year}',
    ],
    { is: 'yearBefore' },
  ],
  [['{环比|比上期|较上期|跟上期比|month on month}{怎样|如何|}'], { is: 'periodBefore' }],
  [
    ['{各|各自|分别|各有|分别有|各是|分别是|各占}{多少|几|}{件|个|份|起|}', '{each|respectively}'],
    { is: 'each' },
  ],
  [['{还是|or}'], { is: 'or' }],
  [
    [
      '{各|各自|分别|都|各类|每类}{占|占到|占了|占比|占的比例|所占}{多少|几成|多大比例|百分之几|百分之多少|多大|}{比例|比重|}',
      '{各|各自|分别}{的|}{占比|比例|比重|份额}{是|}{多少|}',
    ],
    { is: 'parts' },
  ],
  [['{全局|全科|全单位|全机关|整体}{的|里|里头|中|}'], { is: 'ofAll' }],
  [
    [
      `{隔|隔了|相隔|间隔|中间隔|中间隔了|之间隔|之间隔了|隔着|相差|差了|经过|历经|过了|要|得|需要|一般要|通常要}{${HOW_MANY_DAYS}}`,
      '{中间|之间|这中间|两者之间}',
      'between',
    ],
    { is: 'gap' },
  ],
  [
    [`{放|压|搁|等|躺|拖|卡|摆|在办|挂|办}{了|着|到现在|到今天|}{${HOW_MANY_DAYS}}{了}`],
    measure({ kind: 'lasting', between: { from: 'received', to: 'today' } }),
  ],
  [[`{|一共|总共|共|前后|拢共|总计}{${HOW_MANY_DAYS}}{了|的|}`], { is: 'days' }],
  [['{到|至|直到|until|till}'], { is: 'until' }],
  [['{后|之后|以后|过后|起|算起}'], { is: 'after' }],
  [
    [
      '{另外|其余|其他|剩下|剩|别的|另|余下}{的|}{那|}{几|两|三|四|五|六|一|}{件|个|份|些|俩}',
      '{其余|余下|剩下|另外}{的|}',
      '{the rest|the other ones|the others}',
    ],
    { is: 'rest' },
  ],
  [
    ['{也|都|一起|一并|一块}{算|算上|计|计入|算进去|包括|统计}{在内|上|}', '{算上|算进去|计入}', 'included'],
    { is: 'too' },
  ],
];
