import { edgesOf } from '../../language/dictionary.ts';
import { isBelieved, isUnknown } from '../../language/doubt.ts';
import { fold } from '../../language/fold.ts';
import { isHan } from '../../language/han.ts';
import { wordSet } from '../../language/lexicon.ts';
import { isSpoken } from '../../report/words/official-words.ts';
import { sensesOf } from './acts.ts';
import { OFFICES } from './bodies.ts';
import { verbsIn } from './frames.ts';
import { freeCharacters } from './free-characters.ts';
import { thingsIn } from './objects.ts';

/** Words of one character that are spoken at the beginning of a clause, and what official text has there. */
const OPENINGS: Readonly<Record<string, string>> = { 跟: '与', 给: '为', 还: '并', 得: '需' };
/** The same wherever they stand as words of their own, before another. */
const ANYWHERE: Readonly<Record<string, string>> = {
  跟: '与',
  把: '将',
  咋: '如何',
  啥: '什么',
  靠: '依靠',
  能: '可',
  只: '仅',
  就: '',
};
/** What they are not: 跟踪, 能力, 就是, and 就 before a count. */
const NO_OPENING = wordSet([
  '跟{踪|进|班|随|了|着|上|不}',
  '给{予|付|水|了|的}',
  '得{到|知|出|分|失|奖|以|益|了}',
  '能{力|源|耗|效|量|手|人|干|不|否|评}',
  '只{有|要|能|好|是|管}',
  '还{未|不|没|有|是|需|要|会|能|将|应|差|在|款|贷|书|原|给|可|得|处|为|存|缺}',
  '就{是|有|业|地|近|医|诊|学|餐|职|任|在|不}',
]);

/** A text with the official word for each of those, clause by clause: 当天就公开了 is 当天公开了. */
export const opened = (text: string): string =>
  text
    .split(/(?<=[，。；：])/)
    .map(openedClause)
    .map(intended)
    .join('');

/** What somebody means to do, before the verb of it: 准备外包 is 拟外包, and 准备材料 stays. */
const MEANT = wordSet(['准备']);
function intended(clause: string): string {
  const meant = MEANT.all(clause).at(-1);
  const verb = meant && verbsIn(clause.slice(meant.end))[0];
  return meant && verb?.start === 0 && verb.word.length > 1
    ? `${clause.slice(0, meant.start)}拟${clause.slice(meant.end)}`
    : clause;
}

function openedClause(text: string): string {
  let out = text;
  const edges = edgesOf(text);
  for (const { place } of freeCharacters(text).reverse()) {
    const isOpening = place === 0 || text.charAt(place - 1) === '年' || WHEN.endingAt(text, place) !== null;
    const table = isOpening ? { ...ANYWHERE, ...OPENINGS } : ANYWHERE;
    const char = text.charAt(place);
    const word =
      BY_WHAT_FOLLOWS.find((each) => each.char === char && each.holds(text, place))?.word ?? table[char];
    const isWhole =
      edges.has(place) && edges.has(place + 1) && /^[\p{Script=Han}\d]/u.test(text.slice(place + 1));
    const isSaid =
      char !== '就' ||
      isCountAt(text, place + 1) ||
      text.charAt(place - 1) === '的' ||
      WHEN.endingAt(text, place) !== null;
    if (word !== undefined && isWhole && isSaid && !NO_OPENING.at(text, place) && !HELD.endingAt(text, place))
      out = out.slice(0, place) + word + out.slice(place + 1);
  }
  return out;
}
/** What people want who apply: 要复印 asks for something. */
const WANTED = wordSet(['{查询|查阅|获取|了解|复印|公开|申请|提供|核实|确认}']);
/** Whether a verb of two characters or more is the first that begins at a place. */
const isVerbAt = (text: string, at: number): boolean =>
  (verbsIn(text).find(({ start }) => start === at)?.word.length ?? 0) > 1;
