import { isSign, trimmed } from '../../language/filler.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps } from '../../language/span.ts';
import { type CellPath, cellAt, cellLabel, labelParts } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import type { Item } from '../answers/tally/item.ts';
import { itemsOf } from '../answers/tally/items.ts';
import { answerWords } from '../answers/tally/tally.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { basis } from '../steps/cells.ts';
import {
  type Beside,
  type Corrected,
  cellBeside,
  figuresOf,
  isSame,
  isTerm,
  named,
  plain,
  speaksOf,
  spokenOf,
  type Term,
} from './beside.ts';
import { inOtherUnit, moneyAnew, moneyBy } from './money-shown.ts';
import { shown } from './on-screen.ts';
import { laidOut, movedBetween, othersNone, renamed, saidAnew, summedAnew, takenAway } from './shown-anew.ts';
import { atPlace, exchanged, isInstead, slipped, swapped } from './shown-by-place.ts';
import { IS_WRONG } from './words/places.ts';
import {
  CHANGES_BY,
  IS_OF,
  MISTYPED,
  ONE_OF,
  REVERSED,
  SUM_OF_ALL,
  TOTAL_IS_NOT,
  TURNS_INTO,
} from './words/shown.ts';

/** 19改20: the figure that is 19. */
function turned({ text, items, shown: cells }: Beside): Corrected | null {
  const [was, is, more] = items.filter((item) => item.is === 'amount');
  if (was?.is !== 'amount' || is?.is !== 'amount' || more) return null;
  const between = text.slice(was.end, is.start);
  // 15写反了，是51: how it came to be wrong, and what it is behind that.
  const isSlip = [IS_WRONG, REVERSED, MISTYPED].some((words) => words.isIn(between)) && is.end >= text.length;
  const isTurned = TURNS_INTO.at(text, was.end)?.end === is.start;
  const [cell, another] = cells.filter(([, value]) => value === was.value);
  return (isTurned || isSlip) && cell && !another ? plain({ [cell[0]]: is.value }) : null;
}

/** How many of those on the screen are meant: the number that is said, one (那件), or all. */
function countMeant(beside: Beside, value: number): number | null {
  const { text, items } = beside;
  const [figure, another] = figuresOf(beside);
  if (another !== undefined) return null;
  if (figure !== undefined) return figure <= value ? figure : null;
  if (value === 1 || items.some(({ is }) => is === 'all')) return value;
  return ONE_OF.isIn(text) ? 1 : value;
}

/** 搞错了，是强制的86: the one figure on the screen said again behind the row that it is of. */
const isAllOf = ({ text, items, shown: [only, another] }: Beside, to: Term): boolean => {
  const figure = items[items.indexOf(to) + 1];
  return (
    only !== undefined &&
    !another &&
    figure?.is === 'amount' &&
    figure.value === only[1] &&
    IS_WRONG.isIn(text)
  );
};

const BESIDE = wordSet(['{还|另}有', '另外']);

const isFollowedByFigure = (items: readonly Item[], term: Term): boolean =>
  items[items.indexOf(term) + 1]?.is === 'amount';

