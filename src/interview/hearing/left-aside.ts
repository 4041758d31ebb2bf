import { type Heard, heard } from '../../language/hear.ts';
import { joined, overlaps, type Span } from '../../language/span.ts';
import { changesIn } from './no-facts.ts';
import { putOffIn } from './readers/put-off.ts';
import { saysFigures } from './said-figures.ts';
import { talkIn } from './talk.ts';

/** A longer message tells of the year, whatever it holds (characters). */
const LONGEST = 400;

/**
 * The stretches of a message that say of the filling what changes nothing: that something comes later, where it may be put
 * (社会评议没搞，考核结果还没出). What is told beside them may be taken, and they are said to be left.
 */
export function leftAside(utterance: Heard): Span[] {
  const { text } = utterance;
  if (text.length > LONGEST) return [];
  const changes = changesIn(text);
  return joined([...putOffIn(utterance), ...talkIn(utterance)]).filter(
    (span) =>
      !changes.some((word) => overlaps(word, span)) && !saysFigures(heard(text.slice(span.start, span.end))),
  );
}
