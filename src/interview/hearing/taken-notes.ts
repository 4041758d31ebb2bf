import { amountsIn } from '../../language/amounts.ts';
import { trimmed } from '../../language/filler.ts';
import type { Heard } from '../../language/hear.ts';
import type { Act } from './act.ts';
import { changed } from './mended-figures.ts';
import { noteCounting, noteMeant } from './note-meant.ts';
import { nthNote } from './note-pointed.ts';
import type { NoteAt } from './notes-given.ts';
import { ALL_GO, LAST_NOTE, POINTS_AT, POINTS_HERE, TAKES_AWAY, THE_NOTE } from './words/mending.ts';

/** The place of all notes of a question. */
const ALL = -1;

/** 都删掉我重新说: every note of the question that is put, or of the one answered last. */
export function allTaken({ text }: Heard, notes: readonly NoteAt[], id: string): Act | null {
  const question = notes.some((note) => note.question === id) ? id : notes[0]?.question;
  if (question === undefined || !ALL_GO.isIn(text)) return null;
  const was = notes.filter((note) => note.question === question).map((note) => note.text);
  return { does: 'correctNote', question, index: ALL, note: '', was: was.reverse().join('；') };
}

/** 公众号那句删掉吧: a note is taken away. */
export function takenAway(
  { text }: Heard,
  notes: readonly NoteAt[],
  id: string,
  isJust: boolean,
): Act | null {
  const nth = nthNote(notes, text, id);
  // 解读是科普，划掉吧: words of a note, and that it goes.
  const { end } = trimmed(text, { start: 0, end: text.length }, (kind) => kind === 'ending');
  const isPointed = isJust && POINTS_HERE.at(text, 0) !== null;
  const isLast = TAKES_AWAY.endingAt(text, end) !== null && noteMeant(notes, text) !== null;
  if (!TAKES_AWAY.isIn(text) || !(THE_NOTE.isIn(text) || nth || isLast || isPointed)) return null;
  // 这句别要了: of the question that is put the one given last.
  const pointed = POINTS_AT.isIn(text) ? notes.find(({ question }) => question === id) : undefined;
  const last = LAST_NOTE.isIn(text) || isPointed ? notes[0] : undefined;
  const note = nth ?? noteMeant(notes, text) ?? noteCounting(notes, amountsIn(text)) ?? pointed ?? last;
  return note ? changed(note, '') : null;
}
