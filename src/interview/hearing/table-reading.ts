import { cellAt } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { readTableAnswer, type TableReading } from '../answers/table-answer.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis, statedBefore } from '../steps/cells.ts';
import { rowOnScreen } from './on-screen.ts';

const NEW_ROW = '新收';

const cellsIn = (reading: TableReading): number =>
  reading.kind === 'read' ? Object.keys(reading.cells).length : 0;

const PASTED = /[\t\n]/;

const TAKEN_AS_NEW = phrase(
  '没有写是哪一行，按“本年新收”填，请核对。',
  'No row was named; taken as newly received. Please check.',
);

/** Applicants without a row, where none of 新收 is filled yet, are those who came: "个人6件，企业1件". */
function asNew(session: Session, question: CellsQuestion, text: string): TableReading | null {
  const isEmpty = question.cells.every(
    (path) => !path.startsWith('applications.new.') || cellAt(basis(session), path) === null,
  );
  if (question.table !== 'applications' || !isEmpty || PASTED.test(text)) return null;
  const reading = readTableAnswer(`${NEW_ROW}${text}`, question.table, basis(session), {
    cells: question.cells,
  });
  const isBetter = reading.kind === 'read' && Object.keys(reading.cells).length > 0;
  return isBetter
    ? { ...reading, unsure: [...reading.unsure, { cell: NEW_ROW, why: TAKEN_AS_NEW.zh }] }
    : null;
}

/** Reads words or a pasted block for the table of a question, beside what stands and what is on the screen. */
export function readTable(
  session: Session,
  question: CellsQuestion,
  text: string,
  columns: readonly string[] | null,
): TableReading {
  const reading = readTableAnswer(text, question.table, basis(session), {
    cells: question.cells,
    earlier: statedBefore(session, question.id),
    onScreen: rowOnScreen(session, question),
    columns,
  });
  // A doubt about the whole table is of a figure that names no row.
  const isRowless = reading.kind === 'read' && reading.unsure.some(({ cell }) => cell === question.table);
  const other = isRowless ? asNew(session, question, text) : null;
  return other && cellsIn(other) > cellsIn(reading) ? other : reading;
}
