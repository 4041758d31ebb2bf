import type { FoundWord, Lexicon } from '../../language/lexicon.ts';

/** No stretch of small words before a figure is longer. */
const LONGEST = 80;

/** Where a text can be cut so that only small words stand behind the cut, its end among them; from the right to the left. */
export function cutsOf(text: string, small: Lexicon<true>): number[] {
  const cuts = [text.length];
  for (let end = text.length; text.length - end <= LONGEST; ) {
    const word = small.endingAt(text, end);
    if (!word) break;
    end = word.start;
    cuts.push(end);
  }
  return cuts;
}

/** Whether a text is nothing but small words. */
export const isSmall = (text: string, small: Lexicon<true>): boolean =>
  text.length <= LONGEST && cutsOf(text, small).at(-1) === 0;

/**
 * The word that a text ends with, small words behind it left out; the one that begins first where several fit
 * (不予处理 ends with 处理, which is small elsewhere). Null where none does.
 */
export function wordBefore<T>(text: string, words: Lexicon<T>, small: Lexicon<true>): FoundWord<T> | null {
  let best: FoundWord<T> | null = null;
  for (const end of cutsOf(text, small)) {
    const word = words.endingAt(text, end);
    if (word && (best === null || word.start < best.start)) best = word;
  }
  return best;
}

/** A text without the words of a lexicon. */
export const withoutWords = (text: string, words: Lexicon<unknown>): string =>
  words.all(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
