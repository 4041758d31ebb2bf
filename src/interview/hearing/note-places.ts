import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { NOTES_ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { topicsOf } from './note-topics.ts';
import { CHANNELS, NOTE_PLACES, PUBLISHED_IN } from './words/note-places.ts';

const PUBLISHING: readonly string[] = [NOTES_ID.proactiveDisclosure, NOTES_ID.platforms];

/** Whether a text counts what was published somewhere. */
const publishes = (text: string): boolean =>
  CHANNELS.isIn(text) &&
  amountsIn(text).some(
    ({ unit, written }) => PUBLISHED_IN.has(unit) || (unit === '' && written === 'arabic'),
  );

/** Whether a text names a channel or a thing that belongs to a question for notes, and a note names none of those. */
export function namesAnother(text: string, note: string): boolean {
  const placed = NOTE_PLACES.all(text).filter(({ value }) => value.length > 0);
  const named = [...CHANNELS.all(text), ...placed];
  return named.length > 0 && !named.some(({ word }) => note.includes(word));
}

/** The questions for notes that every placed word of a text may belong to; empty where none is placed, or they disagree. */
export function placesOf(original: string): string[] {
  const { text } = fold(original);
  const placed = NOTE_PLACES.all(text).flatMap(({ value }) => (value.length > 0 ? [value] : []));
  const [first, ...more] = publishes(text) ? [...placed, PUBLISHING] : placed;
  return (first ?? []).filter((id) => more.every((ids) => ids.includes(id)));
}

/** 五 is asked in two: which of them words speak of that tell of what falls short, or of what will be done. */
function halfOf(text: string): string[] {
  const topics = topicsOf(text);
  if (topics.has('problems')) return [NOTES_ID.problems];
  return topics.has('measures') ? [NOTES_ID.measures] : [];
}

/** The other questions for notes that a text may be meant for, the likeliest first. */
export function notePlaces(session: Session, present: Question, text: string): string[] {
  const isElsewhere = present.kind !== 'notes' || present.section === 5;
  const meant = [...(isElsewhere ? halfOf(text) : []), ...placesOf(text)];
  return meant.filter((id) => id !== present.id && questionOf(session, id).kind === 'notes');
}
