import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { PLACE_BEFORE } from './words/note-places.ts';
import { TALK } from './words/talk.ts';

/** The clauses of a message that speak to the bot about the filling (我再问问, 刚才那个写错了): no fact of the work. */
export const talkIn = ({ text, clauses }: Heard): Span[] =>
  clauses.filter(
    ({ start, end }) => TALK.isIn(text.slice(start, end)) || PLACE_BEFORE.at(text, start) !== null,
  );
