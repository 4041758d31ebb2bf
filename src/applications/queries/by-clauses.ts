import { clausesOf } from '../../language/clauses.ts';
import { fold, quoted } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { DECLINES } from './declines.ts';
import { asks } from './reading/asking.ts';
import type { Context } from './reading/context.ts';
import { daysAsked } from './reading/days-asked.ts';
import { asksForRule, asksWhatToDo, hasHappened, isOfCase, standsInLedger } from './reading/general.ts';
import type { LedgerWords } from './reading/ledger-words.ts';
import { readQuestions } from './reading/read-questions.ts';
import { reckoned } from './reading/reckoned.ts';
import type { Token } from './reading/token.ts';
import { tokensOf } from './reading/tokens.ts';
import { vocabularyWith } from './reading/vocabulary.ts';
import type { Word } from './reading/word.ts';
import type { FindRule, Reply } from './reply-kinds.ts';

/** Of what, and when, a message is asked. */
export interface Asking {
  readonly ledger: LedgerWords;
  readonly context: Context;
  readonly ruleOf: FindRule;
}

/** What to do with a message that is taken as a whole. */
type ReplyWhole = (text: string) => Reply;

/** A clause that asks for a rule, which answers all of it; null for any other. */
function ruleIn(clause: string, { ledger, context, ruleOf }: Asking): Phrase | null {
  const { text } = fold(clause);
  const tokens = tokensOf(text, vocabularyWith(ledger));
  const days = daysAsked(text, tokens, context) ?? reckoned(text, tokens, context);
  if (days) return days;
  if (!asksForRule(text, tokens) || hasHappened(text) || tokens.some(isOfCase)) return null;
  const rule = ruleOf(`${clause}？`);
  if (rule && rule.left == null) return rule;
  // 超期的有哪些，该咋处理: what is to be done about them nobody answers here.
  return asksWhatToDo(text) && !tokens.some(standsInLedger) ? DECLINES.decide : null;
}

/** What a clause speaks of, as it is said: 平信, 补正. A question behind a rule that names nothing is of the same. */
function topicsIn(clause: string, ledger: LedgerWords): string[] {
  const { text } = fold(clause);
  return tokensOf(text, vocabularyWith(ledger)).flatMap((token) =>
    token.kind === 'unknown' ||
    (token.kind === 'word' && ['filter', 'bodies', 'still', 'me'].includes(token.word.is))
      ? text.slice(token.start, token.end)
      : [],
  );
}

/** Whether a clause asks for a rule and names nothing of which. */
function asksOn(clause: string, ledger: LedgerWords): boolean {
  const { text } = fold(clause);
  return asksForRule(text, tokensOf(text, vocabularyWith(ledger)));
}

/** Whether a clause asks for cases, points at them (a number, a name, a time), or wants what nobody answers here. */
function asksOfLedger(clause: string, ledger: LedgerWords): boolean {
  const { text } = fold(clause);
  return tokensOf(text, vocabularyWith(ledger)).some(
    (token) =>
      asks(token) ||
      isOfCase(token) ||
      token.kind === 'time' ||
      (token.kind === 'word' && token.word.is === 'declined'),
  );
}

/** Rules, one below the other. */
const told = (rules: readonly Phrase[]): Phrase =>
  phrase(rules.map(({ zh }) => zh).join('\n'), rules.map(({ en }) => en).join('\n'));

/**
 * A message of which some clauses ask for a rule and the others for cases: 征求意见最长几天，052到哪天. null for any other, which is
 * taken as a whole.
 */
export function withRules(text: string, asking: Asking, replyWhole: ReplyWhole): Reply | null {
  const { ledger, context, ruleOf } = asking;
  const folded = fold(text);
  const clauses = clausesOf(folded.text.replaceAll(' ', '，')).map((clause) => quoted(folded, clause));
  if (clauses.length < 2) return null;
  const rules = clauses.map((clause) => ruleIn(clause, asking));
  const rest = clauses.filter((_, at) => rules[at] === null);
  if (rest.length === clauses.length) return null;
  const said = rules.flatMap((rule) => rule ?? []);
  if (rest.length === 0) {
    const whole = ruleOf(text);
    // One rule of the whole that none of its clauses finds is what was asked for.
    const isOther = whole?.left == null && !said.some(({ zh }) => zh === whole?.zh);
    const isWhole = isOther || new Set(said.map(({ zh }) => zh)).size < said.length;
    return isWhole
      ? null
      : { kind: 'say', read: readQuestions(text, ledger, context), what: told(said), isRule: true };
  }
  // 延期最多延多久，谁说了算: what asks on about the rule is no question for cases.
  if (rest.every((clause) => asksOn(clause, ledger))) return null;
  // 我们不给，他能不能直接去法院: what only says of what the rule is asks for no cases.
  if (rest.every((clause) => !asksOfLedger(clause, ledger)))
    return { kind: 'say', read: readQuestions(text, ledger, context), what: told(said), isRule: true };
  const topics = clauses.flatMap((clause, at) => (rules[at] === null ? [] : topicsIn(clause, ledger)));
  const [first = '', ...more] = rest;
  const whole = topicsIn(first, ledger).length > 0 ? first : `${topics.join('')}${first}`;
  const reply = replyWhole([whole, ...more].join('，'));
  return reply.kind === 'answer' ? { ...reply, rules: said } : null;
}

/** What narrows the question before it, so that it is none of its own: 不算重复的. */
const NARROWS: readonly Word['is'][] = ['except', 'exceptEnd', 'too', 'ofThose', 'unit', 'not'];
const ASKS = wordSet([
  '{谁|哪|几|多少|吗|么|没|呢|怎么|咋|如何|啥|什么|为何|还是|不|what|which|who|when|how|why}',
]);

/** Whether a clause asks something of its own, whatever that is. */
const asksMore = (text: string, tokens: readonly Token[]): boolean =>
  (tokens.some(asks) || ASKS.isIn(text)) &&
  !tokens.some((token) => token.kind === 'word' && NARROWS.includes(token.word.is));

/**
 * Of a message whose last clauses ask what nobody understands, or nobody answers here, the questions before them, and that the rest
 * was not answered: 未分办的有几件，派给谁合适. null for any other.
 */
export function firstUnderstood(text: string, { ledger }: Asking, replyWhole: ReplyWhole): Reply | null {
  const folded = fold(text);
  const vocabulary = vocabularyWith(ledger);
  const clauses = clausesOf(folded.text);
  for (let at = clauses.length - 1; at > 0; at -= 1) {
    const [end, from] = [clauses[at - 1]?.end ?? 0, clauses[at]?.start ?? 0];
    const rest = folded.text.slice(from);
    if (!asksMore(rest, tokensOf(rest, vocabulary))) return null;
    const head = folded.text.slice(0, end);
    const before = tokensOf(head, vocabulary);
    // 不算等补正的，…: what is left out of a question is none by itself.
    const isLeftOut = before.some((token) => token.kind === 'word' && token.word.is === 'except');
    if (!before.some(asks) && (isLeftOut || !ASKS.isIn(head))) return null;
    const first = replyWhole(quoted(folded, { start: 0, end }));
    if (first.kind !== 'answer') continue;
    const left = quoted(folded, { start: from, end: folded.text.length });
    const other = replyWhole(left);
    const toldOfIt =
      other.kind === 'say' && !other.isRule
        ? other.what
        : phrase(`“${left}”没看懂，先答前面的。`, `“${left}” was not understood; here is the rest.`);
    return { ...first, rules: [...first.rules, toldOfIt] };
  }
  return null;
}
