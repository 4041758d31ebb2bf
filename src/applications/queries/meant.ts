import { originalSpan } from '../../language/fold.ts';
import { isMeaningful, leftOver } from '../../language/leftover.ts';
import { personAt } from '../../language/persons.ts';
import { joined, type Span } from '../../language/span.ts';
import type { Query } from './query.ts';
import type { ReadQuestions } from './reading/read-questions.ts';
import type { Token, Vocabulary } from './reading/token.ts';

/** What a question may have meant of which some words were not understood: the question without them, and what it asks. */
export interface Meant {
  readonly text: string;
  readonly queries: readonly Query[];
}

type Read = Pick<ReadQuestions, 'folded' | 'tokens' | 'unused'>;

/** Whether a piece is nothing but words that nobody knows; those that are known to mean something else are none. */
const isUnknown = (token: Token, { words }: Vocabulary): boolean =>
  token.kind === 'unknown' && token.is === null && words.get(token.words)?.is !== 'foreign';

/** Whether a stretch holds no word that is known, no figure, day, negation or name: without it the rest means the same. */
function saysNothingKnown({ folded, tokens }: Read, span: Span, vocabulary: Vocabulary): boolean {
  const around = [
    { start: 0, end: span.start },
    { start: span.end, end: folded.text.length },
  ];
  return (
    tokens.every(
      (token) => token.start >= span.end || token.end <= span.start || isUnknown(token, vocabulary),
    ) &&
    !leftOver(folded, around).some(isMeaningful) &&
    personAt(folded.text, span.start) === null
  );
}

const narrows = ({ measure, filters }: Query): boolean =>
  measure.kind === 'compare' || filters.some(({ by }) => by !== 'when');

/**
 * The question that is left where the words that were not understood are taken out, each of which could only be of no weight;
 * null where one may carry meaning, or where what is left narrows nothing. `read` reads what is left; null where not in full.
 */
export function meantOf(
  original: string,
  said: Read,
  vocabulary: Vocabulary,
  read: (text: string) => readonly Query[] | null,
): Meant | null {
  const { folded, unused } = said;
  if (unused.length === 0 || !unused.every((span) => saysNothingKnown(said, span, vocabulary))) return null;
  const text = joined(unused)
    .map((span) => originalSpan(folded, span))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), original);
  const queries = read(text);
  return queries?.some(narrows) ? { text, queries } : null;
}
