import { formOf } from '../../report/forms/choose.ts';
import { phrase } from '../../report/language.ts';
import { readCells } from '../hearing/cells-reading.ts';
import type { Stamp } from '../input.ts';
import { CELLS_ID } from '../questions/ids.ts';
import { questionOf } from '../questions/list.ts';
import type { Offer, Session } from '../session.ts';
import { answerCells } from './answer-cells.ts';
import { askBack, type Unheard } from './ask-back.ts';

/** The columns that pasted figures most often are: the first of the form, and natural persons with all others. */
function columnsOffered(session: Session, count: number): Offer[] {
  const keys = formOf(session.content.report.form)
    .applications.columns.map(({ key }) => key)
    .filter((key) => key !== 'total');
  const first = keys.slice(0, count);
  const withOthers = [...keys.slice(0, count - 1), ...keys.slice(-1)];
  return [first, withOthers].map((columns) => ({ does: 'columns', columns }));
}

/** Rows were pasted without saying whose applications their columns, so many, count. */
export const askColumns = (session: Session, unheard: Unheard, count: number): Session =>
  askBack(
    session,
    unheard,
    phrase(
      `粘贴的表有${count}列数字，没有写明申请人类型。是哪${count}类？也可以直接说，例如“自然人和律所”。`,
      `There are ${count} columns of figures without a type of applicant. Press what they are, or name them.`,
    ),
    [...columnsOffered(session, count), { does: 'leave' }],
  );

/** Rows that were pasted, under the columns that were named since. */
export function columnsNamed(
  session: Session,
  input: Stamp,
  { text, message }: Unheard,
  columns: readonly string[],
): Session {
  const question = questionOf(session, CELLS_ID.applications);
  const reading = question.kind === 'cells' ? readCells(session, question, text, columns) : null;
  return reading?.kind === 'read' ? answerCells(session, input, reading.read, message) : session;
}
