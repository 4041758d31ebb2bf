import { hasHan } from './han.ts';
import { wordSet } from './lexicon.ts';

/** Words that only somebody who writes English begins with, where a message is no longer than they are. */
const SHORT = wordSet([
  '{hello|hi there|help|start|skip|back|none|nothing|show|check|continue|resume|pause|cancel|finish|thanks|next|later}',
]);

/** Fewer words may be names, units or an abbreviation within a Chinese office's own way of writing. */
const FEWEST_WORDS = 3;

const ADDRESS = /@|:\/\//;
/** A word as it stands among spaces: markup and code hold letters too, and are no English. */
const WORD = /^[("“‘]?[a-z][a-z'’-]+[.,;:!?)"”]*$/i;

/** Whether a message is written in English: words enough and nothing Chinese, or one of a few that stand alone. */
export function isEnglish(text: string): boolean {
  if (hasHan(text) || ADDRESS.test(text)) return false;
  const words = text.trim().toLowerCase();
  const short = SHORT.at(words, 0);
  return (
    short?.end === words.length ||
    words.split(/\s+/u).filter((word) => WORD.test(word)).length >= FEWEST_WORDS
  );
}
