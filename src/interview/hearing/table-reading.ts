import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { tellsPart } from '../../language/negation.ts';
import { type CellPath, cellAt, cellLabel, labelParts, rowOf } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { TableKey } from '../../report/sections.ts';
import type { Unsure } from '../../report/source.ts';
import { isIntake, receivedOf, receivedSoFar } from '../../report/totals.ts';
import { unreadable } from '../answers/said.ts';
import { readTableAnswer, type TableAnswer } from '../answers/table-answer.ts';
import { meantInstead } from '../answers/tally/meant.ts';
import { readTally, type TallyAsked, type TallyRead, termsOf } from '../answers/tally/tally.ts';
import { EXCEPTS, THESE_ROWS } from '../answers/tally/words.ts';
import { askedNext } from '../questions/asked-next.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis, statedBefore } from '../steps/cells.ts';
import { headedRows } from './headed-rows.ts';
import { rowOnScreen } from './on-screen.ts';

type Read = Extract<TableAnswer, { kind: 'read' }>;

const cellsIn = (reading: TableAnswer): number =>
  reading.kind === 'read' ? Object.keys(reading.cells).length : 0;

/** Whether a message is a table, or lines. */
export const isPasted = (text: string): boolean => text.includes('\n') || text.includes('\t');

const IN_ORDER = '各行没有写名称，第一行按本年新收、第二行按上年结转填，请核对。';

const ADDED = '同一格说了几个数，已相加，请核对。';

/** Figures without a row are of the row that comes next, said as if it had been named. */
function asNext(session: Session, question: CellsQuestion, text: string): Read | null {
  const next = askedNext(session.content.report, question);
  const [row, another] = next?.rows ?? [];
  if (!next || row === undefined || another !== undefined || isPasted(text)) return null;
  if (amountsIn(fold(text).text).some(({ precision }) => precision !== 'exact')) return null;
  // What part of it was told would be dropped: 14件，其中有个律所.
  if (tellsPart(fold(text).text)) return null;
  const reading = readTableAnswer(`${next.label}${text}`, question.table, basis(session), {
    cells: question.cells,
    rows: next.rows,
  });
  return reading.kind === 'read' ? reading : null;
}

/** The one row of 二 that a question asks: its columns need no name of a row. */
const rowAsked = ({ table, cells }: CellsQuestion): string | null => {
  const [row, another] = new Set(cells.map((path) => rowOf(path)));
  return table === 'proactive' && another === undefined ? (row ?? null) : null;
};

/** What a tally for a question is read beside: the row on the screen, else those that come next. */
export function tallyBeside(session: Session, question: CellsQuestion): TallyAsked {
  const report = basis(session);
  const onScreen = rowOnScreen(session, question);
  const asked = rowAsked(question);
  const own = asked === null ? [] : [asked];
  const next = onScreen === null ? askedNext(session.content.report, question) : null;
  // Where results are asked what is blank of what came is nothing.
  const received = next?.rows.every((row) => !isIntake(row)) ? receivedSoFar : receivedOf;
  const together = [...new Set(question.cells.map((path) => rowOf(path)))];
  return {
    rows: onScreen === null ? (next?.rows ?? own) : [onScreen],
    ...(question.table === 'proactive' ? { together } : {}),
    whole: (column) => (question.table === 'applications' ? received(report, column) : null),
  };
}

/** What is missing beside a sum, by table: whose it is, or how it ended. */
const WITHOUT: Readonly<Record<TableKey, string>> = {
  applications: '没有说明是哪类申请人，请说明各类申请人各几件',
  disputes: '没有说明结果，请说明维持、纠正、其他结果、尚未审结各几件',
  proactive: '没有说明分别是哪几项，请分别说明',
};

/** Sums of rows whose parts a tally does not tell are asked for. */
const partsMissing = ({ content }: Session, { table }: CellsQuestion, { stated }: TallyRead): Unsure[] =>
  (Object.entries(stated) as [CellPath, number][]).flatMap(([path, sum]) =>
    sum === 0 || rowOf(path) === 'total'
      ? []
      : [
          {
            cell: path,
            why: `“${labelParts(cellLabel(content.report.form, path))[0]}”共${sum}件，${WITHOUT[table]}。`,
          },
        ],
  );

