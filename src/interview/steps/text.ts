import { saysNumber } from '../../language/numbers.ts';
import { phrase } from '../../report/language.ts';
import { readCommand } from '../answers/command.ts';
import { readNotesAnswer } from '../answers/notes-answer.ts';
import { asksLedger, isQuestion } from '../answers/question.ts';
import { readYesNo, saysNone, saysSome } from '../answers/yes-no.ts';
import { explain } from '../explain.ts';
import { undone } from '../history.ts';
import type { Input, Stamp } from '../input.ts';
import { presentQuestion, questionOf } from '../questions/list.ts';
import type { CellsQuestion, NotesQuestion, Question } from '../questions/question.ts';
import type { Proposal, Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { beside, figuresElsewhere } from './aside.ts';
import { confirmed } from './cells.ts';
import { runCommand } from './commands.ts';
import { contactSaid, NO_CONTACT } from './contact.ts';
import { acceptDraft, redraft } from './drafts.ts';
import { advanced, marked, withNotice, withTask } from './edit.ts';
import { answerNotes } from './notes.ts';
import { receivedInWords, somethingReceived } from './received.ts';

type Said = Extract<Input, { kind: 'text' }>;

/** A message in the report's thread: a command, a question about the rules, or an answer to what was asked. */
export function hear(session: Session, input: Said): Session {
  const text = input.text.trim();
  if (text === '') return session;
  const command = readCommand(text, input.day);
  if (command) return runCommand(session, input, command);
  const yes = readYesNo(text);
  if (session.view === 'confirm-cancel') {
    return yes === true
      ? { ...session, state: 'cancelled', view: 'question' }
      : { ...session, view: 'question' };
  }
  if (session.proposal && yes && deniesZeros(session.proposal, text)) {
    const open: Session = { ...session, proposal: null, view: 'question' };
    return answer(open, input, presentQuestion(open), text, yes);
  }
  if (session.proposal && yes !== null && !saysZerosAgain(session.proposal, text)) {
    return yes
      ? confirmed(session, input)
      : withNotice(
          { ...session, proposal: null, view: 'question' },
          phrase('没有采用，请重填。', 'Not taken. Please answer again.'),
        );
  }
  if (isQuestion(text)) return answerQuestion(session, input, text);
  const question = presentQuestion(session);
  return beside(session, input, question, text) ?? answer(session, input, question, text, yes);
}

/** "没有" while zeros wait to be confirmed is the same answer once more, not a refusal of it. */
const saysZerosAgain = (proposal: Proposal, text: string): boolean => saysNone(text) && isZeros(proposal);

/** "收到了" while it waits to be confirmed that nothing was is not a yes to that, and neither is "有". */
const deniesZeros = (proposal: Proposal, text: string): boolean => saysSome(text) && isZeros(proposal);

const isZeros = ({ cells }: Proposal): boolean => {
  const figures = Object.values(cells);
  return figures.length > 0 && figures.every((figure) => figure === 0);
};

const ASK_LEDGER = phrase(
  '这里填的是年报。查申请台账请@我再问一遍，或用“/nianbao 台账”。',
  'This is the report. For the ledger mention me with the question, or use “/nianbao status”.',
);

/** Rules that are known are told at once; the rest is asked of the model where there is one. */
function answerQuestion(session: Session, input: Stamp, text: string): Session {
  if (asksLedger(text)) return withNotice(session, ASK_LEDGER);
  const known = explain(text);
  if (known) return withNotice(session, known);
  if (input.model) return withTask(session, input, { kind: 'answer-question', text });
  return withNotice(
    session,
    phrase(
      '这个问题没有现成的答案，请查填报说明或问主管部门。',
      'There is no ready answer to this; please ask the office in charge.',
    ),
  );
}

function answer(
  session: Session,
  input: Said,
  question: Question,
  text: string,
  yes: boolean | null,
): Session {
  switch (question.kind) {
    case 'cells':
      if (yes === true) return withNotice(session, NOTHING_TO_CONFIRM);
      if (yes === false && !saysNone(text) && readNotesAnswer(text).length > 0)
        return withNotice(session, NOTHING_TO_REFUSE);
      return cellsOrElsewhere(session, input, question, text);
    case 'notes':
      return notesOrFigures(session, input, question, text, yes);
    case 'received':
      return receivedOrFigures(session, input, text, yes);
    case 'draft':
      return yes === true
        ? acceptDraft(session, input, question.part)
        : redraft(session, question.part, text);
    case 'contact':
      return (
        contactSaid(session, input, text) ??
        figuresElsewhere(session, input, text) ??
        withNotice(session, NO_CONTACT)
      );
    case 'previous':
      return yes === false
        ? advanced(marked(session, ['previous'], input))
        : withNotice(
            session,
            phrase(
              '请把上年年报文件拖到本话题里，没有可点“直接填”。',
              'Please drop last year’s file in this thread, or press “Start without”.',
            ),
          );
    case 'check':
      return (
        figuresElsewhere(session, input, text) ??
        withNotice(
          session,
          phrase(
            '没有读懂。可说“检查”“生成文件”“修改＋要改的内容”，或点按钮。',
            'Not understood. Say “check”, “finish”, “change …”, or press a button.',
          ),
        )
      );
    default:
      return question satisfies never;
  }
}

/** Figures that say nothing of the table that was asked may name the rows of another. */
function cellsOrElsewhere(session: Session, input: Said, question: CellsQuestion, text: string): Session {
  const here = answerCells(session, input, question, text, input.message);
  if (here.proposal !== session.proposal) return here;
  return figuresElsewhere(session, input, text, question.table) ?? here;
}

/** Two people often confirm the same figures. */
const NOTHING_TO_CONFIRM = phrase(
  '没有等待确认的数字，前面的已计入。请答这一问。',
  'Nothing waits to be confirmed; what came before is in. Please answer this one.',
);

const NOTHING_TO_REFUSE = phrase(
  '要改前面的，请说“修改”或点“上一步”；这一问还没有数字。',
  'To change something earlier say “change” or press “Back”; this one holds no figure yet.',
);

const CORRECTS = /改成|改为|更正为|应为|应该是|应是|而不是/;

/** A bare yes or no is no note, and a figure that is put right belongs to its table. */
function notesOrFigures(
  session: Session,
  input: Said,
  question: NotesQuestion,
  text: string,
  yes: boolean | null,
): Session {
  const corrected = CORRECTS.test(text) ? figuresElsewhere(session, input, text) : null;
  if (corrected) return corrected;
  if (yes === null || readNotesAnswer(text).length === 0) return answerNotes(session, input, question, text);
  return withNotice(
    session,
    phrase(
      '请写今年的情况，一行一条；没有就点“没有”，要改前面的说“修改”。',
      'Please write what there was, a line each; press “Nothing” if there was nothing, or say “change”.',
    ),
  );
}

/** At the gate of 三 the figures themselves are as good an answer as a yes. */
function receivedOrFigures(session: Session, input: Said, text: string, yes: boolean | null): Session {
  const table = questionOf(session, 'cells.applications') as CellsQuestion;
  if (yes === null && saysNumber(text)) {
    return answerCells(somethingReceived(session, input), input, table, text, input.message);
  }
  return receivedInWords(session, input, yes);
}

/** An edited message replaces the answer that it was, while that is still the last one; later it changes nothing. */
export function hearEdit(session: Session, input: Extract<Input, { kind: 'edited' }>): Session {
  const again: Said = { ...input, kind: 'text' };
  if (session.proposal?.message === input.message)
    return hear({ ...session, proposal: null, view: 'question' }, again);
  if (session.history.at(-1)?.message === input.message) {
    const before = undone(session);
    if (before) return hear({ ...before, proposal: null, view: 'question' }, again);
  }
  return withNotice(
    session,
    phrase(
      '修改较早的消息不会改动已填内容。要改请说“修改”。',
      'Editing an earlier message changes nothing here. Say “change” instead.',
    ),
  );
}
