import { amountsIn } from '../../language/amounts.ts';
import { without } from '../../language/ends.ts';
import { fold, quoted } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { type CellPath, rowOf } from '../../report/cells.ts';
import { type InOrder, readInOrder } from '../answers/in-order.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { askedNext } from '../questions/asked-next.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { onlyColumn } from './only-column.ts';
import { BECOMING } from './words/places.ts';

/** Words that say that figures follow in the form's order: 从上往下1、0、2. */
const IN_ORDER = wordSet([
  '从{上|左|头}{往|到|至}{下|右|尾}',
  '{自上而下|由上到下|由上而下|由左至右|自左至右|从头到尾}',
  '{按|照|依}{|着|照}{|表|表头|表格|表里|表上|列|行|格|栏|页面}{|的}{顺序|次序|先后}',
  '{依次|顺次|挨个|挨格|逐格|逐项}',
]);

/** What parts figures that are told in order. */
const PARTING = ' 、，,/；;件';

/** Figures told in order, the one column that all of them are said to be of, and how many they are together where that is said. */
interface Ordered {
  readonly figures: string;
  readonly column: string | null;
  readonly sum: number | null;
}

/** 从上往下1、0、2，全填自然人那列: figures in order, and what is said of all of them. Null where more is said, or less. */
function orderedIn(text: string, question: CellsQuestion, session: Session): Ordered | null {
  const [word] = IN_ORDER.all(text);
  const from = word?.end ?? 0;
  const amounts = amountsIn(text).filter(({ start }) => start >= from);
  // 1、2、0，都是自然人: a list at the very beginning needs no such words.
  if (!word && amounts[0]?.start !== 0) return null;
  const isNext = (index: number) =>
    index === 0 || without(text.slice(amounts[index - 1]?.end, amounts[index]?.start), PARTING) === '';
  const end = amounts.findIndex((_, index) => !isNext(index));
  const own = end < 0 ? amounts : amounts.slice(0, end);
  const others = end < 0 ? [] : amounts.slice(end);
  const [first, last] = [own[0], own.at(-1)];
  const [sum, another] = others;
  if (!first || !last || own.length < 2 || another) return null;
  const columns = new Set(
    termsOf(question.table, session.content.report.form)
      .all(text)
      .flatMap(({ start, value }) =>
        start >= last.end && value?.kind === 'column' && value.columns.length === 1 ? value.columns : [],
      ),
  );
  const [column, more] = columns;
  return more === undefined
    ? {
        figures: own.map(({ value }) => value).join(' '),
        column: column ?? null,
        sum: sum?.value ?? null,
      }
    : null;
}

/**
 * Bare figures for the cells of a question of 二, or for the row of a table that comes next, its total behind them or not; for
 * the rows of a result where all applicants are of one type.
 */
export function figuresInOrder(session: Session, question: CellsQuestion, original: string): InOrder | null {
  const { report } = session.content;
  const ordered = original.includes('\n') ? null : orderedIn(fold(original).text, question, session);
  const text = ordered?.figures ?? original;
  if (question.table === 'proactive') return readInOrder(text, question.cells, report.form);
  const [row, ...others] = askedNext(report, question)?.rows ?? [];
  if (row === undefined) return null;
  if (others.length > 0) {
    const column = ordered?.column ?? onlyColumn(basis(session));
    const paths = [row, ...others].map((each): CellPath => `${question.table}.${each}.${column}`);
    return column === null ? null : readInOrder(text, paths, report.form);
  }
  if (ordered && ordered.column !== null) return null;
  const own = question.cells.filter((path) => rowOf(path) === row);
  const total: CellPath = `${question.table}.${row}.total`;
  const whole = readInOrder(text, [...own, total], report.form);
  if (!whole) return ofSum(readInOrder(text, own, report.form), ordered?.sum ?? null);
  const { [total]: sum, ...cells } = whole.cells;
  const isSum = Object.values(cells).reduce((all, value) => all + value, 0) === sum;
  return isSum ? { ...whole, cells } : null;
}

/** Figures in order, where they come to the sum that was said with them. */
function ofSum(inOrder: InOrder | null, sum: number | null): InOrder | null {
  const all = Object.values(inOrder?.cells ?? {}).reduce((total, value) => total + value, 0);
  return sum === null || sum === all ? inOrder : null;
}

/** 三个数都不对，应该是5、2、30: the figures on the screen, all of them anew and in order. */
export function figuresAnew(session: Session, question: CellsQuestion, original: string): InOrder | null {
  const folded = fold(original);
  const word = BECOMING.all(folded.text).at(-1);
  return word && session.proposal?.question === question.id
    ? figuresInOrder(session, question, quoted(folded, { start: word.end, end: folded.text.length }))
    : null;
}