/** 其中1个是没现成的, 那个企业是律所来的, 不是复议是直接起诉: some of what is on the screen is of another row or column. */
function moved(beside: Beside): Corrected | null {
  const { session, text, items, shown: cells } = beside;
  const terms = items.filter(isTerm);
  const from = terms.filter((term) => spokenOf(cells, [term]).length > 0);
  const others = terms.filter((term) => !from.includes(term));
  // 还没审完，放到尚未审结 names one place twice.
  const [another, to = another] = others;
  if (!to || !IS_OF.isIn(text)) return null;
  const isDenied = isInstead(beside, from, to);
  if (isFollowedByFigure(items, to) && !isDenied && !isAllOf(beside, to)) return null;
  // 维持2，还有个没审完: a new figure for what is named, and another beside it.
  if (from.some((term) => isFollowedByFigure(items, term)) && BESIDE.isIn(text)) return null;
  const sources = cells.filter(([path]) => from.every((term) => speaksOf(term, path)));
  const [source, second] = sources;
  if (!source) return null;
  const place = (term: Term) => cellBeside(beside, term, source[0]);
  // What was made, repealed and is in force is counted apart: none of it is of another column.
  if (source[0].startsWith('proactive.') && named(to).columns.length > 0) return null;
  if (others.some((term) => !isSame(term, to) && place(term) !== place(to))) return null;
  const movesAll = second !== undefined && from.length > 0 && figuresOf(beside).length === 0;
  if (second && !movesAll) return null;
  const changed: Record<string, number> = {};
  for (const [path, value] of sources) {
    const count = movesAll || isDenied ? value : countMeant(beside, value);
    const target = cellBeside(beside, to, path);
    if (count === null || count === 0 || target === null || target === path) return null;
    changed[path] = value - count;
    changed[target] = (changed[target] ?? cellAt(basis(session), target) ?? 0) + count;
  }
  return plain(changed);
}

const withName = ({ session }: Beside, path: CellPath, value: number): string => {
  const [, column] = labelParts(cellLabel(session.content.report.form, path));
  return `${column}改为${value}件`;
};

/** A question of more cells than this is a table. */
const FEW_CELLS = 3;

/** Whether nothing but small words and signs stands behind a place. */
const isSmallEnd = (text: string, start: number): boolean => {
  const rest = trimmed(text, { start, end: text.length }, () => true);
  return rest.start >= rest.end;
};

/** 再加一个科研所的, 漏了4个; of 企业多了一个 both meanings. */
function changedBy(beside: Beside): Corrected | null {
  const { session, question, text, items, shown: cells } = beside;
  const told = items.filter((item) => item.is === 'amount');
  // 总数应该是7，漏了一件: the sum may be said before, the old one too (总计不是10是12).
  const isSumFirst =
    told.length > 1 && [SUM_OF_ALL, TOTAL_IS_NOT].some((words) => words.endingAt(text, told[0]?.start ?? 0));
  const figures = isSumFirst ? told.map(({ value }) => value).reverse() : figuresOf(beside);
  const changes = CHANGES_BY.all(text);
  const firstTold = told[0]?.start ?? text.length;
  const change = changes.find(({ end }) => end <= firstTold) ?? changes.at(-1);
  // 还漏了个律所的: one.
  const [by, ...sums] = told.length === 0 && change && ONE_OF.isIn(text) ? [1] : figures;
  // 漏了1件，加上一共7件: the sum that is said with it is what all come to then.
  const isSum = sums.length > 0 && SUM_OF_ALL.isIn(text);
  const before = cells.reduce((sum, [, value]) => sum + value, 0);
  const all = before + (by ?? 0);
  const rest = before - (by ?? 0);
  const [term, second] = items.filter(isTerm).filter((each) => !named(each).columns.includes('total'));
  if (
    by === undefined ||
    !sums.every(
      (sum) =>
        isSum && (sum === all || sum === rest || (sum === before && sums.some((each) => each !== before))),
    ) ||
    !change ||
    second
  )
    return null;
  // Of a table it has to be said which cell: 再加1件网上的.
  if (!term && question.cells.length > FEW_CELLS) return null;
  const amount = told[isSumFirst ? told.length - 1 : 0];
  // 2760里头有60件是重复录的，扣掉: at the end it takes off what was told before.
  const isBehind =
    change.value === 'less' &&
    amount !== undefined &&
    change.start >= amount.end &&
    isSmallEnd(text, change.end);
  const parted =
    !isBehind &&
    items.some(
      ({ start, end }) => change.end <= start && end <= (amount?.start ?? 0) && isSign(text.charAt(start)),
    );
  const isOther = amount && (change.end > amount.start || text.charAt(amount.start - 1) === '是');
  if (parted || (isOther && !isBehind)) return null;
  if (!amount && (!term || change.end > term.start)) return null;
  const own = term ? spokenOf(cells, [term]) : cells;
  const [cell, another] = own;
  const beyond = cells[0] && term ? cellBeside(beside, term, cells[0][0]) : null;
  const path = another ? null : (cell?.[0] ?? (change.value === 'more' ? beyond : null));
  if (path === null || cellUnitOf(path) === 'wan') return null;
  const was = cell?.[1] ?? cellAt(basis(session), path) ?? 0;
  const [up, down] = [was + by, was - by];
  // 总计应该是18，少了一个企业: the sum tells which is meant.
  const isMore = change.value === 'more' || (change.value === 'either' && isSum && sums.includes(all));
  if (isMore) return plain({ [path]: up });
  if (down < 0) return null;
  if (change.value === 'less' || (isSum && sums.includes(rest))) return plain({ [path]: down });
  return {
    cells: { [path]: down },
    remarks: [
      phrase(
        `原为${was}件：是多写了${by}件、应为${down}件，还是还要加${by}件、共${up}件？应为${down}件就点“确认”。`,
        `It was ${was}: is it ${down}, or ${up}? Confirm if it is ${down}.`,
      ),
    ],
    instead: [
      {
        cells: { [path]: up },
        label: withName(beside, path, up),
        why: phrase(`共${up}件`, `${up} in all`),
      },
    ],
  };
}

