import { columns, type Entry, either, rows } from './entry.ts';

/** The blocks of table 四 and the roads to court. */
const BLOCKS: readonly Entry[] = [
  {
    means: rows('reconsideration'),
    words: ['{|行政}复议{|案件|案|申请}'],
    never: ['复议{后|前置|机关|机构|委员会}'],
    inPlace: ['{reconsideration|reconsiderations|administrative reconsideration}'],
    clipped: ['{复|议|fy|xzfy}'],
  },
  {
    means: rows('litigationDirect'),
    spoken: [
      '{直接|径直}{去|上|告到|告上|到}法院{|告}{|的}',
      '直接{告|告的|打官司}',
      '直接{去|跑去|就}{告|起诉|打官司}{|了}{|的}',
      '{直诉|直接诉}{|的}',
      '{没|没有|未}复议{|就|过|过就}{|直接}{告|告的|起诉|起诉的|打官司|上法院}',
      '{没|没有|未}{经|经过|走|走过|先走|先}{|行政}复议{|程序|那步|这步}{|的|就告|就告的|直接告|直接告的|直接起诉}',
    ],
    clipped: ['{直|直接}'],
    words: [
      '{|未经复议|未经行政复议}{|而}直接{起诉|诉讼|提起诉讼|提起行政诉讼}',
      '直接{提起|起诉}的{|行政}诉讼',
      '未经{|行政}复议{|程序}{|起诉|诉讼|提起诉讼|提起行政诉讼}',
    ],
    inPlace: ['direct {litigation|lawsuits|lawsuit}', '{sued|filed|brought} directly', 'direct {suit|suits}'],
  },
  {
    means: rows('litigationAfterReconsideration'),
    spoken: [
      '{又|再|后又|以后又|完又}{告到|告上|去|上|到}{|了}{法院|court}{|了}',
      '{又|再|后又|以后又|完又}{起诉|告了|去告|去告了}',
      '复议{完|过|以后|之后|了}{告|再告|又告|起诉|打官司}{|的}',
      '{走|走了|走过|经|经过|先}{|行政}复议{|程序}{|以后|之后|后|再}{|又}{告|告的|起诉|打官司}',
      '{走了|走过|经过|先走}{|行政}复议{|程序}的',
      '复议{完|过|后|以后|之后|了}{|又|再}{打|打的|诉|诉的|上法院}',
      '复议后{诉|告}{|的}',
      '复议{完|过|后|以后|之后}{了|}{才|再|又}{告|去告|起诉|去起诉|打官司|上法院}{|的}',
      '复议{完|过|后|以后}{又|再|又去|再去|又上|又到}{|法院}{告|起诉|打官司}{|的}',
    ],
    words: [
      '{|先|经}{|行政}复议{后|再|后再}{起诉|诉讼|提起诉讼|提起行政诉讼}',
      '{|先|经}{|行政}复议{后|后再}提起的{|行政}诉讼',
      '{复议后行政诉讼|经复议起诉}',
    ],
    printed: ['复议后'],
    inPlace: ['复议后', 'after reconsideration', 'litigation after reconsideration'],
  },
  {
    means: rows('litigationDirect', 'litigationAfterReconsideration'),
    spoken: [
      '{|被|给|把我们|把我局|把咱们}{告到|告上|诉到|闹到|打到|起诉到}{|了}法院{|去|里}{|了}',
      '{去|上|到|跑去|跑到|进}{|了}法院{告|打官司|起诉}{|了}',
      '{上|进|到|去}{|了}{法院|法庭}{|了}',
      '{告|起诉|诉}{|了}{我们|我局|咱们|咱|局里|单位}{|了}',
    ],
    words: ['{|行政}诉讼{|案件|案}', '{起诉|应诉|行政应诉}'],
    inPlace: ['{官司|打官司|打过官司|打了官司|被告|被告了|被告过}', '{litigation|lawsuits|lawsuit}'],
    clipped: ['{诉|讼|ss}'],
  },
];

