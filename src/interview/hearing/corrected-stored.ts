import { amountsIn } from '../../language/amounts.ts';
import { fold, quoted } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { type CellPath, cellAt, listCells } from '../../report/cells.ts';
import { TABLES, type TableKey } from '../../report/sections.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import { itemsOf } from '../answers/tally/items.ts';
import { answerWords, termsOf } from '../answers/tally/tally.ts';
import { questionForCells } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { type Corrected, plain, type Shown, speaksOf, type Term } from './beside.ts';
import { type CellsRead, cellsRead } from './cells-read.ts';
import { putRight } from './corrected-shown.ts';
import { BECOMING, INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { DIGIT_SLIPS, IS_OF, MISCOUNTED, MISTYPED } from './words/shown.ts';

/** Longer messages are answers of their own (characters). */
const LONGEST = 80;

/** The words of a table in a message, in order. */
const termsIn = ({ content }: Session, table: TableKey, text: string): Term[] =>
  termsOf(table, content.report.form)
    .all(text)
    .flatMap(({ value, start, end }) => (value ? [{ is: 'term' as const, name: value, start, end }] : []));

/** The figures of the report that every word of a message speaks of, a row among the words; those of the row where they are of none. */
function shownBy(session: Session, table: TableKey, terms: readonly Term[]): Shown {
  const all = named(session, table, terms);
  return all.length > 0
    ? all
    : named(
        session,
        table,
        terms.filter(({ name }) => name.kind === 'row'),
      );
}

/** The same for some words; zeros are none. */
function named({ content }: Session, table: TableKey, terms: readonly Term[]): Shown {
  if (terms.every(({ name }) => name.kind === 'column')) return [];
  return listCells(content.report.form, table).flatMap(({ path, isTotal }): [CellPath, number][] => {
    const value = cellAt(content.report, path);
    return value && !isTotal && terms.every((term) => speaksOf(term, path)) ? [[path, value]] : [];
  });
}

/** 收费那栏我按元填的，应该是31.6万: what stands behind the last word that says so. */
function becoming(original: string, [cell, another]: Shown): Corrected | null {
  const folded = fold(original);
  const { text } = folded;
  const last = amountsIn(text).at(-1);
  // 刚才多按了个0，是156; 漏了一件，应该4件: what it is stands at the end.
  const isSlip = [IS_WRONG, MISTYPED, MISCOUNTED, DIGIT_SLIPS].some((words) => words.isIn(text));
  const isLast =
    last?.end === text.length &&
    IS_OF.endingAt(text, last.start) !== null &&
    INSTEAD_OF.endingAt(text, last.start) === null;
  const said = isSlip && isLast ? last.start : -1;
  const from = BECOMING.all(text).at(-1)?.end ?? said;
  if (!cell || another || from < 0) return null;
  const rest = quoted(folded, { start: from, end: text.length });
  const figure = readNumberAnswer(rest, cellUnitOf(cell[0]));
  return figure?.kind === 'read'
    ? { ...plain({ [cell[0]]: figure.value }), remarks: figure.note ? [figure.note] : [] }
    : null;
}

/** What a message puts right of a figure that was answered before and that it names by its row; null where it names none. */
export function correctedStored(session: Session, original: string): CellsRead | null {
  if (original.length > LONGEST || original.includes('\n')) return null;
  const utterance = heard(original);
  const { text } = utterance;
  for (const table of TABLES) {
    const shown = shownBy(session, table, termsIn(session, table, text));
    const question = questionForCells(
      session,
      shown.map(([path]) => path),
    );
    if (!question || session.proposal?.question === question.id) continue;
    const items = itemsOf(utterance, answerWords(table, session.content.report.form));
    const corrected =
      becoming(original, shown) ?? (items && putRight({ session, question, text, items, shown }));
    if (corrected)
      return cellsRead(question.id, {
        cells: corrected.cells,
        remarks: corrected.remarks,
        instead: corrected.instead,
      });
  }
  return null;
}
