import { isToday } from '../../../language/time/base-spans.ts';
import type { Between } from '../query.ts';
import { EVENTS, type Filter, type Measure } from '../query.ts';
import type { Token } from './tokens.ts';
import type { Word } from './word.ts';

type Event = (typeof EVENTS)[number];
type Deed = Extract<Filter, { by: 'ever' }>['deed'];

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
};

function ofFilter(filter: Extract<Word, { is: 'filter' }>['filter']): Event | null {
  switch (filter.by) {
    case 'state':
      return filter.state === 'answered' ? 'answered' : filter.state === 'consulting' ? 'consulted' : null;
    case 'ever':
      return OF_DEED[filter.deed] ?? null;
    case 'fee':
      return filter.fee === 'paid' ? 'feePaid' : null;
    case 'dispute':
      return filter.results.length === 0
        ? 'disputed'
        : filter.results.includes('pending')
          ? null
          : 'disputeDecided';
    default:
      return null;
  }
}

/** The event that a piece names; null for any other. */
function eventOf(token: Token): Event | null {
  if (token.kind === 'time') return isToday(token.time) ? 'today' : null;
  if (token.kind !== 'word') return null;
  const { word } = token;
  if (word.is === 'event') return word.event;
  if (word.is === 'moment') return word.moment;
  if (word.is === 'aspect') return OF_ASPECT[word.aspect] ?? null;
  return word.is === 'filter' && !word.isDenied ? ofFilter(word.filter) : null;
}

const is = (token: Token | undefined, what: Word['is']): boolean =>
  token?.kind === 'word' && token.word.is === what;

/** Whether a piece asks for days, or bounds them. */
export const asksDays = (token: Token): boolean =>
  token.kind === 'duration' ||
  is(token, 'days') ||
  is(token, 'gap') ||
  (token.kind === 'word' &&
    ((token.word.is === 'aspect' && token.word.aspect === 'took') ||
      (token.word.is === 'measure' &&
        (token.word.measure.kind === 'average' || token.word.measure.kind === 'extreme'))));

/** A time that a question counts between two events, and the pieces that tell which. */
export interface FoundBetween {
  readonly from: Event;
  readonly to: Event;
  readonly tokens: ReadonlySet<Token>;
}

const isSmall = (token: Token): boolean =>
  token.kind === 'sign' || is(token, 'nothing') || is(token, 'about') || is(token, 'keeper');

/** The pieces between two, without those that mean nothing. */
const saying = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isSmall(token));

/** What comes back of what was sent, and what may be said for it: 回来. */
const RETURN_OF: Readonly<Partial<Record<Event, Event>>> = {
  correctionAsked: 'correctionReceived',
  consulted: 'consultationEnded',
  reasonsAsked: 'reasonsGiven',
  feeNotified: 'feePaid',
  disputed: 'disputeDecided',
  // 延期用了几天: until it was answered.
  extended: 'answered',
};
const BACK: readonly Event[] = ['correctionReceived', 'consultationEnded', 'disputeDecided'];

/** 补正从发出去: what was sent out stands before. */
const sentBefore = (tokens: readonly Token[], sending: Token): Token | null =>
  tokens
    .slice(0, tokens.indexOf(sending))
    .findLast((each) => RETURN_OF[eventOf(each) ?? 'today'] !== undefined) ?? null;

/** The two events at the sides of a word for “until”: the piece before it, and the next that is one. */
function aroundUntil(tokens: readonly Token[]): FoundBetween | null {
  for (const [at, token] of tokens.entries()) {
    if (!is(token, 'until')) continue;
    const before = tokens.slice(0, at).findLast((each) => eventOf(each) !== null);
    const behind = tokens.slice(at + 1);
    // 到答复最快几天: the word for how long says what it ends with.
    const after = behind.find((each) => eventOf(each) !== null) ?? behind.find(asksDays);
    const [from, to] = [before && eventOf(before), after && (eventOf(after) ?? 'answered')];
    if (!before || !after || !from || !to) continue;
    const sent = from === 'answered' ? sentBefore(tokens, before) : null;
    const start = (sent && eventOf(sent)) ?? from;
    const end = BACK.includes(to) ? (RETURN_OF[start] ?? to) : to;
    if (start === end) continue;
    const told = eventOf(after) === null ? [] : [after];
    return { from: start, to: end, tokens: new Set([before, token, ...told, ...(sent ? [sent] : [])]) };
  }
  return null;
}