const isCountAt = (text: string, at: number): boolean => /\d/.test(text.charAt(at));

/** Whether something is done at a place: 答非所问, 出故障. */
const isActAt = (text: string, at: number): boolean =>
  verbsIn(text).some(({ start }) => start === at) || sensesOf(text.charAt(at)) !== undefined;

/** Characters whose official word hangs on what stands behind them; the first that holds counts. */
const BY_WHAT_FOLLOWS: readonly {
  readonly char: string;
  readonly word: string;
  readonly holds: (text: string, place: number) => boolean;
}[] = [
  // 全公示 says that something was done to all, but 全县 and 全不全.
  { char: '全', word: '全部', holds: (text, place) => isVerbAt(text, place + 1) },
  { char: '给', word: '予以', holds: (text, place) => isVerbAt(text, place + 1) },
  {
    char: '老',
    word: '经常',
    holds: (text, place) =>
      place > 0 &&
      isActAt(text, place + 1) &&
      !thingsIn(text).some(({ start, end }) => start <= place && place < end),
  },
  { char: '就', word: '仅', holds: (text, place) => isCountAt(text, place + 1) },
  { char: '要', word: '需', holds: (text, place) => isCountAt(text, place + 1) },
  {
    char: '要',
    word: '须',
    holds: (text, place) =>
      place > 0 &&
      verbsIn(text).some(({ start, word }) => start === place + 1 && word.length > 1 && !WANTED.get(word)),
  },
];

/** Times behind which 就 says nothing: 6月就公开. */
const WHEN = wordSet(['{月|日|天|年初|年底|年末|上半年|下半年|季度|当时|时|前}']);
/** Words behind which one of them is part of what they say. */
const HELD = wordSet(['{不|才|也|未|没|谁|哪}']);

