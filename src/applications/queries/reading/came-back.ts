import { wordSet } from '../../../language/lexicon.ts';
import type { Query } from '../query.ts';
import { isWord, saysState } from './around.ts';
import { type Event, RETURN_OF } from './events-said.ts';
import type { Token } from './token.ts';

/** What was sent out, by the deed that a question counts. */
const SENT: Readonly<Partial<Record<string, Event>>> = {
  charged: 'feeNotified',
  corrected: 'correctionAsked',
  consulted: 'consulted',
  reasonsAsked: 'reasonsAsked',
};

/** What a question counted that was sent out and comes back; null for any other. */
function sentIn({ filters }: Query): Event | null {
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

/** 补正没回来: whether a piece says that a correction did not come, of cases that no longer wait for it as well. */
const didNotCome = (text: string, token: Token): boolean =>
  saysState(token, 'awaitingCorrection') && DENIES.isIn(text.slice(token.start, token.end));

/** What stands beside it without naming anything else: how many, which, that it was not. */
const isBeside = (token: Token): boolean =>
  token.kind === 'sign' ||
  isWord(token, 'nothing') ||
  isWord(token, 'not') ||
  isWord(token, 'ofThose') ||
  (isWord(token, 'measure') && (token.word.measure.kind === 'count' || token.word.measure.kind === 'list'));

/**
 * 发了几份收费通知，交了几份: behind what was sent out, what came in is what came back of it, and no application; what did
 * not come in is asked of all of it as well. The question as it is meant; null where it names anything else.
 */
export function cameBack(
  text: string,
  question: readonly Token[],
  previous: Query | null | undefined,
): Token[] | null {
  const sent = previous ? sentIn(previous) : null;
  const event = sent && RETURN_OF[sent];
  const isMissing = event === 'correctionReceived' && question.some((token) => didNotCome(text, token));
  if (isMissing && question.every((token) => didNotCome(text, token) || isBeside(token)))
    return [...question];
  if (!event || !question.some((token) => comesBack(text, token))) return null;
  if (!question.every((token) => comesBack(text, token) || isBeside(token))) return null;
  return question.map((token) =>
    comesBack(text, token)
      ? { kind: 'word', word: { is: 'event', event } as const, start: token.start, end: token.end }
      : token,
  );
}
