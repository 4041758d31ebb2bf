import { fold } from './fold.ts';
import type { Span } from './span.ts';
import { wordings } from './wordings.ts';

/** A word of a lexicon that stands in a text, and what it means. Offsets into the folded text. */
export interface FoundWord<T> extends Span {
  readonly word: string;
  readonly value: T;
}

/** Words and what each means. A line may stand for several wordings (`wordings`). */
export type WordTable<T> = readonly (readonly [lines: readonly string[], value: T])[];

/** A matcher of words in folded text. Where several begin at one place the longest is meant. */
export interface Lexicon<T> {
  /** The longest word that begins at a place. */
  readonly at: (text: string, start: number) => FoundWord<T> | null;
  /** The longest word that ends at a place. */
  readonly endingAt: (text: string, end: number) => FoundWord<T> | null;
  /** The words of a text from left to right, none within another. Linear in the text. */
  readonly all: (text: string) => FoundWord<T>[];
  /** Whether any word stands in a text. */
  readonly isIn: (text: string) => boolean;
  /** What a whole text means, where it is one of the words. */
  readonly get: (text: string) => T | undefined;
}

const LATIN = /[a-z]/;

/** Whether a word in letters is cut out of a longer one: "no" in "notice". */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)));

/** The words of a table by one of their ends, longest first. */
function byEnd(
  words: Iterable<string>,
  charOf: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    const list = lists.get(charOf(word));
    if (list) list.push(word);
    else lists.set(charOf(word), [word]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
  return lists;
}

/**
 * Makes a lexicon of a table. Texts are to be folded first (`fold`); the words are folded here. Of two lines for one word
 * the later counts.
 */
export function lexicon<T>(table: WordTable<T>): Lexicon<T> {
  const meanings = new Map<string, T>();
  for (const [lines, value] of table)
    for (const line of lines)
      for (const word of wordings(line)) if (word) meanings.set(fold(word).text, value);
  const firsts = byEnd(meanings.keys(), (word) => word.charAt(0));
  const lasts = byEnd(meanings.keys(), (word) => word.charAt(word.length - 1));
  const found = (text: string, word: string, start: number): FoundWord<T> | null =>
    start >= 0 && text.startsWith(word, start) && !isInsideWord(text, start, start + word.length)
      ? { word, value: meanings.get(word) as T, start, end: start + word.length }
      : null;
  const firstOf = (words: readonly string[] | undefined, text: string, startOf: (word: string) => number) => {
    for (const word of words ?? []) {
      const hit = found(text, word, startOf(word));
      if (hit) return hit;
    }
    return null;
  };
  const at = (text: string, start: number) => firstOf(firsts.get(text.charAt(start)), text, () => start);
  const all = (text: string): FoundWord<T>[] => {
    const out: FoundWord<T>[] = [];
    for (let index = 0; index < text.length; ) {
      const hit = at(text, index);
      if (hit) out.push(hit);
      index = hit ? hit.end : index + 1;
    }
    return out;
  };
  return {
    at,
    endingAt: (text, end) => firstOf(lasts.get(text.charAt(end - 1)), text, (word) => end - word.length),
    all,
    isIn: (text) => {
      for (let index = 0; index < text.length; index += 1) if (at(text, index)) return true;
      return false;
    },
    get: (text) => meanings.get(text),
  };
}

/** A lexicon of words that all mean the same. */
export const wordSet = (lines: readonly string[]): Lexicon<true> => lexicon([[lines, true]]);
