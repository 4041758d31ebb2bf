import { fold, originalSpan } from '../../language/fold.ts';
import { lexicon, type WordTable, wordSet } from '../../language/lexicon.ts';
import { verbsIn } from './frames.ts';
import { freeCharacters } from './free-characters.ts';
import { thingsIn } from './objects.ts';

/** Stands for how the organ calls itself (我局, 我县) until that is known. */
export const SELF = '{self}';
/** Stands for the year after the report's until that is known. */
export const NEXT_YEAR = '{next}';

/**
 * What people say and what official text has for it: words that change no fact. A word that stands for itself keeps a
 * shorter one within it from being taken.
 */
const SPOKEN: WordTable<string> = [
  [['{给|}复印{了|件给了}'], '提供复印件'],
  [['{比|较|跟|和|与}{去年|上年}{比|相比|}{少|少了}'], '较上年减少'],
  [['{比|较|跟|和|与}{去年|上年}{比|相比|}{多|多了}'], '较上年增加'],
  [['每个月'], '每月'],
  [['每个季度'], '每季度'],
  [['{发|送}{到|给}'], '发放至'],
  [['编了目'], '编目'],
  [['{挂网|挂在网上|挂到网上|挂网上|放网上|放到网上|放在网上|发网上}{了|}'], '上网公开'],
  [['判{我们|}{赢|胜}{了|诉|}', '{官司|}打赢了'], '胜诉'],
  [['列进'], '列入'],
  [['写进'], '写入'],
  [['{没|没有|未}{出|发生}{事|问题|事故}{过|}'], '未发生问题'],
  [['记台账'], '建立台账'],
  [['那{阵子|段时间|会儿|阵}'], '期间'],
  [['{群众|老百姓|大家}{都|}能看懂'], '便于群众理解'],
  [['岁数{大|偏大}'], '年龄偏大'],
  [['电脑不行', '不会电脑', '电脑不{熟|会}'], '不熟悉电脑操作'],
  [['涉密的'], '涉密信息'],
  [['{坚决|一律|绝对}不上网'], '一律不上网公开'],
  [['来申请'], '提出申请'],
  [['开会'], '召开会议'],
  [['召开会', '开会议'], ''],
  [['能用'], '可用'],
  [['老出故障'], '经常出现故障'],
  [['老出{错|问题}'], '经常出现问题'],
  [['{个|项|份|一个|}{文件|办法|制度|规定}，《'], '《'],
  [['清一清'], '清理'],
  [['加发'], '增发'],
  [['登了报'], '登报公布'],
  [['给了{他|她|人家|他们}'], '予以提供'],
  [['上了网'], '上网公开'],
  [['新装了'], '新安装'],
  [['新开了'], '新开设'],
  [['新建了'], '新建'],
  [['新添了'], '新增'],
  [['新招了'], '新招聘'],
  [['新编了'], '新编制'],
  [['坏{过|了}'], '损坏'],
  [['修好{了|}'], '修复'],
  [['专门的会'], '专题会议'],
  [['{没|没有}说清'], '未说明'],
  [['{发|发出去|发出}{前|之前}'], '发布前'],
  [['{开|出|研}发{前|之前}'], ''],
  [['{亮|摆}出来{了|}'], '公开'],
  [['{贴|张贴}到'], '张贴至'],
  [['补贴到'], ''],
  [['并到'], '并入'],
  [['放在'], '放置于'],
  [['关掉{了|}'], '关停'],
  [['隐掉'], '隐去'],
  [['{都|}补上了'], '已补齐'],
  [['上墙上网{了|}'], '上墙公示、上网公开'],
  [['给了'], '提供'],
  [['看一看'], '查看'],
  [['理一理'], '梳理'],
  [['查一查'], '检查'],
  [['改一改'], '修改'],
  [['上网{了|}'], '上网公开'],
  [['{不|没|能|会}上网', '上网{课|络|人|公开|公布|公示}'], ''],
  [['发稿'], '发布稿件'],
  [['派人{来|参加}了'], '派人参加'],
  [['先审再发'], '先审核再发布'],
  [['再发'], '再发布'],
  [['再发{布|生|送}'], ''],
  [['{没|没有}被'], '未被'],
  [['能查'], '可查询'],
  [['能扫码查'], '可扫码查询'],
  [['能看到'], '可查看'],
  [['{还|}在改'], '正在整改'],
  [['{还|}在盯'], '正在跟进'],
  [['还剩', '剩下'], '剩余'],
  [['当监督员'], '担任监督员'],
  [['当联络员'], '担任联络员'],
  [['当信息员'], '担任信息员'],
  [['过{保密|}审{查|核|}'], '进行保密审查'],
  [['{交|交到|移交}档案{室|馆}'], '移交档案室'],
  [['{能|}看得懂', '能看懂'], '易于理解'],
  [['{读|看|听|弄}{不懂|不明白}'], '不易理解'],
  [['{人家|对方|第三方}不同意'], '第三方不同意公开'],
  [['问了第三方', '问{过|}第三方{意见|}{了|}'], '征求第三方意见'],
  [['告诉{他|她|人家|他们|申请人|对方}{了|}'], '告知申请人'],
  [['告诉'], '告知'],
  [['{就|}{没|没有}给{1家|一家|他|她|人家|他们|}'], '未予提供'],
  [['{没|没有}给答复'], '未予答复'],
  [['给了{一|}部分'], '部分提供'],
  [['给答复{了|}', '给了答复'], '予以答复'],
  [['{没|没有}{找着|找到|查到|查着}', '{找|查}不{到|着}'], '未检索到'],
  [['{当面|当场}给的'], '当面提供'],
  [['{自己|自己主动|后来自己|主动}撤{了|回|回了}'], '申请人撤回'],
  [['{没|没有}补{回来|正|}{的|}'], '未补正'],
  [['不归{我们|我局|我|}管'], '不属于本机关职责范围'],
  [['合并{答|答复}{的|了|}'], '合并答复'],
  [['压到'], '压减至'],
  [['{涨|升}到'], '增长到'],
  [['{降|缩|减}到'], '减少到'],
  [['排全市第'], '列全市第'],
  [['排全县第'], '列全县第'],
  [['排全省第'], '列全省第'],
  [['排第一'], '居首位'],
  [['{讲|说}清楚了'], '说明理由'],
  [['{都|均|全|}说了理由'], '均已说明理由'],
  [['{都|均|全|}写{清楚|明白}了'], '均已写明'],
  [['一条不{落|少|漏}', '一{件|批|个}不{落|少|漏}'], '无遗漏'],
  [['{当天|当日}就{改|整改}{了|好了|完了|}'], '当日完成整改'],
  [['{陪着|帮着|跟着}'], '协助'],
  [['一块{儿|}'], '一并'],
  [['{没|没有}{出|发生}{错|差错}{过|}'], '未发生差错'],
  [
    ['{没|没有|无|未有}{责任追究|追责|问责|被追责|被问责}{的|}{情形|情况|}', '没有{人|干部}{被追责|被问责}'],
    '未发生责任追究情形',
  ],
  [['{没|没有}{出过|发生过|出现过|发生|出现|出}'], '未发生'],
  [['百分之百', '百分百'], '100%'],
  [['里头', '里面有'], '其中'],
  [['开发了'], '开发'],
  [['{都|全|均}给了'], '均予以公开'],
  [['也来了'], '一并参加'],
  [['{挂|放}出去的'], '公布'],
  [['{多做|多搞}'], '加强制作'],
  [['邀请了'], '邀请'],
  [['{全|都|}换{了|成|}新的{了|}'], '均已更换'],
  [['{没|没有}跟上'], '未能跟进'],
  [['兼着{干|做|管|}'], '兼职负责'],
  [['就{1|一}个人'], '仅有1人'],
  [['逐条挂了'], '逐条公示'],
  [['挂了牌'], '挂牌'],
  [['下掉'], '下线'],
  [['开始用'], '投入使用'],
  [['{没|没有}动{过|}'], '未作调整'],
  [['少了点', '少了一点', '降了一点'], '略有减少'],
  [['多了点', '多了一点'], '略有增加'],
  [['帮着写'], '协助撰写'],
  [['抹掉'], '隐去'],
  [['去掉死链'], '清除失效链接'],
  [['弄{好|完}'], '完成'],
  [['做完'], '完成'],
  [['上墙{了|}'], '上墙公示'],
  [['做了解读'], '配发解读'],
  [['{没有|没}专人'], '缺少专职人员'],
  [['没有人管'], '无人管理'],
  [['不懂{什么|啥}意思', '不知道{什么|啥}意思'], '难以理解'],
  [['老往后拖'], '经常滞后'],
  [['{没|没有}自己的网站'], '未单独建设网站'],
  [['发得少'], '发布偏少'],
  [['讲得太专业'], '专业性过强'],
  [['打了分'], '评分'],
  [['{我们|}赢了'], '胜诉'],
  [['拿不准的'], '疑难问题'],
  [['怎么走'], '办理途径'],
  [['{挂|摆|晒|列}出来'], '公布'],
  [['告诉{人家|他|她|他们}'], '告知申请人'],
  [['{没有|没}现成的'], '无现成信息'],
  [['讲清去哪查'], '告知查询途径'],
  [['天天'], '每日'],
  [['{没|缺}专人'], '缺少专职人员'],
  [['不接地气'], '不够贴近群众'],
  [['不{重视|上心}'], '重视不够'],
  [['更新慢'], '更新不够及时'],
  [['找{法律顾问|律师}问'], '咨询法律顾问'],
  [['更新不及时的{事|问题}'], '更新不及时问题'],
  [['{没有|没}没再'], '未再'],
  [['讲{1|一}课'], '授课1次'],
  [['口径不一样'], '口径不统一'],
  [['{办件|解读}慢'], '不够及时'],
  [['辟谣慢'], '辟谣信息发布不够及时'],
  [['留底'], '留存'],
  [['接不上手'], '衔接不畅'],
  [['层层'], '逐级'],
  [['去掉'], '隐去'],
  [['{太|过于}专业'], '专业性过强'],
  [['有出入'], '不一致'],
  [['{加|加上}了'], '新增'],
  [['{都|全|均}改{了|好了|完了}'], '均已整改'],
  [['审一{遍|下}'], '审核'],
  [['帮着{看|审|改}'], '协助审核'],
  [['{讲|上}课'], '授课'],
  [['学条例'], '学习《条例》'],
  [['{主要问|都是问|都问|多半问}'], '主要涉及'],
  [['的那{件|个}'], '的案件'],
  [['都能收'], '均可受理申请'],
  [['{大概|差不多|估计|大约|大致}'], '约'],
  [['一年{下来|到头}'], '全年'],
  [['今年'], '本年度'],
  [['去年'], '上年'],
  [['明年'], NEXT_YEAR],
  [['{老百姓|乡亲们|大伙}'], '群众'],
  [['一把手'], '主要负责人'],
  [['看不懂'], '不易理解'],
  [['{打不通|打不进}'], '难以接通'],
  [['人手{少|不够|紧|紧张|不足}', '人{太|}少'], '人员力量不足'],
  [['{看|来|懂|用|学|管}的人少'], ''],
  [['年纪大'], '年龄偏大'],
  [['不会用'], '不熟悉'],
  [['兼职{干|做|搞}'], '兼职负责'],
  [['发晚{了|}'], '发布不够及时'],
  [['啥'], '什么'],
  [['老是'], '经常'],
  [['跟不上'], '未能跟上'],
  [['头{回|一次}'], '首次'],
  [['{我们|咱们|咱}{局|县|镇|乡|市|区|委|办|单位|}'], SELF],
  [['都{是|}'], '均'],
  [['首都', '成都', '都市', '都江堰', '聘请律师'], ''],
];

