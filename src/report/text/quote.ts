import { originalSpan } from './compact.ts';
import type { Passage } from './mentions.ts';

/** A span of a passage's compact text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest quotation in a message, in characters. */
const LONGEST_QUOTE = 60;

/** The words of a span for a message: compact, on one line, cut where too long. */
export function quoteOf(passage: Passage, { start, end }: Span): string {
  const words = passage.read.text
    .slice(start, end)
    .replaceAll('\n', '')
    .replace(/^[，、：；]+/, '');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
}

/** The span in the text as it stands in the report. */
export const spanOf = (passage: Passage, { start, end }: Span): Span =>
  originalSpan(passage.read, start, end);
