import { lexicon, wordSet } from '../../../language/lexicon.ts';
import { UNWANTED } from '../../../language/unwanted.ts';

/** Before what is written in the place of a note that goes. */
export const WRITES_INSTEAD = wordSet(['{|就|只|改|改成|换成|直接|要}写{|成|上|：}']);

/** Words that take a note away again. */
export const TAKES_AWAY = wordSet([
  '{删掉|删了|删除|删|去掉|拿掉|划掉|撤掉|撤了|不要了|不写了|别写了|不用写了|取消}',
  '{不要|别要|去了|抹掉|抹了|拿走|剔掉|剔除|撤|作废|拿下来|撤下来|先不写|先别写|扔掉|扔了}',
  '{别|不|不用|甭|先别|就别}{写|放|记|提|加|报}{进去|上去|进来}{|了}',
  '{不算|不作数|不要|撤了|撤掉|删了}{，|}{重来|重写|我重说|重新写|重新说}',
  '{不写|不要|去掉|删掉|删|划掉}{这|那|上}{条|句|一条|一句}',
  '{领导|局长|主任|上头|上面|他们}{说|}{不让|不准|不许|不同意}{写|报|放|提|讲}{|了}',
  '{delete|remove|drop}',
]);

/** That every note goes: 都删掉我重新说. */
export const ALL_GO = wordSet([
  '{都|全|全部|全都|统统|这几条|那几条|几条都|三条都|两条都}{给我|}{删|删掉|删了|删除|去掉|拿掉|清掉|清空|划掉|撤掉|不要了|不算|作废}',
]);

/** Words that point at a note: 那句, 这条. */
export const THE_NOTE = wordSet([
  '{那|这|上|前|头}{一|}{句|条|段|点|个|项|则}{|的|话}',
  '{刚才|刚刚|前面|前头|上面|之前|早上}{|的|那个|说的|写的|报的|记的}',
  '{的数|那数|这数|数字|数}',
  '{这|那}{话|句话|个说法|提法}',
]);

/** Words that point at the note that was given last. */
export const LAST_NOTE = wordSet([
  '{刚才|刚刚|刚|上面|前面|最后}{|的|那|那一|一|说的|记的|写的|记的那|写的那|说的那}{条|句}',
]);

/** Words that point at a note and say nothing of what it tells. */
export const POINTS_AT = wordSet(['{这|那|上}{条|句|一条|一句}', '{这|那}{话|句话|个说法|提法}']);

/** How words begin that point at what was just said. */
export const POINTS_HERE = wordSet(['{那|这|刚|刚才|上}{个|条|句|一条|一句|些|项}']);

/** Which note of a question is meant, by its place. */
export const NTH_NOTE = lexicon<number>([
  [['①', '第{一|1}{条|句|个|点|项}', '{头|首}一{条|句|个|点|项}'], 1],
  [['②', '第{二|2|两}{条|句|个|点|项}'], 2],
  [['③', '第{三|3}{条|句|个|点|项}'], 3],
  [['④', '第{四|4}{条|句|个|点|项}'], 4],
  [['⑤', '第{五|5}{条|句|个|点|项}'], 5],
]);

/** Words that say of a figure that it should be another. */
export const SHOULD_BE = wordSet([
  '{应该|应当|应|该|实际|其实|正确的|准确的|真正}{是|为|有}',
  '{应该|应当}',
  '{才对|才是|为准|不对|错了|写错|说错|报错|记错|记混|记岔|说岔|看岔|看错|抄错|打错|弄错|搞错|报大|报小|报多|报少|写多|写少|说多|说少|漏算|多算|少算|更正|改成|改为|换成|改}',
]);

/** Words that say of a figure that it counts more or less than what is asked. */
export const COUNTED_OTHERWISE = wordSet([
  '{一起|一块|一并|都|也|全}{算|算上|算进去|算进来|统计}{|的}',
  '{去掉|除掉|扣掉|剔掉|减掉|扣除|去重}{|以后|之后|后|了}',
  '{算重|重复算|多算|少算|漏算|算进去}',
  '{光|单|只|就算|只算|不算|除去|扣掉|刨去|刨掉|不含}',
  '{太少|太多|少了|多了|不止|没那么多|那么多}',
]);

/** Words that say that a part was not counted. */
export const LEFT_OUT = wordSet(['{漏|落|漏算|漏数|少算|少数}{了|掉}', '没{算|数}{上|进去|进来}']);

/** Words that say of a figure that it is an earlier year's. */
export const OF_BEFORE = wordSet([
  '{去年|前年|上年|往年|早先|以前|老}{的|数|名次|排名|数据|数字|}',
  '{前三季度|三季度|前三个季度|上半年|前半年|半年|年中|月底|季度}{的|数|数据|的数}',
]);

/** Small words between what is put right and what it is now: 换成“…”. */
export const BECOMES_TEXT = wordSet([
  '{换个说法|换个词|换个写法|换句话}{|，}{叫|说|写|写成|改成|就说|就叫}{|：}',
  '{换成|改成|改为|改写成|写成|写作|换为|变成|换做|换作}{：|:|}',
]);

/** What stands before the words that are right, behind those that are not wanted: 别说“拖延”，说“不够及时”. */
export const INSTEAD_SAY = wordSet(['，{|就|要|得|改|而要|应该|直接}{说|写|用|叫|提}']);

/** That a sentence of a text is to stand elsewhere, and where. */
export const PUTS = wordSet(['{放|挪|移|提|调|搬}{到|在|去|}']);
export const TO_PLACE = lexicon<'first' | 'last'>([
  [['{最前|最前面|最前头|开头|首句|第一句|前面|前头|头里|最上面}'], 'first'],
  [['{最后|最后面|末尾|结尾|后面|后头|最下面}'], 'last'],
]);

