import { organsIn } from '../../language/bodies.ts';
import { clausesOf } from '../../language/clauses.ts';
import { fold, quoted } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutSlips } from '../../language/slips.ts';
import type { Span } from '../../language/span.ts';
import type { Phrase } from '../../report/language.ts';
import { DECLINES, type DeclineReason } from './declines.ts';
import { type Meant, meantOf } from './meant.ts';
import { namesLike } from './names.ts';
import type { Query } from './query.ts';
import { heardOtherwise } from './reading/by-sound.ts';
import type { Context } from './reading/context.ts';
import { daysAsked } from './reading/days-asked.ts';
import {
  asksForRule,
  asksWhatMayBe,
  asksWhatToDo,
  asksWithin,
  hasHappened,
  isDecidedOn,
  isDisputable,
  isOfCase,
  standsInLedger,
} from './reading/general.ts';
import { isOrdinal, type LedgerWords } from './reading/ledger-words.ts';
import { asks } from './reading/questions-of.ts';
import { type ReadQuery, type ReadQuestions, readQuestions, unusedWords } from './reading/read-questions.ts';
import { reckoned } from './reading/reckoned.ts';
import { type Token, tokensOf } from './reading/tokens.ts';
import { vocabularyWith } from './reading/vocabulary.ts';
import type { MeantName } from './unclear-text.ts';

/** What to do with a message to the ledger. */
export type Reply =
  /** `rules`: those that other clauses of the message ask for. */
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

/** Whether words are the name of another office: 发改局. */
const isOrgan = (words: string): boolean => {
  const { text } = fold(words);
  return organsIn(text).some(({ start, end }) => start === 0 && end === text.length);
};

/** A rule that a message asks for; `left`: what it speaks of beside, which the rule does not answer. */
type FindRule = (text: string) => (Phrase & { readonly left?: string | null }) | null;

/** Whether a query counts days between two events. */
const countsBetween = ({ measure, filters }: Query): boolean =>
  measure.kind === 'lasting' ||
  ('between' in measure && measure.between !== null) ||
  filters.some((filter) => filter.by === 'took');

/** Whether what is asked of applications names none of them, and no time: only which way they come, or of what sort they are. */
const isOfSorts = (read: ReadQuestions, tokens: readonly Token[]): boolean =>
  read.queries.length > 0 &&
  !tokens.some(pointsInLedger) &&
  read.queries.every(
    ({ query: { measure, filters } }) =>
      measure.kind === 'aspect' &&
      filters.every(({ by }) => by === 'kind' || by === 'channel' || by === 'when'),
  );

/** What nobody answers here, whatever else is said. */
const NEVER: readonly DeclineReason[] = ['otherOrgan', 'draft', 'predict'];

/** Where somebody else is to decide. */
const FOR_ME = wordSet(['{帮|替}{我|我们|咱}{决定|定|拿主意|判断|把关}']);

/** 不予公开的要不要写理由: whether there must be reasons is no count of them. */
const isOfReasons = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'groups' && token.word.by === 'result';

/** Whether a piece asks for cases, or of an answer that was given: 还能复议不. */
const asksOfCases = (token: Token): boolean =>
  (asks(token) && !isOfReasons(token)) || (token.kind === 'word' && isDisputable(token.word));

/** Why a message is declined: of a case always; of none it may ask for the rule: 没带身份证怎么收. */
function declinedFor(read: ReadQuestions, text: string, tokens: readonly Token[]): DeclineReason | null {
  const why = read.declined;
  if (why === null || NEVER.includes(why) || tokens.some(isOfCase) || FOR_ME.isIn(text)) return why;
  return why === 'personal' && !asksForRule(text, tokens) && !asksWhatMayBe(text) ? why : null;
}

/** A clause that asks for a rule, which answers all of it; null for any other. */
function ruleIn(clause: string, ledger: LedgerWords, context: Context, ruleOf: FindRule): Phrase | null {
  const { text } = fold(clause);
  const tokens = tokensOf(text, vocabularyWith(ledger));
  const days = daysAsked(text, tokens, context) ?? reckoned(text, tokens, context);
  if (days) return days;
  if (!asksForRule(text, tokens) || hasHappened(text) || tokens.some(isOfCase)) return null;
  const rule = ruleOf(`${clause}？`);
  return rule && rule.left == null ? rule : null;
}

/** Whether a clause asks for a rule and names nothing of which. */
function asksOn(clause: string, ledger: LedgerWords): boolean {
  const { text } = fold(clause);
  return asksForRule(text, tokensOf(text, vocabularyWith(ledger)));
}

/**
 * A message of which some clauses ask for a rule and the others for cases: 征求意见最长几天，052到哪天. null for any other, which is
 * taken as a whole.
 */
function withRules(text: string, ledger: LedgerWords, context: Context, ruleOf: FindRule): Reply | null {
  const folded = fold(text);
  const clauses = clausesOf(folded.text).map((clause) => quoted(folded, clause));
  if (clauses.length < 2) return null;
  const rules = clauses.map((clause) => ruleIn(clause, ledger, context, ruleOf));
  const rest = clauses.filter((_, at) => rules[at] === null);
  if (rest.length === 0 || rest.length === clauses.length) return null;
  // 延期最多延多久，谁说了算: what asks on about the rule is no question for cases.
  if (rest.every((clause) => asksOn(clause, ledger))) return null;
  const reply = replyAsTyped(rest.join('，'), ledger, context, ruleOf);
  return reply.kind === 'answer' ? { ...reply, rules: rules.flatMap((rule) => rule ?? []) } : null;
}

