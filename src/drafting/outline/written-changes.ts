import { amountAt, amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';

/** When a count was the former one. */
const THEN = wordSet([
  '{，|、|}{上|去}年{是|有|才|只有|只|就|}',
  '{，|、|}{原来|原先|以前|之前|过去}{是|有|才|只有|只|就|}',
]);
const LAST_YEAR = wordSet(['{上|去}年']);
/** When it is the latter one. */
const NOW = wordSet(['{，|、|}{今年|本年度|现在|目前|如今}{是|有|到|达到|}']);
/** What leads from a former count to the latter. */
const BECAME = wordSet([
  '{关|减|压|缩|精简|撤|清|加|增|增加|扩|涨|升|降|补|提高|提升|扩大|减少|下降|上升}{到|成|至|为}',
  '{变|变成|变为|变到|到|至}',
]);
/** The same of several that were put together. */
const JOINED = wordSet(['{并|合|合并|整合|归并}{成|为|到}{了|}']);
const LED = wordSet(['{由|从}']);
const UNITS = '个条件项家处类期篇次场人户卷';
const ENDS = '，；。、（';

/** Whether a count is all that its clause goes on with. */
const isLast = (text: string, { end }: FoundAmount): boolean =>
  end === text.length || ENDS.includes(text.charAt(end));

/** "由上年2篇增至5篇": what it was, and what it is. */
function change(text: string, before: FoundAmount, after: FoundAmount, isLastYear: boolean, joined: boolean) {
  const unit = after.unit || before.unit;
  const count = (amount: FoundAmount) =>
    text.slice(amount.start, amount.end) + (amount.unit === '' ? unit : '');
  const [up, down] = unit === '%' ? ['提高至', '下降至'] : ['增至', '减至'];
  const turn = joined ? '整合为' : after.value > before.value ? up : down;
  return before.value === after.value
    ? `${count(after)}，与上年持平`
    : `由${isLastYear ? '上年' : ''}${count(before)}${turn}${count(after)}`;
}

/** Where a count that stands right behind a place ends, and what it is. */
const countAt = (text: string, at: number): FoundAmount | null => {
  const amount = amountAt(text, at);
  return amount?.start === at ? amount : null;
};

/** Whether two counts are of one kind, and how much changed is told by them. */
const isOne = (before: FoundAmount, after: FoundAmount): boolean =>
  (before.unit === after.unit || before.unit === '' || after.unit === '') &&
  (before.unit !== '' || after.unit !== '') &&
  UNITS_OR_SHARE(before.unit || after.unit);
const UNITS_OR_SHARE = (unit: string): boolean => unit === '%' || UNITS.includes(unit);

/** A count and what it became, in words that tell only that: 解读去年2篇今年5篇 is 解读由上年2篇增至5篇, 账号6个并成2个 账号由6个整合为2个. */
export function withChange(said: string): string {
  const text = fold(said).text;
  if (text.length !== said.length) return said;
  for (const then of THEN.all(text)) {
    const before = countAt(text, then.end);
    const now = before && NOW.at(text, before.end);
    const after = now && countAt(text, now.end);
    if (before && after && isLast(text, after) && isOne(before, after))
      return (
        said.slice(0, then.start) +
        change(said, before, after, LAST_YEAR.isIn(then.word), false) +
        said.slice(after.end)
      );
  }
  for (const before of amountsIn(text)) {
    const became = JOINED.at(text, before.end) ?? BECAME.at(text, before.end);
    const after = became && countAt(text, became.end);
    if (!became || !after || !isLast(text, after) || !isOne(before, after) || before.value === after.value)
      continue;
    const led = LED.endingAt(text, before.start);
    const year = LAST_YEAR.endingAt(text, led?.start ?? before.start);
    const start = year?.start ?? led?.start ?? before.start;
    const joined = JOINED.at(text, before.end) !== null;
    return said.slice(0, start) + change(said, before, after, year !== null, joined) + said.slice(after.end);
  }
  return said;
}
