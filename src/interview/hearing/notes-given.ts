import { questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';

/** A note, and where it stands. */
export interface NoteAt {
  readonly question: string;
  readonly index: number;
  readonly text: string;
}

/** Every note of a report, the one given last first. */
export const notesByAge = (session: Session): NoteAt[] => {
  const { notes, answers } = session.content;
  return questionsOf(session)
    .filter(({ kind }) => kind === 'notes' || kind === 'draft')
    .flatMap(({ id }) =>
      (notes[id] ?? []).map((text, index) => ({ question: id, index, text, at: answers[id]?.at ?? '' })),
    )
    .reverse()
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ question, index, text }) => ({ question, index, text }));
};

/** The question whose note was just taken, while nothing else has happened; null where none was. */
export const justNoted = ({ heard }: Session): string | null =>
  heard?.state === 'noted' ? heard.question : null;
