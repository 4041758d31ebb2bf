import { FILLER, isSign } from '../../language/filler.ts';
import { fold } from '../../language/fold.ts';
import type { Filler } from '../../language/small-words.ts';

/** What may stand beside a thank you without asking for anything. */
const BESIDE: ReadonlySet<Filler> = new Set([
  'thanks',
  'interjection',
  'greeting',
  'ending',
  'address',
  'soothing',
]);

/** Whether a message only thanks: 谢了, 好的谢谢老师. */
export function isThanks(words: string): boolean {
  const { text } = fold(words);
  let isSaid = false;
  for (let at = 0; at < text.length; ) {
    const word = FILLER.at(text, at);
    if (!isSign(text.charAt(at)) && !(word && BESIDE.has(word.value))) return false;
    isSaid ||= word?.value === 'thanks';
    at = Math.max(word?.end ?? at + 1, at + 1);
  }
  return isSaid;
}
