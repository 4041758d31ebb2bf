import { saysNumber } from '../../language/numbers.ts';
import { phrase } from '../../report/language.ts';
import { TABLES, type TableKey } from '../../report/sections.ts';
import { hesitates, onlyContact, saysWrong } from '../answers/aside.ts';
import { readTableAnswer } from '../answers/table-answer.ts';
import type { Input } from '../input.ts';
import { questionsOf } from '../questions/list.ts';
import type { CellsQuestion, Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { runCommand } from './commands.ts';
import { withContact } from './contact.ts';
import { withNotice } from './edit.ts';

type Said = Extract<Input, { kind: 'text' }>;

/** More cells than this are a table, not a figure named beside another question. */
const MOST_CELLS = 12;

/**
 * Figures that name their rows, said while something else was asked ("许可改成130件"): put up for confirmation at
 * their own question. null where they are not read to the last word. `asked`: the table that was asked, if any.
 */
export function figuresElsewhere(
  session: Session,
  input: Said,
  text: string,
  asked: TableKey | null = null,
): Session | null {
  // A pasted row names nothing.
  if (!saysNumber(text) || /[\n\t]/.test(text)) return null;
  for (const table of TABLES) {
    if (table === asked) continue;
    const reading = readTableAnswer(text, table, session.content.report);
    if (reading.kind !== 'read' || reading.leftovers.length + reading.unsure.length > 0) continue;
    const paths = Object.keys(reading.cells);
    const question = questionsOf(session).find(
      (each): each is CellsQuestion =>
        each.kind === 'cells' && each.table === table && each.cells.some((path) => paths.includes(path)),
    );
    if (question && paths.length <= MOST_CELLS)
      return answerCells(session, input, question, text, input.message);
  }
  return null;
}

/** What is no answer to any question, whichever is asked: putting off, something earlier that is wrong, the contact. */
export function beside(session: Session, input: Said, question: Question, text: string): Session | null {
  if (hesitates(text))
    return withNotice(
      session,
      question.kind === 'check'
        ? phrase('不急，已填内容都在，随时可以接着来。', 'No hurry; everything is kept.')
        : phrase(
            '不急，已填内容都在。要问别人的点“问过再填”，想先填后面的点“跳过”。',
            'No hurry; everything is kept. Press “Ask first” to ask somebody, or “Skip” to go on.',
          ),
    );
  if (saysWrong(text)) {
    const told = withNotice(session, phrase('请选要改的一处，或说“修改”加名称。', 'Choose what to change.'));
    return runCommand(told, input, { kind: 'change', what: text });
  }
  const contact = question.kind === 'contact' || question.kind === 'draft' ? null : onlyContact(text);
  return contact ? withContact(session, contact) : null;
}
