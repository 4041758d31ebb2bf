import { amountAt, amountsIn } from '../../language/amounts.ts';
import { withoutClosing, withoutOpening } from '../../language/ends.ts';
import { type Lexicon, lexicon, wordSet } from '../../language/lexicon.ts';

/** Words whose first character is asking or wanting in speech, and part of them here: 主要是问题楼盘 asks nothing. */
const NO_ASKING = wordSet([
  '问{题|卷|答|责|询|政|候}',
  '要{求|点|闻|素|件|约|道}',
  '查{处|阅|验|封|找|看|档}',
  '求{助|职|学|证}',
]);

/** Who applied, where a note says it without a number. */
const BODIES = wordSet([
  '{公司|企业|市民|村民|群众|家长|保险公司|律师|媒体|律所|律师事务所|研究机构|高校|大学|协会|合作社|商户|业主|职工|学生|村委会|银行|医院|学校|记者|个体户|开发商|纳税人|工厂|公益组织|社会组织|商会}',
]);
/** Words that lead to what is said of applications and say nothing. */
const LEADS = wordSet([
  '{申请|其中|主要|涉及}{里|中|}',
  '{里|中|还是|里头}',
  '有{一家|一个|个|家|}',
  '{另|另外|还|}有{一家|一个|1个|1家}',
  '{另|另外|其中}{一家|一个|1个|一件|1件}{是|}',
  '一家',
  '一个',
  '个',
  '来',
]);
/** How many of them, before what they were about. */
const SHARE = lexicon<string>([
  [['{都|均|全}{是|}{来|}{申请|}'], '均'],
  [['{主要|多数|大多|大多数|大都|基本|多半}{是|}{来|}{申请|}'], '主要'],
  [['{是|}{来|}{申请|}'], ''],
]);
/** How people say what was asked for, and what an application does. */
const ASKED = lexicon<string>([
  [['{来|}{问|打听}{过|}'], '了解'],
  [['{来|}{要|查|求}{过|}'], '获取'],
  [['{来|}查询'], '查询'],
  [['{来|}{要|想|}复印'], '复印'],
]);
/** "职业打假的占了大半", "拆违的件最多": of what most applications were. */
const MOST = lexicon<'main' | 'half' | 'many'>([
  [['{的|类}{申请|件|}{占|占了|}{最多|居多|大半|一多半|一大半|大头|多数|大多数|绝大多数}'], 'main'],
  [['{的|类}{申请|件|}{占|占了|}{快|近|约|将近|差不多|}一半'], 'half'],
  [['{的|类}{申请|件|}{较多|挺多|不少|多}', '{问|要|查}{得|的}{较多|挺多|不少|多}'], 'many'],
]);
/** "要征地批文的有49件", "社区矫正的2件". */
const BEFORE_COUNT = wordSet(['的{申请|件|}{有|占|是|}{约|}']);
/** "邮寄来的6件": by which channel applications came. */
const CHANNEL = lexicon<string>([
  [['{邮寄|寄信|信函}'], '通过邮寄方式'],
  [['{网上|网络|在线|线上}'], '通过网上方式'],
  [['{现场|当面|上门}'], '现场'],
  [['{邮箱|电子邮件}'], '通过电子邮件方式'],
  [['传真'], '通过传真方式'],
]);
const CAME = wordSet(['{来|提交|递|交|申请|}{的|}{有|}']);
/** "集中在征地拆迁、社保这两块". */
const FOCUS = lexicon<'focus' | 'about' | 'mainly' | 'most'>([
  [['{主要|大多|都|均|}集中在{问|要|查|}'], 'focus'],
  [['{来|}{问|要|查}{得|的}{最多|多}的是'], 'most'],
  [['{都|均|}{主要是|是关于|多是|大多是}{问|要|查|}'], 'about'],
  [
    [
      '{多为|大多为|多数为|主要为}{问|要|索要|申请|查|}',
      '{来|}{要|问|查|求}的{多|大多|多半|主要|大都|基本|}{是|为}{问|要|}',
    ],
    'mainly',
  ],
]);
const FIELDS = wordSet(['{这|}{几|2|两|3|三|}{块|方面|上}{的|}', '的']);
/** Ends of a clause on what was done with an application, behind which only speech has 的: 按重复处理的. */
const DONE = wordSet(['答复', '处理', '公开', '提供', '办理', '受理', '告知', '办结']);