/** The four results of table 四. */
const RESULTS: readonly Entry[] = [
  {
    means: columns('upheld'),
    spoken: [
      '驳回{|了}{对方|人家|原告|他们|他|其|诉讼请求|诉请|诉求|全部诉讼请求}',
      '法院{|一审|二审|给|都|也}驳回{|了}',
      '{判|定}{我们|咱们|我局}{对|没错|没问题}',
      '{打赢|胜|我们胜|判我们胜|赢}{|了}',
      '{站|都站|站在|支持|都支持}{我们|我局|咱们|咱}{|这边|这头}',
    ],
    printed: ['维持'],
    words: ['{|结果|获|予以|判决|被}维持{|原行政行为|原具体行政行为|原决定|原答复|决定|判决|结果}'],
    clipped: ['{维|胜|wc}'],
    inPlace: [
      '胜诉',
      '{赢|赢了|打赢了|判我们赢|判我们赢了|我们赢了}',
      '{|decision |the decision |decision was |reply }{upheld|affirmed}',
    ],
  },
  {
    means: columns('corrected'),
    spoken: [
      '{撤了|撤销|撤销了|改了|推翻}{|我们|我局|原来}{|的}{决定|答复}',
      '{给|把}{我们|咱们|我局}{撤|撤销|改|推翻}{了|掉了|掉}',
      '{决定|答复}{|给|被}{撤|撤销|推翻|纠正}{了|掉了|掉}',
      '{叫|让|责令|要求|责成}{|我们|我局|咱们}{重新|再}{答|答复|作|作出|办|处理}{|一次|一遍}',
      '{给|被|让}{|上头|上级|市里|县里|法院}{撤|撤销|改|推翻|纠正|纠}{了|掉了|掉}',
      '{改判|重做|重办|责令重做|责令重新答复|要求重新答复|让重新答复}',
      '{输|打输|判我们输|我们输|负|败|我们败}{|了}',
    ],
    never: ['负{责|担|面}', '{认|腐}败'],
    printed: ['纠正'],
    words: ['{|结果|被}{纠正|纠错}'],
    kinds: ['败诉', '确认违法', '责令履行'],
    clipped: ['{纠|改|撤|败|jz}'],
    inPlace: ['撤销', '{corrected|overturned}'],
  },
  {
    means: columns('otherResult'),
    spoken: [
      '{|自己|人家}{撤了|撤回|撤回了|不告了}',
      '和解{|了}',
      '{|法院|法院一审|法院二审}驳回{|了}{|对方|人家|原告|他们|他|其}{|的}起诉',
    ],
    printed: ['其他'],
    words: ['{其他|其它}结果'],
    kinds: ['{驳回|撤诉|调解|终止}'],
    inPlace: ['{其他|其它|撤回}', '{other results|other result|other}'],
    clipped: ['{其|他|qt}'],
  },
  {
    means: columns('pending'),
    spoken: [
      '{还没|还没有|没|没有|没等到}{判|判下来|开庭|下来|出来|定|结|审|审完|开|消息}',
      '{还在|还}审',
      '等{判决|结果|判|开庭}',
    ],
    printed: ['未审结'],
    words: [
      '{尚|}未审结',
      '{没有|没|还没}审结',
      '{尚|正|仍|}在审理{|中|之中}',
      '正在审理{|中}',
      '审理中',
      '未结',
      '在审',
    ],
    inPlace: [
      '{还没|还没有|没有|没|没出|未出|尚无|暂无}结果',
      '{还没|还没有}判',
      '未办结',
      '{pending|undecided|still open}',
    ],
    clipped: ['{未|未判|没判|没完|没结|未审|审着}'],
  },
  { means: either([], ['total']), inPlace: ['{总计|合计|总数}', 'total'] },
];

/** The words of table 四. */
export const DISPUTE_WORDS: readonly Entry[] = [...BLOCKS, ...RESULTS];
