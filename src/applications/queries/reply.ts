import { organsIn } from '../../language/bodies.ts';
import { fold, quoted } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { withoutSlips } from '../../language/slips.ts';
import type { Span } from '../../language/span.ts';
import { phrase } from '../../report/language.ts';
import { firstUnderstood, withRules } from './by-clauses.ts';
import { DECLINES, type DeclineReason } from './declines.ts';
import { meantOf } from './meant.ts';
import { namesLike } from './names.ts';
import type { Query } from './query.ts';
import { asks } from './reading/asking.ts';
import { heardOtherwise } from './reading/by-sound.ts';
import type { Context } from './reading/context.ts';
import { daysAsked } from './reading/days-asked.ts';
import {
  asksForRule,
  asksOfReport,
  asksWhatMayBe,
  asksWhatToDo,
  asksWhyMust,
  asksWithin,
  hasHappened,
  isDecidedOn,
  isDisputable,
  isOfCase,
  standsInLedger,
} from './reading/general.ts';
import { isOrdinal, type LedgerWords } from './reading/ledger-words.ts';
import { type ReadQuestions, readQuestions, unusedWords } from './reading/read-questions.ts';
import { reckoned } from './reading/reckoned.ts';
import { isBy } from './reading/said.ts';
import type { Token } from './reading/token.ts';
import { tokensOf } from './reading/tokens.ts';
import { vocabularyWith } from './reading/vocabulary.ts';
import type { FindRule, Reply } from './reply-kinds.ts';
import type { MeantName } from './unclear-text.ts';

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

/** Whether what is asked of applications names none of them, and no time: only which way they come, or of what sort they are. */
const isOfSorts = (read: ReadQuestions, tokens: readonly Token[]): boolean =>
  read.queries.length > 0 &&
  !tokens.some(pointsInLedger) &&
  read.queries.every(
    ({ query: { measure, filters } }) =>
      measure.kind === 'aspect' &&
      filters.every(({ by }) => by === 'kind' || by === 'channel' || by === 'when'),
  );

/** 能延期吗, behind a case that was told of: asked of that case. */
const goesOnFrom = ({ queries }: ReadQuestions, { previous }: Context): boolean =>
  previous !== null &&
  queries.length > 0 &&
  queries.every(
    ({ query: { measure, filters } }) =>
      measure.kind === 'aspect' &&
      (filters.some(isBy('number')) || JSON.stringify(filters) === JSON.stringify(previous.filters)),
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

/** What every application is of, said of the rule that is asked for. */
const OF_APPLICATIONS = wordSet(['{依申请公开|依申请|政府信息公开|信息公开}的']);

/** The rule that a message asks for, also where it says that applications are meant: 依申请公开的延期最多几天. */
function ruleFor(text: string, ruleOf: FindRule): ReturnType<FindRule> {
  const rule = ruleOf(text);
  const subject = rule?.left == null ? null : OF_APPLICATIONS.at(text, 0);
  return subject ? (ruleOf(text.slice(subject.end)) ?? rule) : rule;
}

/** Why a message is declined: of a case always; of none it may ask for the rule: 没带身份证怎么收. */
function declinedFor(read: ReadQuestions, text: string, tokens: readonly Token[]): DeclineReason | null {
  const why = read.declined;
  if (why === null || NEVER.includes(why) || tokens.some(isOfCase) || FOR_ME.isIn(text)) return why;
  return why === 'personal' && !asksForRule(text, tokens) && !asksWhatMayBe(text) ? why : null;
}

/** What a reply comes to, so that two ways to hear a message that come to the same are one. */
const comesTo = (reply: Reply): string =>
  JSON.stringify(reply.kind === 'answer' ? reply.queries.map(({ query }) => query) : reply.kind);

/** A reply to a message that was mended, and what it was read as: whoever meant something else sees it. */
function readAs(reply: Reply, words: string): Reply {
  const told = phrase(`按“${words}”理解。`, `Read as “${words}”.`);
  switch (reply.kind) {
    case 'answer':
      return { ...reply, rules: [told, ...reply.rules] };
    case 'say': {
      const { what } = reply;
      return reply.isRule
        ? { ...reply, what: phrase(`${told.zh}\n${what.zh}`, `${told.en}\n${what.en}`) }
        : reply;
    }
    case 'unclear':
      return reply;
    default:
      return reply satisfies never;
  }
}

/** What to do with a message; one that is only understood once its slips of typing are mended, in one way alone, is read so. */
export function replyTo(text: string, ledger: LedgerWords, context: Context, ruleOf: FindRule): Reply {
  const asking = { ledger, context, ruleOf };
  const typed = (words: string) => replyAsTyped(words, ledger, context, ruleOf);
  const reply = withRules(text, asking, typed) ?? typed(text);
  // 迟答的各晚了几天，怪谁: what nobody answers here leaves what was asked before it.
  if (reply.kind === 'say' && reply.read.declined === 'decide')
    return firstUnderstood(text, asking, typed) ?? reply;
  if (reply.kind !== 'unclear') return reply;
  const mended = withoutSlips(text);
  const vocabulary = vocabularyWith(ledger);
  const folded = fold(mended).text;
  const ways = heardOtherwise(folded, tokensOf(folded, vocabulary), vocabulary, ledger);
  const again = [...(mended === text ? [] : [mended]), ...ways].map((words) => readAs(typed(words), words));
  const [one, ...more] = again.filter(({ kind }) => kind !== 'unclear');
  if (one && more.every((each) => comesTo(each) === comesTo(one))) return one;
  const named = again.find((each) => each.kind === 'unclear' && each.names.length > 0);
  if (reply.names.length > 0) return reply;
  return named ?? firstUnderstood(text, asking, typed) ?? reply;
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
  const ofReport = asksOfReport(folded, tokens) ? ruleOf(text) : null;
  if (ofReport) return { kind: 'say', read, what: ofReport, isRule: true };
  const isWhole = read.queries.length > 0 && unused.length === 0;
  const isWhyMust = asksWhyMust(folded, tokens);
  const isAsked = isWhyMust || asksForRule(folded, tokens);
  // 征求意见到对方回话平均几天, 信访的最后怎么处理的: what happened is no rule.
  const isOfLedger =
    isWhole &&
    (hasHappened(folded) ||
      goesOnFrom(read, context) ||
      (!asksWithin(folded) && read.queries.some(({ query }) => countsBetween(query))));
  const rule = isAsked && !isOfLedger ? ruleFor(text, ruleOf) : null;
  const isNearest = rule?.left != null && (isWhole || tokens.some(standsInLedger));
  // 邮寄的从哪天开始算: asked of all that come so, it is a rule.
  if (rule && (!isNearest || isOfSorts(read, tokens))) return { kind: 'say', read, what: rule, isRule: true };
  if (read.declined && read.declined !== 'personal')
    return { kind: 'say', read, what: DECLINES[read.declined], isRule: false };
  // 要先告知吗: a rule that nobody knows here is no question for cases.
  const isOfRule =
    isWhyMust ||
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
