import { cellAt } from '../report/cells.ts';
import type { NarrativeKey } from '../report/sections.ts';
import { ID } from './questions/ids.ts';
import { questionsOf } from './questions/list.ts';
import type { Question } from './questions/question.ts';
import type { Session } from './session.ts';

/**
 * Where a question stands. `stale`: its figures were given before the year had ended and it now has.

 */
export type Standing = 'open' | 'answered' | 'skipped' | 'later' | 'stale';

/** The first day on which the reported year's figures can no longer move. */
const firstDayAfter = (session: Session): string => `${session.year + 1}-01-01`;

/** Whether the report is being filled while its year still runs: figures are marked 截至×月×日. */
export const isYearRunning = (session: Session): boolean => session.now.day < firstDayAfter(session);

const moves = (question: Question): boolean => question.kind === 'cells' || question.kind === 'received';

/** Where a question stands at the session's own time. */
export function standingOf(session: Session, question: Question): Standing {
  const answer = session.content.answers[question.id];
  if (question.kind === 'check') return 'open';
  if (question.kind === 'draft') {
    if (session.drafts[question.part]?.state === 'accepted') return 'answered';
    return answer && answer.state !== 'answered' ? answer.state : 'open';
  }
  if (!answer) return 'open';
  const moved = moves(question) && answer.day < firstDayAfter(session) && !isYearRunning(session);
  if (moved && answer.state === 'answered') return 'stale';
  return answer.state;
}

/** Whether the interview still has to put the question. */
export const isDue = (standing: Standing): boolean => standing === 'open' || standing === 'stale';

/** The questions that still have to be put, the check apart. */
export const dueQuestions = (session: Session): Question[] =>
  questionsOf(session).filter(
    (question) => question.kind !== 'check' && isDue(standingOf(session, question)),
  );

/** The questions that a person put off: skipped, or to be asked of somebody first. */
const deferredQuestions = (session: Session): Question[] =>
  questionsOf(session).filter((question) => ['skipped', 'later'].includes(standingOf(session, question)));

/** What the file still waits for: questions not put yet first, such as a draft that is open, then those put off. */
export const unansweredQuestions = (session: Session): Question[] => [
  ...dueQuestions(session),
  ...deferredQuestions(session),
];

/** The questions whose answers a part is written from: its notes, for 一 the tables too. */
const writtenFrom = (session: Session, part: NarrativeKey): Question[] =>
  questionsOf(session).filter(
    (question) =>
      (question.kind === 'notes' && question.part === part) ||
      (part === 'overview' && (question.kind === 'cells' || question.kind === 'received')),
  );

/** What a part is written from and has no answer, in the order of asking: not put yet, skipped or put off. */
export const missedFor = (session: Session, part: NarrativeKey): Question[] =>
  writtenFrom(session, part).filter((question) => standingOf(session, question) !== 'answered');

/** A draft comes when what it is written from has been asked: before that there is nothing to read. */
const isPuttable = (session: Session, question: Question): boolean =>
  question.kind !== 'draft' ||
  session.drafts[question.part] !== null ||
  !writtenFrom(session, question.part).some((each) => isDue(standingOf(session, each)));

/**
 * The question at the cursor or after it that is due and can be put; from the start when none follows; the check when all
 * is done.
 */
export function nextQuestion(session: Session): string {
  const ids = questionsOf(session).map((question) => question.id);
  const due = dueQuestions(session);
  const ready = due.filter((question) => isPuttable(session, question)).map(({ id }) => id);
  const here = ids.indexOf(session.cursor);
  return ready.find((id) => ids.indexOf(id) >= here) ?? ready[0] ?? due[0]?.id ?? ID.check;
}

/** Which cells of a question still hold no number. */
export const missingCells = (session: Session, question: Extract<Question, { kind: 'cells' }>) =>
  question.cells.filter((path) => cellAt(session.content.report, path) === null);

/**
 * The parts whose notes are all in (given, skipped or put off) and, for 一, whose tables are too: they can be drafted.
 * Of 五 nothing can be written without a note; the others say in set words that there was nothing.
 */
export function draftableParts(session: Session): NarrativeKey[] {
  const questions = questionsOf(session);
  const isSettled = (question: Question) => !isDue(standingOf(session, question));
  const tablesIn = questions
    .filter((question) => question.kind === 'cells' || question.kind === 'received')
    .every(isSettled);
  return (['overview', 'problems', 'other'] as const).filter((part) => {
    const notes = questions.filter((question) => question.kind === 'notes' && question.part === part);
    const anyGiven = notes.some(
      (question) =>
        (session.content.notes[question.id] ?? []).length > 0 ||
        (part !== 'problems' && standingOf(session, question) === 'answered'),
    );
    return anyGiven && notes.every(isSettled) && (part !== 'overview' || tablesIn);
  });
}
