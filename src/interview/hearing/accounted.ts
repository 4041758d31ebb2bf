import { askingIn } from '../../language/clauses.ts';
import { fold } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { tellsPart } from '../../language/negation.ts';
import { withoutSlips } from '../../language/slips.ts';
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
import { isTerm, named, tellsHow } from './beside.ts';
import { type CellsRead, cellsRead } from './cells-read.ts';
import { corrects } from './correction.ts';
import { shown } from './on-screen.ts';
import { othersOfOnly } from './only-of-row.ts';
import {
  addsPart,
  countsUncounted,
  deniesInVain,
  deniesNothing,
  deniesUnknown,
  dropsDenial,
  givesToDenied,
} from './passed-over.ts';
import { isFigureLeft, type Reckoned } from './reckoned.ts';
import { retold } from './retold.ts';
import { isPasted, tallyBeside } from './table-reading.ts';
import { asksLastYears } from './this-years.ts';
import { takesBeside, turnsWrong } from './turned.ts';
import { INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { CHANGES_BY, IS_NONE, MISCOUNTED, REVERSED } from './words/shown.ts';
import { CONDITIONS, EITHER_OF, STANDS_AFTER_ALL } from './words/unaccounted.ts';

/** Longer messages are no figures told by the way (characters). */
const LONGEST_TOLD = 120;

/** Longer messages are reports of their own, with what was left said beside the figures (characters). */
const LONGEST_READ = 400;

/** Rows that the message names and the reading does not touch. */
function rowsLeft({ utterance, items, read, before }: Reckoned): boolean {
  // 新收那里企业写少了: of what stands, a row of which it is said that it is wrong is to be another.
  const isPut = [IS_WRONG, MISCOUNTED].some((words) => words.isIn(utterance.text));
  const standing = isPut ? [] : [...before].flatMap(([path, value]) => (value > 0 ? [path] : []));
  const touched = new Set(
    [
      ...Object.keys(read.cells),
      ...Object.keys(read.stated),
      ...read.instead.flatMap(({ cells }) => Object.keys(cells)),
      ...standing,
    ].map((path) => rowOf(path as CellPath)),
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
function overwrites({ read, items, utterance: { text } }: Reckoned, { content, proposal }: Session): boolean {
  // 全都是0 names nothing, and means all.
  const isNamed = items.some(isTerm);
  const changed = Object.entries(read.cells).filter(([path, value]) => {
    const was = cellAt(content.report, path as CellPath);
    const isOther = was !== null && was > 0 && was !== value && (value > 0 || isNamed);
    return isOther && proposal?.cells[path] === undefined;
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
  // 其中2个联合发文: a part of what was told.
  const left = read.left.filter((words) => !tellsPart(fold(words).text));
  return left.some((words) =>
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
  const utterance = heard(withoutSlips(original));
  const stood = basis(session);
  const own = [...new Set([...question.cells, ...(Object.keys(read.cells) as CellPath[])])];
  const before = new Map<string, number>(
    own.flatMap((path): [string, number][] => {
      const value = cellAt(stood, path);
      return value === null ? [] : [[path, value]];
    }),
  );
  const { rows } = tallyBeside(session, question);
  const said = itemsOf(utterance, answerWords(question.table, session.content.report.form, rows)) ?? [];
  const isHow = session.proposal ? tellsHow(utterance.text, said, shown(session, question)) : () => false;
  const items = withMeant(said, rows, utterance.text).filter((item) => !isTerm(item) || !isHow(item));
  return {
    utterance,
    question,
    read,
    items,
    before,
    after: new Map([...before, ...Object.entries(read.cells)]),
  };
}

/** What a reading may fail to bear out. */
const CHECKS: readonly ((reckoned: Reckoned) => boolean)[] = [
  isFigureLeft,
  turnsWrong,
  takesBeside,
  rowsLeft,
  columnsLeft,
  countsDenied,
  isRowAssumed,
  isOverfull,
  replacesBeside,
  isWrongKept,
  changesUnnamed,
  isDenialLeft,
  isUnnamed,
  isOpen,
  unsettles,
  addsPart,
  countsUncounted,
  dropsDenial,
  givesToDenied,
  deniesUnknown,
  deniesInVain,
  deniesNothing,
];

/** Whether figures change though it is said that those told before are right, or what changed did so after the year. */
function unsettles(reckoned: Reckoned): boolean {
  const { utterance, read, before } = reckoned;
  const changes = Object.entries(read.cells).some(([path, value]) => before.get(path) !== value);
  return changes && (STANDS_AFTER_ALL.isIn(utterance.text) || isAfterTheYear(reckoned));
}

/** Whether words of a message that carry meaning are borne out by nothing in the figures that were read from it. */
const isUnaccounted = (reckoned: Reckoned, session: Session): boolean =>
  CHECKS.some((leaves) => leaves(reckoned)) ||
  overwrites(reckoned, session) ||
  namesLeft(reckoned, session.content.report.form) ||
  othersOfAll(reckoned).length > 0;

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
  const tells = Object.keys(read.cells).length + Object.keys(read.stated).length > 0;
  const isTold = read.from === 'words' && !isPasted(original) && tells;
  if (!isTold || original.length > LONGEST_READ || asksLastYears(question)) return read;
  const told = retold(session, question, original)?.text ?? original;
  const reckoned = reckonedOf(session, question, told, read);
  // A sum alone is asked about in any case.
  if (Object.keys(read.cells).length === 0) return givesToDenied(reckoned) ? null : read;
  if (!isUnaccounted(reckoned, session)) {
    const none = othersOfOnly(reckoned).map((path) => [path, 0]);
    return none.length > 0 ? { ...read, cells: { ...read.cells, ...Object.fromEntries(none) } } : read;
  }
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
