import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Span } from '../../../language/span.ts';
import type { FoundSpan } from '../../../language/spans.ts';
import type { Bound } from './bounds.ts';
import type { Numbered } from './counted.ts';
import type { FindKnown, KnownAs } from './ledger-words.ts';
import type { Word } from './word.ts';

/** A piece of a question. `amount` is a number with its measure word: 三件; `quoted` stands between quotation marks. */
export type Token = Span &
  (
    | { readonly kind: 'word'; readonly word: Word }
    | { readonly kind: 'number'; readonly number: string }
    | { readonly kind: 'time'; readonly time: FoundSpan }
    /** `points`: only says how many those are that are spoken of: 那两件. */
    /** `isFirst`: the first so many: 前三件. */
    | {
        readonly kind: 'amount';
        readonly value: number;
        readonly points: boolean;
        readonly isFirst?: true;
      }
    | Bound
    /** So much money: 150块. */
    | { readonly kind: 'money'; readonly yuan: number }
    /** Running numbers from one to another. */
    | (Numbered & { readonly kind: 'numbered' })
    /** A place in an order, with the word that 最 makes of what stands behind it. */
    | { readonly kind: 'place'; readonly place: number; readonly word: Word | null }
    /** A row of a group of the annual report: 第4项. */
    | { readonly kind: 'item'; readonly item: number }
    | { readonly kind: 'quoted'; readonly words: string }
    | { readonly kind: 'mention'; readonly user: string }
    /** Words that are none of a question's own; `is`: what the ledger knows them as. */
    | { readonly kind: 'unknown'; readonly words: string; readonly is: KnownAs | null }
    /** A sign or a word without a meaning of its own. */
    | { readonly kind: 'sign'; readonly sign: string }
  );

/** What finds the words of a question. */
export interface Vocabulary {
  readonly words: Lexicon<Word>;
  /** Where a word without a meaning of its own that begins at a place ends; null where none does. */
  readonly fillerAt: (text: string, start: number) => Span | null;
  /** Whether words are a part of a body's name or of a content of the ledger. */
  readonly isKnown: (words: string) => boolean;
  /** The words at a place that the ledger knows: they are not cut up. */
  readonly knownAt: FindKnown;
}

/** What joins two values of one sort: either is meant. */
const JOINTS = wordSet(['{和|或|或者|或是|、|与|及|以及|跟|还有|加|加上|and|/}']);

/** A word that joins, at a place. */
export const jointAt = (text: string, start: number): Span | null => JOINTS.at(text, start);

/** Whether a sign joins what stands on its sides. */
export const isJoint = (words: string): boolean => JOINTS.get(words) !== undefined;
