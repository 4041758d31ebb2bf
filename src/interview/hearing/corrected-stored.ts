import { amountsIn } from '../../language/amounts.ts';
import { trimmed } from '../../language/filler.ts';
import { fold, quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { type CellPath, cellAt, listCells } from '../../report/cells.ts';
import { TABLES, type TableKey } from '../../report/sections.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { readNumberAnswer } from '../answers/number-answer.ts';
import { itemsOf } from '../answers/tally/items.ts';
import { answerWords, termsOf } from '../answers/tally/tally.ts';
import { questionForCells } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { type Corrected, isSame, plain, type Shown, speaksOf, type Term } from './beside.ts';
import { type CellsRead, cellsRead } from './cells-read.ts';
import { putRight } from './corrected-shown.ts';
import { type Exchange, exchangeIn } from './exchange.ts';
import { changesIn, changesRow } from './no-facts.ts';
import { BECOMING, INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { CHANGES_BY, DIGIT_SLIPS, IS_OF, MISCOUNTED, MISTYPED, SUM_OF_ALL } from './words/shown.ts';

const IS = '是';

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

/** The same for some words, a row among them. */
const named = (session: Session, table: TableKey, terms: readonly Term[]): Shown =>
  terms.every(({ name }) => name.kind === 'column') ? [] : filledBy(session, table, terms);

/** The figures of which all words speak; zeros are none. */
function filledBy({ content }: Session, table: TableKey, terms: readonly Term[]): Shown {
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

/** Whether a row's figure is to be another: its name is followed by nothing but a word that says so, or by figures. */
function isRowChanged(session: Session, { text, clauses }: Heard, [row, ...more]: readonly Term[]): boolean {
  if (!row) return false;
  const clause = around(clauses, row);
  if (!clause) return false;
  if (changesRow(session, text, clause)) return true;
  const changes: Span[] = [...changesIn(text), ...CHANGES_BY.all(text)];
  if (changes.length === 0) return false;
  const [next] = [...changes, ...MISCOUNTED.all(text), ...amountsIn(text)]
    .filter(({ start }) => start >= row.end)
    .sort((a, b) => a.start - b.start);
  const last = more.findLast(({ end }) => next && end <= next.start) ?? row;
  const gap = next && trimmed(text, { start: last.end, end: next.start }, () => true);
  return gap !== undefined && gap.start >= gap.end && next !== undefined && next.start <= clause.end;
}

/** 个人新收的不是12是13: the one cell of those named that holds the figure which was wrong. */
function exchangedOf(
  { content }: Session,
  table: TableKey,
  terms: readonly Term[],
  { was, is }: Exchange,
): Corrected | null {
  const cells = listCells(content.report.form, table).filter(
    ({ path, isTotal }) =>
      !isTotal &&
      cellAt(content.report, path) === was.value &&
      terms.length > 0 &&
      terms.every((term) => speaksOf(term, path)),
  );
  const [cell, another] = cells;
  return cell && !another ? plain({ [cell.path]: is.value }) : null;
}

/** 处罚数改一下，执法队重新报了，214: the one figure that the one row which is named has now. */
function givenAnew(session: Session, utterance: Heard): Corrected | null {
  const { text, times } = utterance;
  const { form } = session.content.report;
  const [exchange] = utterance.clauses.flatMap(({ start, end }) => exchangeIn(text.slice(start, end)) ?? []);
  for (const table of TABLES) {
    // 重复登记的: how a figure came to be wrong names no row.
    const ways = CHANGES_BY.all(text);
    const terms = termsIn(session, table, text).filter((term) => !ways.some((way) => overlaps(way, term)));
    const rows = terms.filter(({ name }) => name.kind === 'row' || name.kind === 'cell');
    const [row] = rows;
    const swapped = exchange && exchangedOf(session, table, terms, exchange);
    if (swapped) return swapped;
    if (
      !row ||
      !rows.every((each) => isSame(each, row)) ||
      !isRowChanged(session, utterance, [row, ...terms])
    )
      continue;
    // A row of one cell may be told before it was asked; words of no cell of the row say something else (作废).
    const ofRow = listCells(form, table).filter(({ path, isTotal }) => !isTotal && speaksOf(row, path));
    const cells = ofRow.filter(({ path }) =>
      terms.every((term) => speaksOf(term, path) || !ofRow.some((each) => speaksOf(term, each.path))),
    );
    const filled = cells.filter(({ path }) => cellAt(session.content.report, path));
    const [cell, another] = ofRow.length === 1 ? cells : filled;
    if (!cell || another) continue;
    const before = cellAt(session.content.report, cell.path);
    const all = amountsIn(text, FORM_UNITS);
    const told = all.filter(
      (amount) =>
        amount.precision === 'exact' &&
        amount.value !== before &&
        CHANGES_BY.endingAt(text, amount.start) === null &&
        (amount.written === 'arabic' || amount.unit !== '') &&
        !times.some((time) => overlaps(time, amount)),
    );
    // 少算一件，改5: of several the one behind the word that says so.
    const ends = new Set([...changesIn(text), ...SUM_OF_ALL.all(text)].map(({ end }) => end));
    const behind = told.filter(({ start }) => ends.has(start));
    // Of 处罚40件里有2件撤销了 neither is the new one.
    const isOne = told.length === 1 && !all.some(({ value }) => value === before);
    // 新收还得改，自然人是9，有一件是重复登记的: what it is now.
    const being = told.filter(({ start, end }) => text.charAt(start - 1) === IS && !IS_OF.at(text, end));
    const [figure, more] = (isOne ? told : behind.length > 0 ? behind : being).map(({ start, end }) =>
      readNumberAnswer(text.slice(start, end), cellUnitOf(cell.path)),
    );
    if (figure?.kind === 'read' && !more) return plain({ [cell.path]: figure.value });
  }
  return null;
}

/** The one clause that says what a figure is to be (表填错了，企业应该是2件，正文跟着改), else all of the message. */
function clauseOfChange({ text, clauses }: Heard): string {
  const own = clauses
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => changesIn(words).length > 0 && amountsIn(words, FORM_UNITS).length === 1);
  const [only, another] = own;
  return only !== undefined && another === undefined ? only : text;
}

/** 企业改成2, where several rows hold one of 企业: the figures that a message may give anew, with the question that holds them. */
export function maybeStored(session: Session, original: string): readonly CellsRead[] {
  const text = clauseOfChange(heard(original));
  const [figure, more] = amountsIn(text, FORM_UNITS).filter(({ precision }) => precision === 'exact');
  if (original.length > LONGEST || !figure || more || changesIn(text).length === 0) return [];
  return TABLES.flatMap((table) => {
    const terms = termsIn(session, table, text);
    return terms.length === 0
      ? []
      : filledBy(session, table, terms).flatMap(([path]) => {
          const question = questionForCells(session, [path]);
          return question ? [cellsRead(question.id, { cells: { [path]: figure.value } })] : [];
        });
  });
}

/** What a message puts right of a figure that was answered before and that it names by its row; null where it names none. */
export function correctedStored(session: Session, original: string): CellsRead | null {
  if (original.length > LONGEST || original.includes('\n')) return null;
  const utterance = heard(original);
  const { text } = utterance;
  const anew = givenAnew(session, utterance);
  const whose = anew && questionForCells(session, Object.keys(anew.cells));
  // 新收还得改，自然人是9 where results are asked already: what stands is of the same question.
  const stands =
    anew !== null &&
    Object.keys(anew.cells).every((path) => cellAt(session.content.report, path as CellPath));
  const isAsked = whose?.id === session.cursor && !stands;
  if (anew && whose && !isAsked && session.proposal?.question !== whose.id)
    return cellsRead(whose.id, { cells: anew.cells });
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
