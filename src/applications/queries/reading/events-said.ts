import { isToday } from '../../../language/time/base-spans.ts';
import type { EVENTS, Filter, Measure } from '../query.ts';
import { isWord } from './around.ts';
import { dayOfDispute } from './said.ts';
import type { Token } from './token.ts';
import type { Plain, Word } from './word.ts';

/** What happens to a case. */
export type Event = (typeof EVENTS)[number];
type Deed = Extract<Filter, { by: 'ever' }>['deed'];

/** A condition that an event says where no days are counted from it. */
interface SaidBy {
  readonly filter: Plain;
  readonly moment: Extract<Filter, { by: 'when' }>['moment'];
  /** Whether a time beside it holds the condition as well; whether the condition is kept beside a time. */
  readonly isHeld?: true;
  readonly isKept?: true;
}

/** What events say of a case by themselves. */
export const SAID_BY: Readonly<Partial<Record<Event, SaidBy>>> = {
  answered: { filter: { by: 'state', state: 'answered' }, moment: 'answered', isHeld: true },
  correctionReceived: {
    filter: { by: 'ever', deed: 'correctionReceived' },
    moment: 'correctionReceived',
    isHeld: true,
  },
  consultationEnded: {
    filter: { by: 'when', moment: 'consultationEnded', from: null, to: null },
    moment: 'consultationEnded',
  },
  reasonsGiven: {
    filter: { by: 'when', moment: 'reasonsGiven', from: null, to: null },
    moment: 'reasonsGiven',
  },
  feePaid: { filter: { by: 'fee', fee: 'paid' }, moment: 'feePaid', isHeld: true, isKept: true },
};

const OF_DEED: Readonly<Partial<Record<Deed, Event>>> = {
  extended: 'extended',
  corrected: 'correctionAsked',
  correctionReceived: 'correctionReceived',
  consulted: 'consulted',
  agreed: 'consultationEnded',
  objected: 'consultationEnded',
  reasonsAsked: 'reasonsAsked',
  charged: 'feeNotified',
  disputed: 'disputed',
  reanswered: 'reanswered',
};
const OF_ASPECT: Readonly<Partial<Record<Extract<Measure, { kind: 'aspect' }>['aspect'], Event>>> = {
  correction: 'correctionReceived',
  consultation: 'consultationEnded',
  fee: 'feePaid',
};

function ofFilter(filter: Extract<Word, { is: 'filter' }>['filter']): Event | null {
  switch (filter.by) {
    case 'state':
      return filter.state === 'answered' || filter.state === 'withdrawn'
        ? 'answered'
        : filter.state === 'consulting'
          ? 'consulted'
          : null;
    case 'ever':
      return OF_DEED[filter.deed] ?? null;
    case 'fee':
      return filter.fee === 'paid' ? 'feePaid' : null;
    case 'result':
      return 'answered';
    case 'dispute':
      return dayOfDispute(filter);
    default:
      return null;
  }
}

/** Whether a piece says more than that something happened: how it was decided, how it was answered. */
export const saysHow = (token: Token): boolean =>
  token.kind === 'word' &&
  token.word.is === 'filter' &&
  (token.word.filter.by === 'result' ||
    (token.word.filter.by === 'state' && token.word.filter.state === 'withdrawn') ||
    (token.word.filter.by === 'dispute' && token.word.filter.results.length > 0));

/** The event that a piece names; null for any other. */
export function eventOf(token: Token): Event | null {
  if (token.kind === 'time') return isToday(token.time) ? 'today' : null;
  if (token.kind !== 'word') return null;
  const { word } = token;
  if (word.is === 'event') return word.event;
  if (word.is === 'moment') return word.moment;
  if (word.is === 'filter' && word.filter.by === 'when') return word.filter.moment;
  if (word.is === 'aspect') return OF_ASPECT[word.aspect] ?? null;
  return word.is === 'filter' && !word.isDenied ? ofFilter(word.filter) : null;
}

/** What comes back of what was sent, and what may be said for it: 回来. */
export const RETURN_OF: Readonly<Partial<Record<Event, Event>>> = {
  correctionAsked: 'correctionReceived',
  consulted: 'consultationEnded',
  reasonsAsked: 'reasonsGiven',
  feeNotified: 'feePaid',
  disputed: 'disputeDecided',
  reconsidered: 'reconsiderationDecided',
  sued: 'suitDecided',
  // 延期用了几天: until it was answered.
  extended: 'answered',
};
/** What a dispute is decided by, which says of which it is where it stands beside the word for it. */
const DECIDED: readonly Event[] = ['disputeDecided', 'reconsiderationDecided', 'suitDecided'];
const OPENED: readonly Event[] = ['disputed', 'reconsidered', 'sued'];

/** A piece of a question, or several, by which something is said to have happened. */
export interface SaidEvent {
  readonly event: Event;
  readonly tokens: readonly Token[];
}

/** The events of a question one by one: 复议纠正以后 is a dispute that was decided, and no event beside its decision. */
function eventsIn(tokens: readonly Token[], isEvent: (token: Token) => boolean): SaidEvent[] {
  const out: SaidEvent[] = [];
  for (const [at, token] of tokens.entries()) {
    const event = isEvent(token) ? eventOf(token) : null;
    const last = out.at(-1);
    if (event === null) continue;
    const isDecision =
      last !== undefined &&
      OPENED.includes(last.event) &&
      event === 'disputeDecided' &&
      last.tokens.at(-1) === tokens[at - 1];
    // 来申请复议: who comes to do it sends in nothing else.
    const isComing =
      last?.event === 'received' && OPENED.includes(event) && last.tokens.at(-1)?.end === token.start;
    if (last && (isDecision || isComing || last.event === event))
      out[out.length - 1] = {
        event: isDecision ? (RETURN_OF[last.event] ?? event) : event,
        tokens: [...last.tokens, token],
      };
    else out.push({ event, tokens: [token] });
  }
  return out;
}

const isResult = (token: Token): boolean => isWord(token, 'filter') && token.word.filter.by === 'result';

/** The events of a question that are said to have happened by themselves. */
export const plainEvents = (tokens: readonly Token[]): SaidEvent[] =>
  eventsIn(tokens, (token) => !isResult(token));

/** The events of a question; how it was answered says that it was where nothing else does. */
export function eventsSaid(tokens: readonly Token[]): SaidEvent[] {
  const plain = plainEvents(tokens);
  return plain.length < 2 ? eventsIn(tokens, () => true) : plain;
}

/** What was decided before one went to court was the reconsideration. */
export const decidedBefore = (from: Event, to: Event): Event =>
  from === 'disputeDecided' && to === 'sued' ? 'reconsiderationDecided' : from;

/** What was answered behind a dispute was answered anew. */
export const answeredBehind = (from: Event, to: Event): Event =>
  to === 'answered' && (OPENED.includes(from) || DECIDED.includes(from)) ? 'reanswered' : to;
