import { trimmed } from '../../../language/filler.ts';
import { quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { between, joined, type Span } from '../../../language/span.ts';
import { readNotesAnswer } from '../../answers/notes-answer.ts';
import { questionOf, questionsOf } from '../../questions/list.ts';
import type { NotesQuestion, Question } from '../../questions/question.ts';
import type { Session } from '../../session.ts';
import { standingOf } from '../../standing.ts';
import type { Act } from '../act.ts';
import { notePlaces, placesOf } from '../note-places.ts';
import { topicsOf } from '../note-topics.ts';
import { talkIn } from '../talk.ts';
import { commandsIn } from '../whole-clause.ts';
import type { NoteTopic } from '../words/note-words.ts';
import { questionsIn } from './question.ts';

/** 五 asks twice: what falls short, and what is done about it. */
const OTHER_HALF = { 'notes.problems': 'measures', 'notes.measures': 'problems' } as const;

const isHalf = (id: string): id is keyof typeof OTHER_HALF => Object.hasOwn(OTHER_HALF, id);

/** Where notes are asked for. */
interface NotesPlace {
  readonly session: Session;
  readonly question: NotesQuestion;
}

const isOfOverview = ({ section }: Question): boolean => section === 1;

/** Whether a question of 一 was answered before the one that is put. */
function isBefore({ session, question }: NotesPlace, id: string): boolean {
  const other = questionOf(session, id);
  const ids = questionsOf(session).map((each) => each.id);
  return (
    isOfOverview(other) &&
    standingOf(session, other) === 'answered' &&
    ids.indexOf(id) < ids.indexOf(question.id)
  );
}

/** The questions that the notes may be meant for: that which was put, and one before it of 一, or the other half of 五, where all speak of that. */
function questionsFor(place: NotesPlace, topics: readonly ReadonlySet<NoteTopic>[], text: string): string[] {
  const { session, question } = place;
  const { id } = question;
  if (isOfOverview(question)) {
    const others = placesOf(text).includes(id) ? [] : notePlaces(session, question, text);
    const before = others.find((other) => isBefore(place, other));
    return before === undefined ? [id] : [id, before];
  }
  if (!isHalf(id)) return [id];
  const other = OTHER_HALF[id];
  const own = OTHER_HALF[`notes.${other}`];
  const isOther = topics.every((each) => each.has(other)) && !topics.some((each) => each.has(own));
  return isOther ? [id, `notes.${other}`] : [id];
}

/** A stretch without the signs that part it from what stands beside it. */
const quotable = (text: string, span: Span): Span => trimmed(text, span, () => false);

function read(said: Heard, place: NotesPlace): Reading<Act> {
  const others = joined([...commandsIn(said), ...questionsIn(said), ...talkIn(said)]);
  const used = between({ start: 0, end: said.text.length }, others);
  const told = used.map((span) => quoted(said.folded, others.length > 0 ? quotable(said.text, span) : span));
  const notes = readNotesAnswer(told.filter(Boolean).join('\n'));
  const topics = notes.map(topicsOf);
  if (notes.length === 0 || !topics.some(({ size }) => size > 0)) return NOT_MINE;
  const questions = questionsFor(place, topics, said.text);
  return understood({ does: 'notes', notes, questions, adds: false }, used);
}

/** Facts of the year's work, where they are asked for. Whatever speaks of no work is none. */
export const notesReader = (place: NotesPlace): Reader<Act> => ({
  name: '要点',
  read: (said) => read(said, place),
});
