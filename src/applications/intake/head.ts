import type { IsoDate } from '../../language/date.ts';
import { dayAt } from '../../language/days.ts';
import { withoutOpening } from '../../language/ends.ts';
import { quoted } from '../../language/fold.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import type { Person } from '../case/applicant.ts';
import { readChannel, readKind } from '../case/words.ts';
import type { IntakeReading } from './draft.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { FIELDS, REQUESTS } from './words.ts';

const LIST_MARK = '、';

const withContact = (person: Person, contact: string): Person => ({
  ...person,
  contact: person.contact ? `${person.contact}，${contact}` : contact,
});

type Named = Extract<Piece, { is: 'person' | 'organ' }>;
const isName = (piece: Piece): piece is Named => piece.is === 'person' || piece.is === 'organ';

const namesText = (names: readonly Named[], utterance: Heard): string =>
  names.map((name) => (name.is === 'person' ? name.name : quoted(utterance.folded, name))).join(LIST_MARK);

/** Those who applied and those who act for them: 李律师代王一、王二, 王律师受云岭公司委托, 王一委托李律师. */
function partiesIn(pieces: readonly Piece[]): { readonly people: Named[]; readonly agents: Named[] } {
  const names = pieces.filter(isName);
  const at = pieces.findIndex(({ is }) => is === 'agency');
  const agency = pieces[at];
  const before = at < 0 ? [] : pieces.slice(0, at).filter(isName);
  const behind = at < 0 ? [] : pieces.slice(at).filter(isName);
  if (agency?.is !== 'agency' || before.length === 0 || behind.length === 0)
    return { people: names, agents: [] };
  return agency.agency === 'entrusted'
    ? { people: before, agents: behind }
    : { people: behind, agents: before };
}

/** Takes who applied, and who acted for them. */
function takeNames(reading: IntakeReading, utterance: Heard, pieces: readonly Piece[]): void {
  const { draft } = reading;
  const { people, agents } = partiesIn(pieces);
  if (people.length === 0 || draft.person.name) return;
  const agent = agents.length > 0 ? { agent: namesText(agents, utterance) } : {};
  draft.person = { ...draft.person, name: namesText(people, utterance), ...agent };
  draft.applicant ??=
    people.map((name) => readKind(quoted(utterance.folded, name))).find((kind) => kind) ?? null;
}

/** The act that a day belongs to: the next one up to the next day, else the last one before. */
function actOf(pieces: readonly Piece[], at: number) {
  const next = pieces.findIndex(({ is }, index) => index > at && is === 'day');
  const behind = pieces.slice(at + 1, next < 0 ? undefined : next).find(({ is }) => is === 'act');
  const before = pieces.slice(0, at).findLast(({ is }) => is === 'act');
  const nearest = behind ?? before;
  return nearest?.is === 'act' ? nearest.act : null;
}

function takeDays(reading: IntakeReading, pieces: readonly Piece[]): void {
  const { draft } = reading;
  const received = pieces.some((piece) => piece.is === 'act' && piece.act === 'received');
  for (const [at, piece] of pieces.entries()) {
    if (piece.is !== 'day') continue;
    const act = actOf(pieces, at);
    if (act === 'confirmed') draft.confirmedOn ??= piece.date;
    else if (act === 'sent' && !(received && pieces.filter(({ is }) => is === 'day').length === 1)) continue;
    else if (piece.date === null) reading.oddDay ??= piece;
    else draft.arrivedOn ??= piece.date;
  }
  // 今天收到并已电话确认: one day for both.
  const [day, second] = pieces.filter((piece) => piece.is === 'day');
  const isConfirmed = pieces.some((piece) => piece.is === 'act' && piece.act === 'confirmed');
  if (received && isConfirmed && day && !second) draft.confirmedOn ??= day.date;
}

function takeWay(reading: IntakeReading, pieces: readonly Piece[]): void {
  if (pieces.some((piece) => piece.is === 'act' && piece.act === 'confirmed')) return;
  for (const piece of pieces) {
    if (piece.is === 'way') reading.draft.channel ??= piece.channel;
    if (piece.is === 'act') reading.draft.channel ??= piece.channel;
  }
}

/** What stands in brackets behind a name: a kind, a contact, who acts for them. */
function takeBracket(reading: IntakeReading, utterance: Heard, inner: Span, today: IsoDate): void {
  const { draft } = reading;
  if (takeField(reading, utterance, inner, today)) return;
  const kind = readKind(utterance.text.slice(inner.start, inner.end));
  if (kind !== null) draft.applicant ??= kind;
  else takeHead(reading, utterance, inner, today);
}

/** Whether a stretch says nothing but who, when, how: no words are left in it. */
export const isKnown = (pieces: readonly Piece[]): boolean => pieces.every(({ is }) => is !== 'words');

/** Whether pieces tell of an arrival: an act or a way. */
export const tellsArrival = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ is }) => is === 'act' || is === 'way');

function takePieces(
  reading: IntakeReading,
  utterance: Heard,
  pieces: readonly Piece[],
  today: IsoDate,
): void {
  for (const piece of pieces)
    if (piece.is === 'kind')
      reading.draft.applicant ??=
        readKind(utterance.text.slice(piece.start, piece.end)) ??
        ('男女'.includes(utterance.text.charAt(piece.start)) ? 'naturalPerson' : null);
  takeNames(reading, utterance, pieces);
  takeDays(reading, pieces);
  takeWay(reading, pieces);
  for (const piece of pieces) {
    if (piece.is === 'bracket') takeBracket(reading, utterance, piece.inner, today);
    if (piece.is !== 'words') reading.used.push(piece);
  }
}

