import { wordSet } from '../../language/lexicon.ts';
import type { AspectKey } from '../../report/sections.ts';
import { withoutWords } from '../../report/text/tail.ts';

/** Words of a clause that only counts what a table counts; where nothing else is left, the table's sentence says it. */
const COUNTING: Readonly<Partial<Record<AspectKey, ReturnType<typeof wordSet>>>> = {
  onRequest: wordSet([
    '{收到|新收到|新收|接到|受理|收}{了|}',
    '{在办|正在办理}',
    '{办结|答复|办理}{了|}',
    '{予以|依法|}公开{了|}',
    '{政府信息公开|依申请公开|信息公开|}申请',
    '{全年|全县|全市|全区|本年度|上年}',
    '{上年|}{转来|转过来|结转|结转过来}{的|}',
    '上年{转|剩|余}',
    '{留|留存|剩余|剩|新的|年底|年末}',
    '{省|市|县|区|州|}{里|级|政府|法院}',
    '{省|市|县|区|州}',
    '尚未公布',
    '{未经复议|直接|}起诉',
    '直接',
    '复议{完|后|了}{又|再|}{告|起诉}',
    '结转至下年度',
    '{结转|转}{下年|下年度|明年|到明年}',
    '{一|两|三|四|五|六|七|八|九|十}件',
    '{没|未|尚未|尚无|没有}{结|判|审结|到期|结果}',
    '{另|还}{有|}',
    '{行政|}{复议|诉讼}',
    '{官司|起诉|败诉|胜诉|维持|纠正|纠|败|起|也|就|新的|新|还|来|降|多|少|增|减|办完}{了|}',
    '{都|均|全部|已|共|有|的|是|系|了|为}',
    '{其中|被}',
    '{里|里头|中|当中}',
    '{一共|总共|共计}',
    '{连|连同|加|加上|算上|含|包括}',
    '{全部|未}{办结|办完}',
    '自然人',
    '个人',
    '{商业|}企业',
    '法人',
    '律所',
    '法律服务机构',
    '其他组织',
    '件',
    '个',
    '{没人|没有人|无人|没有|零|无|未|未收到|提出|提交}',
    '{全|当场|给了|给|一样多|一样|件数|一个|一份|一起}',
    '{+|＋|结|办|赢|翻|审结|案|案件|又|告|再|后|结束}',
    '{跨|跨过来|带过来|拖过来|转来|往明年拖|拖到明年|拖到|转到|转明年|跨到明年|跨年}{的|}',
    '{没|未|没有}{办完|办结|办好}',
    '{打|}官司',
    '{跟|与|比|较}上年{多|少|增加|减少|}{了|}',
    '{少了|多了|增加|减少}',
  ]),
  proactiveDisclosure: wordSet([
    '{行政|}{许可|处罚|强制|罚}{决定|}{了|}',
    '{全年|本年度|共|有|作出|办理|是}',
    '{件|宗|起|个}',
  ]),
  informationManagement: wordSet([
    '{制发|制定|印发|废止|出台|新|废|立|修|制}{了|}',
    '{老|旧|新|原|}{行政|}{规范性|}文件',
    '{全年|本年度|共|有|均|都|了|的}',
    '{现行|现行有效|未制发|、}',
    '{发|剩|未|发布|有效|出|仍|仍是|仍为|还是|那|现有|新发|没有|未作调整|没动|也|在用|管用}',
    '{制发|制定}规范性文件',
    '件',
    '个',
  ]),
};

/** What is said of all of them, the tables say. */
const OF_ALL = wordSet(['{均|都|全|全部|已全部}']);
/** What became of an application. */
const OUTCOME = wordSet(['{部分|予以|未予|不予|未|没|没有|已}{公开|提供|给}', '{公开|提供|给}了']);

/** How the tables' sentence tells of none. */
const NONE = wordSet(['{未收到|未制发|未发生|无}']);

const FIGURES = /\d+/g;
/** 结转2025年: a year counts nothing. */
const YEAR = '年';
const countsOf = (clause: string): string[] =>
  [...clause.matchAll(FIGURES)].flatMap((match) =>
    clause.charAt(match.index + match[0].length) === YEAR ? [] : match[0],
  );
const BEFORE = wordSet(['{上|去}年']);
/** How much more or less it was, which the tables' sentence tells of what was received alone. */
const CHANGED = wordSet(['增加', '减少']);
const CARRIED = wordSet(['转', '剩', '余']);

/** Words of a clause that adds up: 诉讼8起 where the tables part them into two kinds, 连上年转来的1件共41件. */
const ADDED_UP = wordSet(['{诉讼|官司|起诉|败诉|胜诉}', '{连|连同|加上|算上|含|包括}']);
/** Figures and the sums of two. */
const withSums = (figures: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...figures,
    ...figures.flatMap((one) => figures.map((other) => String(Number(one) + Number(other)))),
  ]);

/** What a clause of a note is beside the sentence that the tables' figures make. */
type Beside = 'same' | 'contradicts' | 'new';

/**
 * Whether a clause only repeats what the tables' own sentence says, or says it with another figure: then the clerk is
 * asked which is right.
 */
export function besideTables(aspect: string, clause: string, tablesSentence: string): Beside {
  // 给了 tells what became of the one that was told of before.
  if (!/\d/.test(clause) && OUTCOME.isIn(clause) && !OF_ALL.at(clause, 0)) return 'new';
  const words = Object.hasOwn(COUNTING, aspect) ? COUNTING[aspect as AspectKey] : undefined;
  if (!words || tablesSentence === '') return 'new';
  const besides = withoutWords(clause, words);
  // What came last year is in the comparison of the tables' sentence.
  if (BEFORE.isIn(clause) && !words.all(clause).some(({ word }) => CARRIED.isIn(word))) {
    const told = new Set(tablesSentence.match(FIGURES) ?? []);
    const isTold = !CHANGED.isIn(clause) || countsOf(clause).every((figure) => told.has(figure));
    return besides.replace(FIGURES, '').trim() === '' && isTold ? 'same' : 'new';
  }
  if (besides.replaceAll(YEAR, '').replace(FIGURES, '').trim() !== '') return 'new';
  const figures = [...(tablesSentence.match(FIGURES) ?? []), ...(NONE.isIn(tablesSentence) ? ['0'] : [])];
  const told = ADDED_UP.isIn(clause) ? withSums(figures) : new Set(figures);
  const isSame = countsOf(clause).every((figure) => told.has(figure));
  // 许可312罚27 is the table's; what one of them alone begins goes on: 许可15件，均上网公开.
  if (aspect === 'proactiveDisclosure') return isSame && countsOf(clause).length > 1 ? 'same' : 'new';
  return isSame ? 'same' : 'contradicts';
}