/** A matter is no clause of its own, and neither too short nor too long to be one (characters). */
const isMatter = (matter: string): boolean =>
  matter.length > 1 &&
  matter.length <= 20 &&
  !/\d/.test(matter) &&
  !NO_MATTER.isIn(matter) &&
  !OF.isIn(matter.charAt(0));
const NO_MATTER = wordSet(['了', '没', '不', '当', '均', '都是']);
const OF = wordSet(['的', '是', '件']);

const behind = (text: string, words: Lexicon<unknown>): string => text.slice(words.at(text, 0)?.end ?? 0);
const cut = (text: string, words: Lexicon<unknown>): string =>
  text.slice(0, words.endingAt(text, text.length)?.start ?? text.length);
/** What applications were about, without the words that lead to it. */
function matterOf(text: string): string {
  const among = text.slice(amountAt(text, 0)?.end ?? 0);
  const led = behind(among, LEADS);
  const asked = behind(behind(led, BODIES), LEADS);
  const from = ASKED.at(asked, 0) ? asked : led;
  return NO_ASKING.at(from, 0) ? from : behind(from, ASKED);
}

function mostly(clause: string): string | null {
  const word = MOST.endingAt(clause, clause.length);
  const matter = word ? matterOf(clause.slice(0, word.start)) : '';
  if (!word || !isMatter(matter)) return null;
  switch (word.value) {
    case 'main':
      return `申请内容以${matter}为主`;
    case 'half':
      return `涉及${matter}的申请约占一半`;
    case 'many':
      return `涉及${matter}的申请较多`;
  }
}

/** The count that a clause ends with: "49件" of 要征地批文的有49件. */
function counted(clause: string): string | null {
  const amount = amountsIn(clause).at(-1);
  const at = amount?.start ?? 0;
  const of = BEFORE_COUNT.endingAt(clause, at);
  const isCase = amount?.unit === '件' || (amount?.unit === '个' && of !== null);
  if (!amount || !isCase || amount.end !== clause.length) return null;
  const count = `${clause.slice(at, -1)}件`;
  const channel = CHANNEL.at(clause, 0);
  if (channel && (channel.end === at || CAME.at(clause, channel.end)?.end === at))
    return `${channel.value}提出${count}`;
  const matter = of ? matterOf(clause.slice(0, of.start)) : '';
  const who = of && BODIES.at(clause, 0)?.word;
  if (who && isMatter(matter)) return `${who}申请获取${matter}${count}`;
  return isMatter(matter) ? `涉及${withoutOpening(matter, '涉及')}的申请${count}` : null;
}

/** "要病历的、要登记的都有": all that was asked for, each with what asks. */
function all(clause: string): string | null {
  const end = OF_ALL.endingAt(clause, clause.length);
  const matters = end ? clause.slice(0, end.start).split('、') : [];
  const asked = matters.map((matter) => withoutClosing(behind(matter, ASKED), '的、'));
  return matters.length > 1 &&
    matters.every((matter) => ASKED.at(matter, 0) || matter.endsWith('的')) &&
    asked.every(isMatter)
    ? `申请内容涉及${asked.join('、')}等`
    : null;
}
const OF_ALL = wordSet(['{都|均|全}有']);

function focused(clause: string): string | null {
  const word = FOCUS.at(clause, 0);
  const end = word && NO_ASKING.at(clause, word.end - 1) ? word.end - 1 : (word?.end ?? 0);
  const matter = word ? cut(clause.slice(end), FIELDS) : '';
  if (!word || !isMatter(matter)) return null;
  if (word.value === 'most') return `申请内容以${matter}为主`;
  if (word.value === 'mainly') return `申请内容多为${matter}`;
  return word.value === 'focus' ? `申请内容主要集中在${matter}方面` : `申请内容主要涉及${matter}`;
}

