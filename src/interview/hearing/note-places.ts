import { fold } from '../../language/fold.ts';
import { questionOf } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { topicsOf } from './note-topics.ts';
import { NOTE_PLACES } from './words/note-places.ts';

/** The questions for notes that every placed word of a text may belong to; empty where none is placed, or they disagree. */
export function placesOf(text: string): string[] {
  const [first, ...more] = NOTE_PLACES.all(fold(text).text).map(({ value }) => value);
  return (first ?? []).filter((id) => more.every((ids) => ids.includes(id)));
}

/** 五 is asked in two: which of them words speak of that tell of what falls short, or of what will be done. */
function halfOf(text: string): string[] {
  const topics = topicsOf(text);
  if (topics.has('problems')) return ['notes.problems'];
  return topics.has('measures') ? ['notes.measures'] : [];
}

/** The other questions for notes that a text may be meant for, the likeliest first. */
export function notePlaces(session: Session, present: Question, text: string): string[] {
  const places = placesOf(text);
  const isElsewhere = present.kind !== 'notes' || present.section === 5;
  const meant = places.length > 0 || !isElsewhere ? places : halfOf(text);
  return meant.filter((id) => id !== present.id && questionOf(session, id).kind === 'notes');
}
