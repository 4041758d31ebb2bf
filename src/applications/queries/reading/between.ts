import type { FoundSpan } from '../../../language/spans.ts';
import type { Between } from '../query.ts';
import { EVENTS } from '../query.ts';
import {
  answeredBehind,
  decidedBefore,
  type Event,
  eventOf,
  eventsSaid,
  plainEvents,
  RETURN_OF,
} from './events-said.ts';
import type { Token } from './token.ts';
import type { Word } from './word.ts';

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
  /** Whether no days are counted: 补正以后又答的 are those of which the one followed the other. */
  readonly isOrder?: true;
}

const isSmall = (token: Token): boolean =>
  token.kind === 'sign' ||
  is(token, 'nothing') ||
  is(token, 'about') ||
  is(token, 'keeper') ||
  is(token, 'unit');

/** The pieces between two, without those that mean nothing. */
const saying = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isSmall(token));

/** What may be said of whatever comes back: 回来, 出结果. */
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
    const [next] = eventsSaid(behind);
    const asked = behind.find(asksDays);
    const [from, to] = [before && eventOf(before), next?.event ?? (asked && 'answered')];
    if (!before || !from || !to) continue;
    const sent = from === 'answered' ? sentBefore(tokens, before) : null;
    const start = (sent && eventOf(sent)) ?? from;
    const end = BACK.includes(to) ? (RETURN_OF[start] ?? to) : to;
    if (start === end) continue;
    const told = next?.tokens ?? [];
    return { from: start, to: end, tokens: new Set([before, token, ...told, ...(sent ? [sent] : [])]) };
  }
  return null;
}

const asksResult = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'aspect' && token.word.aspect === 'result';

/** 收到后多少天答复的, 答复和收件中间隔了几天: two events with a word for what lies between, or for after. */
function aroundDays(tokens: readonly Token[]): FoundBetween | null {
  const link = tokens.find((token) => is(token, 'gap') || is(token, 'after'));
  if (!link) return null;
  const events = eventsSaid(tokens);
  // 几号答的，隔了几天: from receipt.
  if (events.length === 0 && is(link, 'gap') && tokens.some(asksResult))
    return { from: 'received', to: 'answered', tokens: new Set([link]) };
  const [first, second, ...more] = events;
  if (!first || more.length > 0) return null;
  const found = (from: Event, to: Event): FoundBetween => ({
    from,
    to,
    tokens: new Set([link, ...first.tokens, ...(second?.tokens ?? [])]),
  });
  if (second) {
    // 征求意见要几天才回来: what came back of what was sent.
    const back = BACK.includes(second.event) ? RETURN_OF[first.event] : undefined;
    if (is(link, 'gap')) return found(decidedBefore(first.event, second.event), back ?? second.event);
    // 决定书是答复后多少天下来的: what stands right before the word for after is where one begins.
    const isLast = (second.tokens[0]?.start ?? 0) < link.start;
    const [begin, end] = isLast ? [second.event, first.event] : [first.event, second.event];
    const to = answeredBehind(begin, end);
    const from = decidedBefore(begin, to);
    return EVENTS.indexOf(from) < EVENTS.indexOf(to) ? found(from, to) : null;
  }
  const { event } = first;
  // 缴费隔了几天: from what it answers; 隔了几天答的: from receipt.
  if (is(link, 'gap')) {
    const start = event === 'answered' ? 'received' : EVENTS.find((each) => RETURN_OF[each] === event);
    return start ? found(start, event) : null;
  }
  const isBefore = (first.tokens[0]?.start ?? 0) < link.start;
  return !isBefore || event === 'due' || event === 'today' ? null : found(event, endOf(event, tokens));
}

/** What is counted up to where nothing says so: 收到后多少天答复的 up to the answer, 起诉以后多久了 up to today. */
const endOf = (event: Event, tokens: readonly Token[]): Event =>
  isEarly(event) && tokens.some((token) => is(token, 'aspect') && asksDays(token)) ? 'answered' : 'today';

/** 从补正回来算用了几个工作日: from an event on, to the answer. */
function sinceEvent(tokens: readonly Token[]): FoundBetween | null {
  const at = tokens.findIndex(
    (token) => token.kind === 'word' && token.word.is === 'nothing' && token.word.from === true,
  );
  const first = at < 0 ? undefined : saying(tokens.slice(at + 1)).find(({ kind }) => kind !== 'time');
  const from = first ? eventOf(first) : null;
  const others = saying(tokens).filter((token) => token !== first && eventOf(token) !== null);
  if (!first || from === null || from === 'due' || from === 'today' || others.length > 1) return null;
  const [other] = others;
  const to = other ? answeredBehind(from, eventOf(other) ?? 'answered') : endOf(from, tokens);
  return from === to ? null : { from, to, tokens: new Set([first, ...others]) };
}

/** Whether a piece asks how long something has lasted up to today, whatever it is. */
const lastsUntilNow = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'measure' && token.word.ofEvent === true;

/** 起诉到今天多久了: from what was said to have happened, up to today. */
function untilNow(tokens: readonly Token[]): FoundBetween | null {
  const at = tokens.findIndex(lastsUntilNow);
  const now = tokens[at];
  const events = eventsSaid(tokens.slice(0, Math.max(at, 0)));
  // 复议交上去多少天了: what was handed in stands before.
  const [before, sent] = [events.at(-2), events.at(-1)];
  const isSent =
    before !== undefined &&
    (sent?.event === 'answered' || sent?.event === 'received') &&
    RETURN_OF[before.event] !== undefined &&
    before.tokens.at(-1)?.end === sent.tokens[0]?.start;
  const last = isSent ? { event: before.event, tokens: [...before.tokens, ...sent.tokens] } : sent;
  const isAfter = tokens.some((token) => is(token, 'after'));
  return now && last && !isAfter && last.event !== 'due' && last.event !== 'today'
    ? { from: last.event, to: 'today', tokens: new Set([...last.tokens, now]) }
    : null;
}