/** What a reply comes to, so that two ways to hear a message that come to the same are one. */
const comesTo = (reply: Reply): string =>
  JSON.stringify(reply.kind === 'answer' ? reply.queries.map(({ query }) => query) : reply.kind);

/** What to do with a message; one that is only understood once its slips of typing are mended, in one way alone, is read so. */
export function replyTo(text: string, ledger: LedgerWords, context: Context, ruleOf: FindRule): Reply {
  const reply = withRules(text, ledger, context, ruleOf) ?? replyAsTyped(text, ledger, context, ruleOf);
  if (reply.kind !== 'unclear') return reply;
  const mended = withoutSlips(text);
  const vocabulary = vocabularyWith(ledger);
  const folded = fold(mended).text;
  const ways = heardOtherwise(folded, tokensOf(folded, vocabulary), vocabulary, ledger);
  const again = [...(mended === text ? [] : [mended]), ...ways].map((way) =>
    replyAsTyped(way, ledger, context, ruleOf),
  );
  const [one, ...more] = again.filter(({ kind }) => kind !== 'unclear');
  if (one && more.every((each) => comesTo(each) === comesTo(one))) return one;
  const named = again.find((each) => each.kind === 'unclear' && each.names.length > 0);
  return reply.names.length > 0 ? reply : (named ?? reply);
}

const pointsInLedger = (token: Token): boolean =>
  isOfCase(token) || token.kind === 'time' || token.kind === 'mention';

/** The names that words which nobody knows may be meant for: with the characters beside it where a word was cut: 力 of 钱力. */
function namesIn({ folded, unused }: ReadQuestions, { applicants }: LedgerWords): MeantName[] {
  const around = ({ start, end }: Span): Span[] =>
    end - start > 1
      ? [{ start, end }]
      : [
          { start: Math.max(start - 1, 0), end },
          { start, end: Math.min(end + 1, folded.text.length) },
        ];
  return unused.flatMap((span) =>
    around(span).flatMap((each) => {
      const said = quoted(folded, each);
      if (isOrdinal(said)) return [];
      return namesLike(said, applicants).map((meant) => ({ said, meant }));
    }),
  );
}

/**
 * What to do with a message. A rule and a query are held against what was said: the one that leaves no word over is the answer;
 * where both leave some the message is asked back, with the rule beside the nearest questions. What nobody answers here is
 * declined. `ruleOf` finds the rule that a message asks for.
 */
function replyAsTyped(text: string, ledger: LedgerWords, context: Context, ruleOf: FindRule): Reply {
  const read = readQuestions(text, ledger, context);
  const { tokens } = read;
  const folded = read.folded.text;
  const unused = unusedWords(read);
  const declined = declinedFor(read, folded, tokens);
  if (declined) return { kind: 'say', read, what: DECLINES[declined], isRule: false };
  const days = daysAsked(folded, tokens, context) ?? reckoned(folded, tokens, context);
  if (days) return { kind: 'say', read, what: days, isRule: true };
  const isWhole = read.queries.length > 0 && unused.length === 0;
  const isAsked = asksForRule(folded, tokens);
  // 征求意见到对方回话平均几天, 信访的最后怎么处理的: what happened is no rule.
  const isOfLedger =
    isWhole &&
    (hasHappened(folded) || (!asksWithin(folded) && read.queries.some(({ query }) => countsBetween(query))));
  const rule = isAsked && !isOfLedger ? ruleOf(text) : null;
  const isNearest = rule?.left != null && (isWhole || tokens.some(standsInLedger));
  // 邮寄的从哪天开始算: asked of all that come so, it is a rule.
  if (rule && (!isNearest || isOfSorts(read, tokens))) return { kind: 'say', read, what: rule, isRule: true };
  if (read.declined && read.declined !== 'personal')
    return { kind: 'say', read, what: DECLINES[read.declined], isRule: false };
  // 要先告知吗: a rule that nobody knows here is no question for cases.
  const isOfRule =
    (asksWhatMayBe(folded) && !tokens.some((token) => asksOfCases(token))) ||
    (asksWithin(folded) && !tokens.some(isOfCase));
  // 过了期咋办: what one is to do no list of cases tells.
  const isToDo = asksWhatToDo(folded) && !tokens.some(isOfCase);
  if (isToDo && rule === null) return { kind: 'say', read, what: DECLINES.decide, isRule: false };
  if (isOfRule && isDecidedOn(tokens)) return { kind: 'say', read, what: DECLINES.decide, isRule: false };
  if (isWhole && !isOfRule) return { kind: 'answer', read, queries: read.queries, rules: [] };
  // 第三方不吭声还能给吗: what names no case and no time, and a rule answers in full, is asked of the rule.
  const wholeRule =
    rule === null && !isAsked && asksWhatMayBe(folded) && !tokens.some(pointsInLedger)
      ? ruleOf(`${text}？`)
      : null;
  if (wholeRule && wholeRule.left == null) return { kind: 'say', read, what: wholeRule, isRule: true };
  const names = namesIn(read, ledger);
  if (names.length === 0 && unused.some(isOrgan))
    return { kind: 'say', read, what: DECLINES.otherOrgan, isRule: false };
  const inFull = (words: string): Query[] | null => {
    const again = readQuestions(words, ledger, context);
    const isRead = again.unused.length === 0 && again.declined === null && !isOfRule;
    return isRead && again.queries.length > 0 ? again.queries.map(({ query }) => query) : null;
  };
  const meant = names.length > 0 ? null : meantOf(text, read, vocabularyWith(ledger), inFull);
  return { kind: 'unclear', read, unused, names, rule, meant };
}
