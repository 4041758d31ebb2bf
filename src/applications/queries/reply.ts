import { organsIn } from '../../language/bodies.ts';
import { fold } from '../../language/fold.ts';
import type { Phrase } from '../../report/language.ts';
import { DECLINES, type DeclineReason } from './declines.ts';
import { namesLike } from './names.ts';
import type { Query } from './query.ts';
import type { Context } from './reading/context.ts';
import { asksForRule, asksWhatMayBe, isOfCase } from './reading/general.ts';
import type { LedgerWords } from './reading/ledger-words.ts';
import { type ReadQuery, type ReadQuestions, readQuestions, unusedWords } from './reading/read-questions.ts';
import { tokensOf } from './reading/tokens.ts';
import { vocabularyWith } from './reading/vocabulary.ts';

/** What to do with a message to the ledger. */
export type Reply =
  | { readonly kind: 'answer'; readonly read: ReadQuestions; readonly queries: readonly ReadQuery[] }
  /** A rule, or why it is not answered. */
  | { readonly kind: 'say'; readonly read: ReadQuestions; readonly what: Phrase; readonly isRule: boolean }
  /** Words were left that mean something; `names` are those that a word may be a slip of the pen for. */
  | {
      readonly kind: 'unclear';
      readonly read: ReadQuestions;
      readonly unused: readonly string[];
      readonly names: readonly { readonly said: string; readonly meant: string }[];
    };

/** Whether words are the name of another office: 发改局. */
const isOrgan = (words: string): boolean => {
  const { text } = fold(words);
  return organsIn(text).some(({ start, end }) => start === 0 && end === text.length);
};

/** Whether a query counts days between two events. */
const countsBetween = ({ measure, filters }: Query): boolean =>
  measure.kind === 'lasting' ||
  ('between' in measure && measure.between !== null) ||
  filters.some((filter) => filter.by === 'took');

/** What is declined whatever a rule may say of it. */
const BEFORE_RULES: readonly DeclineReason[] = ['personal', 'draft', 'change', 'otherOrgan'];

/**
 * What to do with a message: what nobody answers here is declined, a question for a rule has the rule, one of which every
 * word was understood is answered, any other is asked back. `ruleOf` finds the rule that a message asks for.
 */
export function replyTo(
  text: string,
  ledger: LedgerWords,
  context: Context,
  ruleOf: (text: string) => Phrase | null,
): Reply {
  const read = readQuestions(text, ledger, context);
  const declined = (why: DeclineReason): Reply => ({ kind: 'say', read, what: DECLINES[why], isRule: false });
  if (read.declined && BEFORE_RULES.includes(read.declined)) return declined(read.declined);
  const tokens = tokensOf(fold(text).text, vocabularyWith(ledger));
  if (read.declined && tokens.some(isOfCase)) return declined(read.declined);
  // 征求意见到对方回话平均几天: what the ledger counts between two events is no rule.
  const isCounted = read.unused.length === 0 && read.queries.some(({ query }) => countsBetween(query));
  const rule = !isCounted && asksForRule(fold(text).text, tokens) ? ruleOf(text) : null;
  if (rule) return { kind: 'say', read, what: rule, isRule: true };
  if (read.declined) return declined(read.declined);
  // 要先告知吗: a rule that nobody knows here is no question for cases.
  const isRule = asksForRule(fold(text).text, tokens) && asksWhatMayBe(fold(text).text);
  const unused = unusedWords(read);
  if (read.queries.length > 0 && unused.length === 0 && !isRule)
    return { kind: 'answer', read, queries: read.queries };
  if (unused.some(isOrgan)) return declined('otherOrgan');
  const names = unused.flatMap((said) =>
    namesLike(said, ledger.applicants).map((meant) => ({ said, meant })),
  );
  return { kind: 'unclear', read, unused, names };
}
