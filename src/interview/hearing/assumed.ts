import { amountsIn } from '../../language/amounts.ts';
import { heard } from '../../language/hear.ts';
import { negationsIn } from '../../language/negation.ts';
import { overlaps } from '../../language/span.ts';
import { addressOf, type CellPath, rowOf } from '../../report/cells.ts';
import { isIntake } from '../../report/totals.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { termsOf } from '../answers/tally/tally.ts';
import { NO_MORE } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { isTerm, named } from './beside.ts';
import type { Reckoned } from './reckoned.ts';
import { IS_WRONG } from './words/places.ts';
import { CHANGES_BY, IS_NONE, WAYS } from './words/shown.ts';
import { AFTER_THE_YEAR, IS_SETTLED, NOT_INSTEAD } from './words/unaccounted.ts';

/** More words than this beside a figure may tell which row it is of (characters). */
const MOST_WORDS = 3;

const IS_LETTER = /\p{L}/u;

/** Whether figures were put into the row that is asked though no word names it, and words that nobody knows may: 法律明令不许的1件. */
export function isRowAssumed({ utterance, items, read, question, before }: Reckoned): boolean {
  const rows = new Set(Object.keys(read.cells).map((path) => rowOf(path as CellPath)));
  const isNamed = items.some((item) => isTerm(item) && named(item).rows.length > 0);
  // 1/0/0/1/2: signs are no words.
  const words = items.filter(
    ({ is, start }) => is === 'words' && IS_LETTER.test(utterance.text.charAt(start)),
  ).length;
  return (
    question.table !== 'proactive' &&
    !isNamed &&
    words > MOST_WORDS &&
    // What came in needs no name where it is asked.
    ![...rows].some(isIntake) &&
    // What stands in the row is put right.
    ![...before].some(([path, value]) => value > 0 && rows.has(rowOf(path as CellPath)))
  );
}

/** Whether results that name no row of their own come to more than was received: 其它八件是个人 as eight of 其他. */
export function isOverfull({ items, after, question, read }: Reckoned): boolean {
  const isNamed = items.some(
    (item) => isTerm(item) && named(item).rows.length > 0 && item.name.kind !== 'either',
  );
  if (question.table !== 'applications' || isNamed) return false;
  const sums = new Map<string, { received: number; results: number }>();
  for (const [path, value] of after) {
    const [, row, column] = addressOf(path as CellPath);
    const own = sums.get(column) ?? { received: 0, results: 0 };
    sums.set(column, own);
    own[isIntake(row) ? 'received' : 'results'] += value;
  }
  return Object.keys(read.cells).some((path) => {
    const [, row, column] = addressOf(path as CellPath);
    const own = sums.get(column);
    return !isIntake(row) && own !== undefined && own.results > own.received && own.received > 0;
  });
}

/** Whether what is told beside the rest took its place: 另外3个人 as 3 in the place of 5. */
export function replacesBeside({ utterance: { text }, read, before }: Reckoned): boolean {
  return amountsIn(text).some(
    ({ start, value }) =>
      NOT_INSTEAD.endingAt(text, start) !== null &&
      Object.entries(read.cells).some(
        ([path, now]) => now === value && (before.get(path) ?? 0) > 0 && before.get(path) !== now,
      ),
  );
}

/** Whether a figure of which it is said that it is wrong stays as it is: 企业3件不对. */
export function isWrongKept({ items, utterance: { text }, before, after }: Reckoned): boolean {
  return items.some(
    (item) =>
      item.is === 'amount' &&
      IS_WRONG.at(text, item.end) !== null &&
      [...before].some(([path, value]) => value === item.value && after.get(path) === value) &&
      ![...before].some(([path, value]) => value === item.value && after.get(path) !== value),
  );
}

/** Whether it is said that there is none of something, and nothing is 0: nothing carried over, 没有强制. */
export function isDenialLeft({ items, read, question, utterance: { text, negations } }: Reckoned): boolean {
  // 还有47件没加进来 tells by how many a figure grows.
  const ways = [...WAYS.all(text), ...CHANGES_BY.all(text)];
  // 许可63，别的没有: nothing else is asked.
  const [only, more] = question.cells;
  const closing = only && !more && cellUnitOf(only) === 'count' ? NO_MORE.all(text) : [];
  const isNone = negations.some(
    (each) =>
      !closing.some((word) => overlaps(word, each)) &&
      !ways.some((way) => overlaps(way, each)) &&
      !items.some((item) => isTerm(item) && overlaps(item, each)) &&
      (each.denial === 'none' || items.some((item) => item.is === 'none' && overlaps(item, each))),
  );
  return (
    isNone &&
    ![...Object.values(read.cells), ...Object.values(read.stated)].includes(0) &&
    !IS_NONE.isIn(text) &&
    !read.left.some((words) => negationsIn(heard(words).text).length > 0)
  );
}

/** 那个是县里发的，不算我们: beside figures that are put right on the screen, words that count nothing and name nothing tell why. */
export const isReason = (
  { content, proposal }: Session,
  { table }: CellsQuestion,
  words: string,
): boolean => {
  const { text } = heard(words);
  const isNamed = termsOf(table, content.report.form).all(text).length > 0;
  return proposal?.question !== undefined && !isNamed && amountsIn(text).length === 0;
};

/** 昨天下来了: whether something was settled while the report is written, which was still open at the end of its year. */
export const isAfterTheYear = ({ question: { table }, utterance: { text } }: Reckoned): boolean =>
  table !== 'proactive' && AFTER_THE_YEAR.all(text).some(({ end }) => IS_SETTLED.at(text, end) !== null);

/** 有7件 where several rows or columns may be meant: the only word is no name. */
export const isUnnamed = ({ items, question: { cells }, utterance: { text } }: Reckoned): boolean => {
  const [term, more] = items.filter(isTerm);
  return cells.length > 1 && term !== undefined && !more && text.slice(term.start, term.end) === HAS;
};

const HAS = '有';