/** Signs of speech that no table puts right: a sentence with one is asked about instead of written. */
const SIGNS = wordSet([
  '{了|没|跟|就|来的|还有|挺|干|盯|咋|让他|说了|说说|爱|俩|问授权|打“|过了|走|摊|发下去|打分|人手一份|看公开栏|看栏|问得多|多数问|去买|家里|贴大厅|过脱密|过保密|不够细|查不到|看不到|不会|不懂|的占|开发商要|半拍|卡死|卡得|雨淋|套话|换人勤|谁办谁传|大学生|剩|人家|看的人|上网了|划出来|去哪|压到|好用}',
  '半天{都|才|也}',
  '{一|两|三|几}{回|趟}',
  '过{一|1|2|3|两|几}{次|轮|回|遍}',
  '{先|再}{看|签}',
  '的{少|多|事}',
  '几{次|个|遍|件|家|人|天}',
  '{回来|头一|有的|不打招呼|年中被}',
  '上{信用|县|市|区|省|网站|公众号|大屏|平台}',
  '{要|问|来|挂|拿|打|说|坏}的',
  '{村|镇|乡|县|局|市|区|校|馆|所|社|院|街道|乡镇|旗|群|家|手机}里',
  '一{个|名|台|次}要',
  '打{1|2|3|4|5|6|7|8|9}',
  '{均|都}图片',
  '{管用|去看|老一套|有个|有1个|按入园|之类|不算|闹的|同一样|拖到|多是|零零碎碎|零碎|那事|这事|那条|挺|头1|道看|看公开|进门|不够哪|够哪|合着|商量着|全有|翻出|没泄|被黑|有人申请|一个项目一个|1次是|一句白话|带下去|也补|老的|旧的更换}',
  '{拿|收|做|传|赶|挪|找|说|讲|听|查|看|答|写|改|弄|办|搬|送|报|发|贴|挂|录|扫|翻|用|买|跑|问|够|想|吃|打|登|连}不{到|着|了|上|下|完|动|出}',
  '{扫|挪|录|贴|挂|写|弄|搬|发|查|改|送}完',
  '{纸|难|早|晚|大|小|多|少}的',
  '{也|还|才|就}{1|一|2|3|4|5|6|7|8|9}',
  '{上|过|出|下|里|进|起}{去|来}',
  '{里面|居多|稿子|谁写|一并管|人手一|随便|过一遍|过1遍|手把手|跑了|顺带|顺便|其实|怎么|新出|口子|不许|那种|这种|好多|好几|差点|一大|老大|小老板|老百姓|千篇一律|一下|往前|没人}',
  '{哪儿|哪里|那儿|这儿|来个|一看|能给|不给|给的|到齐|不等|落灰|多半|两样|三样|几样|光靠|省得|免得|拿来|进群|砍|死活|撂|扔|白跑|跑腿|甭|晓得|忒|蛮|得劲|咋样|管事|花在|当天能|摊|转悠|溜达|嫌|图省事|凑合|糊弄|应付|扯|唠|捋|瞅|瞧|搁|拎|薅|拽|忙活|闹|整天|成天|大头|一堆|小剧|一个劲|过去了|里有|不到了|到不了|调整身份}',
  '{答|写|说|讲|做|看|发|改|回|更新|处理|传}得',
  '自己',
  '一{更|报|换}',
]);
/** Words that only hold one of them. */
const NO_SIGNS = wordSet([
  '了{解|结}',
  '{周|星期|半年|年|月|季|季度|月月|事|案}一{更|报|换|检|核|发}',
  '不够细{致|化}',
  '占{比|用|地|有}',
  '以来的',
  '{先审后发|招投标|环评|能评|安评|稳评|旧改}',
  '{为|除|了|明|解}了',
  '没收{违法|所得|财物}',
  '没落',
  '查看公开{栏|}',
  '统一{更|报|换}',
  '老{旧|化|年|城|人|字号}',
  '一{回复|回应|趟车}',
  '旧{政策|文件|版|栏目|目录|档案|案卷|号|址}',
  '{经|超|通|不|越|渡|透|错|胜|难}过',
  '转{由|入|为|至}',
  '的事{项|件|业|实|故|前|后|宜|务|例}',
  '里{程|亚|昂}',
  '的{少|多}{数|量|年|儿|种|个|样|项|元|次|方}',
  '{所|没|享|拥|应|固|特|原|现|具|持}有的',
  '谁{主管|发布|公开|起草|制作|主办|审核|管理|制定|承办|经办|办理|使用|签发}{、|，|}谁{负责|公开|审核|把关|解读|答复|管理|提}',
  '{跟}{踪|进|班|随|上}',
  '{大|小|多|少}的{方|确|额}',
  '{最|较|更|偏|很|太|不}{大|小|多|少|早|晚|难}的',
  '{看|说|查|找|听|传|收}不{出台|动产|上网|下发|完整|完全}',
  '{就}{业|地|近|医|学|诊|任|餐|职}',
  '{成|造}就',
  '{干}{部|预|线|净|旱|扰|群}',
  '{骨|主|枝}干',
  '{走}{访|廊|势|读}',
  '{行|深}走',
  '热爱',
  '剩余',
  '{收|分|均}摊',
  '摊{贩|位|点|主}',
  '给{的意见|的答复}',
]);
/** Characters that no clause of a report ends with. */
const LOOSE_ENDS = '的得着了有';
/** Words that end like a particle. */
const NO_LOOSE_END = wordSet([
  '{没|所|共|现|具|拥|享|持|占|仍|均|国|私|公|原}有',
  '{目|标|其中}的',
  '{显|执}着',
  '{值|取|获}得',
]);
/** How the first half of a rule begins, which ends in 的: 逾期未报送的，予以通报. */
const OF_CASE = wordSet(['{对|涉及|逾期|未|不|发现|属于|凡|依法|经审查}']);
/** Verbs and qualities of one character that only speech has. */
const LOOSE =
  '挂贴放弄搞做推说问叫找拿跑闹算忘丢催盯抄卡扣晒想爱怕懂喊骂吵急堵挤糊坏绕凑挑刷添花翻打把跟替抓撕完砍抹掉挪搭劝吃背练念唱聊捡漏挖锁碰砸抢盼嫌愁撑扛抱得好老真光净赶冲来去';
