import { clausesOf } from '../../language/clauses.ts';
import { type Lexicon, wordSet } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import {
  ABOUT,
  CAUSE,
  CAUSED,
  JOINS,
  MADE,
  MADE_THINGS,
  NO_CAUSE,
  NO_JOINS,
  REASON,
} from '../words/claims.ts';
import { figuresOf } from './figures-of.ts';

/** Words of a text that no longer word of another list holds. */
const free = (words: Lexicon<true>, holding: Lexicon<true>, text: string): Span[] => {
  const held = holding.all(text);
  return words.all(text).filter((word) => !held.some((other) => overlaps(other, word)));
};

/** A joined part is no shorter, in characters, else it only goes on: 并执行. */
const SHORTEST = 5;

/** What a sentence asserts, piece by piece: its clauses, parted where 并 joins a further assertion. */
export function assertionsOf(sentence: string): Span[] {
  return clausesOf(sentence).flatMap(({ start, end }) => {
    const clause = sentence.slice(start, end);
    const cuts = free(JOINS, NO_JOINS, clause)
      .map((word) => word.start)
      .filter((at) => at >= SHORTEST && clause.length - at >= SHORTEST);
    const ends = [...cuts, clause.length];
    return ends.map((at, index) => ({ start: start + (ends[index - 1] ?? 0), end: start + at }));
  });
}

/** What something is about is said early in its clause (characters); later 涉及 only qualifies a noun. */
const EARLY = 4;

/** What a clause says something to be about; '' where it says nothing of the kind. */
export function matterOf(clause: string): string {
  const word =
    ABOUT.all(clause).find(({ start }) => start <= EARLY) ??
    MADE.all(clause).find(({ start }) => start <= EARLY);
  const matter = word ? clause.slice(word.end) : '';
  return matter.startsWith('的') || clause.startsWith('对') ? '' : matter;
}

/** Whether a clause says that something was made, set up or called. */
export const isOfMade = (clause: string): boolean =>
  MADE_THINGS.all(clause).some(({ start }) => start <= EARLY) && matterOf(clause) !== '';

/** What a cause may be given of before it is opened: 1件因, 其中2件因. */
const OF_WHAT = wordSet(['{其中|另有|另}']);

/** Where a clause goes on behind how many of what it speaks of. */
function behindCount(clause: string): number {
  const from = OF_WHAT.at(clause, 0)?.end ?? 0;
  const [count] = figuresOf(clause);
  return count?.start === from ? count.end : from;
}

/** How a dispute ended, and how the clause goes on to why: 被纠正1件系超期答复. */
const LOST = wordSet(['{纠正|纠错|败诉|撤销|确认违法}']);
const IS = wordSet(['{系|因|是因|均系|均因}']);
const tellsWhyLost = (clause: string): boolean =>
  LOST.isIn(clause) && figuresOf(clause).some(({ end }) => IS.at(clause, end) !== null);

/** Whether a clause gives a cause. */
export const givesCause = (clause: string): boolean =>
  tellsWhyLost(clause) ||
  free(CAUSE, NO_CAUSE, clause).some(({ start }) => start <= 1 + behindCount(clause)) ||
  REASON.isIn(clause) ||
  CAUSED.endingAt(clause, clause.length) !== null;
