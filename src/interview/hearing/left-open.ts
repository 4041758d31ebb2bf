import { askingIn, closesAsking, isAsked } from '../../language/clauses.ts';
import { withoutOpening } from '../../language/ends.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { topicsOf } from './note-topics.ts';
import { saysFigures } from './said-figures.ts';
import { ALL_OF_IT, IS_OPEN, OF_WHAT_WAS_TOLD, THAT_ONE, WHETHER_WRITTEN } from './words/left-open.ts';
import { CHANNELS, NOTE_PLACES } from './words/note-places.ts';

/** Longer messages tell of the year (characters). */
const LONGEST = 200;

/** What a message leaves open: the fact, and the words by which it is not settled (做成图解吧，也不一定). */
export interface LeftOpen extends Span {
  readonly fact: string;
  readonly open: string;
}

const PAUSES = '，,。 ；;';

/** 这个要写吗, 算不算信息管理: whether what was told is to be written, or where it counts, is asked. */
const asksOfTold = (words: string): boolean =>
  (closesAsking(words) ||
    askingIn(words).some(({ asked }) => asked === 'whether') ||
    isAsked(words, { start: 0, end: words.length })) &&
  WHETHER_WRITTEN.isIn(words) &&
  // 要不要报, of nothing that is named.
  (words.length <= SHORTEST_ASKED ||
    ASKS_ON.includes(words.charAt(OF_WHAT_WAS_TOLD.at(words, 0)?.end ?? words.length) || ' '));

const SHORTEST_ASKED = 5;

/** How a question goes on behind what points at what was told. */
const ASKS_ON = '行要算能该是用写需可会不放报提填记';

/** Whether a clause tells nothing of its own, and leaves open what stands before it. */
const leavesOpen = (words: string): boolean =>
  asksOfTold(words) || (!speaksOfItsOwn(words) && IS_OPEN.isIn(words));

/** 那个直播不晓得算不算, 公众号要不要合并等会上定: a clause with a matter of its own leaves open that alone. */
const WAITS = '等看';

const speaksOfItsOwn = (words: string): boolean =>
  !WAITS.includes(words.charAt(0) || ' ') &&
  (CHANNELS.isIn(words) || NOTE_PLACES.isIn(words) || (THAT_ONE.at(words, 0) !== null && !asksOfTold(words)));

/** A clause with a matter of its own that is not settled: 那个直播不晓得算不算. */
export const isOpenItself = (words: string): boolean =>
  words.length <= LONGEST_ITSELF && IS_OPEN.isIn(words) && speaksOfItsOwn(words);
const LONGEST_ITSELF = 24;

/** A clause that speaks of nothing but what stands before it: 也不一定; 编办批不批还两说 leaves open as well what that is for. */
const LONGEST_CLAUSE = 16;

/**
 * What a message leaves open at its end, where something is told: the last fact, and that it is not sure, not settled, or may
 * not belong there. null where nothing is left open.
 */
export function leftOpen({ text, folded, clauses }: Heard): LeftOpen | null {
  if (text.length > LONGEST || text.includes('\n') || clauses.length < 2) return null;
  const at = clauses.findIndex(
    ({ start, end }, index) =>
      index > 0 && end - start <= LONGEST_CLAUSE && leavesOpen(text.slice(start, end)),
  );
  const clause = clauses[at];
  const said = clause ? text.slice(clause.start, clause.end) : '';
  // 这么写行不行 speaks of all that was told.
  const first = ALL_OF_IT.at(said, 0) ? clauses[0] : clauses[at - 1];
  const fact = first && { start: first.start, end: clauses[at - 1]?.end ?? first.end };
  // What follows may settle it.
  if (!fact || !clause || at < clauses.length - 1) return null;
  const words = text.slice(fact.start, fact.end);
  if (isAsked(text, fact) || !(topicsOf(words).size > 0 || saysFigures(heard(words)))) return null;
  return {
    start: fact.start,
    end: clause.end,
    fact: withoutOpening(quoted(folded, fact), PAUSES),
    open: quoted(folded, clause),
  };
}
