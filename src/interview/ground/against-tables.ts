import type { NarrativeKey } from '../../report/sections.ts';
import { type Contradiction, wordsAgainstTables } from '../../report/text/note-counts.ts';
import { composedReport } from '../compose.ts';
import { notesGiven } from '../notes-given.ts';
import { questionsOf } from '../questions/list.ts';
import type { Session } from '../session.ts';

/** A note's figure that a table has otherwise: where the note was given, and where the table is filled. */
export interface Disputed extends Contradiction {
  /** The question that the note answers. */
  readonly noted: string;
  /** The question that the cells belong to; null where they are not asked. */
  readonly filled: string | null;
  /** Names it as long as neither figure changes. */
  readonly key: string;
}

/** The notes of a part that say otherwise than a table and that the clerk has not let stand. */
export function disputedIn(session: Session, part: NarrativeKey): Disputed[] {
  const report = composedReport(session);
  const letStand = session.content.letStand ?? [];
  return notesGiven(session, part)
    .flatMap((note) =>
      wordsAgainstTables(note, report).map((contradiction): Disputed => {
        const noted = note.id.slice(0, note.id.lastIndexOf('.'));
        const [table] = (contradiction.reading.plus[0] ?? '').split('.');
        const row = contradiction.reading.plus[0]?.split('.').slice(0, 2).join('.');
        const filled = questionsOf(session).find(
          (question) =>
            question.kind === 'cells' &&
            (question.cells.some((cell) => cell.startsWith(`${row}.`)) ||
              (table !== 'proactive' && question.table === table)),
        );
        return {
          ...contradiction,
          noted,
          filled: filled?.id ?? null,
          key: `${noted}:${contradiction.clause}:${contradiction.table}`,
        };
      }),
    )
    .filter(({ key }) => !letStand.includes(key));
}
