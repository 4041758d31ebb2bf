import { organsIn } from '../../language/bodies.ts';
import type { IsoDate } from '../../language/date.ts';
import { dayAt } from '../../language/days.ts';
import { FILLER, isSign } from '../../language/filler.ts';
import { isHan } from '../../language/han.ts';
import { LEADS } from '../../language/name-leads.ts';
import { BEHIND_NAMES, personAt } from '../../language/persons.ts';
import type { Span } from '../../language/span.ts';
import { spanAt } from '../../language/spans.ts';
import type { Channel } from '../../report/calendar/statutory.ts';
import { readChannel } from '../case/words.ts';
import { countedAt } from './counts.ts';
import { arrivalOn } from './spoken-date.ts';
import { ACTS, type Act, AGENCY, BARE_KINDS, NOUNS, PARTICLES, RELATIONS, REQUESTS, WAYS } from './words.ts';

/** What a stretch of an intake says. `request`: what is asked for stands behind it. `words`: nothing known. */
export type Piece = Span &
  (
    | { readonly is: 'day'; readonly date: IsoDate | null }
    | { readonly is: 'way'; readonly channel: Channel }
    | { readonly is: 'act'; readonly act: Act; readonly channel: Channel | null }
    | { readonly is: 'kind' }
    | { readonly is: 'person' | 'organ'; readonly name: string }
    | { readonly is: 'agency'; readonly agency: 'for' | 'entrustedBy' | 'entrusted' }
    | { readonly is: 'bracket'; readonly inner: Span }
    | { readonly is: 'request' | 'small' | 'words' }
  );

/** As far as who, when and how are looked for before what is asked for, in characters; names are shorter by far. */
const LONGEST_HEAD = 160;
const LONGEST_NAME = 40;

/** Whether a word ends where a stretch does or a sign stands. */
const endsAt = (text: string, at: number, end: number): boolean => at >= end || !isHan(text.charAt(at));

/** Whether nothing of a name goes on at a place: a sign, an act, a way, a time or a small word. */
const breaksAt = (text: string, at: number, end: number): boolean =>
  endsAt(text, at, end) ||
  [ACTS, WAYS, PARTICLES, REQUESTS, FILLER].some((words) => words.at(text, at) !== null) ||
  dayAt(text, at) !== null;

/** A person or body that begins at a place. 王和平律师事务所 is a body, whoever it is named after. */
export function nameAt(text: string, at: number, end: number): Piece | null {
  const person = personAt(text, at);
  const isWhole =
    person !== null &&
    person.end <= end &&
    (!isHan(text.charAt(person.end)) ||
      BEHIND_NAMES.at(text, person.end) !== null ||
      breaksAt(text, person.end, end) ||
      spanAt(text, person.end) !== null);
  if (person && isWhole) return { is: 'person', name: person.name, start: at, end: person.end };
  const organ = organsIn(text.slice(at, Math.min(end, at + LONGEST_NAME)))[0];
  return organ?.start === 0 ? { is: 'organ', name: organ.name, start: at, end: at + organ.end } : null;
}

const CLOSING = '）';

function bracketAt(text: string, at: number, end: number): Piece | null {
  if (text.charAt(at) !== '（') return null;
  const close = text.indexOf(CLOSING, at);
  return close < 0 || close >= end
    ? null
    : { is: 'bracket', inner: { start: at + 1, end: close }, start: at, end: close + 1 };
}

/** The request that begins at a place: a loose one (要, 申请) where something may go before it, not at a stretch's end. */
function requestAt(text: string, at: number, end: number, before: Piece | undefined): Piece | null {
  const request = REQUESTS.at(text, at);
  if (!request || request.value === 'none' || request.end > end) return null;
  const isAlone = endsAt(text, request.end, end) && request.end >= end;
  if (isAlone) return { is: 'small', start: at, end: request.end };
  const isOpen = before === undefined || before.is !== 'words';
  if (request.value === 'loosely' && !isOpen) return null;
  return { is: 'request', start: at, end: request.end };
}