/** Who or how many applied, as a clause begins, and where that ends. */
function whoIn(clause: string): { readonly who: string; readonly end: number } {
  const start = LEADS.at(clause, 0)?.end ?? 0;
  const amount = amountAt(clause, start);
  const end = amount?.end ?? start;
  const body = BODIES.at(clause, end);
  if (!amount) return { who: body ? clause.slice(start, body.end) : '', end: body?.end ?? start };
  const count = clause.slice(start, amount.end);
  return {
    who: body
      ? `${count.replace('个', '家')}${body.word}`
      : amount.unit === '个' || amount.unit === '份'
        ? `${count.slice(0, -1)}件`
        : count,
    end: body?.end ?? amount.end,
  };
}

/** How a step before may have written 要: 多数须询问笔录. */
const NEEDED = lexicon<string>([[['{须|需}'], '获取']]);
/** "还有要采砂许可的": what some more were about. */
const MORE = wordSet(['{还有|也有|另有}{来|}{要|问|查}']);

/** "农资公司" before 要招标结果: a body with a name before its kind, and where that ends. */
function bodyBefore(clause: string, start: number): { readonly who: string; readonly end: number } | null {
  const asked = ASKED.all(clause)[0];
  const end = asked?.start ?? 0;
  return end > start && BODIES.endingAt(clause, end) ? { who: clause.slice(start, end), end } : null;
}

function about(clause: string): string | null {
  const more = MORE.at(clause, 0);
  const other = more ? withoutClosing(matterOf(clause.slice(more.end)), '的') : '';
  if (more && isMatter(other)) return `另有涉及${other}的申请`;
  const led = LEADS.at(clause, 0)?.end ?? 0;
  const { who, end } = bodyBefore(clause, led) ?? whoIn(clause);
  const share = SHARE.at(clause, end);
  const wanted = share?.end ?? end;
  const said = NO_ASKING.at(clause, wanted) ? null : ASKED.at(clause, wanted);
  const asked = said ?? (share?.value ? NEEDED.at(clause, wanted) : null);
  const matter = asked ? withoutClosing(clause.slice(asked.end), '的') : '';
  if (!asked || !isMatter(matter)) return null;
  // 要我们统计 asks for something to be done.
  if (matter.startsWith('我')) return who === '' ? null : `${who}申请要求${matter}`;
  if (share?.value) return `申请内容${share.value}涉及${matter}`;
  return who === '' ? `申请内容主要涉及${matter}` : `${who}申请${asked.value}${matter}`;
}

/** 来了2个人, where people come to apply rather than to take part. */
function cameToApply(clause: string): string | null {
  const start = YEARLY.at(clause, 0)?.end ?? 0;
  const amount = amountAt(clause, start);
  return amount?.unit === '人' && clause.slice(amount.end) === '参加'
    ? `${clause.slice(start, amount.end)}提出申请`
    : null;
}
const YEARLY = wordSet(['{本年度|全年|}{就|只|仅|共|}']);

/** "1个涉及两家公司", "另有1个部分公开": single applications are counted in 件. */
function inCases(clause: string): string {
  const start = ['另有', '有', '其中'].find((lead) => clause.startsWith(lead))?.length ?? 0;
  const amount = amountAt(clause, start);
  const behind = amount ? clause.slice(amount.end) : '';
  if (amount?.start !== start || amount.unit !== '个' || OF_CASE.at(behind, 0) === null) return clause;
  return `${clause.slice(0, amount.end - 1)}件${behind.startsWith('涉及') ? '申请' : ''}${behind}`;
}
const OF_CASE = wordSet(['{涉及|部分公开|予以|未予|不予|因|按|转|无法|已}']);

/** A clause on what applications were about or how they came, as a report has it; any other as it is. */
export function onApplications(clause: string): string {
  // A shape has written it already.
  if (clause.includes('涉及') && clause.includes('的申请')) return clause;
  const cases = inCases(clause);
  if (cases !== clause) return cases;
  const words =
    cameToApply(clause) ??
    counted(clause) ??
    mostly(clause) ??
    all(clause) ??
    focused(clause) ??
    about(clause);
  if (words !== null) return words;
  if (clause === '提供') return '已予提供';
  const bare = withoutClosing(clause, '的');
  return DONE.endingAt(bare, bare.length) ? bare : clause;
}
