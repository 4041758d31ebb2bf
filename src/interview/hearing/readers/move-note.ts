import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Act } from '../act.ts';
import { noteMeant } from '../note-meant.ts';
import { nthNote } from '../note-pointed.ts';
import { justNoted, notesByAge } from '../notes-given.ts';
import type { Place } from '../place.ts';
import { NTH_NOTE } from '../words/mending.ts';
import { CALLED_IN_SHORT, MOVES, THIS_NOTE } from '../words/moving.ts';
import { BELONGS } from '../words/no-facts.ts';

/** Longer messages are answers (characters). */
const LONGEST = 40;

function read({ text }: Heard, { session, question }: Place): Reading<Act> {
  const notes = notesByAge(session);
  const [last] = notes;
  const isAsked = question.kind === 'notes' || justNoted(session) !== null;
  if (!isAsked || !last || text.length > LONGEST || /[\n？]/.test(text)) return NOT_MINE;
  const to = CALLED_IN_SHORT.all(text).at(-1)?.value;
  const nth = nthNote(notes, text, question.id);
  const isPointed = THIS_NOTE.isIn(text) || NTH_NOTE.isIn(text);
  if (to === undefined || !MOVES.isIn(text) || !(isPointed || BELONGS.isIn(text))) return NOT_MINE;
  // 简报那条应该放监督保障: by its words; 这条挪过去: the one given last.
  const named = noteMeant(
    notes.filter((note) => note.question !== to),
    text,
  );
  const note = nth ?? named ?? (isPointed ? last : null);
  if (!note || note.question === to) return NOT_MINE;
  const { question: from, index, text: words } = note;
  return understood({ does: 'correctNote', question: from, index, note: words, was: words, to }, [
    { start: 0, end: text.length },
  ]);
}

/** That a note which was given is to stand at another question: 这条放平台建设那边. */
export const moveNoteReader = (place: Place): Reader<Act> => ({
  name: '挪要点',
  read: (utterance) => read(utterance, place),
});