/** A day of arrival; one of a month alone (20号) only where the stretch begins with it and goes on as an arrival does. */
function dayPieceAt(text: string, at: number, end: number, isFirst: boolean, today: IsoDate): Piece | null {
  const day = dayAt(text, at);
  if (!day || day.end > end) return null;
  const isVague = day.kind === 'dayOfMonth' && !day.isSure && !day.month;
  if (isVague && !(isFirst && day.end < end && breaksAt(text, day.end, end))) return null;
  return { is: 'day', date: arrivalOn(day, today), start: at, end: day.end };
}

/** An act, or a way where what follows does not go on as a name (电网公司). */
function arrivalAt(text: string, at: number, end: number): Piece | null {
  const act = ACTS.at(text, at);
  const way = WAYS.at(text, at);
  if (way && way.end <= end && way.end > (act?.end ?? 0)) {
    const isWay = breaksAt(text, way.end, end) || nameAt(text, at, end) === null;
    return isWay ? { is: 'way', channel: way.value, start: at, end: way.end } : null;
  }
  return act && act.end <= end
    ? {
        is: 'act',
        act: act.value,
        channel: act.value === 'confirmed' ? null : readChannel(act.word),
        start: at,
        end: act.end,
      }
    : null;
}

function kindAt(text: string, at: number, end: number): Piece | null {
  const kind = BARE_KINDS.at(text, at);
  if (!kind || kind.end > end) return null;
  const isBare = breaksAt(text, kind.end, end) || personAt(text, kind.end) !== null;
  return isBare ? { is: 'kind', start: at, end: kind.end } : null;
}

function agencyAt(text: string, at: number, end: number, before: Piece | undefined): Piece | null {
  const word = AGENCY.at(text, at);
  if (!word || word.end > end) return null;
  const isAfterName = before !== undefined && (before.is === 'person' || before.is === 'organ');
  return isAfterName ? { is: 'agency', agency: word.value, start: at, end: word.end } : null;
}

function smallAt(text: string, at: number, end: number): Piece | null {
  for (const words of [RELATIONS, PARTICLES, FILLER, LEADS]) {
    const word = words.at(text, at);
    if (word && word.end <= end) return { is: 'small', start: at, end: word.end };
  }
  const counted = countedAt(text, at);
  const noun = counted && NOUNS.at(text, counted.end);
  if (noun && noun.end <= end) return { is: 'small', start: at, end: noun.end };
  return isSign(text.charAt(at)) ? { is: 'small', start: at, end: at + 1 } : null;
}

/**
 * The pieces of a stretch up to what is asked for: who, when, in which way. The last one is the request where there is one.
 * What nothing is known of is `words`, as are all behind the length up to which is looked. Linear.
 */
export function piecesOf(text: string, { start, end }: Span, today: IsoDate): Piece[] {
  const out: Piece[] = [];
  const until = Math.min(end, start + LONGEST_HEAD);
  for (let at = start; at < until; ) {
    const before = out.findLast(({ is }) => is !== 'small');
    const piece =
      bracketAt(text, at, end) ??
      requestAt(text, at, end, before) ??
      agencyAt(text, at, end, before) ??
      dayPieceAt(text, at, end, before === undefined, today) ??
      arrivalAt(text, at, end) ??
      kindAt(text, at, end) ??
      nameAt(text, at, end) ??
      smallAt(text, at, end);
    const last = out.at(-1);
    if (piece) out.push(piece);
    else if (last?.is === 'words') out[out.length - 1] = { ...last, end: at + 1 };
    else out.push({ is: 'words', start: at, end: at + 1 });
    if (piece?.is === 'request') return out;
    at = piece?.end ?? at + 1;
  }
  const last = out.at(-1);
  if (end > until) {
    if (last?.is === 'words') out[out.length - 1] = { ...last, end };
    else if ((last?.end ?? until) < end) out.push({ is: 'words', start: last?.end ?? until, end });
  }
  return out;
}
