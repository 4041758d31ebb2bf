import { wordSet } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import { isNumeral } from '../../language/numerals.ts';
import { perText } from '../../language/per-text.ts';
import type { Span } from '../../language/span.ts';
import { figuresOf } from './figures-of.ts';
import { sharesIn } from './shares.ts';

/** A number in Chinese numerals whose unit no table of units has: 三审, 七成, 提前两周. */
export interface Numeral extends Span {
  readonly value: number;
  /** What it counts: the character behind it. */
  readonly counts: string;
}

/** Words of which a numeral is a part and that count nothing. */
const NO_NUMBER = wordSet([
  '{二维码|三农|三公|四川|四季|百姓|百货|千方百计|万一|十分|两岸|一二三产|五公开|四不两直|五保}',
  '{二|三|四|五|六|七|八|九|十}是',
  '{队伍|落伍|为伍}',
  '{两|三|四|各}级',
  '{两|二|三|四|五}点{不足|问题|}',
  '{两|三}方面',
  '其{一|二|三|四|五}',
  '{二|两|三}者',
  '{周|星期|礼拜}{二|三|四|五|六}',
]);

/** Numerals of a folded text that no figure holds, of two and more. */
export const numeralsIn = perText((text): readonly Numeral[] => {
  const figures = [...NO_NUMBER.all(text), ...sharesIn(text), ...figuresOf(text)];
  const numerals: Numeral[] = [];
  for (let index = 0; index < text.length; ) {
    const number = isNumeral(text.charAt(index)) ? numberAt(text, index) : null;
    const isFree = number && !figures.some(({ start, end }) => start <= index && index < end);
    // 问题有二：: how many follow is seen.
    const isOfList = number !== null && text.charAt(number.end) === '：';
    if (number && isFree && !isOfList && number.value > 1 && number.precision === 'exact')
      numerals.push({ start: index, end: number.end, value: number.value, counts: text.charAt(number.end) });
    index = number ? Math.max(number.end, index + 1) : index + 1;
  }
  return numerals;
});
