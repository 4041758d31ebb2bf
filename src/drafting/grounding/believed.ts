import type { MarkKind } from '../draft.ts';
import type { Evidence } from './evidence.ts';
import type { Groundless } from './judge.ts';
import { lettersOf } from './sentences.ts';

/** What only words tell: a figure, a date, a title or a name is held to the note itself, whoever vouches for it. */
const WORDS_ONLY: ReadonlySet<MarkKind> = new Set(['act', 'superlative']);

/** Whether two texts have a word in common: two characters that stand side by side in both. */
function shareWord(text: string, other: string): boolean {
  const letters = [...lettersOf(text)];
  return letters.some((letter, at) => at > 0 && other.includes((letters[at - 1] ?? '') + letter));
}

/**
 * Whether it may be believed that a marked sentence rests on a note that the model names: nothing but wording is in doubt,
 * the note exists, and each stretch that is in doubt has a word of it.
 */
export const isBelieved = (groundless: readonly Groundless[], named: string, evidence: Evidence): boolean =>
  groundless.every(
    ({ kind, printed }) =>
      WORDS_ONLY.has(kind) &&
      evidence.lines.some(({ ref, text }) => ref === named && shareWord(printed, text)),
  );