const READERS = [
  atPlace,
  exchanged,
  saidAnew,
  turned,
  swapped,
  slipped,
  laidOut,
  renamed,
  changedBy,
  takenAway,
  movedBetween,
  moved,
  inOtherUnit,
  summedAnew,
  othersNone,
];

/** Longer messages are answers of their own (characters). */
const LONGEST = 80;

/** What a message puts right of the figures on the screen; null where it says nothing of them that could be read. */
export function correctedShown(
  session: Session,
  question: CellsQuestion,
  original: string,
): Corrected | null {
  const cells = shown(session, question);
  if (cells.length === 0 || original.length > LONGEST) return null;
  const utterance = heard(original);
  const { text } = utterance;
  const items = itemsOf(utterance, answerWords(question.table, session.content.report.form));
  if (!items) return moneyBy(text, cells) ?? moneyAnew(utterance, question, cells);
  return putRight({ session, question, text, items, shown: cells });
}

/** What a message puts right of the figures that it is said beside: in one go, or clause by clause. */
export function putRight(beside: Beside): Corrected | null {
  // 两件重复登记了: how a figure came to be wrong names no row.
  const ways = CHANGES_BY.all(beside.text);
  const items = beside.items.filter((item) => !isTerm(item) || !ways.some((way) => overlaps(way, item)));
  const own = { ...beside, items };
  return inOneGo(own) ?? byClauses(own);
}

function inOneGo(beside: Beside): Corrected | null {
  for (const read of READERS) {
    const corrected = read(beside);
    if (corrected) return corrected;
  }
  return null;
}

/** 个人加一，企业减一: each clause that names something puts it right, beside what those before it did. */
function byClauses(beside: Beside): Corrected | null {
  const { clauses } = heard(beside.text);
  let { shown: cells } = beside;
  let count = 0;
  const changed: Record<string, number> = {};
  for (const clause of clauses) {
    const text = beside.text.slice(clause.start, clause.end);
    const items = beside.items.flatMap((item): Item[] =>
      overlaps(item, clause)
        ? [{ ...item, start: item.start - clause.start, end: item.end - clause.start }]
        : [],
    );
    if (!items.some(({ is }) => is === 'amount' || is === 'term')) continue;
    const corrected = inOneGo({ ...beside, text, items, shown: cells });
    if (!corrected || corrected.instead.length > 0) return null;
    Object.assign(changed, corrected.cells);
    count += 1;
    const now = new Map([...cells, ...(Object.entries(corrected.cells) as [CellPath, number][])]);
    cells = [...now].filter(([, value]) => value !== 0);
  }
  // 说少了，个人再加3件: what one clause changes, where the others tell no figure.
  return count > 1 || (count === 1 && CHANGES_BY.isIn(beside.text)) ? plain(changed) : null;
}
