import { wordSet } from '../../../language/lexicon.ts';
import type { Query } from '../query.ts';
import { isWord, saysState } from './around.ts';
import { isCount, isCountOrList } from './asking.ts';
import { type Event, RETURN_OF, SAID_BY } from './events-said.ts';
import { BEGAN } from './mean-of.ts';
import type { Token } from './token.ts';
import type { Plain, Word } from './word.ts';

/** What was sent out, by the deed that a question counts. */
const SENT: Readonly<Partial<Record<string, Event>>> = {
  charged: 'feeNotified',
  corrected: 'correctionAsked',
  consulted: 'consulted',
  reasonsAsked: 'reasonsAsked',
};

/** What a question counted that was sent out and comes back; null for any other. */
function sentIn({ measure, filters }: Query): Event | null {
  if (measure.kind === 'fees') return 'feeNotified';
  for (const filter of filters) {
    const event = filter.by === 'ever' ? SENT[filter.deed] : filter.by === 'when' ? filter.moment : undefined;
    if (!filter.not && event !== undefined && Object.values(SENT).includes(event)) return event;
  }
  return null;
}

/** What is said of whatever comes back, as of applications that come in: 交了, 收到, 回了. */
const COMES_BACK = wordSet(['{交|缴|付|回|补|到|收|来}']);

const comesBack = (text: string, token: Token): boolean =>
  COMES_BACK.at(text, token.start) !== null &&
  (isWord(token, 'moment') ? token.word.moment === 'received' : saysState(token, 'answered'));

const DENIES = wordSet(['{没|未|不}']);

/** What was sent out to those that wait for it to come back; undefined for any other. */
const sentTo = (filter: Plain): Event | undefined =>
  filter.by === 'state'
    ? BEGAN[filter.state]
    : filter.by === 'fee' && filter.fee === 'owed'
      ? 'feeNotified'
      : undefined;

/** 补正没回来, 没交的: whether a piece says that what was sent did not come back, of cases that no longer wait for it as well. */
const didNotCome = (text: string, token: Token, sent: Event): boolean =>
  isWord(token, 'filter') &&
  sentTo(token.word.filter) === sent &&
  DENIES.isIn(text.slice(token.start, token.end));

const asWord = (word: Word, { start, end }: Token): Token => ({ kind: 'word', word, start, end });

/** That nothing came back; of a correction that is told of those that were to be corrected (`standingThen`). */
function notCome(token: Token, event: Event): Token {
  const said = event === 'correctionReceived' ? undefined : SAID_BY[event];
  return said ? asWord({ is: 'filter', filter: said.filter, isDenied: true }, token) : token;
}

const SUM: Word = { is: 'measure', measure: { kind: 'fees', of: 'paid' } };

/** What stands beside it without naming anything else: how many, which, that it was not. */
const isBeside = (token: Token): boolean =>
  token.kind === 'sign' ||
  isWord(token, 'nothing') ||
  isWord(token, 'not') ||
  isWord(token, 'ofThose') ||
  isWord(token, 'still') ||
  isWord(token, 'groups') ||
  isWord(token, 'aspect') ||
  isCountOrList(token);

/**
 * 发了几份收费通知，交了几份: behind what was sent out, what came in is what came back of it, and no application; what did
 * not come in is asked of all of it as well. The question as it is meant; null where it names anything else.
 */
export function cameBack(
  text: string,
  question: readonly Token[],
  previous: Query | null | undefined,
): Token[] | null {
  if (!previous) return null;
  const sent = sentIn(previous);
  const event = sent && RETURN_OF[sent];
  if (!sent || !event) return null;
  const says = (is: (token: Token) => boolean): boolean =>
    question.some(is) && question.every((token) => is(token) || isBeside(token));
  const isMissing = (token: Token): boolean => didNotCome(text, token, sent);
  const isBack = (token: Token): boolean => comesBack(text, token);
  // 通知收费多少，收上来多少: of a sum it is the sum that came back; what did not is owed (`gone-on.ts`).
  const isOfSum = previous.measure.kind === 'fees';
  if (says(isMissing))
    return isOfSum ? null : question.map((token) => (isMissing(token) ? notCome(token, event) : token));
  if (!says(isBack)) return null;
  if (!isOfSum)
    return question.map((token) => (isBack(token) ? asWord({ is: 'event', event }, token) : token));
  return question
    .filter((token) => !isBack(token))
    .map((token) => (isCount(token) ? asWord(SUM, token) : token));
}
