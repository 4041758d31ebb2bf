import { FILLER, trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Filler } from '../../../language/small-words.ts';
import { between, overlaps, type Span } from '../../../language/span.ts';
import type { NarrativeKey } from '../../../report/sections.ts';
import { readNotesAnswer } from '../../answers/notes-answer.ts';
import { NOTES_ID } from '../../questions/ids.ts';
import { questionsOf } from '../../questions/list.ts';
import type { Session } from '../../session.ts';
import { standingOf } from '../../standing.ts';
import type { Act } from '../act.ts';
import { countedRows } from '../counted-rows.ts';
import { noFactsIn, unsureOf } from '../no-facts.ts';
import { noteMeant } from '../note-meant.ts';
import { placesOf } from '../note-places.ts';
import { topicsOf } from '../note-topics.ts';
import { justNoted, notesByAge } from '../notes-given.ts';
import { speaksOfFilling } from '../of-the-filling.ts';
import type { Place } from '../place.ts';
import { talkIn } from '../talk.ts';
import { WANTS_CHANGE } from '../words/instructing.ts';
import { ADDS_MORE } from '../words/mending.ts';
import {
  ADDING,
  BEHIND_IT,
  CHANNELS,
  IS_MISSED,
  NOTE_QUESTIONS,
  PLACE_BEFORE,
  TAKING,
} from '../words/note-places.ts';
import type { NoteTopic } from '../words/note-words.ts';
import { questionsIn } from './question.ts';

/** Longer messages are answers (characters). */
const LONGEST = 200;

/** What is said around a note and not of it. */
const LEADING = (kind: Filler): boolean => ['courtesy', 'interjection', 'joining', 'being'].includes(kind);
const CLOSING = (kind: Filler): boolean => ['courtesy', 'thanks', 'ending'].includes(kind);

/** Longer messages tell more than what goes on with the note before (characters). */
const LONGEST_MORE = 60;

/** The question for notes that was answered last before the one that is put. */
function answeredBefore(session: Session): string[] {
  const questions = questionsOf(session);
  const here = questions.findIndex(({ id }) => id === session.cursor);
  const last = questions
    .slice(0, Math.max(here, 0))
    .findLast((each) => each.kind === 'notes' && standingOf(session, each) === 'answered');
  return last ? [last.id] : [];
}

/** The questions that a note may join: the one that is named, else the one before, else also the one that is put. */
function questionsFor({ session, question }: Place, lead: string): string[] {
  const [named] = NOTE_QUESTIONS.all(lead).map(({ value }) => value);
  if (named !== undefined) return [named];
  // 再加一句 at a draft of 六 is of what it tells beside the fee.
  if (question.kind === 'draft' && question.part === 'other') return [NOTES_ID.other];
  const before = answeredBefore(session);
  if (PLACE_BEFORE.isIn(lead) || BEHIND_IT.isIn(lead)) return before;
  return question.kind === 'notes' ? [...before, question.id] : before;
}

/** Whether the words before a note say nothing but where it belongs. */
function isLead(text: string, span: Span): boolean {
  const words = [
    ...ADDING.all(text),
    ...TAKING.all(text),
    ...PLACE_BEFORE.all(text),
    ...NOTE_QUESTIONS.all(text),
    // 一下 is no number.
    ...numbersIn(text).filter(
      (number) => overlaps(number, span) && (FILLER.at(text, number.start)?.end ?? 0) <= number.end,
    ),
  ];
  return between(span, words).every(({ start, end }) => {
    const left = trimmed(text, { start, end }, () => true);
    return left.start >= left.end;
  });
}

const COLON = '：';

/** 监督保障记一条: what takes down a note, behind the question that it is for. */
const takingIn = (text: string): Span | null => {
  const [named] = NOTE_QUESTIONS.all(text);
  const [taking] = TAKING.all(text);
  return named && taking && named.end <= taking.start ? taking : null;
};

/** 平台建设：…: another question is named, and its note follows. */
function headed({ text }: Heard, { question }: Place): Span | null {
  const [named] = NOTE_QUESTIONS.all(text);
  const end = text.indexOf(COLON);
  if (!named || named.value === question.id || end < named.end) return null;
  const lead = { start: 0, end };
  return isLead(text, lead) ? { start: end, end: end + COLON.length } : null;
}

/** The half of 五 that a question asks for. */
const HALF_OF: Readonly<Record<string, NoteTopic>> = {
  [NOTES_ID.problems]: 'problems',
  [NOTES_ID.measures]: 'measures',
};

/** Whether words belong to a question for notes, and not to the one that is put. */
function belongsTo(id: string, { question }: Place, original: string): boolean {
  const half = HALF_OF[id];
  const topics = topicsOf(original);
  if (half !== undefined)
    return topics.has(half) && !Object.values(HALF_OF).some((other) => other !== half && topics.has(other));
  const places = placesOf(original);
  return topics.has('work') && places.includes(id) && !places.includes(question.id);
}

