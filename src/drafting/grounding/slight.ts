import { replaced, wordSet } from '../../language/lexicon.ts';
import { PHRASING } from '../words/phrasing.ts';
import { coverOf, runsOf } from './content.ts';
import type { Line } from './evidence.ts';
import { type Judged, ownLines, type Rests } from './ground-of.ts';
import { withoutLaws } from './names.ts';
import { sense } from './sentences.ts';

/** The words that any report has in place of speech. */
export const FREE_WORDS = wordSet(PHRASING);
/** A clause without the words that any report has in place of speech: it is held to its note by what it says besides. */
export const withoutPhrasing = (clause: string): string => replaced(clause, FREE_WORDS, '，');

const ALL = '全部';
const OF_ALL = wordSet(['{全部|全体|所有|均|都|一律}']);
/** Characters of content that a clause may have besides its note where it tells little at all. */
const SLIGHT = 2;
/** How much of a clause that any report might have so is in the very characters of its note. */
const IN_ITS_WORDS = 0.3;

/** The line beside which a clause says at most one more word, and some of what that line says. */
export function slightRests(clause: string, beside: readonly string[], judged: Judged): Rests {
  const own = ownLines(judged).filter(({ ref }) => beside.includes(ref));
  const words = sense(clause);
  // Whether it is so of all is judged by its own word.
  const isSlight = (runs: readonly string[], { told }: Line): boolean => {
    const { length, held } = coverOf(
      runs.filter((run) => run !== ALL),
      told,
    );
    return length - held <= SLIGHT && (held > 0 || length <= SLIGHT);
  };
  const source = own.find((line) => {
    const shared = words.filter((char) => line.text.includes(char)).length;
    return (
      (shared > 0 && isSlight(runsOf(withoutLaws(clause), true), line)) ||
      (!OF_ALL.isIn(clause) &&
        shared >= words.length * IN_ITS_WORDS &&
        isSlight(runsOf(withoutPhrasing(clause), true), line))
    );
  });
  return source ? [source.ref] : null;
}
