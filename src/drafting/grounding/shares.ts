import type { Figure } from '../../language/figure.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import { isNumeral } from '../../language/numerals.ts';
import { overlaps } from '../../language/span.ts';

const HALF = wordSet(['{一|过|近|大|一大|}半{数|}', '半数', '{减|增}半']);
/** Words that only hold one of them. */
const NO_HALF = wordSet(['{上|下|前|后|每|大}半年', '半{年|天|月|径|句}', '一半天']);
/** What follows 成 where it is no tenth: 三成立, 二成果. */
const NO_TENTH = wordSet(['成{立|为|员|果|本|绩|功|都|套|品|效|熟}']);
/** How many times as much there is of what doubled so often. */
const DOUBLED = lexicon<number>([
  [['翻番', '翻了番', '翻{了|}{一|1}番', '增加{了|}一倍', '增长{了|}一倍'], 2],
  [['翻{了|}{两|2}番'], 4],
]);

/** A share is told in words to the nearest tenth. */
const TENTHS = -1;

/** What is said behind an amount of how near it is: 六成以上, 两倍多. */
const NEARNESS = wordSet(['{及|}以上', '多', '左右', '有余', '强', '以内', '以下']);

type Amount = Pick<Figure, 'kind' | 'start' | 'end' | 'value' | 'unit'>;

const worded = (text: string, amount: Amount): Figure => ({
  ...amount,
  exact: true,
  decimals: amount.kind === 'percent' ? TENTHS : 0,
  written: 'chinese',
  end: NEARNESS.at(text, amount.end)?.end ?? amount.end,
});

/** What a number in words says with the words behind it: 六成, 三分之一, 两倍; null where it says nothing of the kind. */
function amountAt(text: string, index: number): Amount | null {
  const isNumber =
    (isNumeral(text.charAt(index)) && text.charAt(index) !== '伍') || /\d/.test(text[index] ?? '');
  const number = isNumber ? numberAt(text, index) : null;
  if (!number) return null;
  const behind = text.slice(number.end);
  const part = behind.startsWith('分之') ? numberAt(text, number.end + 2) : null;
  if (behind.startsWith('成') && !NO_TENTH.at(text, number.end) && number.value < 10)
    return { kind: 'percent', start: index, end: number.end + 1, value: number.value * 10, unit: '成' };
  if (part && number.value > 0)
    return {
      kind: 'percent',
      start: index,
      end: part.end,
      value: (part.value / number.value) * 100,
      unit: '分',
    };
  if (behind.startsWith('倍') && number.written === 'chinese')
    return { kind: 'count', start: index, end: number.end + 1, value: number.value, unit: '倍' };
  return null;
}

/** Figures that a folded text tells in words: shares (六成, 三分之一, 一半) as percentages, 两倍 and 翻番 as times. */
export function sharesIn(text: string): Figure[] {
  const held = NO_HALF.all(text);
  const shares: Amount[] = [
    ...HALF.all(text)
      .filter((half) => !held.some((word) => overlaps(word, half)))
      .map(({ start, end }) => ({ kind: 'percent', start, end, value: 50, unit: '半' }) as const),
    ...DOUBLED.all(text).map(
      ({ start, end, value }) => ({ kind: 'count', start, end, value, unit: '倍' }) as const,
    ),
  ];
  for (let index = 0; index < text.length; ) {
    const amount = shares.some(({ start, end }) => start <= index && index < end)
      ? null
      : amountAt(text, index);
    if (amount) shares.push(amount);
    index = amount ? amount.end : index + 1;
  }
  return shares.sort((one, other) => one.start - other.start).map((amount) => worded(text, amount));
}