/** The same that a plain sentence of a report may have, where no longer word was found for it. */
const PLAIN =
  '办开出发讲听看查要给让请收接送取交带写画印拍录播装修换改停关销退缩涨压拖记散硬旧乱错靠扫抽核审编招聘学考评测奖罚补树废走管借报提留剩选答转加登遮涂盖划搬帮陪住教读谈签拆往顺凭还才也再些早';
/** Words of one character that no official text has, wherever they stand: who is pointed at, how much, whether. */
const NEVER = '这那哪谁它他她啥咋俩仨咱俺挺太很都就没吧呢啊嘛给几得过里';

/** Whether a word of the tables goes over a place, so that its character is no word of its own. */
const isWithin = (text: string, place: number): boolean =>
  [...verbsIn(text), ...thingsIn(text), ...NO_SIGNS.all(text), ...OFFICES.all(text)].some(
    ({ start, end }) => end - start > 1 && start <= place && place < end,
  );

/** What may be the second character of a word: no particle, no numeral. */
const isOfWord = (char: string): boolean =>
  isHan(char) && !'了过着得一二两三四五六七八九十几半已未不均都将到在给成出完好'.includes(char);

/**
 * Whether a verb of one character is a word of its own: a particle or a numeral behind it says so; two characters beside
 * each other are mostly a word that the dictionary lacks (编委, 燃气).
 */
const isVerbAlone = (clause: string, place: number, isFree: boolean, next: number | undefined): boolean =>
  next === place + 1 && (isFree || isHan(clause.charAt(next))) ? !isOfWord(clause.charAt(next)) : isFree;

/** Whether a clause has a verb of one character, or ends in a particle. */
const isLoose = (clause: string, loose: string): boolean =>
  (clause !== '' &&
    LOOSE_ENDS.includes(clause.charAt(clause.length - 1)) &&
    !NO_LOOSE_END.endingAt(clause, clause.length) &&
    OF_CASE.at(clause, 0) === null) ||
  freeCharacters(clause).some(
    ({ place, isFree }, at, all) =>
      !isWithin(clause, place) &&
      (NEVER.includes(clause.charAt(place)) ||
        (loose.includes(clause.charAt(place)) && isVerbAlone(clause, place, isFree, all[at + 1]?.place))),
  );

/** A folded text with nothing in its quotation marks and titles: names are nobody's speech. */
const withoutQuoted = (text: string): string => text.replace(/"[^"]{0,40}"|《[^》]{0,60}》/g, '""');

/** Whether a sentence still sounds spoken though every word of the table was replaced. */
export const soundsSpoken = (text: string): boolean => sounds(text, LOOSE);

function sounds(text: string, loose: string): boolean {
  const folded = withoutQuoted(fold(text).text);
  const held = NO_SIGNS.all(folded);
  return (
    folded.split(/[，。；：]/).some((clause) => isLoose(clause, loose)) ||
    SIGNS.all(folded).some(({ start }) => !held.some((word) => word.start <= start && start < word.end))
  );
}

/** Whether a text can stand in a report as it is: no spoken word of any table, and nothing that sounds spoken or doubts. */
export const isOfficial = (text: string): boolean =>
  standsWritten(text) && !sounds(text, LOOSE + PLAIN) && !isBelieved(text) && !isUnknown(text);

/** Whether a text may stand in a report once no better words are found: plain verbs too, and what others do not know. */
export const standsWritten = (text: string): boolean =>
  opened(text) === text && !isSpoken(text) && !soundsSpoken(text);
