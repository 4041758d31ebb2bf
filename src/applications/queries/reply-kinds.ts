import type { Phrase } from '../../report/language.ts';
import type { Meant } from './meant.ts';
import type { ReadQuery, ReadQuestions } from './reading/read-questions.ts';
import type { MeantName } from './unclear-text.ts';

/** What to do with a message to the ledger. */
export type Reply =
  /** `rules`: those that other clauses of the message ask for, and that a last clause was not understood. */
  | {
      readonly kind: 'answer';
      readonly read: ReadQuestions;
      readonly queries: readonly ReadQuery[];
      readonly rules: readonly Phrase[];
    }
  /** A rule, or why it is not answered. */
  | { readonly kind: 'say'; readonly read: ReadQuestions; readonly what: Phrase; readonly isRule: boolean }
  /** Words were left that mean something; `names` are those that a word may be a slip of the pen for. */
  | {
      readonly kind: 'unclear';
      readonly read: ReadQuestions;
      readonly unused: readonly string[];
      readonly names: readonly MeantName[];
      /** The rule that comes nearest, which leaves some of it unanswered as well. */
      readonly rule: Phrase | null;
      /** What it asks without them, where they can only be of no weight. */
      readonly meant: Meant | null;
    };

/** A rule that a message asks for; `left`: what it speaks of beside, which the rule does not answer. */
export type FindRule = (text: string) => (Phrase & { readonly left?: string | null }) | null;
