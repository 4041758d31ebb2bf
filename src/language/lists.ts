import { lexicon, wordSet } from './lexicon.ts';
import type { Span } from './span.ts';

/** Words behind which the parts of a whole follow, and those that only look like it. */
const OPENERS = lexicon<boolean>([
  [['{其中|包括|包含|分为|含}'], true],
  [['含{量|义|糊|金量}'], false],
]);

/** Words that hand the figures behind them out to what was named before: 分别为5件、4件. */
const DISTRIBUTORS = wordSet(['{分别|依次}{为|是|有|}']);

/** Signs that may stand before the word that opens a list. */
const BEFORE_OPENER = '，（：、';

/** The word that opens a list of parts at a place of folded text, a sign before it left out; null where none does. */
export function listOpenedAt(text: string, start: number): Span | null {
  const from = BEFORE_OPENER.includes(text.charAt(start) || ' ') ? start + 1 : start;
  const word = OPENERS.at(text, from);
  return word?.value ? word : null;
}

/** Whether a word that opens a list of parts stands in a text. */
export const opensList = (text: string): boolean => OPENERS.all(text).some(({ value }) => value);

/** The word that hands figures out in a text; null where there is none. */
export const distributedIn = (text: string): Span | null => DISTRIBUTORS.all(text)[0] ?? null;

/** What parts the items of a list. */
const AND = wordSet(['以及', '{、|和|与|及}']);

/** The items of a list in folded text: 征地、拆迁和补偿 has three. */
export function listedIn(text: string): string[] {
  const marks = AND.all(text);
  return [...marks, { start: text.length }].map(({ start }, index) =>
    text.slice(marks[index - 1]?.end ?? 0, start),
  );
}
