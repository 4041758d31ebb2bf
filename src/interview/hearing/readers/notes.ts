import { amountsIn } from '../../../language/amounts.ts';
import type { IsoDate } from '../../../language/date.ts';
import { trimmed } from '../../../language/filler.ts';
import { fold, quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { noteWithoutSlips } from '../../../language/slips.ts';
import { between, joined, overlaps, type Span } from '../../../language/span.ts';
import { isJustAsBefore } from '../../../report/words/as-before.ts';
import { readNotesAnswer } from '../../answers/notes-answer.ts';
import { NOTES_ID } from '../../questions/ids.ts';
import { questionOf, questionsOf } from '../../questions/list.ts';
import type { NotesQuestion, Question } from '../../questions/question.ts';
import type { Session } from '../../session.ts';
import { isDue, standingOf } from '../../standing.ts';
import type { Act } from '../act.ts';
import { NO_LAST_YEAR, NOT_COPIED } from '../answering.ts';
import { besideNotes, nothingElse } from '../beside-notes.ts';
import { cellsRead } from '../cells-read.ts';
import { countedRows } from '../counted-rows.ts';
import { withMonths } from '../dated-notes.ts';
import { instructionsIn, keptOutIn } from '../instruction.ts';
import { becomesFromTheStart, turnsIn } from '../mended-figures.ts';
import { noFactsIn, unsureOf } from '../no-facts.ts';
import { halves, isHalf, OTHER_HALF } from '../note-halves.ts';
import { noteCounting, noteMeant } from '../note-meant.ts';
import { ofAnother } from '../note-of-another.ts';
import { notePlaces, placesOf } from '../note-places.ts';
import { topicsOf } from '../note-topics.ts';
import { justNoted, notesByAge } from '../notes-given.ts';
import { speaksOfFilling } from '../of-the-filling.ts';
import { quotable, toldItems } from '../told-items.ts';
import { ABOUT_SO_MANY } from '../words/asking-others.ts';
import {
  ADDS_MORE,
  BECOMES_TEXT,
  BEGINS_WITH,
  FRANKLY,
  JOINS,
  OPENS_A_NOTE,
  TAKES_AWAY,
} from '../words/mending.ts';
import type { NoteTopic } from '../words/note-words.ts';
import { IS_WRONG } from '../words/places.ts';
import { MISCOUNTED } from '../words/shown.ts';

/** Where notes are asked for. */
interface NotesPlace {
  readonly session: Session;
  readonly question: NotesQuestion;
  readonly day: IsoDate;
}

const isOfOverview = ({ section }: Question): boolean => section === 1;

/** Whether a note may be meant for a question of 一: one that stood before, or one that is still to be answered. */
function isNear({ session, question }: NotesPlace, id: string): boolean {
  const other = questionOf(session, id);
  const ids = questionsOf(session).map((each) => each.id);
  const isBefore = ids.indexOf(id) < ids.indexOf(question.id);
  return isOfOverview(other) && (isBefore || standingOf(session, other) !== 'answered');
}

/** The questions that the notes may be meant for: that which was put, and another one of 一, or the other half of 五, where all speak of that. */
function questionsFor(place: NotesPlace, topics: readonly ReadonlySet<NoteTopic>[], text: string): string[] {
  const { session, question } = place;
  const { id } = question;
  if (isOfOverview(question)) {
    // Whoever answers a question anew means that one.
    const isOwn = placesOf(text).includes(id) || !isDue(standingOf(session, question));
    const others = isOwn ? [] : notePlaces(session, question, text);
    const meant = others.find((other) => isNear(place, other));
    return meant === undefined ? [id] : [id, meant];
  }
  if (!isHalf(id)) return [id];
  const other = OTHER_HALF[id];
  const own = OTHER_HALF[NOTES_ID[other]];
  const isOther = topics.every((each) => each.has(other)) && !topics.some((each) => each.has(own));
  return isOther ? [id, NOTES_ID[other]] : [id];
}

/** Whether words tell of the year's work; that something falls short does so only where that is asked. */
const tellsOfWork = ({ section }: Question, topics: ReadonlySet<NoteTopic>): boolean =>
  topics.size > (topics.has('problems') && section !== 5 ? 1 : 0);

/** A figure alone says nothing of what it counts, but where a fee is asked for. */
const isFigureAlone = (note: string): boolean => {
  const { text } = fold(note, 'dropped');
  const amounts = amountsIn(text);
  return (
    amounts.length > 0 &&
    between({ start: 0, end: text.length }, amounts).every(
      ({ start, end }) => !WORD.test(text.slice(start, end)),
    )
  );
};

const WORD = /\p{L}/u;

/** What a note of fees tells of. */
const OF_FEES = wordSet(['{费|钱|元|块|笔|收了|缴|交了|减免|免|没收|未收|账|票}', '{fee|fees|yuan|paid}']);

const FEES = NOTES_ID.fees;

/** 那个今年我们搞了…, 说白了就是…: without the words that somebody begins to speak with. */
const withoutHead = (text: string, span: Span): Span => {
  const word = BEGINS_WITH.at(text, span.start);
  const frank = FRANKLY.at(text, span.start);
  if (frank && frank.end < span.end) return { ...span, start: frank.end };
  return word && OPENS_A_NOTE.at(text, word.end) ? { ...span, start: word.end } : span;
};

/** What is left of a message beside its other words tells nothing where it is one character: 先记|着. */
const SHORTEST = 2;

/** Whether a message begins by adding to what was said: 还有…, 哦对了，还开了2场发布会. */
const addsMore = ({ text, clauses }: Heard): boolean =>
  clauses.slice(0, 2).some((clause) => {
    const { start } = trimmed(text, clause, (kind) => kind === 'interjection');
    return ADDS_MORE.at(text, start) !== null;
  });

/** A longer message tells all anew (characters). */
const LONGEST_ANEW = 24;

const ownNotes = (session: Session, id: string) =>
  notesByAge(session).filter(({ question }) => question === id);

/** Whether a message puts a note right that was given, by words that it shares with it: what it says of it is no note. */
function mendsGiven({ text }: Heard, { session }: NotesPlace): boolean {
  if (text.length > LONGEST_MENDING || text.includes('\n')) return false;
  if (justNoted(session) !== null && becomesFromTheStart(text)) return true;
  const notes = notesByAge(session);
  // 没有办培训，改为发放资料30份 tells what was done; 改成200 puts right.
  const isShort = ({ end }: Span): boolean => text.length - end <= MOST_BECOMING;
  const mends =
    [...turnsIn(text), ...BECOMES_TEXT.all(text)].some(isShort) ||
    JOINS.all(text).some(({ value }) => value === 'joins') ||
    [MISCOUNTED, TAKES_AWAY, IS_WRONG].some((words) => words.isIn(text));
  return (
    mends && (noteMeant(notes, text) !== null || noteCounting(notes, amountsIn(text).slice(0, 1)) !== null)
  );
}

/** A longer message is a note, as is what is turned into more (characters). */
const LONGEST_MENDING = 30;
const MOST_BECOMING = 6;

/** Whether a message speaks of the filling, and does not say itself where a part of it belongs (那是主动公开的). */
const isOfFilling = (utterance: Heard, { session, question }: NotesPlace): boolean =>
  speaksOfFilling(utterance, session) && ofAnother(utterance, question.id) === null;

/** A message without some stretches of it. */
const saidBeside = ({ text, folded }: Heard, stretches: readonly Span[]): string =>
  between({ start: 0, end: text.length }, joined(stretches))
    .map((span) => quoted(folded, span))
    .join('\n');

/** What it comes to that all is as it was last year: the words of 一 are carried over where the draft is written, those of 五 are not copied. */
function asLastYear({ session, question }: NotesPlace, said: string): Act | null {
  if (question.id === NOTES_ID.problems) return { does: 'ask', of: 'answering', known: NOT_COPIED };
  if (!isOfOverview(question)) return null;
  return session.previous.length === 0
    ? { does: 'ask', of: 'answering', known: NO_LAST_YEAR }
    : { does: 'notes', notes: [said], questions: [question.id], adds: false, beside: null };
}

function read(utterance: Heard, place: NotesPlace): Reading<Act> {
  const { question } = place;
  const { original } = utterance.folded;
  if (isJustAsBefore(original)) {
    const act = asLastYear(place, original.trim());
    if (act) return understood(act, [{ start: 0, end: utterance.text.length }]);
  }
  const kept = keptOutIn(utterance);
  if (kept.length === 0 && mendsGiven(utterance, place)) return NOT_MINE;
  const counted = countedRows(place.session, question.id, utterance);
  if (counted)
    return understood(
      { does: 'cells', read: cellsRead(counted.question.id, { cells: counted.cells }), isCorrection: false },
      [{ start: 0, end: utterance.text.length }],
    );
  const unsaid = [...instructionsIn(utterance), ...kept];
  const said = unsaid.length > 0 ? heard(saidBeside(utterance, unsaid)) : utterance;
  // 对应前面说的，一是…，二是…: a list is told, whatever leads up to it.
  if (readNotesAnswer(original).length < 2 && isOfFilling(said, place)) return NOT_MINE;
  const little = nothingElse(utterance, question);
  const others = joined([
    ...unsaid,
    ...besideNotes(utterance, place.session, question),
    // 领导让我加一句…: what orders a note is no fact, and the note is one.
    ...noFactsIn(utterance, place.session).filter((span) => !unsaid.some((each) => overlaps(each, span))),
    ...little,
  ]);
  const parts = between({ start: 0, end: utterance.text.length }, others);
  const used = [...unsaid, ...parts, ...little];
  const told = parts.map((span) =>
    quoted(
      utterance.folded,
      withoutHead(utterance.text, others.length > 0 ? quotable(utterance.text, span) : span),
    ),
  );
  const apart = unsaid.length > 0 ? null : ofAnother(utterance, question.id);
  if (apart) return understood(apart, used);
  const { own, other } = halves(
    question.id,
    told.filter((each) => each.length >= SHORTEST).flatMap(toldItems),
  );
  const notes = readNotesAnswer(own.join('\n')).map((note) =>
    withMonths(noteWithoutSlips(note), place.day, place.session.content.report.year),
  );
  if (notes.length === 0 && kept.length > 0) return understood({ does: 'chatter' }, used);
  const topics = notes.map(topicsOf);
  // Of about how many, or where they only think so, whoever says it is asked: what is printed can be looked up.
  const isTold = topics.some(({ size }) => size > 0) || amountsIn(utterance.text).length > 0;
  if (notes.length > 0 && (isTold || ABOUT_SO_MANY.isIn(utterance.text)) && unsureOf(utterance.text) !== null)
    return understood({ does: 'unsure', questions: questionsFor(place, topics, utterance.text) }, used);
  if (notes.length === 0 || !topics.some((each) => tellsOfWork(question, each))) return NOT_MINE;
  if (place.question.id !== FEES && notes.every(isFigureAlone)) return NOT_MINE;
  if (place.question.id === FEES && !OF_FEES.isIn(utterance.text)) return NOT_MINE;
  const questions = questionsFor(place, topics, utterance.text);
  const given = place.session.content.notes[question.id] ?? [];
  const adds = given.length > 0 && addsMore(utterance);
  // Said anew of one of several notes it is meant for that one.
  const [only, another] = notes;
  const isNew = only !== undefined && another === undefined && !given.includes(only);
  const isAnew =
    given.length > 1 &&
    isNew &&
    !adds &&
    !MISCOUNTED.isIn(utterance.text) &&
    utterance.text.length <= LONGEST_ANEW;
  const meant = isAnew ? noteMeant(ownNotes(place.session, question.id), utterance.text) : null;
  if (meant)
    return understood(
      { does: 'correctNote', ...meant, note: utterance.folded.original.trim(), was: meant.text },
      used,
    );
  const otherHalf =
    other.length > 0 && isHalf(question.id)
      ? { question: NOTES_ID[OTHER_HALF[question.id]], notes: readNotesAnswer(other.join('\n')) }
      : null;
  return understood({ does: 'notes', notes, questions, adds, beside: otherHalf }, used);
}

/** Facts of the year's work, where they are asked for. Whatever speaks of no work is none. */
export const notesReader = (place: NotesPlace): Reader<Act> => ({
  name: '要点',
  read: (utterance) => read(utterance, place),
});
