import { fold, originalSpan } from '../../language/fold.ts';
import { lexicon, type WordTable, wordSet } from '../../language/lexicon.ts';
import { verbAtEnd } from './frames.ts';

/** Stands for how the organ calls itself (我局, 我县) until that is known. */
export const SELF = '{self}';
/** Stands for the year after the report's until that is known. */
export const NEXT_YEAR = '{next}';

/**
 * What people say and what official text has for it: words that change no fact. A word that stands for itself keeps a
 * shorter one within it from being taken.
 */
const SPOKEN: WordTable<string> = [
  [['{没|没有}{出|发生}{错|差错}{过|}'], '未发生差错'],
  [
    ['{没|没有|无|未有}{责任追究|追责|问责|被追责|被问责}{的|}{情形|情况|}', '没有{人|干部}{被追责|被问责}'],
    '未发生责任追究情形',
  ],
  [['{没|没有}{出过|发生过|出现过|发生|出现|出}'], '未发生'],
  [['{没|没有}{收取|收费}'], '未收取'],
  [['{没|没有}收到'], '未收到'],
  [['{没|没有}{公开|更新|答复|开展|组织|召开|举办|发布|及时|能|按时|按期}'], '未'],
  [['百分之百', '百分百'], '100%'],
  [['里头', '里面有'], '其中'],
  [['开发了'], '开发'],
  [['{都|全|均}给了'], '均予以公开'],
  [['也来了'], '一并参加'],
  [['{挂|放}出去的'], '公布'],
  [['{没|没有}给'], '未予公开'],
  [['{多做|多搞}'], '加强制作'],
  [['邀请了'], '邀请'],
  [['{全|都|}换{了|成|}新的{了|}'], '均已更换'],
  [['{没|没有}跟上'], '未能跟进'],
  [['兼着{干|做|管|}'], '兼职负责'],
  [['就{1|一}个人'], '仅有1人'],
  [['逐条挂了'], '逐条公示'],
  [['挂了牌'], '挂牌'],
  [['出了《'], '制定《'],
  [['废了'], '废止'],
  [['下掉'], '下线'],
  [['清了一遍'], '清理'],
  [['清一次'], '清理1次'],
  [['清一遍'], '清理1遍'],
  [['摆了'], '设置'],
  [['开始用'], '投入使用'],
  [['{没|没有}动{过|}'], '未作调整'],
  [['花了'], '投入'],
  [['停了'], '关停'],
  [['少了点', '少了一点', '降了一点'], '略有减少'],
  [['多了点', '多了一点'], '略有增加'],
  [['补了'], '补充'],
  [['提了'], '提出'],
  [['帮着写'], '协助撰写'],
  [['抹掉'], '隐去'],
  [['去掉死链'], '清除失效链接'],
  [['弄{好|完}'], '完成'],
  [['做完'], '完成'],
  [['上墙{了|}'], '上墙公示'],
  [['{弄|搞}{了|}个'], '建立'],
  [['做了解读'], '配发解读'],
  [['{没有|没}专人'], '缺少专职人员'],
  [['没有人管'], '无人管理'],
  [['不懂{什么|啥}意思', '不知道{什么|啥}意思'], '难以理解'],
  [['老往后拖'], '经常滞后'],
  [['{没|没有}自己的网站'], '未单独建设网站'],
  [['{没|没有}另建'], '未另行建设'],
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
  [['听汇报'], '听取汇报'],
  [['天天'], '每日'],
  [['{没|缺}专人'], '缺少专职人员'],
  [['不接地气'], '不够贴近群众'],
  [['不{重视|上心}'], '重视不够'],
  [['更新慢'], '更新不够及时'],
  [['找{法律顾问|律师}问'], '咨询法律顾问'],
  [['更新不及时的{事|问题}'], '更新不及时问题'],
  [['{没有|没}做'], '未开展'],
  [['{没有|没}没再'], '未再'],
  [['讲{1|一}课'], '授课1次'],
  [['口径不一样'], '口径不统一'],
  [['出个'], '制定'],
  [['列个'], '制定'],
  [['{办件|解读}慢'], '不够及时'],
  [['辟谣慢'], '辟谣信息发布不够及时'],
  [['留底'], '留存'],
  [['接不上手'], '衔接不畅'],
  [['层层'], '逐级'],
  [['去掉'], '隐去'],
  [['{太|过于}专业'], '专业性过强'],
  [['有出入'], '不一致'],
  [['比上年{多|多了}'], '较上年增加'],
  [['比上年{少|少了}'], '较上年减少'],
  [['推了'], '推送'],
  [['{发|发出}了'], '发布'],
  [['{搞|弄}了'], '开展'],
  [['图解做了'], '制作图解'],
  [['视频做了'], '制作视频'],
  [['短视频做了'], '制作短视频'],
  [['展板做了'], '制作展板'],
  [['建了'], '建立'],
  [['印了'], '印制'],
  [['请了'], '聘请'],
  [['办了'], '举办'],
  [['设了'], '设置'],
  [['编了'], '编制'],
  [['学了'], '学习'],
  [['{加|加上}了'], '新增'],
  [['{添|添置}了'], '增添'],
  [['{都|全|均}改{了|好了|完了}'], '均已整改'],
  [['改了'], '完成整改'],
  [['审一{遍|下}'], '审核'],
  [['帮着{看|审|改}'], '协助审核'],
  [['请律师'], '聘请律师'],
  [['{讲|上}课'], '授课'],
  [['学条例'], '学习《条例》'],
  [['换了'], '更换'],
  [['开了“'], '开设“'],
  [['开协调会'], '召开协调会'],
  [['开座谈会'], '召开座谈会'],
  [['开推进会'], '召开推进会'],
  [['开工作会'], '召开工作会'],
  [['{主要问|都是问|都问|多半问}'], '主要涉及'],
  [['的那{件|个}'], '的案件'],
  [['都给'], '均由'],
  [['都能收'], '均可受理申请'],
  [['{大概|差不多|估计|大约|大致}'], '约'],
  [['来{人|次|条|件|个}'], '余'],
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
  [['搞'], '开展'],
  [['弄'], '办理'],
  [['啥'], '什么'],
  [['老是'], '经常'],
  [['跟不上'], '未能跟上'],
  [['头{回|一次}'], '首次'],
  [['俩'], '两个'],
  [['{我们|咱们|咱}{局|县|镇|乡|市|区|委|办|单位|}'], SELF],
  [['都{是|}'], '均'],
  [['首都', '成都', '都市', '都江堰', '聘请律师', '召开{协调|座谈|推进|工作}会'], ''],
];

