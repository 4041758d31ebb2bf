import { z } from 'zod';
import { questionOf } from '../../interview/questions/list.ts';
import type { Session, Task } from '../../interview/session.ts';
import { type CellPath, cellLabel } from '../../report/cells.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './do-work.ts';

type ReadWords = Extract<Task['work'], { kind: 'read-words' }>;

const answer = z.object({ cells: z.array(z.object({ cell: z.string(), value: z.number().nullable() })) });

/** Lets the model name cells for words that plain patterns could not read; only cells that were asked count. */
export async function readWords(
  { drafter }: Parts,
  session: Session,
  task: string,
  work: ReadWords,
): Promise<Outcome> {
  const question = questionOf(session, work.question);
  if (question.kind !== 'cells') return { kind: 'words-read', task, reading: { kind: 'unreadable' } };
  const asked = question.cells
    .map((path) => `${path}：${cellLabel(session.content.report.form, path)}`)
    .join('\n');
  const outcome = await drafter.ask('read-table', { cells: asked, text: work.text }, answer);
  if (outcome.kind !== 'answered') return { kind: 'words-read', task, reading: { kind: 'unreadable' } };
  const isAsked = (path: string): path is CellPath => question.cells.some((cell) => cell === path);
  const cells = outcome.value.cells.filter(({ cell, value }) => isAsked(cell) && value !== null);
  const reading = {
    kind: 'read' as const,
    cells: Object.fromEntries(cells.map(({ cell, value }) => [cell, value])),
  };
  return { kind: 'words-read', task, reading };
}
