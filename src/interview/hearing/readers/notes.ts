import { amountsIn } from '../../../language/amounts.ts';
import { trimmed } from '../../../language/filler.ts';
import { fold, quoted } from '../../../language/fold.ts';
import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import { between, type Span } from '../../../language/span.ts';
import { readNotesAnswer } from '../../answers/notes-answer.ts';
import type { NotesQuestion } from '../../questions/question.ts';
import type { Act } from '../act.ts';
import { commandsIn } from '../whole-clause.ts';
import { NOTE_WORDS, type NoteTopic } from '../words/note-words.ts';
import { questionsIn } from './question.ts';

/** What a note speaks of; empty where no word tells of work. */
const topicsOf = (note: string): Set<NoteTopic> => {
  const { text } = fold(note);
  const topics = new Set(NOTE_WORDS.all(text).map(({ value }) => value));
  if (amountsIn(text).some(({ unit }) => unit !== '')) topics.add('work');
  topics.delete('nothing');
  return topics;
};

/** 五 asks twice: what falls short, and what is done about it. */
const OTHER_HALF = { 'notes.problems': 'measures', 'notes.measures': 'problems' } as const;

const isHalf = (id: string): id is keyof typeof OTHER_HALF => Object.hasOwn(OTHER_HALF, id);

/** The questions that the notes may be meant for: that which was put, and the other half of 五 where they all speak of that. */
function questionsFor({ id }: NotesQuestion, topics: readonly ReadonlySet<NoteTopic>[]): string[] {
  if (!isHalf(id)) return [id];
  const other = OTHER_HALF[id];
  const own = OTHER_HALF[`notes.${other}`];
  const isOther = topics.every((each) => each.has(other)) && !topics.some((each) => each.has(own));
  return isOther ? [id, `notes.${other}`] : [id];
}

/** A stretch without the signs that part it from what stands beside it. */
const quotable = (text: string, span: Span): Span => trimmed(text, span, () => false);

function read(said: Heard, question: NotesQuestion): Reading<Act> {
  const others = [...commandsIn(said), ...questionsIn(said)];
  const used = between({ start: 0, end: said.text.length }, others);
  const told = used.map((span) => quoted(said.folded, others.length > 0 ? quotable(said.text, span) : span));
  const notes = readNotesAnswer(told.filter(Boolean).join('\n'));
  const topics = notes.map(topicsOf);
  if (notes.length === 0 || !topics.some(({ size }) => size > 0)) return NOT_MINE;
  return understood({ does: 'notes', notes, questions: questionsFor(question, topics) }, used);
}

/** Facts of the year's work, where they are asked for. Whatever speaks of no work is none. */
export const notesReader = (question: NotesQuestion): Reader<Act> => ({
  name: '要点',
  read: (said) => read(said, question),
});