/** The words of a head that stand where its name would and are none that is known: 周大生珠宝 before 申请公开. */
function unknownName(pieces: readonly Piece[], before: number): Span | null {
  const words = pieces.slice(0, before).filter(({ is }) => is === 'words');
  const [first] = words;
  const last = words.at(-1);
  return first && last && last.end - first.start >= 2 && last.end - first.start <= 40
    ? { start: first.start, end: last.end }
    : null;
}

/**
 * Takes what a stretch says before what is asked for: who, when, in which way. Gives where the request ends, null where
 * nothing is asked for in it. A stretch with unknown words tells of an arrival only where it names an act or a way.
 */
export function takeHead(
  reading: IntakeReading,
  utterance: Heard,
  span: Span,
  today: IsoDate,
): number | null {
  const pieces = piecesOf(utterance.text, span, today);
  const asked = pieces.findIndex(({ is }) => is === 'request');
  const request = asked < 0 ? undefined : pieces[asked];
  if (!request && !isKnown(pieces) && !tellsArrival(pieces)) {
    reading.unread.push(span);
    return null;
  }
  const name = request && !pieces.some(isName) ? unknownName(pieces, asked) : null;
  takePieces(reading, utterance, pieces, today);
  if (name && request) {
    takeName(reading, utterance, name, today);
    reading.used.push(name);
  } else reading.unread.push(...pieces.filter(({ is }) => is === 'words'));
  return request?.end ?? null;
}

/** Takes a name that is given as one (申请人：…), with what stands in brackets behind it. */
export function takeName(reading: IntakeReading, utterance: Heard, span: Span, today: IsoDate): void {
  const { draft } = reading;
  const pieces = piecesOf(utterance.text, span, today);
  const [first] = pieces;
  if (isKnown(pieces) && first && isName(first)) {
    takePieces(reading, utterance, pieces, today);
    return;
  }
  const bracket = pieces.find(({ is }) => is === 'bracket');
  const end = bracket?.start ?? span.end;
  const name = quoted(utterance.folded, { start: span.start, end }).trim();
  if (!draft.person.name) draft.person = { ...draft.person, name };
  draft.applicant ??= readKind(name);
  if (bracket?.is === 'bracket') takeBracket(reading, utterance, bracket.inner, today);
}

const isSeparator = (char: string): boolean => '：为是 '.includes(char) && char !== '';

/** A number to call or an address of mail: 13800138000, （010）1234, abc@example.cn. */
const REACHES = /^[\d+（]|@/;
const HAS_DIGIT = /\d/;

/** Takes a stretch that begins with a label; false when it has none. */
export function takeField(reading: IntakeReading, utterance: Heard, span: Span, today: IsoDate): boolean {
  const { draft } = reading;
  const label = FIELDS.at(utterance.text, span.start);
  if (!label || label.end >= span.end) return false;
  let { end: start } = label;
  while (start < span.end && isSeparator(utterance.text.charAt(start))) start += 1;
  const value = { start, end: span.end };
  const folded = utterance.text.slice(start, span.end);
  const words = quoted(utterance.folded, value).trim();
  if (words === '' || (label.value === 'phone' && !REACHES.test(folded))) return false;
  switch (label.value) {
    case 'number':
      if (HAS_DIGIT.test(folded)) draft.number ??= words;
      break;
    case 'name':
      takeName(reading, utterance, value, today);
      break;
    case 'agent':
      draft.person = { ...draft.person, agent: words };
      break;
    case 'contact':
    case 'phone':
      draft.person = withContact(draft.person, words);
      break;
    case 'identity':
      draft.person = { ...draft.person, identity: words };
      break;
    case 'channel':
      draft.channel ??= readChannel(words);
      break;
    case 'applicant':
      draft.applicant ??= readKind(words);
      break;
    case 'supply':
      draft.supply ??= words;
      break;
    case 'description': {
      const request = REQUESTS.at(utterance.text, start);
      const from = request && request.value === 'plainly' ? request.end : start;
      reading.contents.push([{ start: from, end: span.end }]);
      break;
    }
    default:
      return label.value satisfies never;
  }
  reading.used.push(span);
  return true;
}

const CALLS = /^1[3-9]\d{9}$|^[\w.+-]+@[\w.-]+$/;

/** Takes a stretch that is nothing but how to reach somebody. */
export function takeContact(reading: IntakeReading, utterance: Heard, span: Span): boolean {
  const words = quoted(utterance.folded, span).trim();
  if (!CALLS.test(words)) return false;
  reading.draft.person = withContact(reading.draft.person, words);
  reading.used.push(span);
  return true;
}

/** A number of an application by its form: 2026-018, 云依申〔2026〕18号. No day looks like it. */
const NUMBER = /^第?\p{Script=Han}{0,10}[〔[（]?\d{4}[〕\]）]?[-—第 ]?\d{1,5}号?$/u;
/** The sign of a document, 云政地〔2025〕31号. */
const SIGN = /^\p{Script=Han}{2,10}[〔[（]\d{4}[〕\]）]\d{1,5}号$/u;
/** What the signs of registers of applications have and those of documents have not. */
const OF_A_REGISTER = ['申', '受理', '登', '收件', '编号', '文号'];

/** Whether a stretch is the sign of a document: what is asked for, not the application's number. */
export const isDocumentSign = (text: string): boolean =>
  SIGN.test(text) && !OF_A_REGISTER.some((word) => text.includes(word));

/** Takes a stretch that is nothing but the application's number. */
export function takeNumber(reading: IntakeReading, utterance: Heard, span: Span): boolean {
  const text = utterance.text.slice(span.start, span.end);
  if (!NUMBER.test(text) || isDocumentSign(text) || dayAt(text, 0)?.end === text.length) return false;
  reading.draft.number ??= withoutOpening(quoted(utterance.folded, span), '第');
  reading.used.push(span);
  return true;
}
