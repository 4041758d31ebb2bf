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
  /** Every word with what it means. */
  readonly entries: () => ReadonlyMap<string, T>;
}

const LATIN = /[a-z]/;

/** Whether a word in letters is cut out of a longer one: "no" in "notice". */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)));

/** A place in a tree of words: what comes next by the code of its character, and the word that ends here. */
interface Branch<T> {
  next: Map<number, Branch<T>> | null;
  ends: { readonly word: string; readonly value: T } | null;
}

/** Words with what each means as a tree, from their first character on (`step` 1) or from their last (−1). */
function treeOf<T>(meanings: ReadonlyMap<string, T>, step: 1 | -1): Branch<T> {
  const root: Branch<T> = { next: null, ends: null };
  for (const [word, value] of meanings) {
    let branch = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(step === 1 ? at : word.length - 1 - at);
      branch.next ??= new Map();
      const next: Branch<T> = branch.next.get(code) ?? { next: null, ends: null };
      branch.next.set(code, next);
      branch = next;
    }
    branch.ends = { word, value };
  }
  return root;
}

/** What is made once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What reads each table. */
const tables: (() => unknown)[] = [];

/** Reads all tables at once, so that no message waits for one: at the start of a process that hears. */
export function readTables(): void {
  for (const read of tables) read();
}

/** What each word of a table means. */
function meaningsOf<T>(table: WordTable<T>): ReadonlyMap<string, T> {
  const meanings = new Map<string, T>();
  for (const [lines, value] of table)
    for (const line of lines)
      for (const word of wordings(fold(line).text)) if (word) meanings.set(word, value);
  return meanings;
}

/**
 * Makes a lexicon of a table, for as long as the process runs. It is read when it is first asked: a process that hears nothing
 * starts without reading any. Texts are to be folded first (`fold`); the words are folded here. Of two lines for one word the later counts.
 */
export function lexicon<T>(table: WordTable<T>): Lexicon<T> {
  const meanings = once(() => meaningsOf(table));
  const forwards = once(() => treeOf(meanings(), 1));
  const backwards = once(() => treeOf(meanings(), -1));
  tables.push(forwards);
  /** The words that begin (`step` 1) or end (−1) at a place, the shortest first. */
  const wordsFrom = (text: string, from: number, step: 1 | -1): FoundWord<T>[] => {
    let branch = (step === 1 ? forwards() : backwards()).next?.get(text.charCodeAt(from));
    // Most places begin no word at all.
    if (branch === undefined) return [];
    const found: FoundWord<T>[] = [];
    for (let at = from; branch !== undefined; at += step, branch = branch.next?.get(text.charCodeAt(at))) {
      const [start, end] = step === 1 ? [from, at + 1] : [at, from + 1];
      if (branch.ends && !isInsideWord(text, start, end)) found.push({ ...branch.ends, start, end });
    }
    return found;
  };
  const at = (text: string, start: number) => wordsFrom(text, start, 1).at(-1) ?? null;
  const allAt = (text: string, start: number) => wordsFrom(text, start, 1).reverse();
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
    endingAt: (text, end) => wordsFrom(text, end - 1, -1).at(-1) ?? null,
    all,
    isIn: (text) => {
      for (let index = 0; index < text.length; index += 1) if (at(text, index)) return true;
      return false;
    },
    get: (text) => meanings().get(text),
    entries: meanings,
  };
}

/** A lexicon of words that all mean the same. */
export const wordSet = (lines: readonly string[]): Lexicon<true> => lexicon([[lines, true]]);

/** A text in which each of some words is another. */
export const replaced = (text: string, words: Lexicon<unknown>, by: string): string =>
  words.all(text).reduceRight((out, { start, end }) => out.slice(0, start) + by + out.slice(end), text);
