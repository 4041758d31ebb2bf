import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import type { Heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { roundedOff, wanOf, YUAN_PER_WAN } from '../../language/money.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { sortsOf } from '../../language/units.ts';
import type { CellPath } from '../../report/cells.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { NO_MORE } from '../answers/tally/words.ts';
import { isListed, isMoneyList, isOfKinds } from './listed-parts.ts';
import { DO_THE_SUM } from './words/figure-leads.ts';

/** What stands before the sum of all parts. */
export const TOTALS = wordSet([
  '{一共|总共|共|共计|合计|总计|加起来|拢共|累计|总数|合起来|合一起|合一块|合到一起|凑一起|加一块|加一起|一总|统共}{|是|有|为}',
]);

/** What parts are counted in that may be added: cases, or money. */
const isAddable = ({ unit, isMoney, precision, scale }: FoundAmount, isOfMoney: boolean): boolean =>
  precision === 'exact' && (isOfMoney ? isMoney || scale >= 1_000 : sortsOf(unit).includes('case'));

const JOINING = ['还有', '另有', '另外', '加上', '再加', '和'];

const PERIODS = wordSet([
  '{上半年|下半年|一季度|二季度|三季度|四季度|前三季度|前十个月|前11个月}',
  '{前|后}{半年|半}',
]);

const ADDING = wordSet(['{加上|另加|再加|外加|还有|另有|加}']);

/** 上半年120，下半年148; 一季度60二季度70: each figure stands behind a part of the year. */
function overPeriods(utterance: Heard, amounts: readonly FoundAmount[]): boolean {
  const periods = [...PERIODS.all(utterance.text), ...utterance.times].sort((a, b) => a.start - b.start);
  return (
    amounts.length > 1 &&
    amounts.every(({ start }, index) =>
      periods.some((period) => period.end <= start && period.start >= (amounts[index - 1]?.end ?? 0)),
    )
  );
}

const PLUS = '+';

/** 一般程序52+简易31, 本局312件加上镇里的48件: a sign, or a word between counts of cases, says that all are added. */
function isAdded({ text }: Heard, amounts: readonly FoundAmount[]): boolean {
  const areCases = amounts.every(({ unit }) => unit === '' || sortsOf(unit).includes('case'));
  const areMoney = amounts.every(({ isMoney, scale }) => isMoney || scale >= YUAN_PER_WAN);
  return (
    amounts.length > 1 &&
    amounts.slice(1).every(({ start }, index) => {
      const gap = text.slice(amounts[index]?.end ?? 0, start);
      return gap.includes(PLUS) || ((areCases || areMoney) && ADDING.isIn(gap));
    })
  );
}

/** What was decided against: as much a decision as what was granted. */
const DECIDED_AGAINST = wordSet([
  '{不|没|未|不予}{准|准予|批|批准|许可|同意|通过|办}{|的|许可}',
  '驳回{|的|申请}',
]);

/** 准予的503件，不准予的4件: what was granted, and what was not. */
const isOfBoth = ({ text }: Heard, amounts: readonly FoundAmount[], path: CellPath): boolean =>
  amounts.length === 2 &&
  path === LICENCES &&
  amounts.every(({ unit }) => sortsOf(unit).includes('case')) &&
  DECIDED_AGAINST.all(text).some(
    ({ start, end }) => start >= (amounts[0]?.end ?? 0) && end <= (amounts[1]?.start ?? 0),
  );

const LICENCES = 'proactive.licences.decisions';

/** Yuan in the unit of a cell; a count stays as it is. */
const inUnit = (sum: number, path: CellPath): number => (cellUnitOf(path) === 'wan' ? wanOf(sum) : sum);

/** Whether a clause without a figure says that there is no more, or none of something. */
export const saysNoMore = ({ text, negations }: Heard, clause: Span | undefined): boolean =>
  clause !== undefined &&
  (NO_MORE.isIn(text.slice(clause.start, clause.end)) || negations.some((each) => overlaps(each, clause)));

/** 挂网上的86件，还有4件没公开的: each clause tells a part. */
export function partsOf(utterance: Heard, amounts: readonly FoundAmount[], path: CellPath): number | null {
  const isOfMoney = cellUnitOf(path) !== 'count';
  const isExact = amounts.every(({ precision }) => precision === 'exact');
  const isParted =
    DO_THE_SUM.isIn(utterance.text) ||
    [isAdded, overPeriods, isOfKinds, isListed].some((is) => is(utterance, amounts));
  if (!isOfMoney && isExact && (isParted || isOfBoth(utterance, amounts, path)))
    return amounts.reduce((all, { value }) => all + value, 0);
  const isBare = amounts.every(({ isMoney, scale }) => !isMoney && scale === 1);
  if (isOfMoney && isExact && isBare && (isAdded(utterance, amounts) || isListed(utterance, amounts)))
    return roundedOff(amounts.reduce((all, { value }) => all + value, 0));
  if (isOfMoney && isExact && [isMoneyList, isListed, isAdded].some((is) => is(utterance, amounts)))
    return inUnit(
      amounts.reduce((all, { value }) => all + value, 0),
      path,
    );
  const clauses = utterance.clauses.map((clause) => amounts.filter((amount) => overlaps(amount, clause)));
  if (clauses.filter((own) => own.length > 0).length < 2 || clauses.some((own) => own.length > 1))
    return null;
  const isCount = (clause: Span | undefined) =>
    isOfMoney &&
    clause !== undefined &&
    // 总共21 beside other parts is no count: it is their sum, or is asked about.
    !TOTALS.isIn(utterance.text.slice(clause.start, clause.end)) &&
    amountsIn(utterance.text).some((amount) => overlaps(amount, clause));
  const addsNothing = (clause: Span | undefined) => saysNoMore(utterance, clause) || isCount(clause);
  if (clauses.some((own, at) => own.length === 0 && !addsNothing(utterance.clauses[at]))) return null;
  if (!amounts.every((amount) => isAddable(amount, isOfMoney))) return null;
  if (!isOfMoney && !JOINING.some((word) => utterance.text.includes(word))) return null;
  const sum = amounts.reduce((all, { value }) => all + value, 0);
  return inUnit(sum, path);
}

/** 说了几项，已相加：38＋61＝99. */
export function addedUp(amounts: readonly FoundAmount[], sum: number): Phrase {
  const parts = amounts.map(({ value, isMoney, scale }) =>
    isMoney || scale >= YUAN_PER_WAN ? value / YUAN_PER_WAN : value,
  );
  const sums = `${parts.join('＋')}＝${sum}`;
  return phrase(
    `说了几项，已相加：${sums}，请核对。`,
    `Several parts were told and added: ${sums}; please check.`,
  );
}
