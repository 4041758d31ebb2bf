import type { NarrativeKey } from '../report/sections.ts';
import { questionsOf } from './questions/list.ts';
import type { Session } from './session.ts';

/** A basis that was given for sentences of a draft: it bears them wherever they stand. */
const BASIS = 'basis';

/** Bullet notes that were given for a part, each with the name of the question that asked for them as its aspect. */
export function notesGiven(session: Session, part: NarrativeKey) {
  const asked = questionsOf(session).filter(
    (question) => (question.kind === 'notes' || question.kind === 'draft') && question.part === part,
  );
  return asked.flatMap((question) =>
    (session.content.notes[question.id] ?? []).map((text, index) => ({
      id: `${question.id}.${index}`,
      aspect: question.kind === 'draft' ? BASIS : question.id.replace(/^notes\./, ''),
      text,
    })),
  );
}
