import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { YUAN_PER_WAN } from '../../language/money.ts';
import { liesIn, overlaps, type Span } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';
import { NO_MORE } from '../answers/tally/words.ts';
import { stretchesOf } from './stretches.ts';
import { DO_THE_SUM } from './words/figure-leads.ts';

/** Kinds of what 处罚 and 强制 count: figures behind them are parts. */
const KINDS = wordSet([
  '{警告|罚款|没收|吊证|吊销|暂扣|通报批评|责令停产|责令停业|拘留|行政拘留|简易|简易程序|一般|一般程序|普通|普通程序}{|的}',
  '{查封|扣押|冻结|划拨|代履行|强拆|加处罚款}{|了|的|账户|存款|财物|物品|场所|资金|车辆}',
]);

/** 罚款18件警告6件吊证1件: each figure stands behind a kind of its own. */
export const isOfKinds = ({ text }: Heard, amounts: readonly FoundAmount[]): boolean =>
  amounts.length > 1 &&
  amounts.every(
    ({ start, unit }) =>
      KINDS.endingAt(text, start) !== null &&
      (unit === '' || sortsOf(unit).some((sort) => sort === 'case' || sort === 'occasion')),
  );

/** 水资源费12万、排污费8万: amounts of money in a list. */
export const isMoneyList = ({ text }: Heard, amounts: readonly FoundAmount[]): boolean =>
  amounts.length > 1 &&
  amounts.every(
    ({ isMoney, scale }, index) =>
      (isMoney || scale >= YUAN_PER_WAN) &&
      (index === 0 || text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start ?? 0).includes('、')),
  );

/** What the parts of a figure are called: 采矿许可, 不动产登记费, 一般程序. */
const PART_NAMES = wordSet([
  '{许可|许可证|许可决定|预审|审查|审核|审批|批准|核准|登记|备案|验收|延续|变更|注销|证}{|的|类}',
  '{费|收费|费用|登记费|开垦费|复垦费|处理费|诉讼费|资源费|使用费}{|收入|的}',
  '{罚款|处罚|程序|案件|案|强制|执行|措施}{|的|类}',
]);

/** What becomes of a case on its way: figures behind such words are no parts of one. */
const STAGES = wordSet([
  '{受理|收件|收到|收|立案|申请|办结|结案|移送|撤销|撤案|撤回|上报|公开|网上|线上|窗口|退件|驳回|不予|没|未|不|其中|去年|上年|比|同比|增|减|约|大概}',
]);

/** Whether a clause is a name and a figure, and nothing else: 采矿许可 4. */
function isNamed(text: string, clause: Span, amount: FoundAmount): boolean {
  const name = withoutClosing(text.slice(clause.start, amount.start), ' ：:');
  const isEnd = text.slice(amount.end, clause.end).trim() === '';
  if (name === '' || !isEnd || amountsIn(name).length > 0) return false;
  return PART_NAMES.endingAt(name, name.length) !== null || !STAGES.isIn(name);
}

/** Whether a clause names a part by a word of its own. */
const isOfParts = (text: string, clause: Span): boolean =>
  PART_NAMES.all(text).some((word) => liesIn(word, clause));

/** What a sum of parts is called. */
const SUMS_UP = wordSet(['{一共|总共|共|共计|合计|总计|加起来|拢共|累计|总数}{|是|有|为}']);

/** Whether a clause without a part says that there is no more, or tells the sum of all of them. */
export function endsList(text: string, { start, end }: Span, amounts: readonly FoundAmount[]): boolean {
  if (NO_MORE.isIn(text.slice(start, end))) return true;
  const sum = amounts.reduce((all, { value }) => all + value, 0);
  const sums = SUMS_UP.all(text);
  const [told, more] = amountsIn(text).filter(
    (each) => liesIn(each, { start, end }) && !sums.some((word) => overlaps(word, each)),
  );
  if (!told || more || !sums.some((word) => word.end === told.start)) return false;
  return [1, YUAN_PER_WAN].some((unit) => Math.abs(told.value * unit - sum) < CENT);
}

/** Money is told to the cent. */
const CENT = 0.01;

/** A name takes no more than this (characters). */
const LONGEST_NAME = 20;

/** What a clause tells of which there is none: 复印工本费没收. */
const NONE_TAKEN = wordSet(['没{收|有|收过|收取|发生}']);

/** 建设用地规划许可38，采矿许可4; 登记52.3万 开垦410万: every clause, or stretch, is a name of a part and its figure, after a heading or not. */
export const isListed = (utterance: Heard, amounts: readonly FoundAmount[]): boolean =>
  [utterance.clauses, stretchesOf(utterance)].some((stretches) => areParts(utterance, stretches, amounts));

function areParts(
  { text, negations }: Heard,
  stretches: readonly Span[],
  amounts: readonly FoundAmount[],
): boolean {
  const own = stretches.map((clause) => ({
    clause,
    amounts: amounts.filter((amount) => overlaps(amount, clause)),
  }));
  const [first] = own;
  const hasHeading =
    first !== undefined && first.amounts.length === 0 && text.charAt(first.clause.end) === '：';
  const tellsNone = (clause: Span): boolean => {
    const words = text.slice(clause.start, clause.end);
    return (
      endsList(text, clause, amounts) ||
      negations.some((each) => overlaps(each, clause)) ||
      // 复印工本费没收, 你加一下: what tells no part.
      [NONE_TAKEN, DO_THE_SUM].some((none) => none.isIn(words))
    );
  };
  const rest = (hasHeading ? own.slice(1) : own).filter(
    ({ clause, amounts: [amount] }) => amount !== undefined || !tellsNone(clause),
  );
  const isPart = ({ clause, amounts: [amount, more] }: (typeof own)[number]) =>
    amount !== undefined &&
    more === undefined &&
    amount.start - clause.start <= LONGEST_NAME &&
    isNamed(text, clause, amount);
  return rest.length > 1 && rest.every(isPart) && rest.some(({ clause }) => isOfParts(text, clause));
}
