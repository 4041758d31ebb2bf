import { isHan } from '../../language/han.ts';
import type { Span } from './written-parts.ts';

/** No doubled phrase is longer (characters). */
const LONGEST = 8;
/** A variant is told from two words that follow each other only where it is this long. */
const SHORTEST_VARIANT = 3;

/** Stretches that double a word by right: X政府政府信息公开, 一步一步. */
const BY_RIGHT: ReadonlySet<string> = new Set(['政府']);
const isCounted = (word: string): boolean => /^[一每逐]/u.test(word);

/** Where a phrase of at least two characters stands twice in a row; the whole of both, or null. */
function twiceAt(text: string, start: number): Span | null {
  for (let length = LONGEST; length >= 2; length -= 1) {
    if (text.charAt(start + length) !== text.charAt(start)) continue;
    const word = text.slice(start, start + length);
    if (word.length < length || ![...word].every(isHan)) continue;
    if (!text.startsWith(word, start + length) || BY_RIGHT.has(word) || isCounted(word)) continue;
    return { start, end: start + 2 * length };
  }
  return null;
}

/** Whether one phrase is the other with one character more. */
function isVariant(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

/** Where a phrase is followed by itself with one character more or less: 可通过可以通过. */
function variantAt(text: string, start: number): Span | null {
  for (let length = LONGEST; length >= SHORTEST_VARIANT; length -= 1) {
    if (text.charAt(start + length) !== text.charAt(start)) continue;
    const first = text.slice(start, start + length);
    const more = text.slice(start + length, start + 2 * length + 1);
    const less = text.slice(start + length, start + 2 * length - 1);
    const all = [...first, ...more];
    if (all.length === 2 * length + 1 && all.every(isHan) && isVariant(first, more))
      return { start, end: start + all.length };
    if (length > SHORTEST_VARIANT && [...first, ...less].every(isHan) && isVariant(less, first))
      return { start, end: start + 2 * length - 1 };
  }
  return null;
}

/** Words and phrases that were written twice in a row: 公开公开, 满意率满意率, 可通过可以通过. Linear in the text. */
export function doubledWords(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const span = isHan(text.charAt(at)) ? (twiceAt(text, at) ?? variantAt(text, at)) : null;
    if (span) spans.push(span);
    at = span?.end ?? at + 1;
  }
  return spans;
}
