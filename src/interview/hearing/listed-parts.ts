import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { withoutClosing } from '../../language/ends.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';

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
      (isMoney || scale >= 10_000) &&
      (index === 0 || text.slice(amounts[index - 1]?.end ?? 0, amounts[index]?.start ?? 0).includes('、')),
  );

/** What the parts of a figure are called: 采矿许可, 不动产登记费, 一般程序. */
const PART_NAMES = wordSet([
  '{许可|许可证|许可决定|预审|审查|审核|审批|批准|核准|登记|备案|验收|延续|变更|注销|证}{|的|类}',
  '{费|收费|费用|登记费|开垦费|复垦费|处理费|诉讼费|资源费|使用费}{|收入|的}',
  '{罚款|处罚|程序|案件|案|强制|执行|措施}{|的|类}',
]);

/** Whether a clause is a name and a figure, and nothing else: 采矿许可 4. */
function isNamed(text: string, clause: Span, amount: FoundAmount): boolean {
  const name = withoutClosing(text.slice(clause.start, amount.start), ' ：:');
  const isEnd = text.slice(amount.end, clause.end).trim() === '';
  if (name === '' || !isEnd || amountsIn(name).length > 0) return false;
  return PART_NAMES.endingAt(name, name.length) !== null;
}

/** A name takes no more than this (characters). */
const LONGEST_NAME = 20;

/** 建设用地规划许可38，采矿许可4; 登记52.3万，开垦410万: every clause is a name of a part and its figure, after a heading or not. */
export function isListed({ text, clauses }: Heard, amounts: readonly FoundAmount[]): boolean {
  const own = clauses.map((clause) => ({
    clause,
    amounts: amounts.filter((amount) => overlaps(amount, clause)),
  }));
  const [first] = own;
  const hasHeading =
    first !== undefined && first.amounts.length === 0 && text.charAt(first.clause.end) === '：';
  const rest = hasHeading ? own.slice(1) : own;
  return (
    rest.length > 1 &&
    rest.every(({ clause, amounts: [amount, more] }) => {
      const isShort = amount !== undefined && amount.start - clause.start <= LONGEST_NAME;
      return isShort && more === undefined && isNamed(text, clause, amount);
    })
  );
}