/** Where an answer may go on with the question before; a draft and the check have their own readers. */
const GOES_ON_AT: ReadonlySet<string> = new Set(['notes', 'cells', 'received']);

/** Where channels are told of. */
const CHANNEL_QUESTIONS: ReadonlySet<string> = new Set([NOTES_ID.proactiveDisclosure, NOTES_ID.platforms]);

/** 网站公开236条, and in the next message 公众号118篇: what goes on with the question that was just answered joins it. */
function goesOn(utterance: Heard, place: Place): Reading<Act> {
  const { text, folded } = utterance;
  const id = justNoted(place.session);
  if (
    id === null ||
    id === place.question.id ||
    !GOES_ON_AT.has(place.question.kind) ||
    text.length > LONGEST_MORE ||
    questionsIn(utterance).length > 0 ||
    talkIn(utterance).length > 0 ||
    noFactsIn(utterance, place.session).length > 0 ||
    speaksOfFilling(utterance, place.session) ||
    unsureOf(text) !== null ||
    countedRows(place.session, id, utterance) !== null ||
    // 培训3次 behind 培训2次 may put that right.
    notesByAge(place.session).some((note) => text.startsWith(noteMeant([note], text)?.shared ?? '，'))
  )
    return NOT_MINE;
  // 还有一个，公众号也是1个: which of the two is asked.
  const mayBe = ADDS_MORE.at(text, 0) !== null && !placesOf(folded.original).includes(place.question.id);
  // 公众号3个 behind 网站2个: one channel after another.
  const goesOnThere =
    CHANNELS.isIn(text) &&
    !CHANNEL_QUESTIONS.has(place.question.id) &&
    notesByAge(place.session).some((note) => note.question === id && CHANNELS.isIn(note.text));
  const here = place.question.kind === 'notes' && mayBe ? [id, place.question.id] : [];
  const questions = goesOnThere || belongsTo(id, place, folded.original) ? [id] : here;
  const notes = readNotesAnswer(folded.original);
  return notes.length === 0 || questions.length === 0
    ? NOT_MINE
    : understood({ does: 'notes', notes, questions, adds: true, beside: null }, [
        { start: 0, end: text.length },
      ]);
}

/** The questions for notes that a draft is made of, where nothing else tells to which a fact belongs. */
const OF_PART: Readonly<Partial<Record<NarrativeKey, string>>> = {
  problems: NOTES_ID.problems,
  other: NOTES_ID.other,
};

/** 怎么没提提案，我们办了3件: what a draft lacks, told behind the words that say so, becomes a note of its part. */
function leftOut({ text, folded, clauses }: Heard, { question }: Place): Reading<Act> {
  const [first, next] = clauses;
  if (question.kind !== 'draft' || !first || !next || text.length > LONGEST) return NOT_MINE;
  if (!IS_MISSED.isIn(text.slice(first.start, first.end))) return NOT_MINE;
  const told = quoted(folded, { start: next.start, end: text.length });
  const [meant, more] = question.part === 'overview' ? placesOf(told) : [OF_PART[question.part]];
  const isFact = topicsOf(told).has('work') && !WANTS_CHANGE.isIn(told);
  if (meant === undefined || more !== undefined || !isFact) return NOT_MINE;
  return understood(
    { does: 'notes', notes: readNotesAnswer(told), questions: [meant], adds: true, beside: null },
    [{ start: 0, end: text.length }],
  );
}

function read(utterance: Heard, place: Place): Reading<Act> {
  const { text, folded } = utterance;
  const missed = leftOut(utterance, place);
  if (missed.kind === 'understood') return missed;
  const adding =
    text.length > LONGEST ? null : (ADDING.all(text)[0] ?? takingIn(text) ?? headed(utterance, place));
  if (!adding || !isLead(text, { start: 0, end: adding.end })) return goesOn(utterance, place);
  // 再加一条问题，人手少: the question may be named behind it.
  const lead = NOTE_QUESTIONS.at(text, adding.end)?.end ?? adding.end;
  const rest = trimmed(text, { start: lead, end: text.length }, LEADING, CLOSING);
  // 再补充一下刚才那问: where to, and no note yet.
  if (isLead(text, rest)) return NOT_MINE;
  const notes = rest.start < rest.end ? readNotesAnswer(quoted(folded, rest)) : [];
  const questions = questionsFor(place, text.slice(0, lead));
  if (notes.length === 0 || questions.length === 0) return NOT_MINE;
  return understood({ does: 'notes', notes, questions, adds: true, beside: null }, [
    { start: 0, end: text.length },
  ]);
}

/** A note that joins what was said before: 上一条漏了，公众号还有56条. */
export const addNoteReader = (place: Place): Reader<Act> => ({
  name: '补要点',
  read: (utterance) => read(utterance, place),
});
