import { FILLER } from '../../../language/filler.ts';
import { type Lexicon, lexicon } from '../../../language/lexicon.ts';
import { ASPECT_WORDS } from './aspect-words.ts';
import { BESIDE_WORDS } from './beside-words.ts';
import { COURTESY_WORDS } from './courtesy-words.ts';
import { DECLINE_WORDS } from './decline-words.ts';
import { DISPUTE_WORDS } from './dispute-words.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { EVENT_WORDS } from './event-words.ts';
import { FEE_WORDS } from './fee-words.ts';
import { FORM_WORDS } from './form-words.ts';
import { GROUP_WORDS } from './group-words.ts';
import { findKnown, knownAs, type LedgerWords, NO_WORDS, withoutPersons } from './ledger-words.ts';
import { MEASURE_WORDS } from './measure-words.ts';
import { NOTHING_WORDS } from './nothing-words.ts';
import { PARTICULAR_WORDS } from './particular-words.ts';
import { SMALL_WORDS } from './small-words.ts';
import { STATE_WORDS } from './state-words.ts';
import type { Vocabulary } from './token.ts';
import type { Word } from './word.ts';

/** Every word of a question to the ledger. */
const WORDS: Lexicon<Word> = lexicon([
  ...EVENT_WORDS,
  ...FORM_WORDS,
  ...STATE_WORDS,
  ...DISPUTE_WORDS,
  ...MEASURE_WORDS,
  ...FEE_WORDS,
  ...GROUP_WORDS,
  ...BESIDE_WORDS,
  ...ASPECT_WORDS,
  ...PARTICULAR_WORDS,
  ...SMALL_WORDS,
  ...NOTHING_WORDS,
  ...COURTESY_WORDS,
  ...DECLINE_WORDS,
  ...ENGLISH_WORDS,
]);

/** Vocabularies by what their ledger knows: a message is read several times, and a ledger is folded once. */
const made = new WeakMap<LedgerWords, Vocabulary>();

/** The words of questions to a ledger that knows some words of its own. */
export function vocabularyWith(words: LedgerWords = NO_WORDS): Vocabulary {
  const before = made.get(words);
  if (before) return before;
  const impersonal = withoutPersons(words);
  const vocabulary: Vocabulary = {
    words: WORDS,
    fillerAt: (text, start) => FILLER.at(text, start),
    isKnown: (text) => knownAs(text, impersonal) !== null,
    knownAt: findKnown(words),
  };
  made.set(words, vocabulary);
  return vocabulary;
}
