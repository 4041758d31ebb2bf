import type { Span } from '../../../../language/span.ts';
import type { Between, Filter, Measure } from '../../query.ts';
import { byNext, isJoined, isWord } from '../around.ts';
import { betweenIn, datedIn, eventsOf, type FoundBetween } from '../between.ts';
import { saysHow } from '../events-said.ts';
import type { Gathered, SaidFilter, SaidTime, Unknown } from '../gathered.ts';
import { asNumber, asSaid, type Waiting } from '../gathered-last.ts';
import type { Token } from '../token.ts';
import type { Word } from '../word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** What the pieces that were gone through so far say, and what still waits for a piece behind it. */
export interface Draft {
  readonly tokens: readonly Token[];
  readonly filters: SaidFilter[];
  readonly times: SaidTime[];
  readonly moments: Moment[];
  readonly measures: Measure[];
  readonly words: Word[];
  readonly unknown: Unknown[];
  readonly used: Span[];
  readonly amounts: Gathered['amounts'][number][];
  readonly bounds: Gathered['amounts'][number][];
  readonly lost: Span[];
  readonly numbers: { readonly number: string; readonly part: number; readonly not: boolean }[];
  readonly between: Between | undefined;
  /** 一件都没答出去？: whether there is one is counted, save of groups that have none. */
  readonly isOfGroups: boolean;
  atLeast: number | null;
  atMost: number | null;
  place: number;
  /** Times beside which no word said yet of what they are. */
  waiting: Waiting[];
  /** A denial that no word behind it took up yet; `isNone`: that there is not one. */
  denial: Span | null;
  isNone: boolean;
  /** Whether what comes is left out, whether something was, and whether anything was said of it. */
  except: boolean;
  isExcepted: boolean;
  isSaid: boolean;
  /** In which of the parts one is that are joined, or compared. */
  part: number;
  /** The group of results that was named last. */
  group: Extract<Filter, { by: 'result' }>['results'];
  shareAt: number | null;
  withinAt: number | null;
  /** Whether how it ended in the end is meant: 复议后改口给了的. */
  isFinal: boolean;
}

/** Where a piece stands, and whether what it says is denied. */
export interface Place {
  readonly at: number;
  readonly not: boolean;
}

/** What a piece leaves of a denial before it: it is still to be taken up, or it is spent. */
export type Denial = 'open' | 'spent';

/** Holds applications to something, in the part that is spoken of. */
export function push(draft: Draft, filter: Filter, at: number, moment: Moment | null = null): void {
  const { tokens, filters, part } = draft;
  draft.isSaid = true;
  filters.push({ filter, moment, isJoined: isJoined(tokens, at), part, start: tokens[at]?.start ?? 0 });
}

/** The times that wait are of a day; whether any did. */
export function settle(draft: Draft, moment: Moment, filter: Filter | null): boolean {
  const { waiting } = draft;
  draft.times.push(...waiting.map(({ time, not }) => ({ time, not, of: { moment, filter } })));
  draft.waiting = [];
  return waiting.length > 0;
}

/** The one followed the other, of which no days are asked: it holds applications to that. */
const pushOrder = (draft: Draft, stretch: FoundBetween): void =>
  push(
    draft,
    { by: 'took', unit: 'days', least: null, most: null, between: eventsOf(stretch), not: false },
    0,
  );

/** A question of which nothing was gone through, save between which events it counts days. */
export function draftOf(question: readonly Token[]): Draft {
  const whole = question.map(byNext);
  const stretch = betweenIn(whole);
  const dated = stretch ? datedIn(whole, stretch) : [];
  // How it was decided tells which cases are meant as well.
  const isOfStretch = (token: Token): boolean => stretch?.tokens.has(token) === true && !saysHow(token);
  const tokens = whole.filter((token) => !isOfStretch(token) && !dated.some(({ time }) => time === token));
  const draft: Draft = {
    tokens,
    filters: [],
    times: dated.map(({ on, event }) => ({ time: on, not: false, of: { moment: event, filter: null } })),
    moments: [],
    measures: [],
    words: [],
    unknown: [],
    used: [...(stretch?.tokens ?? []), ...dated.map(({ time }) => time)].map(({ start, end }) => ({
      start,
      end,
    })),
    amounts: [],
    bounds: [],
    lost: [],
    numbers: [],
    between: stretch && !stretch.isOrder ? eventsOf(stretch) : undefined,
    isOfGroups: tokens.some((each) => isWord(each, 'groups')),
    atLeast: null,
    atMost: null,
    place: 1,
    waiting: [],
    denial: null,
    isNone: false,
    except: false,
    isExcepted: false,
    isSaid: false,
    part: 0,
    group: [],
    shareAt: null,
    withinAt: null,
    isFinal: stretch?.isOrder === true && stretch.to === 'reanswered',
  };
  if (stretch?.isOrder) pushOrder(draft, stretch);
  return draft;
}

/** What was gathered, once all pieces were gone through. */
export function gatheredFrom(draft: Draft): Gathered {
  const { filters, times, moments, measures, words, amounts, bounds, unknown, used } = draft;
  const { atLeast, atMost, place, between, shareAt, withinAt } = draft;
  return {
    filters: [...filters, ...draft.numbers.map(asNumber)],
    times: [...times, ...draft.waiting.map((each) => asSaid(each, moments, withinAt, times))],
    moments,
    measures,
    words,
    amounts,
    bounds,
    atLeast,
    atMost,
    place,
    between,
    shareAt,
    withinAt,
    unknown,
    used,
    // 谁手上一件都没有: what is denied is none of what was said.
    lost: draft.denial && draft.isNone ? [...draft.lost, draft.denial] : draft.lost,
  };
}
