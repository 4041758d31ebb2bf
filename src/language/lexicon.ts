import { foldedWord } from './fold.ts';
import type { Span } from './span.ts';
import { partsOf } from './wordings.ts';

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
  /** The words of at most so many characters, with what each means. */
  readonly upTo: (longest: number) => ReadonlyMap<string, T>;
}

const LATIN = /[a-z]/;

/** Whether a word in letters is cut out of a longer one: "no" in "notice". */
const isInsideWord = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end)));

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

/** What the choices of a line may go on with at a place, and the number of the line that ends there; −1 for none. */
interface Going {
  readonly next: readonly Step[];
  readonly ends: number;
}

/** One character of a line (its code). */
interface Step extends Going {
  readonly code: number;
}

/** The steps of a choice, one a character, before what follows it; built from its far end. */
function chain(choice: string, direction: 1 | -1, follows: Going): Going {
  let going = follows;
  for (let step = 1; step <= choice.length; step += 1) {
    const code = choice.charCodeAt(direction === 1 ? choice.length - step : step - 1);
    going = { next: [{ code, next: going.next, ends: going.ends }], ends: -1 };
  }
  return going;
}

/**
 * The steps of a line from its first character on (`direction` 1) or from its last (−1). They grow with the line, not with the
 * wordings that it stands for, of which there are thousands; built from the end, so that choices share what follows them.
 */
function stepsOf(line: string, number: number, direction: 1 | -1): Going {
  const parts = partsOf(foldedWord(line));
  let after: Going = { next: [], ends: number };
  for (const choices of direction === 1 ? parts.reverse() : parts) {
    const follows: Going = after;
    const ways = choices.map((choice) => chain(choice, direction, follows));
    after = { next: ways.flatMap(({ next }) => next), ends: Math.max(...ways.map(({ ends }) => ends)) };
  }
  return after;
}

/** A place in all lines at once: what comes next by the code of its character, read when a text first comes there. */
class Branch {
  readonly ends: number;
  /** The steps of a character until a text comes there, then the place behind it. */
  readonly #next = new Map<number, Step[] | Branch>();

  constructor({ next, ends }: Going) {
    this.ends = ends;
    for (const step of next) {
      const same = this.#next.get(step.code);
      if (Array.isArray(same)) same.push(step);
      else this.#next.set(step.code, [step]);
    }
  }

  next(code: number): Branch | undefined {
    const steps = this.#next.get(code);
    if (!Array.isArray(steps)) return steps;
    const ends = steps.reduce((most, step) => Math.max(most, step.ends), -1);
    const next =
      steps.length === 1 ? (steps[0]?.next ?? []) : [...new Set(steps.flatMap((step) => step.next))];
    const branch = new Branch({ next, ends });
    this.#next.set(code, branch);
    return branch;
  }

  /** Whether a character goes on from here; most places of a text begin no word at all. */
  begins(code: number): boolean {
    return this.#next.has(code);
  }

  /** The characters that go on from here. */
  codes(): Iterable<number> {
    return this.#next.keys();
  }
}

/**
 * Makes a lexicon of a table, for as long as the process runs. It is read when it is first asked: a process that hears nothing
 * starts without reading any. Texts are to be folded first (`fold`); the words are folded here. Of two lines for one word the later counts.
 */
export function lexicon<T>(table: WordTable<T>): Lexicon<T> {
  const lines = once(() => table.flatMap(([words, value]) => words.map((line) => ({ line, value }))));
  const rootOf = (direction: 1 | -1) => () => {
    const next = lines().flatMap(({ line }, number) => stepsOf(line, number, direction).next);
    return new Branch({ next, ends: -1 });
  };
  const forwards = once(rootOf(1));
  const backwards = once(rootOf(-1));
  tables.push(forwards);
  /** The words that begin (`direction` 1) or end (−1) at a place, the shortest first. */
  const wordsFrom = (text: string, from: number, direction: 1 | -1): FoundWord<T>[] => {
    let branch = (direction === 1 ? forwards() : backwards()).next(text.charCodeAt(from));
    const found: FoundWord<T>[] = [];
    for (let at = from; branch !== undefined; at += direction, branch = branch.next(text.charCodeAt(at))) {
      const meant = lines()[branch.ends];
      const [start, end] = direction === 1 ? [from, at + 1] : [at, from + 1];
      if (meant && !isInsideWord(text, start, end))
        found.push({ word: text.slice(start, end), value: meant.value, start, end });
    }
    return found;
  };
  const at = (text: string, start: number) =>
    forwards().begins(text.charCodeAt(start)) ? (wordsFrom(text, start, 1).at(-1) ?? null) : null;
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
  const upTo = (longest: number): Map<string, T> => {
    const found = new Map<string, T>();
    const walk = (branch: Branch, word: string): void => {
      const meant = lines()[branch.ends];
      if (meant) found.set(word, meant.value);
      if (word.length === longest) return;
      for (const code of branch.codes()) {
        const next = branch.next(code);
        if (next) walk(next, word + String.fromCharCode(code));
      }
    };
    walk(forwards(), '');
    return found;
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
    get: (text) => {
      let branch: Branch | undefined = forwards();
      for (let index = 0; branch && index < text.length; index += 1)
        branch = branch.next(text.charCodeAt(index));
      return lines()[branch?.ends ?? -1]?.value;
    },
    upTo,
  };
}

/** A lexicon of words that all mean the same. */
export const wordSet = (lines: readonly string[]): Lexicon<true> => lexicon([[lines, true]]);

/** A text in which each of some words is another. */
export const replaced = (text: string, words: Lexicon<unknown>, by: string): string =>
  words.all(text).reduceRight((out, { start, end }) => out.slice(0, start) + by + out.slice(end), text);
