import { numberAt } from '../../language/numbers.ts';
import type { NoteAt } from './notes-given.ts';
import { NTH_NOTE } from './words/mending.ts';

/** A longer message that begins with a number counts something (characters). */
const LONGEST_NUMBERED = 8;

/** Which of several notes a message names by its place: 第二条, or the number alone that it begins with (2不要). */
function ordinalIn(text: string): number | null {
  const [named] = NTH_NOTE.all(text);
  if (named) return named.value;
  const number = text.length <= LONGEST_NUMBERED ? numberAt(text, 0) : null;
  return number?.precision === 'exact' && number.written === 'arabic' ? number.value : null;
}

/** The note that a message names by its place: among those of the question that is put, else of the one answered last. */
export function nthNote(notes: readonly NoteAt[], text: string, id: string): NoteAt | null {
  const ordinal = ordinalIn(text);
  if (ordinal === null) return null;
  const of = (question: string | undefined) =>
    notes.find((note) => note.question === question && note.index + 1 === ordinal);
  return of(id) ?? of(notes[0]?.question) ?? null;
}
