import { type CellPath, cellAt } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { Stamp } from '../input.ts';
import { CELLS_ID, ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { proposeCells, takeProposal } from './cells.ts';
import { marked, movedTo, withNotice } from './edit.ts';

const APPLICATIONS = CELLS_ID.applications;
const DISPUTES = CELLS_ID.disputes;

const cellsAsked = (session: Session, id: string): readonly CellPath[] => {
  const question = questionOf(session, id);
  return question.kind === 'cells' ? question.cells : [];
};

/** Whether last year left something to go on with, so that 三 cannot be all zeros. */
export const somethingCarriedOver = (session: Session): boolean =>
  cellsAsked(session, APPLICATIONS).some(
    (path) => path.startsWith('applications.carriedOver.') && (cellAt(session.content.report, path) ?? 0) > 0,
  );

/**
 * No application arrived: one confirmation settles 三, and 四 with it when `disputesToo`. Where last year
 * left something, only the row 新收 is zero and the rest is asked.
 */
export function nothingReceived(session: Session, input: Stamp, disputesToo: boolean): Session {
  const carried = somethingCarriedOver(session);
  const applications = cellsAsked(session, APPLICATIONS).filter(
    (path) => !carried || path.startsWith('applications.new.'),
  );
  const paths = disputesToo && !carried ? [...applications, ...cellsAsked(session, DISPUTES)] : applications;
  const remark = carried
    ? phrase(
        '按未收到填报：新收0件。上年结转的还要填办理结果，确认后继续问。',
        'Nothing received: 新收 is 0. What was carried over still needs its results.',
      )
    : phrase(
        `按未收到填报：新收0件，其余各格填0；上年结转0件、结转下年度0件。${disputesToo ? '第四部分行政复议、行政诉讼均填0。' : ''}请确认。`,
        `Nothing received: every cell of 三 is 0${disputesToo ? ', and so is 四' : ''}. Please confirm.`,
      );
  return proposeCells(session, input, {
    question: ID.received,
    cells: Object.fromEntries(paths.map((path) => [path, 0])),
    settles: carried ? [] : [APPLICATIONS, ...(disputesToo ? [DISPUTES] : [])],
    from: 'zero',
    remarks: [remark[session.lang]],
  });
}

/** The button for it: its meaning stood above it, so that it takes effect at once where no figure is there already. */
export function takeNothingReceived(session: Session, input: Stamp, disputesToo: boolean): Session {
  const proposed = nothingReceived(session, input, disputesToo);
  const paths = Object.keys(proposed.proposal?.cells ?? {}) as CellPath[];
  const isBlank = paths.every((path) => cellAt(session.content.report, path) === null);
  if (!isBlank || session.proposal !== null) return proposed;
  const carried = somethingCarriedOver(session);
  const parts = disputesToo && !carried ? '第三、第四部分' : '第三部分';
  return withNotice(
    takeProposal(proposed, input),
    carried
      ? phrase(
          '新收已填0。上年结转的请接着填办理结果。按错了点“上一步”。',
          'New applications are 0; what was carried over still needs its results. “Back” undoes this.',
        )
      : phrase(
          `${parts}各格已填0。按错了点“上一步”。`,
          `Every cell of section 3${disputesToo ? ' and section 4' : ''} is 0. Press “Back” to undo that.`,
        ),
  );
}

/** Applications arrived: on to the table, also where it had been put off with the question. */
export const somethingReceived = (session: Session, input: Stamp): Session =>
  movedTo(marked(session, [ID.received], input), APPLICATIONS);

/** Words typed at the gate: a plain yes or no, or at once the figures. */
export function receivedInWords(session: Session, input: Stamp, answer: boolean | null): Session {
  if (answer === true) return somethingReceived(session, input);
  if (answer === false) return nothingReceived(session, input, false);
  return withNotice(
    movedTo(session, ID.received),
    phrase(
      '没有读懂。请点“未收到”“收到了”或“问过再填”，也可以直接说“新收12件……”。',
      'Not understood. Press a button, or give the figures.',
    ),
  );
}
