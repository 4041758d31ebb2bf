import type { Span } from '../../language/span.ts';

/** The mark of quotation, as it stands in folded text. */
export const QUOTE = '"';

/** What stands in quotation marks in a folded text, one after another. */
export function quotedIn(text: string): Span[] {
  const parts = text.split(QUOTE);
  let at = 0;
  return parts.flatMap((part, index) => {
    const span = { start: at, end: at + part.length };
    at = span.end + QUOTE.length;
    return index % 2 === 1 && index < parts.length - 1 && part !== '' ? [span] : [];
  });
}
