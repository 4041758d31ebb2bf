import { askingIn } from '../../language/clauses.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { negationsIn } from '../../language/negation.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Span } from '../../language/span.ts';
import { spansIn } from '../../language/spans.ts';
import { NEWEST_FORM } from '../../report/forms/choose.ts';
import { perTable } from '../../report/forms/per-form.ts';
import { TABLES } from '../../report/sections.ts';
import { formLexicon } from '../../report/words/form-words.ts';
import { type Notion, wordsBeside, wordsOf } from './notions.ts';
import type { Rule } from './rule.ts';

/** Words of a question that ask how something counts, and say nothing of what. */
const COUNTING = wordSet([
  '{算|算进|算到|算作|填|填到|填进|归|归到|放|放到|记|记进|写|写到|报|计|计入|计到|数进|数|统计|塞|登记}{在|到|进|成|作|}{哪|哪里|哪儿|哪边|哪头|哪块|哪个|哪类|哪种|}',
  '{列|栏|行|格|项|类|种|件|份|个|条|次|人|家|回|表|里|头|边|上|下|时候|年报|报告|单位|部门|局|机关|政府}',
  '{要|能|可|该|会|用|得|可以|应该|需要|必须|一定|单独|给|有|来|去|做|办|弄|搞|说|问|交|出|收}',
  '{直接|干脆|我们|毛病|的话|这种|那种|这类|那类|有的|另|别|其他|全|只|还是|或者|多|少|大|小|前|后|又|才}',
  '{申请|申请人|信息|公开|材料|东西|文件|内容|件数|数字}',
  '{文章|够|够不够|不够|挂到|挂在|发到|传到|进度|期间|中心|登记中心|一格|后头|年里|处理|处置|正文|文字|表格|表里|办公室|个人的|科室的|事先|列出|列出来|减掉|扣掉|再填|遍|这儿|这里|数据|合规|违规|行得通|合适不|妥当|靠谱|对头|正确|规范|麻烦|讲究|说法|口径|格子|位置|选项|选哪|勾|打勾|写上|补上|加上|带上|去掉|删掉|打印|发文|办理|收下|收进来|交来|送来|递交|提交|提出|申请过|要过|问过|答过|没答|没办|办了|答了|给了|公开了}',
  '{法定|依法|按规定|法律规定|条例规定}',
  '{算数|作数|数不数|标准|情况|区别|差别|差|不同|网站|公众号|平台}',
  '{归|分}{类|到哪类|哪一类}',
  '{要求|上级|小区|推文|帖子|顺带|半路|中途|主任|开店|小卖部|原样|翻倍|资料|原告|被告|执法权|属于|属|叫|名字|名称|当事人|委托人|客户|群众|老百姓|对外|实在|加进|合适|碰到|遇到|拿不准|吃不准|搞不清|分不清|怕|担心}',
  '{公安|住建|教育|民政|水利|农业|交通|城管|财政|资源|自然资源|市场监管|卫健|应急|人社|司法|发改|文旅|林业|农机|环保|生态环境|统计|审计|医保|消防|交警|商务|科技|体育|乡村振兴|退役军人|粮食}{|局|部门|厅|的}',
  '{里头|里面|变成|确认一下|如果|那几件|那些|这些|案子|事情|问题|登记的|还算|有一个人|样东西|怎样|如何}',
  '{告诉|让|寄来|寄过来|裁定|判决|说好}',
  '{当|作为}{|成}申请{|寄|交|提|发}{来|过来}{|的}',
  '{电子|包括|包含|意思|含义|几种|几类|后来|自己|别人|人家|对方|早就|是不是|到底|究竟}',
  '{结果|意见|时间|日期|办法|部分|情形|科室|机构|关系|途径|更正|获取|确定|确认|通知|发生|等于|拆分|改判|让他|具体|指啥|指的啥|让人|他们|今年|本年|当年|每年|年年|每次|来着|明年|那个|哪一|一样}',
  '{somewhere|anywhere|still|by the applicant|them|these|those|all|at all}',
  '{may|must|application|applications|request|requests|count|counted|any|do|does|be|is|are|it|we|i|my|our|their|he|she|they|have|has|did|go|if|not|no|one|and|or|on|as|at|by|up|an|us|me|so}',
]);

/** The words of every table that every room knows. */
const termsOf = perTable((form, table) => formLexicon(form, table, ['words', 'kinds', 'inPlace']));

/** Shorter stretches say too little to be what a question is about (characters). */
const FEWEST = 2;

/** What of a question a rule does not answer. */
export interface Unmet {
  /** The longest of the words that speak of something else. */
  readonly words: string;
  /** Whether they are most of what is asked: then the rule is not even near. */
  readonly isMost: boolean;
}

/** A rule, and what it answers. */
export interface Answering {
  readonly rule: Pick<Rule, 'answer'>;
  readonly answered: readonly Notion[];
}

/** What a question speaks of beside what some rules are about and say themselves; null where it is nothing to speak of. */
export function unmetIn(original: string, fits: readonly Answering[]): Unmet | null {
  const { text } = fold(original.trim());
  const answered = fits.flatMap((fit) => fit.answered);
  const beside = wordsBeside(text, answered);
  const met = wordsOf(text, answered);
  const told = fits.map(({ rule }) => fold(`${rule.answer.zh} ${rule.answer.en}`).text).join('\n');
  const own = met.filter(({ value }) => answered.includes(value));
  const spans: readonly Span[] = [
    ...met,
    ...askingIn(text),
    ...numbersIn(text),
    ...spansIn(text),
    ...negationsIn(text),
  ];
  const known = [FILLER, COUNTING, ...TABLES.map((table) => termsOf(table, NEWEST_FORM))];
  const ends = new Map<number, number>();
  for (const { start, end } of [...spans, ...beside]) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  const runs: string[] = beside.map(({ start, end }) => text.slice(start, end));
  let run = '';
  const close = () => {
    if (run.length >= FEWEST && !told.includes(run)) runs.push(run);
    run = '';
  };
  for (let at = 0; at < text.length; ) {
    const end = Math.max(ends.get(at) ?? at, ...known.map((words) => words.at(text, at)?.end ?? at));
    if (end > at || isSign(text.charAt(at))) close();
    else run += text.charAt(at);
    at = Math.max(end, at + 1);
  }
  close();
  const [longest] = runs.sort((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const lengthOf = (words: readonly Span[]) => words.reduce((sum, { start, end }) => sum + end - start, 0);
  return { words: longest, isMost: runs.join('').length > lengthOf(own) };
}