const asksResult = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'aspect' && token.word.aspect === 'result';

/** Whether nothing that says something stands between two pieces. */
const isBeside = (tokens: readonly Token[], one: Token, other: Token): boolean =>
  tokens.indexOf(other) === tokens.indexOf(one) + 1;

/** 收到后多少天答复的, 答复和收件中间隔了几天: two events with a word for what lies between, or for after. */
function aroundDays(tokens: readonly Token[]): FoundBetween | null {
  const link = tokens.find((token) => is(token, 'gap') || is(token, 'after'));
  if (!link) return null;
  const all = tokens.filter((token) => eventOf(token) !== null);
  // 复议纠正以后: the dispute that was decided is no event beside its decision.
  const events = all.filter((token, at) => {
    const next = all[at + 1];
    return !(
      eventOf(token) === 'disputed' &&
      next &&
      eventOf(next) === 'disputeDecided' &&
      isBeside(tokens, token, next)
    );
  });
  // 几号答的，隔了几天: from receipt.
  if (events.length === 0 && is(link, 'gap') && tokens.some(asksResult))
    return { from: 'received', to: 'answered', tokens: new Set([link]) };
  const [first, second, ...more] = events;
  const from = first && eventOf(first);
  // 收到后多少天答复的: the word for how long says what it ends with.
  const isAnswer =
    !second && is(link, 'after') && tokens.some((token) => is(token, 'aspect') && asksDays(token));
  const to = isAnswer ? 'answered' : second && eventOf(second);
  // 缴费隔了几天: from what it answers; 隔了几天答的: from receipt.
  if (first && from && !to && is(link, 'gap')) {
    const start = from === 'answered' ? 'received' : EVENTS.find((each) => RETURN_OF[each] === from);
    return start ? { from: start, to: from, tokens: new Set([link, first]) } : null;
  }
  if (!first || more.length > 0 || !from || !to || from === to) return null;
  const named = all.filter((token) => !events.includes(token));
  return { from, to, tokens: new Set([link, first, ...named, ...(second ? [second] : [])]) };
}

const isExtension = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'aspect' && token.word.long === true;

/** 征求意见用了几天: what was sent, with how long it took right behind it, until it came back. */
function ofOneEvent(tokens: readonly Token[]): FoundBetween | null {
  for (const [at, token] of tokens.entries()) {
    const event = eventOf(token);
    const back = event === null ? undefined : RETURN_OF[event];
    const next = tokens[at + 1];
    // 延期了几天才答
    const answer = isExtension(token)
      ? tokens.slice(at + 1).find((each) => eventOf(each) === 'answered')
      : undefined;
    if (answer) return { from: 'extended', to: 'answered', tokens: new Set([token, answer]) };
    const isLong = is(next, 'days') || (is(next, 'aspect') && next !== undefined && asksDays(next));
    if (event && back && isLong) return { from: event, to: back, tokens: new Set([token]) };
  }
  return null;
}

/** Between which two events a question counts days; null where it counts none, or from receipt to the answer. */
export function betweenIn(tokens: readonly Token[]): FoundBetween | null {
  const asked = saying(tokens);
  if (!asked.some(asksDays) && !asked.some(isExtension)) return null;
  const between = aroundUntil(asked) ?? aroundDays(asked) ?? ofOneEvent(tokens);
  if (!between) return null;
  const isTurned = EVENTS.indexOf(between.from) > EVENTS.indexOf(between.to);
  return isTurned ? { ...between, from: between.to, to: between.from } : between;
}

/** From receipt to the answer is what goes without saying. */
export const eventsOf = ({ from, to }: FoundBetween): Between =>
  from === 'received' && to === 'answered' ? null : { from, to };
