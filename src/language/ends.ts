import type { Span } from './span.ts';

/** Some characters: those of a string, or those of which a test is true. */
type Characters = string | ((char: string) => boolean);

const isOneOf = (characters: Characters): ((char: string) => boolean) =>
  typeof characters === 'string' ? (char) => char !== '' && characters.includes(char) : characters;

/** A text without the characters of a list that it ends with. Linear, where a pattern with "+$" begins anew at every place. */
export function withoutClosing(text: string, characters: Characters): string {
  const isOne = isOneOf(characters);
  let end = text.length;
  while (end > 0 && isOne(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without the characters of a list that it begins with. */
export function withoutOpening(text: string, characters: Characters): string {
  const isOne = isOneOf(characters);
  let start = 0;
  while (start < text.length && isOne(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** A text without the characters of a list at either end. */
export const without = (text: string, characters: Characters): string =>
  withoutOpening(withoutClosing(text, characters), characters);

/** Where characters of a list stand in a row, as many as follow one another; shorter rows than `least` are left out. */
export function runsOf(text: string, characters: Characters, least = 1): Span[] {
  const isOne = isOneOf(characters);
  const out: Span[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && isOne(text.charAt(end))) end += 1;
    if (end - start >= least) out.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return out;
}

/** The lines of a text: where each begins and ends, without what breaks it off. */
export function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** What stands before the first of some signs; the whole text where none stands. */
export function before(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** A text without what stands in brackets; one that is not closed stays as it is. */
export function withoutBrackets(text: string, open: string, close: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    out += text.slice(from, at);
    from = end + close.length;
  }
  return out + text.slice(from);
}