/** 复议机关用了多少天: somebody whose turn it was, from what came to them to what came of it. */
function ofActor(tokens: readonly Token[]): FoundBetween | null {
  for (const token of tokens)
    if (token.kind === 'word' && token.word.is === 'actor')
      return { from: token.word.from, to: token.word.to, tokens: new Set([token]) };
  return null;
}

/** 又, 再: behind something else. */
const goesOn = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'nothing' && token.word.goesOn === true;

/** 补正以后又答的, 复议后改了答复的: one event behind another, of which no days are asked. */
function inOrder(tokens: readonly Token[]): FoundBetween | null {
  const link = tokens.find((token) => is(token, 'after') || is(token, 'finally') || goesOn(token));
  if (!link || tokens.some(({ kind }) => kind === 'time')) return null;
  const [first, second, ...more] = plainEvents(tokens);
  if (!first || !second || more.length > 0) return null;
  const from = decidedBefore(first.event, second.event);
  const isBetween = (first.tokens[0]?.start ?? 0) < link.start && link.start < (second.tokens[0]?.start ?? 0);
  const to = answeredBehind(from, second.event);
  if (!isBetween || EVENTS.indexOf(from) >= EVENTS.indexOf(to)) return null;
  return {
    from,
    to,
    tokens: new Set([link, ...first.tokens, ...second.tokens]),
    isOrder: true,
  };
}

const isEarly = (event: Event): boolean => EVENTS.indexOf(event) < EVENTS.indexOf('answered');

const isExtension = (token: Token): boolean =>
  token.kind === 'word' && token.word.is === 'aspect' && token.word.long === true;

/** What is sent out and comes back, so that it lasts by itself. */
const LASTS: readonly Event[] = ['correctionAsked', 'consulted', 'reasonsAsked', 'feeNotified'];

/** 征求意见平均用时: a mean, or the longest, of what stands before, and not of when it was answered. */
const isMeanOfItself = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.word.is === 'measure' &&
  token.word.toAnswer !== true &&
  token.word.measure.kind === 'average';

/** 征求意见最长用了几天: the longest of what stands before, where the days of it are asked for and not which it was. */
const isLongestOfItself = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    next.word.is === 'measure' &&
    next.word.measure.kind === 'extreme' &&
    tokens.slice(at + 2).some((each) => is(each, 'days') || (is(each, 'aspect') && asksDays(each)))
  );
};

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
    const isMean =
      event !== null &&
      LASTS.includes(event) &&
      (isMeanOfItself(next) || isMeanOfItself(tokens[at - 1]) || isLongestOfItself(tokens, at));
    const isLong = is(next, 'days') || isMean || (is(next, 'aspect') && next !== undefined && asksDays(next));
    if (event && back && isLong) return { from: event, to: back, tokens: new Set([token]) };
    // 交完费几天给的: what came before the answer, and how long that took.
    const isBefore = event !== null && event !== 'received' && event !== 'arrived';
    if (isBefore && next && is(next, 'aspect') && asksDays(next) && isEarly(event))
      return { from: event, to: 'answered', tokens: new Set([token]) };
  }
  return null;
}

/** Between which two events a question counts days, or of which one is to follow the other; null where it names none. */
export function betweenIn(tokens: readonly Token[]): FoundBetween | null {
  const asked = saying(tokens);
  if (!asked.some((token) => asksDays(token) || isExtension(token) || lastsUntilNow(token)))
    return inOrder(tokens);
  const found =
    aroundUntil(asked) ??
    sinceEvent(tokens) ??
    aroundDays(asked) ??
    untilNow(asked) ??
    ofActor(asked) ??
    ofOneEvent(asked);
  if (!found) return null;
  // 补正回来后第几个工作日答的: the word for how long it has lasted is of these two.
  const between = { ...found, tokens: new Set([...found.tokens, ...asked.filter(lastsUntilNow)]) };
  const isTurned = EVENTS.indexOf(between.from) > EVENTS.indexOf(between.to);
  return isTurned ? { ...between, from: between.to, to: between.from } : between;
}

/** A time that stands right beside an event from which, or to which, days are counted, and the event: 7月1号起诉. */
export interface DatedEvent {
  readonly time: Extract<Token, { kind: 'time' }>;
  readonly on: FoundSpan;
  readonly event: Exclude<Event, 'arrived' | 'today'>;
}

/** The events of a stretch that a time stands right before. */
export const datedIn = (whole: readonly Token[], { tokens }: FoundBetween): DatedEvent[] =>
  [...tokens].flatMap((token) => {
    const event = eventOf(token);
    const time = whole[whole.indexOf(token) - 1];
    if (time?.kind !== 'time' || tokens.has(time)) return [];
    if (event === null || event === 'today' || event === 'arrived') return [];
    // 从7月1号起诉: since it the days are counted, and it happened on that day.
    const { start, end, isSure } = time.time;
    const on = time.time.kind === 'since' ? { ...time.time.of, start, end, isSure } : time.time;
    return [{ time, on, event }];
  });

/** From receipt to the answer is what goes without saying. */
export const eventsOf = ({ from, to }: FoundBetween): Between =>
  from === 'received' && to === 'answered' ? null : { from, to };
