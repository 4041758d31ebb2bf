import { amountsIn } from './amounts.ts';
import { holdsOnly, isSign } from './filler.ts';
import { fold, quoted } from './fold.ts';
import { wordSet } from './lexicon.ts';
import type { Span } from './span.ts';

/** How somebody takes back the figure that was just said: 436，哦不，463; 310条……不对是301条. A bare 不是 denies the next one. */
const TAKES_BACK = wordSet([
  '{哦|噢|喔|哎|啊|呃|哎呀|}{不对|不对不对|错了|说错了|讲错了|说错|搞错了|记错了|写错了|打错了}{|是|应该是|应是|应为}',
  '{哦|噢|喔|哎|啊|呃|哎呀}{不|不不|不是}{|是|应该是}',
  '{不不|不不不|更正|更正一下|纠正一下|说反了}{|是|应该是}',
]);

/** That there is none, as a clause of its own. */
const NONE = wordSet(['{没有|没|无|没得|未收到|没收到|没有收到|一件没有|一件也没有|一件都没有}']);

/** Where a message goes on that opens with a denial and takes it back: 没有，不对不对，有3件. Null where it does not. */
function afterDenied(text: string, [first]: readonly Span[]): number | null {
  const isDenied =
    first !== undefined &&
    isSign(text.charAt(first.start - 1)) &&
    NONE.isIn(text.slice(0, first.start)) &&
    holdsOnly(text, { start: 0, end: first.start }, NONE.all(text));
  if (!isDenied) return null;
  let at = first.end;
  while (at < text.length && isSign(text.charAt(at))) at += 1;
  return at < text.length ? at : null;
}

/** A message in which nothing is left of a figure, or of a denial that opens it, that was taken back in the same breath; the same message where none was. */
export function withoutTakenBack(original: string): string {
  const folded = fold(original);
  const { text } = folded;
  const words = TAKES_BACK.all(text);
  if (words.length === 0) return original;
  const from = afterDenied(text, words);
  if (from !== null) return withoutTakenBack(quoted(folded, { start: from, end: text.length }));
  const amounts = amountsIn(text);
  const gone = amounts.flatMap((amount, index) => {
    const next = amounts[index + 1];
    if (!next || (next.unit !== amount.unit && next.unit !== '' && amount.unit !== '')) return [];
    const gap = { start: amount.end, end: next.start };
    const own = words.filter(({ start, end }) => start >= gap.start && end <= gap.end);
    return own.length > 0 && holdsOnly(text, gap, own) ? [{ start: amount.start, end: next.start }] : [];
  });
  if (gone.length === 0) return original;
  const ends = [...gone.map(({ start }) => start), text.length];
  return ends.map((end, index) => quoted(folded, { start: gone[index - 1]?.end ?? 0, end })).join('');
}
