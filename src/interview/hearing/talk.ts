import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { PLACE_BEFORE } from './words/note-places.ts';
import { BECOMING, IS_WRONG } from './words/places.ts';
import { TALK } from './words/talk.ts';

const IS = '是';

/**
 * The clauses of a message that speak to the bot about the filling (我再问问; 刚才那个写错了，是28号): no fact of the work. What
 * something should have been goes with the clause that says it was wrong.
 */
export function talkIn({ text, clauses }: Heard): Span[] {
  const spans: Span[] = [];
  let isWrong = false;
  for (const { start, end } of clauses) {
    const words = text.slice(start, end);
    const goesOn: boolean = isWrong && (words.startsWith(IS) || BECOMING.at(text, start) !== null);
    const isTalk: boolean = goesOn || TALK.isIn(words) || PLACE_BEFORE.at(text, start) !== null;
    if (isTalk) spans.push({ start, end });
    isWrong = isTalk && IS_WRONG.endingAt(text, end) !== null;
  }
  return spans;
}
