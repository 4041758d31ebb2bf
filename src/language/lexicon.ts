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
  /** Every word that begins at a place, the longest first. */
  readonly allAt: (text: string, start: number) => FoundWord<T>[];
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

/** How long the words are that have a character at one of their ends, the longest first. */
function lengthsByEnd(
  words: Iterable<string>,
  charOf: (word: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words)
    lengths.set(charOf(word), (lengths.get(charOf(word)) ?? new Set()).add(word.length));
  return new Map([...lengths].map(([char, found]) => [char, [...found].sort((a, b) => b - a)]));
}

/**
 * Makes a lexicon of a table. Texts are to be folded first (`fold`); the words are folded here. Of two lines for one word
 * the later counts.
 */
export function lexicon<T>(table: WordTable<T>): Lexicon<T> {
  const meanings = new Map<string, T>();
  for (const [lines, value] of table)
    for (const line of lines)
      for (const word of wordings(fold(line).text)) if (word) meanings.set(word, value);
  const firsts = lengthsByEnd(meanings.keys(), (word) => word.charAt(0));
  const lasts = lengthsByEnd(meanings.keys(), (word) => word.charAt(word.length - 1));
  const found = (text: string, start: number, end: number): FoundWord<T> | null => {
    if (start < 0 || end > text.length) return null;
    const word = text.slice(start, end);
    return meanings.has(word) && !isInsideWord(text, start, end)
      ? { word, value: meanings.get(word) as T, start, end }
      : null;
  };
  const longestOf = (
    lengths: readonly number[] | undefined,
    hitOf: (length: number) => FoundWord<T> | null,
  ): FoundWord<T> | null => {
    for (const length of lengths ?? []) {
      const hit = hitOf(length);
      if (hit) return hit;
    }
    return null;
  };
  const at = (text: string, start: number) =>
    longestOf(firsts.get(text.charAt(start)), (length) => found(text, start, start + length));
  const allAt = (text: string, start: number): FoundWord<T>[] =>
    (firsts.get(text.charAt(start)) ?? []).flatMap((length) => found(text, start, start + length) ?? []);
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
    allAt,
    endingAt: (text, end) =>
      longestOf(lasts.get(text.charAt(end - 1)), (length) => found(text, end - length, end)),
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

/** A text in which each of some words is another. */
export const replaced = (text: string, words: Lexicon<unknown>, by: string): string =>
  words.all(text).reduceRight((out, { start, end }) => out.slice(0, start) + by + out.slice(end), text);
