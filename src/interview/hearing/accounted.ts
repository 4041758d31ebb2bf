import { amountsIn } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { fold } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { overlaps } from '../../language/span.ts';
import { addressOf, type CellPath, cellAt, rowOf } from '../../report/cells.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { figures } from '../answers/said.ts';
import type { Item } from '../answers/tally/item.ts';
import { itemsOf } from '../answers/tally/items.ts';
import { meantInstead, withMeant } from '../answers/tally/meant.ts';
import { answerWords, readTally, termsOf } from '../answers/tally/tally.ts';
import { DENIALS } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import { othersOfAll, sumOfRow } from './all-of-row.ts';
import {
  isAfterTheYear,
  isDenialLeft,
  isOverfull,
  isReason,
  isRowAssumed,
  isUnnamed,
  isWrongKept,
  replacesBeside,
} from './assumed.ts';
import { isTerm, named, signedAt } from './beside.ts';
import { type CellsRead, cellsRead } from './cells-read.ts';
import { corrects } from './correction.ts';
import { countedIn, isFigureLeft, type Reckoned } from './reckoned.ts';
import { isPasted, tallyBeside } from './table-reading.ts';
import { asksLastYears, thisYears } from './this-years.ts';
import { INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { CHANGES_BY, IS_NONE, MISCOUNTED, REVERSED } from './words/shown.ts';
import {
  BESIDES,
  CONDITIONS,
  EITHER_OF,
  MORE_OR_LESS,
  STANDS_AFTER_ALL,
  TAKEN_OFF,
} from './words/unaccounted.ts';

/** Longer messages are no figures told by the way (characters). */
const LONGEST_TOLD = 120;

/** Longer messages are reports of their own, with what was left said beside the figures (characters). */
const LONGEST_READ = 400;

/** Whether a word that tells more, or fewer, is borne out by a figure that grew, or fell. */
function isBorneOut({ read, before }: Reckoned, way: 'more' | 'less'): boolean {
  return Object.entries(read.cells).some(([path, value]) => {
    const was = before.get(path) ?? 0;
    return way === 'more' ? value > was : value < was;
  });
}

/** Whether more or fewer are told than the reading makes of them: 少了12件 as 12, +26 as 26. */
function turnsWrong(reckoned: Reckoned): boolean {
  const { utterance, items, read, before } = reckoned;
  const { text } = utterance;
  if (![...before.values()].some((value) => value > 0)) return false;
  const amounts = countedIn(reckoned);
  const isNow = (value: number) =>
    Object.entries(read.cells).some(([path, now]) => now === value && before.get(path) !== now);
  // 加成4: what it is now is told by the figure itself, unless the word tells by how much.
  const told = amounts.flatMap((amount) => {
    const { start, value } = amount;
    const word = MORE_OR_LESS.endingAt(text, start);
    // 重复1 names a row.
    const isRow = word !== null && items.some((item) => isTerm(item) && overlaps(item, word));
    const way = signedAt(text, amount) ?? (isRow ? undefined : word?.value);
    return way ? [{ value, way }] : [];
  });
  return (
    told.some(({ value, way }) => isNow(value) && !isBorneOut(reckoned, way)) ||
    (TAKEN_OFF.isIn(text) && !isBorneOut(reckoned, 'less') && amounts.some(({ value }) => isNow(value)))
  );
}

/** Whether what is put beside the rest was taken from it: 还有2个是我们没有的 as 2 fewer of those that were given. */
function takesBeside(reckoned: Reckoned): boolean {
  const {
    utterance: { text },
    read,
    before,
  } = reckoned;
  return amountsIn(text).some(
    ({ start, value }) =>
      BESIDES.endingAt(text, start) !== null &&
      Object.entries(read.cells).some(([path, now]) => (before.get(path) ?? 0) - now === value && value > 0),
  );
}

/** Rows that the message names and the reading does not touch. */
function rowsLeft({ utterance, items, read, before }: Reckoned): boolean {
  // 新收那里企业写少了: of what stands, a row of which it is said that it is wrong is to be another.
  const isPut = [IS_WRONG, MISCOUNTED].some((words) => words.isIn(utterance.text));
  const standing = isPut ? [] : [...before].flatMap(([path, value]) => (value > 0 ? [path] : []));
  const touched = new Set(
    [...Object.keys(read.cells), ...Object.keys(read.stated), ...standing].map((path) =>
      rowOf(path as CellPath),
    ),
  );
  // 去年剩的没办完: words for what goes on are of what came over.
  for (const row of [...touched]) {
    const said = meantInstead([row], utterance.text);
    if (said !== null) touched.add(said);
  }
  return items.filter(isTerm).some((term) => {
    const { rows } = named(term);
    return (
      rows.length > 0 &&
      !rows.includes('total') &&
      term.name.kind !== 'either' &&
      !rows.some((row) => touched.has(row))
    );
  });
}

const isSaidNone = (items: readonly Item[]): boolean =>
  items.some(
    (item) => item.is === 'none' || item.is === 'rest' || (item.is === 'amount' && item.value === 0),
  );

/** Columns that the message names and of which nothing stands then: 一件个人一件公益组织 as 1 and 0. */
function columnsLeft({ items, utterance, question, before, after }: Reckoned): boolean {
  if (isSaidNone(items) || INSTEAD_OF.isIn(utterance.text) || IS_NONE.isIn(utterance.text)) return false;
  return items.filter(isTerm).some((term) => {
    const { rows, columns } = named(term);
    const [column, more] = columns;
    if (column === undefined || more !== undefined || rows.length > 0 || term.end - term.start < 2)
      return false;
    if (!question.cells.some((path) => path.endsWith(`.${column}`))) return false;
    return ![...before, ...after].some(([path, value]) => value > 0 && path.endsWith(`.${column}`));
  });
}

/** 没有废止: what is denied by its name, and yet has a figure. */
function countsDenied({ items, read }: Reckoned): boolean {
  return items.some((item, index) => {
    const next = items[index + 1];
    if (item.is !== 'none' || !next || !isTerm(next) || next.start !== item.end) return false;
    const { rows, columns } = named(next);
    return Object.entries(read.cells).some(([path, value]) => {
      const [, row, column] = addressOf(path as CellPath);
      return (
        value > 0 &&
        (rows.length === 0 || rows.includes(row)) &&
        (columns.length === 0 || columns.includes(column))
      );
    });
  });
}

/** Whether figures that were taken already would be others beside new ones, and nothing says that they were wrong. */
function overwrites({ read, utterance: { text } }: Reckoned, { content, proposal }: Session): boolean {
  const changed = Object.entries(read.cells).filter(([path, value]) => {
    const was = cellAt(content.report, path as CellPath);
    return was !== null && was > 0 && value > 0 && was !== value && proposal?.cells[path] === undefined;
  });
  const rows = new Set(changed.map(([path]) => rowOf(path as CellPath)));
  const isBeside = Object.keys(read.cells).some((path) => !rows.has(rowOf(path as CellPath)));
  return rows.size > 0 && isBeside && !corrects(text) && !IS_WRONG.isIn(text) && !CHANGES_BY.isIn(text);
}

/** A figure on the screen that is changed though the message names another row: 强制应为0，3件是协助的 as 处罚0强制3. */
function changesUnnamed({ items, read, before, question, utterance }: Reckoned): boolean {
  if (question.table !== 'proactive' || isSaidNone(items.filter(({ is }) => is !== 'amount'))) return false;
  // 反了，19是强制的 changes both.
  if (REVERSED.isIn(utterance.text)) return false;
  const rows = new Set(items.filter(isTerm).flatMap((term) => named(term).rows));
  return (
    rows.size === 1 &&
    Object.entries(read.cells).some(([path, value]) => {
      const was = before.get(path);
      return was !== undefined && was > 0 && was !== value && !rows.has(rowOf(path as CellPath));
    })
  );
}

/** Whether words that were left name a row or column of which they tell something. */
function namesLeft({ read, question }: Reckoned, version: FormVersion): boolean {
  const rows = new Set(Object.keys(read.cells).map((path) => rowOf(path as CellPath)));
  return read.left.some((words) =>
    termsOf(question.table, version)
      .all(heard(words).text)
      .some(({ value }) => {
        const own =
          value === null ? [] : 'rows' in value ? value.rows : value.kind === 'cell' ? [value.row] : [];
        return value !== null && !own.some((row) => rows.has(row));
      }),
  );
}

/** Whether something is asked, or holds only under a condition. */
const isOpen = ({ utterance: { text }, items }: Reckoned): boolean =>
  CONDITIONS.isIn(text) ||
  EITHER_OF.isIn(text) ||
  askingIn(text).some((asking) => !items.some((item) => isTerm(item) && overlaps(item, asking)));

/** A reading beside what stood before it. */
function reckonedOf(session: Session, question: CellsQuestion, original: string, read: CellsRead): Reckoned {
  const utterance = heard(original);
  const stood = basis(session);
  const own = [...new Set([...question.cells, ...(Object.keys(read.cells) as CellPath[])])];
  const before = new Map<string, number>(
    own.flatMap((path): [string, number][] => {
      const value = cellAt(stood, path);
      return value === null ? [] : [[path, value]];
    }),
  );
  const { rows } = tallyBeside(session, question);
  const items = withMeant(
    itemsOf(utterance, answerWords(question.table, session.content.report.form, rows)) ?? [],
    rows,
    utterance.text,
  );
  return {
    utterance,
    question,
    read,
    items,
    before,
    after: new Map([...before, ...Object.entries(read.cells)]),
  };
}

/** Whether words of a message that carry meaning are borne out by nothing in the figures that were read from it. */
function isUnaccounted(reckoned: Reckoned, session: Session): boolean {
  const { utterance, read, before } = reckoned;
  const changes = Object.entries(read.cells).some(([path, value]) => before.get(path) !== value);
  return (
    isFigureLeft(reckoned) ||
    turnsWrong(reckoned) ||
    takesBeside(reckoned) ||
    rowsLeft(reckoned) ||
    columnsLeft(reckoned) ||
    countsDenied(reckoned) ||
    [isRowAssumed, isOverfull, replacesBeside, isWrongKept].some((is) => is(reckoned)) ||
    [changesUnnamed, isDenialLeft, isUnnamed].some((is) => is(reckoned)) ||
    overwrites(reckoned, session) ||
    namesLeft(reckoned, session.content.report.form) ||
    othersOfAll(reckoned).length > 0 ||
    isOpen(reckoned) ||
    (changes && (STANDS_AFTER_ALL.isIn(utterance.text) || isAfterTheYear(reckoned)))
  );
}

/** The same message told in any words, where words that put something right are in place. */
function asTally(session: Session, question: CellsQuestion, original: string): CellsRead | null {
  const beside = tallyBeside(session, question);
  // Of what is on the screen the rest is whose it was.
  const rest = session.proposal && question.table === 'applications' ? 'naturalPerson' : null;
  const tally = readTally(heard(original), question.table, basis(session), {
    ...beside,
    rest,
    corrects: true,
  });
  // A figure that was said twice is not two of them.
  return tally && !tally.added && Object.keys(tally.cells).length > 0
    ? cellsRead(question.id, { cells: figures(tally.cells), stated: figures(tally.stated), left: tally.left })
    : null;
}

/** A reading of a message as a tally where nothing in the message is denied and every word that carries meaning is borne out; else null. */
export function toldAsTally(session: Session, question: CellsQuestion, original: string): CellsRead | null {
  if (original.length > LONGEST_TOLD || isPasted(original) || DENIALS.isIn(fold(original).text)) return null;
  const other = asTally(session, question, original);
  return other?.left.length === 0 && !isUnaccounted(reckonedOf(session, question, original, other), session)
    ? other
    : null;
}

/** What was read of a message, or could be, where it bears out every word that carries meaning; null where nothing does. */
export function accounted(
  session: Session,
  question: CellsQuestion,
  original: string,
  read: CellsRead,
): CellsRead | null {
  const isTold = read.from === 'words' && !isPasted(original) && Object.keys(read.cells).length > 0;
  if (!isTold || original.length > LONGEST_READ || asksLastYears(question)) return read;
  const told = thisYears(question, original);
  const reckoned = reckonedOf(session, question, told, read);
  if (!isUnaccounted(reckoned, session)) return read;
  const others = othersOfAll(reckoned);
  const isWhole = sumOfRow(reckoned.before, others) === sumOfRow(new Map(Object.entries(read.cells)), others);
  const none = isWhole ? Object.fromEntries(others.map((path) => [path, 0])) : {};
  const whole = { ...read, cells: { ...read.cells, ...none } };
  if (!isUnaccounted(reckonedOf(session, question, told, whole), session)) return whole;
  const other = told.length > LONGEST_TOLD ? null : asTally(session, question, told);
  return other?.left.every((words) => isReason(session, question, words)) &&
    !isUnaccounted(reckonedOf(session, question, told, other), session)
    ? other
    : null;
}
