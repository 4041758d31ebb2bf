import { amountsIn } from './amounts.ts';
import { holdsOnly, isSign } from './filler.ts';
import { fold, quoted } from './fold.ts';
import { wordSet } from './lexicon.ts';
import { liesIn, type Span } from './span.ts';
import { oneOf } from './wordings.ts';

/** What somebody says of what they have just said, or typed. */
export const WRONG = oneOf(['不对', '不对不对', '错了', '说错了', '写错了', '打错了', '记错了']);

/** How somebody takes back the figure that was just said: 436，哦不，463; 310条……不对是301条. A bare 不是 denies the next one. */
const TAKES_BACK = wordSet([
  `{哦|噢|喔|哎|啊|呃|哎呀|}{${WRONG}|讲错了|说错|搞错了}{|是|应该是|应是|应为}`,
  '{哦|噢|喔|哎|啊|呃|哎呀}{不|不不|不是}{|是|应该是}',
  '{不不|不不不|更正|更正一下|纠正一下|说反了}{|是|应该是}',
]);

/** That there is none, as a clause of its own. */
const NONE = wordSet(['{没有|没|无|未收到|没收到|没有收到|一件没有|一件也没有|一件都没有}']);

/** Where a message goes on that opens with denials and takes each back: 没有，不对不对，有3件. 0 where it opens with none. */
function behindDenials(text: string, words: readonly Span[]): number {
  const nones = NONE.all(text);
  let from = 0;
  for (const { start, end } of words) {
    const said = { start: from, end: start };
    const own = nones.filter((none) => liesIn(none, said));
    const isDenied = isSign(text.charAt(start - 1)) && own.length > 0 && holdsOnly(text, said, own);
    let at = end;
    while (at < text.length && isSign(text.charAt(at))) at += 1;
    if (!isDenied || at === text.length) break;
    from = at;
  }
  return from;
}

/** A message in which nothing is left of a figure, or of a denial that opens it, that was taken back in the same breath; the same message where none was. */
export function withoutTakenBack(original: string): string {
  const folded = fold(original);
  const { text } = folded;
  const words = TAKES_BACK.all(text);
  if (words.length === 0) return original;
  const from = behindDenials(text, words);
  if (from > 0) return withoutTakenBack(quoted(folded, { start: from, end: text.length }));
  const amounts = amountsIn(text);
  const gone = amounts.flatMap((amount, index) => {
    const next = amounts[index + 1];
    if (!next || (next.unit !== amount.unit && next.unit !== '' && amount.unit !== '')) return [];
    const gap = { start: amount.end, end: next.start };
    const own = words.filter((word) => liesIn(word, gap));
    return own.length > 0 && holdsOnly(text, gap, own) ? [{ start: amount.start, end: next.start }] : [];
  });
  if (gone.length === 0) return original;
  const ends = [...gone.map(({ start }) => start), text.length];
  return ends.map((end, index) => quoted(folded, { start: gone[index - 1]?.end ?? 0, end })).join('');
}
