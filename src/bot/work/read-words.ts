import { readTableAnswer } from '../../drafting/answers.ts';
import { questionOf } from '../../interview/questions/list.ts';
import type { Session, Task } from '../../interview/session.ts';
import { type CellPath, cellAt, cellLabel } from '../../report/cells.ts';
import { organOf } from '../../store/keys.ts';
import { askModel, speakersOf } from '../model-door.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

type ReadWords = Extract<Task['work'], { kind: 'read-words' }>;

/**
 * Lets the model name cells for words that plain patterns could not read. A figure counts only for a cell that was
 * asked and with words of the answer to show for it; a person confirms it all the same.
 */
export async function readWords(
  parts: Parts,
  session: Session,
  task: string,
  work: ReadWords,
): Promise<Outcome> {
  const question = questionOf(session, work.question);
  if (question.kind !== 'cells') return { kind: 'words-read', task, reading: { kind: 'unreadable' } };
  const { report } = session.content;
  const cells = question.cells.map((path) => ({ path, name: cellLabel(report.form, path) }));
  const current = question.cells
    .map((path) => ({ path, value: cellAt(report, path) }))
    .filter(({ value }) => value !== null);
  const outcome = await askModel(parts, speakersOf(session), organOf(session.id), {
    prompt: 'read-table',
    variables: { cells, current, answer: work.text },
    schema: readTableAnswer,
    texts: [work.text],
  });
  if (outcome.kind !== 'answered') return { kind: 'words-read', task, reading: { kind: 'unreadable' } };
  const isAsked = (path: string): path is CellPath => question.cells.some((cell) => cell === path);
  const grounded = outcome.value.cells.filter(
    ({ path, quote }) => isAsked(path) && quote.trim() !== '' && work.text.includes(quote),
  );
  const read = Object.fromEntries(grounded.map(({ path, value }) => [path, value]));
  return { kind: 'words-read', task, reading: { kind: 'read', cells: read } };
}