/** The same answer as a tally told in any words, where every figure of it finds its place. */
function asTally(session: Session, question: CellsQuestion, text: string): Read | null {
  const beside = { ...tallyBeside(session, question), leaves: true };
  const tally = readTally(heard(text), question.table, basis(session), beside);
  if (!tally) return null;
  // 12 alone is a sum: the row that it is of says which parts are missing.
  const { rows } = tallyBeside(session, question);
  const isBare = [...Object.keys(tally.cells), ...Object.keys(tally.stated)].every((path) =>
    rows.includes(rowOf(path)),
  );
  const isSum = isBare && Object.keys(tally.cells).length === 0 && (tally.open ?? []).length === 0;
  const sum = isSum ? asNext(session, question, text) : null;
  if (sum && sum.unsure.length > 0) return { ...sum, leftovers: tally.left };
  return {
    kind: 'read',
    cells: tally.cells,
    stated: tally.stated,
    mismatches: [],
    unsure: [
      ...(tally.added ? [{ cell: question.table, why: ADDED }] : []),
      ...partsMissing(session, question, tally),
    ],
    leftovers: tally.left,
    open: tally.open ?? [],
  };
}

const NOT_ZERO = /[1-9一二两三四五六七八九十]/;

const saysFigure = (text: string): boolean => NOT_ZERO.test(text);

/** Whether zeros go beyond the rows of the result that is asked, and all figures are within: 内部事务1，没了 at 不予公开. */
function isTooWide(session: Session, question: CellsQuestion, reading: TableAnswer): boolean {
  const rows = askedNext(session.content.report, question)?.rows ?? [];
  if (reading.kind !== 'read' || rows.length < 2) return false;
  const isWithin = (path: string) => rows.includes(rowOf(path));
  const told = Object.entries(reading.cells);
  return (
    told.some(([path, value]) => value === 0 && !isWithin(path)) &&
    told.every(([path, value]) => value === 0 || isWithin(path))
  );
}

/** 去年剩的没办完的2件 at 上年结转: only a row was read whose words mean another, which is asked. */
function isOfAnother(session: Session, question: CellsQuestion, text: string, reading: TableAnswer): boolean {
  const said = meantInstead(tallyBeside(session, question).rows, fold(text).text);
  if (reading.kind !== 'read' || said === null) return false;
  const rows = new Set(
    [...Object.keys(reading.cells), ...Object.keys(reading.stated)].map((path) => rowOf(path)),
  );
  return rows.size === 1 && rows.has(said);
}

/** How it is said that parts come to more than the sum that was stated, or that a sum is of several rows. */
const OVER_SUM = wordSet([
  '{分项|各类申请人}加起来是',
  '没有说明分别是哪几项',
  '要先知道新收件数',
  '请说明各类申请人各几件',
]);

/** How it is said that parts come to more than their sum. */
const EXCEEDS = wordSet(['加起来是']);

const isExceeded = (reading: TableAnswer): boolean =>
  reading.kind === 'read' && reading.unsure.some(({ why }) => EXCEEDS.isIn(why));

/** Figures told by others: 企业的三倍, 翻一番. */
export const RELATIVE = wordSet([
  '{两|二|三|四|五|六|七|八|九|十|几|2|3|4|5|6}倍',
  '翻{|了}{一|1|两|2|}番',
  '的{一半|半数}',
]);

/** That one cell was told twice, with two figures. */
const TWICE = wordSet(['先后写了']);

const saysLeft = (reading: TableAnswer): boolean => reading.kind === 'read' && reading.leftovers.length > 0;

const isTwice = (reading: TableAnswer): boolean =>
  reading.kind === 'read' && reading.unsure.some(({ why }) => TWICE.isIn(why));

const NO_FIGURE = phrase('没有读出数字。', 'No figure was found.');

/** Zeros beside words with a number that were left: 有过一回，说我们没错 tells of none. */
const isOnlyZeros = (reading: TableAnswer): boolean =>
  reading.kind === 'read' &&
  reading.leftovers.some(saysFigure) &&
  Object.keys(reading.stated).length === 0 &&
  cellsIn(reading) > 0 &&
  Object.values(reading.cells).every((value) => value === 0);

/** That there is none of whatever else there may be: 其他没有. */
const NO_OTHERS = wordSet([
  '{其他|其它|别的|其余}{|的|类|几类|几种}{|都|全|均|一概}{是|为|填|算|}{0|零}',
  '{其他|其它|别的}{|的|类|类型|几类|几种|列}{|都|全|均|也|一概}{没有|没|无}',
]);

/** 规章一件没出，也谈不上废; 个人4件，其他没有: whether zeros were read of which another reading may hold more. */
const mayLackZeros = (reading: TableAnswer, text: string): boolean =>
  reading.kind === 'read' &&
  !isPasted(text) &&
  (NO_OTHERS.isIn(fold(text).text) || Object.values(reading.cells).every((value) => value === 0));

/** Whether a reading holds all that another does, and only zeros beside. */
const addsZeros = (reading: Read, other: TableAnswer): boolean =>
  other.kind === 'read' &&
  cellsIn(reading) > cellsIn(other) &&
  holds(reading, other) &&
  Object.entries(reading.cells).every(
    ([path, value]) => value === 0 || other.cells[path as CellPath] === value,
  );

