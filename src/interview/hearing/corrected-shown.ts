import { amountAt } from '../../language/amounts.ts';
import { askingIn } from '../../language/clauses.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { cellAt } from '../../report/cells.ts';
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
import { byClauses } from './shown-by-clauses.ts';
import { atPlace, exchanged, isInstead, slipped, swapped } from './shown-by-place.ts';
import { changedAround, changedBy, changedBySign } from './shown-changed.ts';
import { INSTEAD_OF, IS_WRONG } from './words/places.ts';
import { IS_OF, MISTYPED, ONE_OF, REVERSED, THAT_ONE, TURNS_INTO } from './words/shown.ts';
import { AFFIRMED, BESIDES, STANDS_AFTER_ALL } from './words/unaccounted.ts';

const IS = '是';

/** 19改20: the figure that is 19. */
function turned({ text, items, shown: cells }: Beside): Corrected | null {
  const [was, is, more] = items.filter((item) => item.is === 'amount');
  if (was?.is !== 'amount' || is?.is !== 'amount' || more) return null;
  const between = text.slice(was.end, is.start);
  // 15写反了，是51: how it came to be wrong, and what it is behind that.
  const isSlip = [IS_WRONG, REVERSED, MISTYPED].some((words) => words.isIn(between)) && is.end >= text.length;
  // 19是立案数，决定的是16: what the old one was, and which it is.
  const isTold =
    !items.some(isTerm) &&
    text.startsWith(IS, was.end) &&
    text.charAt(is.start - 1) === IS &&
    is.end >= text.length;
  const isTurned = isTold || TURNS_INTO.at(text, was.end)?.end === is.start;
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

/** 许可是98: a word with what it is now. */
const isFollowedByIs = (text: string, { end }: Term): boolean =>
  text.startsWith(IS, end) && amountAt(text, end + IS.length) !== null;

/** 其中1个是没现成的, 那个企业是律所来的, 不是复议是直接起诉: some of what is on the screen is of another row or column. */
function moved(beside: Beside): Corrected | null {
  const { session, text, items, shown: cells } = beside;
  const terms = items.filter(isTerm);
  // 结转的不是个人，是公司: what is told instead may stand on the screen as well.
  const denied = terms.find(({ start }) => INSTEAD_OF.endingAt(text, start) !== null);
  const told = denied && terms.find((term) => term.start > denied.start && !isSame(term, denied));
  const isFrom = (term: Term): boolean =>
    (term === denied || spokenOf(cells, [term]).length > 0) && !(told && isSame(term, told));
  const from = terms.filter(isFrom);
  const others = terms.filter((term) => !from.includes(term));
  // 还没审完，放到尚未审结 names one place twice.
  const [another, to = another] = others;
  const isPointed = from.some((term) => THAT_ONE.at(text, term.end) !== null);
  if (!to || !(isPointed || IS_OF.isIn(text)) || isAdded(text)) return null;
  const isDenied = isInstead(beside, from, to);
  if (isFollowedByFigure(items, to) && !isDenied && !isAllOf(beside, to)) return null;
  // 436是处罚的，许可是98 tells of two.
  if (
    items.filter(({ is }) => is === 'amount').length > 1 &&
    terms.some((term) => isFollowedByIs(text, term))
  )
    return null;
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
  return inOneGo(own) ?? byClauses(own, inOneGo);
}

function inOneGo(beside: Beside): Corrected | null {
  for (const read of READERS) {
    const corrected = read(beside);
    if (corrected) return corrected;
  }
  return null;
}