/** Words whose first part is replaced and whose unit stays: 30来人 is 30余人. */
const KEEPS_UNIT = '余';
/** Words that are spoken at the beginning of a clause, and what official text has there. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ['跟', '与'],
  ['给', '为'],
  ['请', '邀请'],
  ['帮', '协助'],
];
/** What an opening is not: 跟踪, 请示. */
const NO_OPENING = wordSet(['跟{踪|进|班|随}', '给{予|付|水}', '请{示|求|假}', '帮{扶|助|教}']);

/** A clause with the official word at its beginning. */
export function opened(clause: string): string {
  const found = NO_OPENING.at(clause, 0) ? undefined : OPENINGS.find(([word]) => clause.startsWith(word));
  return found ? found[1] + clause.slice(found[0].length) : clause;
}

/** Signs of speech that no table puts right: a sentence with one is asked about instead of written. */
const SIGNS = wordSet([
  '{了|没|跟|就|来的|还有|挺|干|盯|咋|让他|说了|说说|爱|俩|问授权|打“|过了|走|摊|发下去|打分|人手一份|看公开栏|看栏|问得多|多数问|去买|家里|贴大厅|过脱密|过保密|不够细|查不到|看不到|不会|不懂|的占|开发商要|半拍|卡死|卡得|雨淋|套话|换人勤|谁办谁传|大学生|剩|人家|看的人|上网了|划出来|去哪|压到|好用|半天}',
  '一{个|名|台|次}要',
  '打{1|2|3|4|5|6|7|8|9}',
  '{均|都}图片',
  '{也|还|才|就}{1|一|2}',
  '自己',
  '一{更|报|换}',
]);
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

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
/** Ends of clauses that only speech has: 涉密的 for 涉密信息, 按月发 for 按月发布. */
const LOOSE_ENDS = new Set('的得着下发贴答收看撤改查讲审轮推问给管抽送找出修回');

/** Whether a clause ends in a particle, or in a verb of one character that belongs to no longer word. */
function endsLoosely(clause: string): boolean {
  const last = [...SEGMENTER.segment(clause)].at(-1)?.segment ?? '';
  return LOOSE_ENDS.has(clause.at(-1) ?? '') && last.length === 1 && (verbAtEnd(clause)?.length ?? 0) < 2;
}

/** Whether a sentence still sounds spoken though every word of the table was replaced. */
export const soundsSpoken = (text: string): boolean => {
  const { text: folded } = fold(text);
  const held = NO_SIGNS.all(folded);
  return (
    folded.split(/[，。；：]/).some((clause) => clause !== '' && endsLoosely(clause)) ||
    SIGNS.all(folded).some(({ start }) => !held.some((word) => word.start <= start && start < word.end))
  );
};

/** 改了 alone says that a fault was mended, before a thing or a count that this was changed: 改了菜单. */
const DONE_WITH = '完成整改';
const CHANGED = '修改';
/** Words of which only the negation is put right: 没更新 is 未更新. */
const KEEPS_VERB = '未';

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
    if (value === '') out += word;
    else if (value === DONE_WITH && /^[\p{L}\d]/u.test(text.slice(end))) out += CHANGED;
    else if (value === KEEPS_UNIT) out += KEEPS_UNIT + word.slice(1);
    else if (value === KEEPS_VERB) out += KEEPS_VERB + word.replace(/^没有?/, '');
    else out += value;
    from = end;
  }
  return out + text.slice(from);
}