/** Whether words that were left may be of figures or rows: no zeros go beyond the rows that were named then. */
const mayCount = (session: Session, { table }: CellsQuestion, reading: Read): boolean =>
  reading.leftovers.some(
    (words) =>
      saysFigure(words) || termsOf(table, session.content.report.form).all(fold(words).text).length > 0,
  );

/** A reading without the zeros of rows that no word names, where words were left that may be of them. */
function withinNamed(
  session: Session,
  question: CellsQuestion,
  text: string,
  reading: TableAnswer,
): TableAnswer {
  if (reading.kind !== 'read' || isPasted(text) || !mayCount(session, question, reading)) return reading;
  const named = new Set([
    ...tallyBeside(session, question).rows,
    ...termsOf(question.table, session.content.report.form)
      .all(fold(text).text)
      .flatMap(({ value }) => (value && 'rows' in value ? value.rows : [])),
    ...(Object.entries(reading.cells) as [CellPath, number][]).flatMap(([path, value]) =>
      value === 0 ? [] : [rowOf(path)],
    ),
  ]);
  const cells = (Object.entries(reading.cells) as [CellPath, number][]).filter(([path]) =>
    named.has(rowOf(path)),
  );
  return { ...reading, cells: Object.fromEntries(cells) };
}

/** Whether a reading holds every figure of another. */
const holds = (reading: TableAnswer, other: Read): boolean =>
  reading.kind === 'read' &&
  (Object.keys(other.cells) as CellPath[]).every((path) => reading.cells[path] === other.cells[path]);

/** The cells that a bare 全是0 is of: those asked for on the screen where it points at them, else all of the question. */
function cellsMeant(session: Session, question: CellsQuestion, text: string): readonly CellPath[] {
  if (!THESE_ROWS.isIn(fold(text).text)) return question.cells;
  const rows = tallyBeside(session, question).rows;
  const own = question.cells.filter((path) => rows.includes(rowOf(path)));
  return own.length > 0 ? own : question.cells.filter((path) => !cellAt(session.content.report, path));
}

/** Reads words or a pasted block for the table of a question, beside what stands and what is on the screen. */
export function readTable(
  session: Session,
  question: CellsQuestion,
  text: string,
  columns: readonly string[] | null,
): TableAnswer {
  const beside = tallyBeside(session, question);
  const headed = headedRows(text, question, session.content.report.form, beside.rows);
  if (headed) {
    const cell = Object.keys(headed.figures)[0] ?? question.table;
    const unsure = headed.isInOrder ? [{ cell, why: IN_ORDER }] : [];
    return { kind: 'read', cells: headed.figures, stated: {}, mismatches: [], unsure, leftovers: [] };
  }
  if (RELATIVE.isIn(fold(text).text)) return unreadable(NO_FIGURE.zh, NO_FIGURE.en, '');
  const reading = readTableAnswer(text, question.table, basis(session), {
    cells: cellsMeant(session, question, text),
    earlier: statedBefore(session, question.id),
    onScreen: rowOnScreen(session, question) ?? rowAsked(question),
    rows: beside.rows,
    columns,
  });
  // A doubt about the whole table is of a figure that names no row.
  const isRowless = reading.kind === 'read' && reading.unsure.some(({ cell }) => cell === question.table);
  const isLeft =
    reading.kind === 'unreadable' || reading.leftovers.length > 0 || EXCEPTS.isIn(fold(text).text);
  const isWide = isTooWide(session, question, reading);
  // 其余 of a result was taken for all of it: the parts are more than their sum.
  const isOver = reading.kind === 'read' && reading.unsure.some(({ why }) => OVER_SUM.isIn(why));
  const isOther = isOfAnother(session, question, text, reading);
  const isZero = cellsIn(reading) > 0 && mayLackZeros(reading, text);
  const tally =
    isLeft || isRowless || isWide || isOver || isOther || isZero ? asTally(session, question, text) : null;
  if (tally && isZero && addsZeros(tally, reading)) return tally;
  if (tally && (isLeft || isWide || isOver || isOther || !holds(reading, tally))) return tally;
  // 除2件外都是自然人 was read by neither: the other reading passes over what is left out.
  if (!tally && ((saysLeft(reading) && EXCEPTS.isIn(fold(text).text)) || isTwice(reading)))
    return unreadable(NO_FIGURE.zh, NO_FIGURE.en, '');
  // 复议2件，都被纠正，又去court1件: parts that are more than their sum, and words that were left, were misread.
  if (!tally && isExceeded(reading) && saysLeft(reading)) return unreadable(NO_FIGURE.zh, NO_FIGURE.en, '');
  if (isOnlyZeros(reading)) return unreadable(NO_FIGURE.zh, NO_FIGURE.en, '');
  const other = isRowless && saysFigure(text) ? asNext(session, question, text) : null;
  return withinNamed(session, question, text, other && cellsIn(other) > cellsIn(reading) ? other : reading);
}
