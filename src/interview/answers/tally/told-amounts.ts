import { amountAt, amountsIn, type FoundAmount } from '../../../language/amounts.ts';
import { FILLER } from '../../../language/filler.ts';
import type { Heard } from '../../../language/hear.ts';
import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import { overlaps } from '../../../language/span.ts';
import { sortsOf } from '../../../language/units.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import type { TallyWords } from './tally-words.ts';
import { MARKS } from './words.ts';

/** Of 12个人 the 个 is of 个人, of 6 部公1 the 部: the amount without a unit that is the beginning of a longer word. */
function withoutUnit(text: string, amount: FoundAmount, { terms, clipped }: TallyWords): FoundAmount {
  const start = amount.end - amount.unit.length;
  // 一个人家自己撤了: 人家 is who it was.
  const small = FILLER.at(text, amount.end)?.end ?? 0;
  const goesOn = (words: Lexicon<FormName | null> | null) =>
    (words?.at(text, start)?.end ?? 0) > Math.max(amount.end, small - 1);
  return amount.unit !== '' && (goesOn(terms) || goesOn(clipped))
    ? { ...amount, unit: '', end: start }
    : amount;
}

/** Who came is not what they handed in: 一人反复申请的5件. Amounts of persons beside amounts of cases count nothing. */
const isOfPersons = ({ unit }: FoundAmount): boolean =>
  unit !== '' && sortsOf(unit).every((sort) => sort === 'person');

/** 一家测绘公司申请1件, 一个研究所一件: of one body the cases that it handed in are counted, not itself. */
const isItsOwn = (
  { text, clauses }: Heard,
  all: readonly FoundAmount[],
  one: FoundAmount,
  { terms }: TallyWords,
): boolean =>
  one.value === 1 &&
  one.unit !== '' &&
  (sortsOf(one.unit).every((sort) => sort === 'body') ||
    (one.unit === ITEM && terms.at(text, one.end)?.value?.kind === 'column')) &&
  // 两件，都是一个公司提的.
  (MARKS.endingAt(text, one.start)?.value === 'all' ||
    clauses.some(
      (clause) =>
        overlaps(clause, one) &&
        all.some(
          (other) =>
            other.start > one.start && other.unit !== one.unit && isOfCases(other) && overlaps(clause, other),
        ),
    ));

const ITEM = '个';

const isOfCases = ({ unit }: FoundAmount): boolean => unit !== '' && sortsOf(unit).includes('case');

/** 我们一个县局, 县里一个小单位: of whoever speaks of themselves so nothing is counted. */
const isOfUs = (text: string, { value, unit, start, end }: FoundAmount): boolean =>
  value === 1 && unit === ITEM && US.endingAt(text, start) !== null && OUR_BODY.at(text, end) !== null;

const US = wordSet(['{我们|咱们|咱|俺们|县里|市里|区里|镇上|乡里|这么}{|就|就是|才|只是}']);
const OUR_BODY = wordSet([
  '{|小|县|区|市|镇|乡|县级|区级|基层|业务}{局|科|股|单位|部门|机关|委|办|街道|乡镇|乡|镇|所|站|中心}',
]);

/** 跟乡里一起？, 和他们一起报: with whom something is done counts nothing. */
const isTogether = ({ text, clauses }: Heard, { start }: FoundAmount): boolean => {
  const end = start + TOGETHER.length;
  const clause = clauses.find((each) => each.start <= start && end <= each.end);
  return (
    text.startsWith(TOGETHER, start) &&
    clause !== undefined &&
    (clause.end === end || DONE_SO.at(text, end) !== null) &&
    WITH.isIn(text.slice(clause.start, start))
  );
};

const TOGETHER = '一起';
const WITH = wordSet(['{跟|同|与|和}']);
const DONE_SO = wordSet(['{报|填|算|交|办|弄|做|编|统计|来|去|上报|合并}']);

/** A figure without the numeral that a name ends with: of 张三1件 it is 1. */
function ownFigure(text: string, amount: FoundAmount, { names }: Heard): FoundAmount[] {
  const name = names.find(
    ({ kind, end, start }) => kind === 'person' && start < amount.start && amount.start < end,
  );
  const own = name ? amountAt(text, name.end) : amount;
  return own ? [own] : [];
}

/** The amounts of a message that may count what a table does. */
export function amountsTold(utterance: Heard, words: TallyWords): FoundAmount[] {
  // 张三1件: the 三 is of a name.
  const all = amountsIn(utterance.text)
    .filter((amount) => !isOfUs(utterance.text, amount) && !isTogether(utterance, amount))
    .flatMap((amount) => ownFigure(utterance.text, amount, utterance))
    .map((amount) => withoutUnit(utterance.text, amount, words));
  return all.some(isOfCases)
    ? all.filter((amount) => !isOfPersons(amount) && !isItsOwn(utterance, all, amount, words))
    : all;
}
