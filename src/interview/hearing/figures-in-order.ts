import { fold, quoted } from '../../language/fold.ts';
import { type CellPath, rowOf } from '../../report/cells.ts';
import { type InOrder, readInOrder } from '../answers/in-order.ts';
import { askedNext } from '../questions/asked-next.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { onlyColumn } from './only-column.ts';
import { BECOMING } from './words/places.ts';

/**
 * Bare figures for the cells of a question of 二, or for the row of a table that comes next, its total behind them or not; for
 * the rows of a result where all applicants are of one type.
 */
export function figuresInOrder(session: Session, question: CellsQuestion, text: string): InOrder | null {
  const { report } = session.content;
  if (question.table === 'proactive') return readInOrder(text, question.cells, report.form);
  const [row, ...others] = askedNext(report, question)?.rows ?? [];
  if (row === undefined) return null;
  if (others.length > 0) {
    const column = onlyColumn(basis(session));
    const paths = [row, ...others].map((each): CellPath => `${question.table}.${each}.${column}`);
    return column === null ? null : readInOrder(text, paths, report.form);
  }
  const own = question.cells.filter((path) => rowOf(path) === row);
  const total: CellPath = `${question.table}.${row}.total`;
  const whole = readInOrder(text, [...own, total], report.form);
  if (!whole) return readInOrder(text, own, report.form);
  const { [total]: sum, ...cells } = whole.cells;
  const isSum = Object.values(cells).reduce((all, value) => all + value, 0) === sum;
  return isSum ? { ...whole, cells } : null;
}

/** 三个数都不对，应该是5、2、30: the figures on the screen, all of them anew and in order. */
export function figuresAnew(session: Session, question: CellsQuestion, original: string): InOrder | null {
  const folded = fold(original);
  const word = BECOMING.all(folded.text).at(-1);
  return word && session.proposal?.question === question.id
    ? figuresInOrder(session, question, quoted(folded, { start: word.end, end: folded.text.length }))
    : null;
}