/** Words of one character that are spoken at the beginning of a clause, and what official text has there. */
const OPENINGS: Readonly<Record<string, string>> = { 跟: '与', 给: '为', 请: '邀请', 帮: '协助' };
/** The same wherever they stand as words of their own. */
const ANYWHERE: Readonly<Record<string, string>> = { 跟: '与', 把: '将', 咋: '如何', 啥: '什么' };
/** What an opening is not: 跟踪, 请示. */
const NO_OPENING = wordSet(['跟{踪|进|班|随}', '给{予|付|水}', '请{示|求|假}', '帮{扶|助|教}']);

/** A text with the official word for each of those. */
export function opened(text: string): string {
  let out = text;
  for (const { place, isFree } of freeCharacters(text).reverse()) {
    const word = isFree ? ANYWHERE[text.charAt(place)] : undefined;
    if (word) out = out.slice(0, place) + word + out.slice(place + 1);
  }
  const first = NO_OPENING.at(out, 0) ? undefined : OPENINGS[out.charAt(0)];
  return first ? first + out.slice(1) : out;
}

/** Signs of speech that no table puts right: a sentence with one is asked about instead of written. */
const SIGNS = wordSet([
  '{了|没|跟|就|来的|还有|挺|干|盯|咋|让他|说了|说说|爱|俩|问授权|打“|过了|走|摊|发下去|打分|人手一份|看公开栏|看栏|问得多|多数问|去买|家里|贴大厅|过脱密|过保密|不够细|查不到|看不到|不会|不懂|的占|开发商要|半拍|卡死|卡得|雨淋|套话|换人勤|谁办谁传|大学生|剩|人家|看的人|上网了|划出来|去哪|压到|好用|半天}',
  '一{个|名|台|次}要',
  '打{1|2|3|4|5|6|7|8|9}',
  '{均|都}图片',
  '{也|还|才|就}{1|一|2|3|4|5|6|7|8|9}',
  '{上|过|出|下|里|进|起}{去|来}',
  '{里面|居多|稿子|谁写|一并管|人手一|随便|过一遍|过1遍|手把手|跑了|顺带|顺便|其实|怎么|新出|口子|不许|那种|这种|好多|好几|差点|一大|老大|小老板|老百姓|千篇一律|一下|往前|没人}',
  '{答|写|说|讲|做|看|发|改|回|更新|处理|传}得',
  '自己',
  '一{更|报|换}',
]);
/** Words that only hold one of them. */
const NO_SIGNS = wordSet([
  '{为|除|了|明|解}了',
  '没{收|落}',
  '{跟}{踪|进|班|随}',
  '{就}{业|地|近|医|学|诊|任|餐|职}',
  '{成|造}就',
  '{干}{部|预|线|净|旱|扰|群}',
  '{骨|主|枝}干',
  '{走}{访|廊|势|读}',
  '{行|深}走',
  '热爱',
]);
/** Characters that no clause of a report ends with. */
const LOOSE_ENDS = '的得着了';
/** Words that end like a particle. */
const NO_LOOSE_END = wordSet(['{目|标|其中}的', '{显|执}着', '{值|取|获}得']);
/** Verbs and qualities of one character that speech has where official text has a longer word. */
const LOOSE =
  '挂贴放弄搞办开做出发推讲说听看查问要给让叫请找收接送拿取交带跑闹算写画印拍录播装修换改停关销退缩涨压忘丢催盯抄卡拖记扣晒想爱怕懂喊骂吵急堵挤糊坏慢散绕硬旧乱错靠凑挑扫刷抽核审编添招聘学考评测奖罚补树废花走翻打管把跟挺太很才就啥咋俩抓替借来去';

