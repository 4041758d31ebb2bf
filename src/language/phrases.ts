import { type Lexicon, wordSet } from './lexicon.ts';
import type { Span } from './span.ts';

/** What stands between the words of a phrase: some characters, or none, of one clause. */
export const GAP = '…';
/** What closes a clause: no phrase goes on behind it. */
const CLOSES = '，。；！？：\n';
/** How many characters a gap holds where a table says nothing else. */
const USUAL_GAP = 8;

/** A matcher of phrases in folded text, linear in its length. */
export interface Phrases {
  /** The phrase that begins at a place; of several the one that stands first in the table. */
  readonly at: (text: string, start: number) => Span | null;
  /** The phrases of a text from left to right, none within another. */
  readonly all: (text: string) => Span[];
  /** Whether any phrase stands in a text. */
  readonly isIn: (text: string) => boolean;
}

/** The first of some words from a place on, within a gap. */
function behind(text: string, from: number, words: Lexicon<true>, gap: number, closes: string): Span | null {
  for (let at = from; at <= from + gap && at < text.length; at += 1) {
    const word = words.at(text, at);
    if (word) return word;
    if (closes.includes(text.charAt(at))) return null;
  }
  return null;
}

/** A line of words with gaps between them. */
export interface PhraseLine {
  readonly first: Lexicon<true>;
  /** The words of the line from its first one on, each the nearest behind the one before it; null where one is missing. */
  readonly from: (text: string, first: Span) => Span[] | null;
}

/** Reads a line with gaps, each of at most `gap` characters and none of `closes`. */
export function phraseLine(line: string, gap: number, closes: string): PhraseLine {
  const [first = '', ...rest] = line.split(GAP);
  const words = rest.map((part) => wordSet([part]));
  const from = (text: string, found: Span): Span[] | null => {
    const parts = [found];
    let { end } = found;
    for (const word of words) {
      const next = behind(text, end, word, gap, closes);
      if (!next) return null;
      parts.push(next);
      end = next.end;
    }
    return parts;
  };
  return { first: wordSet([first]), from };
}

/**
 * Makes a matcher of a word table whose lines may have gaps: '现将…{报送|上报}如下'. A gap holds at most `gap` characters of the
 * clause; braces are choices, as in `wordings`.
 */
export function phrases(lines: readonly string[], gap = USUAL_GAP): Phrases {
  const read = lines.map((line) => phraseLine(line, gap, CLOSES));
  const at = (text: string, start: number): Span | null => {
    for (const { first, from } of read) {
      const word = first.at(text, start);
      const end = word && from(text, word)?.at(-1)?.end;
      if (end) return { start, end };
    }
    return null;
  };
  const all = (text: string): Span[] => {
    const out: Span[] = [];
    for (let index = 0; index < text.length; ) {
      const phrase = at(text, index);
      if (phrase) out.push(phrase);
      index = phrase?.end ?? index + 1;
    }
    return out;
  };
  const isIn = (text: string): boolean => {
    for (let index = 0; index < text.length; index += 1) if (at(text, index)) return true;
    return false;
  };
  return { at, all, isIn };
}
