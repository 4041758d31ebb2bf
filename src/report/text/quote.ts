import { originalSpan, quoted } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import type { Passage } from './mentions.ts';

/** Longest quotation in a message, in characters. */
const LONGEST_QUOTE = 60;

/** The words of a span of the folded text for a message: as they are written, on one line, cut where too long. */
export function quoteOf(passage: Passage, span: Span): string {
  const words = quoted(passage.read, span)
    .replace(/\s/g, '')
    .replace(/^[，、：；,:;]/, '');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** A span of the folded text in the text as it stands in the report. */
export const spanOf = (passage: Passage, span: Span): Span => originalSpan(passage.read, span);