/** What joins a note that is told by the way to what it belongs to: 那是主动公开的. */
export const THAT_IS_OF = wordSet(['{那|这}{个|条|句|项|是|个是|条是|句是|项是}{|是|属于|算|归|该}']);

/** Words before what last year's report says. */
export const LAST_YEARS_TEXT = wordSet([
  '{去年|上年|上一年}{|的}{那段|写的|原话|报告|年报|那份|原文|那句}{|是|里|写的}：',
  '{去年|上年}{年报|报告}{里|上}{写的|说的}{|是}：',
]);

/** What somebody says while beginning to speak, before what opens a note: 那个今年我们搞了…. */
export const BEGINS_WITH = wordSet([
  '{那个|这个|呃|嗯|额|那什么|就是|就是说|那个就是|嗯那个|呃那个|然后}{|，|、| }',
]);

/** How somebody begins who is about to be frank: 说白了就是…. They tell nothing by it. */
export const FRANKLY = wordSet([
  '{说白了|说穿了|说实话|实话说|实话实说|说真的|老实说|老实讲|坦白说|不瞒你说|不瞒您说|怎么说呢|要我说|讲真|说到底}{|，| }{|就是|还是|主要是|主要就是|其实就是|其实}{|，}',
]);

/** What tells of the year's work begins with so. */
export const OPENS_A_NOTE = wordSet([
  '{今年|全年|本年|年内|我们|咱们|咱|我局|我委|我镇|本局|本单位|局里|单位|上半年|下半年|去年|年初|年底}',
]);

/** How a message begins that adds to what was said. */
export const ADDS_MORE = wordSet([
  '{还有|还|另外|另加|再加|再加上|再就是|再有|此外|以及|对了还有|哦还有|对了}',
]);

/** How a clause begins that tells something that only came to mind. */
export const BY_THE_WAY = wordSet(['{|哦|啊|哎}{对了|还有就是|顺便说一下|差点忘了|忘了说}{|，|、| }']);

/** How a sentence begins that tells one more note. */
export const ADDS_A_NOTE = wordSet(['{还有|再|再有|另外|此外|其次|再者}{就是|有|一个是|一条是|}{，|：|}']);

/** What leads to what is not as it was, behind 同去年. */
export const BUT_FOR = wordSet([
  '{就是|只是|只不过|不过|但|但是|除了|变化是|不同的是|多了个|就|只有}{，|：|}',
]);

/** What changes one word into another, without saying that it was wrong: 很好改优秀; 网站改版 changes nothing. */
export const TURNS = lexicon<'turns' | 'nothing'>([
  [['{改|换|变}{成|为|作|做|叫|}', '->', '→', '=>'], 'turns'],
  [['改{进|版|造|革|善|建|制|动|选|签|期}', '变{更|化|动}', '换{届|发}'], 'nothing'],
  [
    [
      '动态{调整|更新}',
      '{调整|更新}{|了|优化|完善}{|公开|信息公开|政务公开|主动公开|基本}{目录|指南|栏目|专栏|专区|机构|人员|清单|台账|流程|机制}',
    ],
    'nothing',
  ],
]);

/** How often something is done. */
export const HOW_OFTEN = wordSet([
  '{|每}{半年|季度|季|月|个月|周|星期|年度}',
  '每{年|天|日|两周|两月|两个月|半月|半个月|旬}',
  '按{季度|季|月|周|年}',
]);

/** A part of what was noted, or one of several: 后半句, 前面那条. */
export const A_PART = wordSet([
  '{前|后}{半句|半段|一句|面那条|面那句|面一条}',
  '{最后|开头|第一|末|头}{一句|句|半句}',
  '{那|这|上}{句|条|一句|一条}',
]);

/** How words are refused before others are told: 别写老百姓，换成群众. */
export const NOT_SO = wordSet([`{|就|也}{${UNWANTED}}{写|说|用|叫|提|写成|说成}`]);

/** What adds to a note that was named before it: 那句后面加上…; 加强 and 增加 add nothing to it. */
export const JOINS = lexicon<'joins' | 'nothing'>([
  [['{|后面|后头|里头|里|末尾|再}{加上|添上|补上|加|添}'], 'joins'],
  [['加{强|大|快|密|装|入|班|工|固|急|以|深|速|盖|设|开}', '{增|参|追|更|附}加', '添{置|设|购}'], 'nothing'],
]);

/** What quoted words are called that are no clause. */
export const A_WORD = wordSet(['{|一个|两个|三个|几个|二|两|三|俩}{字|词}']);

/** Where words join others: before them, or behind. */
export const BESIDE_WORDS = lexicon<'before' | 'behind'>([
  [['{前|前面|前头|前边|之前}{|再|要}{加|添|补}{|上|个|一个}'], 'before'],
  [['{后|后面|后头|后边|之后|末尾}{|再|要}{加|添|补|缀}{|上|个|一个}'], 'behind'],
]);

/** What says that words are to be changed, whatever they are. */
export const MENDS = wordSet([
  '{不要|不对|写错|说错|抄错|记错|打错|改|换|删|去掉|拿掉|合并|并一起|并成一条|并到一起|调换|挪|移|是依申请的|是主动公开的|重复了|说重了}',
]);

/** How words are denied that others are to take the place of: 是月报不是简报, 那不叫改版，叫升级. */
export const DENIES_IT = wordSet(['{而|并|其实|应该|}{不是|不叫|不算}', '{而|并}非']);

/** What stands before the words that are right. */
export const IS_IT = wordSet(['{那|这|那个|这个|}{是|叫|而是|应该是|应该叫|其实是|其实叫|应当是|算是}']);
