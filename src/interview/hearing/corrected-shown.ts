import { amountAt } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps } from '../../language/span.ts';
import { type CellPath, cellAt } from '../../report/cells.ts';
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
  tellsHow,
} from './beside.ts';
import { inOtherUnit, moneyAnew, moneyBy } from './money-shown.ts';
import { shown } from './on-screen.ts';
import {
  laidOut,
  movedBetween,
  noneLeft,
  notNone,
  othersNone,
  renamed,
  saidAnew,
  summedAnew,
  takenAway,
} from './shown-anew.ts';
import { numberAlone } from './shown-bare.ts';
import { atPlace, exchanged, isInstead, slipped, swapped } from './shown-by-place.ts';
import { changedAround, changedBy, changedBySign } from './shown-changed.ts';
import { IS_WRONG } from './words/places.ts';
import {
  CHANGES_BY,
  IS_OF,
  IS_TOO,
  MISTYPED,
  ONE_OF,
  REVERSED,
  THE_OTHERS,
  TURNS_INTO,
} from './words/shown.ts';
import { AFFIRMED, BESIDES, STANDS_AFTER_ALL } from './words/unaccounted.ts';

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

/** What counts one without a number: 还有个复议. */
const MEASURES = '个件份起家宗';

/** 还有2个是我们没有的: what is told beside what is there is not taken from it. */
const isAdded = (text: string): boolean =>
  BESIDES.all(text).some(
    ({ end }) => amountAt(text, end) !== null || MEASURES.includes(text.charAt(end) || ' '),
  );

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
  if (!to || !IS_OF.isIn(text) || isAdded(text)) return null;
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

/** 46对的，强制也对; 啊不对，刚才的是对的: what is on the screen is right as it stands. */
function kept({ text, items, shown: cells }: Beside): Corrected | null {
  const last = heard(text).clauses.at(-1);
  const own = last ? text.slice(last.start, last.end) : '';
  const held = new Set([
    ...cells.map(([, value]) => value),
    cells.reduce((sum, [, value]) => sum + value, 0),
  ]);
  const isHeld = items.every((item) => item.is !== 'amount' || held.has(item.value));
  const isSaid = STANDS_AFTER_ALL.isIn(own) || (isHeld && AFFIRMED.isIn(own));
  return isSaid && askingIn(text).length === 0 ? plain(Object.fromEntries(cells)) : null;
}

const READERS = [
  kept,
  noneLeft,
  notNone,
  atPlace,
  exchanged,
  saidAnew,
  turned,
  swapped,
  slipped,
  laidOut,
  othersNone,
  renamed,
  changedBySign,
  changedBy,
  changedAround,
  takenAway,
  movedBetween,
  moved,
  inOtherUnit,
  summedAnew,
  numberAlone,
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
  const isHow = tellsHow(beside.text, beside.items, beside.shown);
  const items = beside.items.filter((item) => !isTerm(item) || !isHow(item));
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

/** How many a clause took off which figure. */
interface Taken {
  readonly path: CellPath;
  readonly by: number;
}

function takenOff(before: Beside['shown'], now: Readonly<Record<string, number>>): Taken | null {
  const [first, another] = before.flatMap(([path, value]): Taken[] => {
    const is = now[path];
    return is !== undefined && is < value ? [{ path, by: value - is }] : [];
  });
  return first && !another ? first : null;
}

/** 不掌握就1件，另外那件是过程性的: what one clause took off is of the row or column that the next one names. */
function takenOver(beside: Beside, taken: Taken | null): Corrected | null {
  const { session, text, items } = beside;
  const from = text.search(/\S/);
  // 结转改0，那件也是公开: what was taken off is of the row that is named behind it.
  const others = THE_OTHERS.at(text, from) ?? IS_TOO.at(text, from);
  const [term, more] = items.filter(isTerm);
  if (!taken || !others || !term || (more && !isSame(more, term))) return null;
  const [figure = taken.by, another] = figuresOf(beside);
  const path = cellBeside(beside, term, taken.path);
  if (another !== undefined || figure !== taken.by || path === null || path === taken.path) return null;
  return plain({ [path]: (cellAt(basis(session), path) ?? 0) + taken.by });
}

/** 有一件是到明年才失效: a clause that only says again how many changed, and why. */
function isWhy({ text, items }: Beside, changed: readonly number[]): boolean {
  const told = items.flatMap((item) => (item.is === 'amount' ? [item.value] : []));
  return WHY.at(text, text.search(/\S/)) !== null && told.every((value) => changed.includes(value));
}

const WHY = wordSet(['{有|那|这|其中|里头|里面|因为|主要|原来}']);

/** 个人加一，企业减一: each clause that names something puts it right, beside what those before it did. */
function byClauses(beside: Beside): Corrected | null {
  const { clauses } = heard(beside.text);
  let { shown: cells } = beside;
  let count = 0;
  let taken: Taken | null = null;
  const by: number[] = [];
  const changed: Record<string, number> = {};
  for (const clause of clauses) {
    const text = beside.text.slice(clause.start, clause.end);
    const items = beside.items.flatMap((item): Item[] =>
      overlaps(item, clause)
        ? [{ ...item, start: item.start - clause.start, end: item.end - clause.start }]
        : [],
    );
    if (!items.some(({ is }) => is === 'amount' || is === 'term')) continue;
    const own: Beside = { ...beside, text, items, shown: cells };
    if (count > 0 && isWhy(own, by)) continue;
    const corrected = takenOver(own, taken) ?? inOneGo(own);
    if (!corrected || corrected.instead.length > 0) return null;
    taken = takenOff(cells, corrected.cells);
    const was = new Map<string, number>(cells);
    for (const [path, value] of Object.entries(corrected.cells))
      by.push(Math.abs(value - (was.get(path) ?? 0)));
    Object.assign(changed, corrected.cells);
    count += 1;
    const now = new Map([...cells, ...(Object.entries(corrected.cells) as [CellPath, number][])]);
    cells = [...now].filter(([, value]) => value !== 0);
  }
  // 说少了，个人再加3件: what one clause changes, where the others tell no figure.
  return count > 1 || (count === 1 && CHANGES_BY.isIn(beside.text)) ? plain(changed) : null;
}
