import { holdsOnly, trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { isFamiliar } from './somebody.ts';
import { PLACE_BEFORE } from './words/note-places.ts';
import { BECOMING, IS_WRONG } from './words/places.ts';
import { OF_SAYING, ONE_SAID, ORDERED, TALK, TOLD_ME, WHO_ORDERS } from './words/talk.ts';

const IS = '是';

/** 刚才那个写错了 speaks of what was said; 之前一直打不开 tells how it was. */
function speaksOfBefore(text: string, { start, end }: Span): boolean {
  const place = PLACE_BEFORE.at(text, start);
  return (
    place !== null &&
    (ONE_SAID.endingAt(text, place.end) !== null || OF_SAYING.isIn(text.slice(place.end, end)))
  );
}

/** 这个领导特别让写上: a clause that only says who wants it written. */
function isOrdered(text: string, clause: Span): boolean {
  const { end } = trimmed(text, clause, (kind) => kind === 'ending');
  const word = ORDERED.endingAt(text, end);
  return (
    word !== null &&
    holdsOnly(text, { start: clause.start, end: word.start }, WHO_ORDERS.all(text)) &&
    WHO_ORDERS.isIn(text.slice(clause.start, word.start))
  );
}

/** 公众号小马回了: somebody who told the clerk. */
function isFromSomebody(text: string, clause: Span): boolean {
  const word = TOLD_ME.endingAt(text, clause.end);
  return word !== null && isFamiliar(text.slice(clause.start, word.start));
}

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
    const isTalk: boolean =
      goesOn ||
      [isOrdered, isFromSomebody, speaksOfBefore].some((is) => is(text, { start, end })) ||
      TALK.isIn(words);
    if (isTalk) spans.push({ start, end });
    isWrong = isTalk && IS_WRONG.endingAt(text, end) !== null;
  }
  return spans;
}
