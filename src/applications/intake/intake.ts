import { type Clause, clausesOf, isAsked } from '../../language/clauses.ts';
import type { IsoDate } from '../../language/date.ts';
import { enumeratorAt } from '../../language/enumerators.ts';
import { quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { isMeaningful, type Left, leftOver } from '../../language/leftover.ts';
import type { Span } from '../../language/span.ts';
import { asksForRecordCorrection } from '../case/words.ts';
import { insideCountAt } from './counts.ts';
import { type IntakeDraft, type IntakeReading, type Missing, missingOf } from './draft.ts';
import {
  isDocumentSign,
  isKnown,
  takeContact,
  takeField,
  takeHead,
  takeNumber,
  tellsArrival,
} from './head.ts';
import { type Listed, listedIn } from './list.ts';
import { openingIn } from './opening.ts';
import { piecesOf } from './pieces.ts';
import { takeSupply } from './supply.ts';
import { FIELDS, REQUESTS } from './words.ts';

/** A message read as a new application: what it says, what is missing, and whether it is one at all (41条). */
export interface Intake {
  readonly draft: IntakeDraft;
  /** What each application after the first of the same letter asks for (一信多件). */
  readonly others: readonly string[];
  /** How many applications the letter holds. */
  readonly count: number;
  /** Stretches of which nothing is known; one of them may be what is asked for. */
  readonly unread: readonly string[];
  readonly missing: readonly Missing[];
  readonly recordCorrection: boolean;
  /** A day of arrival that cannot be, as it was said: one still to come, or 2月30日; null where none was. */
  readonly oddDay: string | null;
  /** The stretches of the folded text that were used. */
  readonly used: readonly Span[];
  /** Words with a meaning that were not: they keep it from being registered in silence. */
  readonly left: readonly Left[];
}

/** Clauses of which a colon parts only a label from its value; of a short message blanks part them too. */
function stretchesOf(text: string, from: number): Clause[] {
  const out: Clause[] = [];
  for (const clause of clausesOf(text)) {
    if (clause.end <= from) continue;
    const start = Math.max(clause.start, from);
    const last = out.at(-1);
    const isValue = last !== undefined && text.slice(last.end, start).trim() === '：';
    if (isValue) out[out.length - 1] = { ...last, end: clause.end };
    else out.push({ ...clause, start });
  }
  return out.length >= 3 ? out : out.flatMap((clause) => words(text, clause));
}

/** A clause parted by its blanks. */
function words(text: string, clause: Clause): Clause[] {
  const out: Clause[] = [];
  for (let start = clause.start; start < clause.end; ) {
    const blank = text.indexOf(' ', start);
    const end = blank < 0 || blank > clause.end ? clause.end : blank;
    if (end > start) out.push({ start, end, after: out.length === 0 ? clause.after : 'comma' });
    start = end + 1;
  }
  return out;
}

/** A stretch behind the mark of a list: "2. 申请人：…". */
function unlisted(text: string, { start, end }: Span): Span {
  const mark = enumeratorAt(text, start);
  if (!mark || mark.end >= end || mark.level === 'part') return { start, end };
  let from = mark.end;
  while (text.charAt(from) === ' ') from += 1;
  return { start: from, end };
}

/** Longer than this nobody says when something came. */
const LONGEST_LATE = 40;

/** After what is asked for a stretch tells of the arrival only where it says nothing else; what is asked for may speak of days and mail. */
function takeLate(reading: IntakeReading, utterance: Heard, span: Span, today: IsoDate): boolean {
  if (span.end - span.start > LONGEST_LATE) return false;
  const pieces = piecesOf(utterance.text, span, today);
  const { draft } = reading;
  const isPerson = pieces.some(({ is }) => is === 'person') && !draft.person.name;
  const isKind = pieces.every(({ is }) => is === 'kind' || is === 'small');
  const tells = tellsArrival(pieces) && !pieces.some(({ is }) => is === 'person' || is === 'organ');
  // A day that stands alone is the day of arrival where none was said: …申请公开征地批复，今天.
  const isDay =
    draft.arrivedOn === null &&
    pieces.some(({ is }) => is === 'day') &&
    pieces.every(({ is }) => is === 'day' || is === 'small');
  const isMine = isPerson || isKind || tells || isDay;
  if (!isKnown(pieces) || pieces.some(({ is }) => is === 'request') || !isMine) return false;
  takeHead(reading, utterance, span, today);
  return true;
}

/** Goes on with what is asked for. A sentence of its own that was not understood, or that asks, is none of it. */
function goOn(reading: IntakeReading, utterance: Heard, clause: Span): void {
  const content = reading.contents.at(-1);
  const last = content?.at(-1);
  if (!content || !last) return;
  const isNew =
    /[。？！]/.test(utterance.text.slice(last.end, clause.start)) || isAsked(utterance.text, clause);
  if (!isNew) content.push(clause);
  else reading.unread.push(clause);
}

/** Takes what a stretch says; one that says nothing known goes on with what is asked for before it. */
function takeClause(reading: IntakeReading, utterance: Heard, clause: Span, today: IsoDate): void {
  const span = unlisted(utterance.text, clause);
  if (takeField(reading, utterance, span, today) || takeContact(reading, utterance, span)) return;
  if (reading.contents.length === 0) {
    if (takeNumber(reading, utterance, span)) return;
    const end = takeSupply(reading, utterance, span) ? null : takeHead(reading, utterance, span, today);
    if (end !== null) reading.contents.push([{ start: end, end: span.end }]);
  } else if (!takeSupply(reading, utterance, span) && !takeLate(reading, utterance, span, today))
    goOn(reading, utterance, clause);
}

/** The content of one of a letter's applications, with the arrival or supply that may be said behind the last one. */
function takeItem(reading: IntakeReading, utterance: Heard, item: Span, today: IsoDate): void {
  for (const [index, clause] of stretchesIn(utterance.text, item).entries()) {
    const request = index === 0 ? REQUESTS.at(utterance.text, clause.start) : null;
    const start = request && request.value !== 'none' ? request.end : clause.start;
    if (index === 0) reading.contents.push([{ start, end: clause.end }]);
    else takeClause(reading, utterance, clause, today);
  }
}

const stretchesIn = (text: string, { start, end }: Span): Span[] =>
  clausesOf(text.slice(start, end)).map((clause) => ({
    start: clause.start + start,
    end: clause.end + start,
  }));

/** The numbered contents of a letter; a list of labels (1. 申请人：…) is none. */
function listOf(text: string, from: number): Listed | null {
  const listed = listedIn(text, from);
  const isForm = listed?.items.some(({ start, end }) =>
    FIELDS.at(text, start + (text.slice(start, end).search(/\S/) || 0)),
  );
  return isForm ? null : listed;
}

const JOINED = '，';

/** What is asked for, as it was written; a document named before the request is part of it. */
const contentText = (utterance: Heard, spans: readonly Span[]): string =>
  spans
    .map((span) =>
      quoted(utterance.folded, span)
        .replace(/^[\s:：]+/, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(JOINED);

function countsOf(reading: IntakeReading, utterance: Heard, stretches: readonly Span[]): void {
  for (const { start, end } of stretches) {
    const inside = insideCountAt(utterance.text, start);
    if (!inside || inside.end > end || inside.count < 2) continue;
    reading.count = Math.max(reading.count, inside.count);
    reading.used.push({ start, end: inside.end });
  }
}

/** Reads a message that registers an application. What it does not say stays null and is listed as missing. */
export function readIntake(original: string, today: IsoDate): Intake {
  const utterance = heard(original);
  const { text } = utterance;
  const opening = openingIn(text);
  const body = opening?.body ?? 0;
  const reading: IntakeReading = {
    draft: {
      number: null,
      applicant: null,
      channel: null,
      arrivedOn: null,
      confirmedOn: null,
      description: null,
      supply: null,
      person: { name: '', identity: '', contact: '' },
    },
    contents: [],
    count: opening?.count ?? 1,
    oddDay: null,
    used: body > 0 ? [{ start: 0, end: body }] : [],
    unread: [],
  };
  for (const head of opening?.heads ?? []) takeHead(reading, utterance, head, today);
  const all = stretchesOf(text, body);
  countsOf(reading, utterance, all);
  const list = reading.count > 1 ? listOf(text, body) : null;
  const signs: Span[] = [];
  for (const { start, end } of all) {
    if (list && start >= list.start) break;
    const clause = { start, end: list ? Math.min(end, list.start) : end };
    const counted = insideCountAt(text, start);
    if (reading.contents.length === 0 && isDocumentSign(text.slice(start, end))) signs.push(clause);
    else if (!counted || counted.count < 2) takeClause(reading, utterance, clause, today);
  }
  for (const [index, item] of (list?.items ?? []).entries()) {
    reading.used.push({ start: list?.items[index - 1]?.end ?? list?.start ?? item.start, end: item.start });
    takeItem(reading, utterance, item, today);
  }
  return finished(reading, utterance, signs);
}

function finished(reading: IntakeReading, utterance: Heard, signs: readonly Span[]): Intake {
  const { draft, contents, count, used, oddDay } = reading;
  const [first, ...more] = contents;
  // A document named before the request (“云政地〔2025〕31号，申请公开该批复”) is part of what is asked for.
  if (first) draft.description = contentText(utterance, [...signs, ...first]) || null;
  else reading.unread.push(...signs);
  const others = more.map((spans) => contentText(utterance, spans)).filter((content) => content !== '');
  const all = [...used, ...contents.flat(), ...(first ? signs : [])];
  return {
    draft,
    others,
    count,
    unread: reading.unread.map((span) => quoted(utterance.folded, span).trim()),
    missing: missingOf(draft, count, contents.length),
    recordCorrection: asksForRecordCorrection(utterance.folded.original),
    oddDay: oddDay && draft.arrivedOn === null ? quoted(utterance.folded, oddDay) : null,
    used: all,
    left: leftOver(utterance.folded, all).filter(isMeaningful),
  };
}