/** Whether a word of the tables goes over a place, so that its character is no word of its own. */
const isWithin = (text: string, place: number): boolean =>
  [...verbsIn(text), ...thingsIn(text)].some(
    ({ start, end }) => end - start > 1 && start <= place && place < end,
  );

/** Whether a clause has a verb of one character, or ends in a particle. */
const isLoose = (clause: string): boolean =>
  (clause !== '' &&
    LOOSE_ENDS.includes(clause.charAt(clause.length - 1)) &&
    !NO_LOOSE_END.endingAt(clause, clause.length)) ||
  freeCharacters(clause).some(
    ({ place, isFree }, at, all) =>
      isFree &&
      // Two characters beside each other are mostly a word that the dictionary lacks: 编委, 燃气.
      (all[at + 1]?.place !== place + 1 || '了过着'.includes(clause.charAt(place + 1))) &&
      LOOSE.includes(clause.charAt(place)) &&
      !isWithin(clause, place),
  );

/** Whether a sentence still sounds spoken though every word of the table was replaced. */
export const soundsSpoken = (text: string): boolean => {
  const { text: folded } = fold(text);
  const held = NO_SIGNS.all(folded);
  return (
    folded.split(/[，。；：]/).some(isLoose) ||
    SIGNS.all(folded).some(({ start }) => !held.some((word) => word.start <= start && start < word.end))
  );
};

const spokenWords = lexicon(SPOKEN);

/** Whether a text still holds a word of the table: a sentence with one is not fit for a report. */
export const isSpoken = (text: string): boolean =>
  spokenWords.all(fold(text).text).some(({ value }) => value !== '');

/** A text with official words for the spoken ones. */
export function inOfficialWords(text: string): string {
  const folded = fold(text);
  let out = '';
  let from = 0;
  for (const found of spokenWords.all(folded.text)) {
    const { start, end } = originalSpan(folded, found);
    const { value } = found;
    const word = text.slice(start, end);
    out += text.slice(from, start);
    out += value === '' ? word : value;
    from = end;
  }
  return out + text.slice(from);
}
