import { isSign } from '../../language/filler.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { cellAt, cellLabel, labelParts } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import type { Item } from '../answers/tally/item.ts';
import { basis } from '../steps/cells.ts';
import {
  aimedAt,
  type Beside,
  type Corrected,
  cellBeside,
  figuresOf,
  isSame,
  isTerm,
  plain,
  type Shown,
  speaksOf,
  named as spoken,
  spokenOf,
  type Term,
} from './beside.ts';
import { BECOMING, INSTEAD_OF, IS_WRONG } from './words/places.ts';
import {
  CHANGES_BY,
  DIGIT_SLIPS,
  IS_NONE,
  IS_OF,
  IS_RIGHT,
  MISTYPED,
  ONE_OF,
  REVERSED,
  SUM_OF_ALL,
  THAT_ONE,
  TURNS_INTO,
} from './words/shown.ts';

/** The figures on the screen that each of some words speaks of. */
const named = (cells: Shown, terms: readonly Term[]): Shown =>
  cells.filter(([path]) => terms.every((term) => speaksOf(term, path)));

/** 个人那栏的9不对，抹掉: one figure on the screen, that is named or said again, is none. */
export function takenAway({ text, items, shown: cells }: Beside): Corrected | null {
  const terms = items.filter(isTerm).filter((term) => spokenOf(cells, [term]).length > 0);
  const amounts = items.filter((item) => item.is === 'amount');
  if (!IS_NONE.isIn(text) || terms.length + amounts.length === 0) return null;
  const fits = named(cells, terms).filter(([, value]) => amounts.every((amount) => amount.value === value));
  const [cell, another] = fits;
  if (!cell || another) return null;
  return {
    ...plain({ [cell[0]]: 0 }),
    remarks: [phrase(`原为${cell[1]}，改按0填，请核对。`, `It was ${cell[1]} and is 0 now; please check.`)],
  };
}

/** 上年结转不是0，有2件个人的: what stood as 0 is so many, of whom they are said to be. */
export function notNone(beside: Beside): Corrected | null {
  const { text, items } = beside;
  const amounts = items.filter((item) => item.is === 'amount');
  const zero = amounts.find(({ value, start }) => value === 0 && INSTEAD_OF.endingAt(text, start) !== null);
  const [is, more] = amounts.filter((amount) => amount !== zero);
  if (!zero || !is || more) return null;
  const [aimed, another] = aimedAt(beside, items.filter(isTerm));
  return aimed && !another ? plain({ [aimed.path]: is.value }) : null;
}

/** 没审结的那两件出来了，一件维持一件撤销: what one of the figures on the screen became, part by part. */
export function laidOut(beside: Beside): Corrected | null {
  const { items, shown: cells } = beside;
  const from = items.find(isTerm);
  const [source, another] = from ? named(cells, [from]) : [];
  if (!from || !source || another) return null;
  const parts = items.flatMap((item, index) => {
    const next = items.slice(index + 1).find(({ is }) => is !== 'words');
    return item.is === 'amount' && next && isTerm(next) && !isSame(next, from)
      ? [{ count: item.value, to: cellBeside(beside, next, source[0]) }]
      : [];
  });
  const sum = parts.reduce((all, { count }) => all + count, 0);
  const told = items.filter((item) => item.is === 'amount').map(({ value }) => value);
  const others = told.slice(0, told.length - parts.length);
  if (parts.length < 2 || sum > source[1] || others.some((value) => value !== sum)) return null;
  const changed: Record<string, number> = { [source[0]]: source[1] - sum };
  for (const { count, to } of parts) {
    if (to === null || to === source[0]) return null;
    changed[to] = (changed[to] ?? cellAt(basis(beside.session), to) ?? 0) + count;
  }
  return plain(changed);
}

/** 没审结的那件出结果了，也是维持: one of the figures on the screen, or some of it, belongs to another of them. */
export function movedBetween({ text, items, shown: cells }: Beside): Corrected | null {
  const terms = items.filter(isTerm);
  const [from, to] = [terms[0], terms.at(-1)];
  if (!from || !to || isSame(from, to)) return null;
  // 部分公开的那件其实是全公开了: one that is pointed at is of another, whatever stands before that.
  if (IS_OF.endingAt(text, to.start) === null && !THAT_ONE.at(text, from.end)) return null;
  if (!terms.every((term) => isSame(term, from) || isSame(term, to))) return null;
  const [source, source2] = named(cells, [from]);
  const [target, target2] = named(cells, [to]);
  if (!source || !target || source2 || target2 || source === target) return null;
  const [figure, figure2] = items.filter((item) => item.is === 'amount');
  if (figure2 || (figure && figure.start > to.start)) return null;
  const isOne = source[1] === 1 || ONE_OF.isIn(text);
  const count = figure?.value ?? (isOne ? 1 : null);
  if (count === null || count === 0 || count > source[1]) return null;
  return plain({ [source[0]]: source[1] - count, [target[0]]: target[1] + count });
}

/** 没有部分公开的: behind what was moved elsewhere, that nothing is left of a row. */
export function noneLeft(beside: Beside): Corrected | null {
  const { items, shown: cells } = beside;
  const [none, term, more] = items.filter(({ is }) => is !== 'words' && is !== 'cut');
  const [cell] = cells;
  if (none?.is !== 'none' || !term || !isTerm(term) || more || !cell) return null;
  const path = cellBeside(beside, term, cell[0]);
  return path !== null && spokenOf(cells, [term]).length === 0 ? plain({ [path]: 0 }) : null;
}

/** Whether a message says of a figure that it was wrong. */
const putsRight = (text: string): boolean =>
  [IS_WRONG, MISTYPED, CHANGES_BY].some((words) => words.isIn(text));

/** 个人那格少个零头，是13: one figure behind the name of a cell on the screen. */
export function renamed(beside: Beside): Corrected | null {
  const { text, items, shown: cells } = beside;
  const [term, second] = items.filter(isTerm);
  // 个人少算了1个，是5个: what it is comes last.
  const amount = items.findLast((item) => item.is === 'amount');
  if (!term || second || amount?.is !== 'amount' || figuresOf(beside).length > 1) return null;
  if (INSTEAD_OF.endingAt(text, amount.start)) return null;
  const [cell, another] = spokenOf(cells, [term]);
  // 个人少写了一个，13: what it is stands by itself.
  const isApart = isSign(text.charAt(amount.start - 1)) && amount.end >= text.length && putsRight(text);
  const isBecoming =
    isApart ||
    (IS_OF.endingAt(text, amount.start) !== null && WITHIN.endingAt(text, amount.start) === null) ||
    TURNS_INTO.endingAt(text, amount.start) !== null ||
    IS_RIGHT.at(text, amount.end) !== null;
  return cell && !another && isBecoming && term.end <= amount.start
    ? plain({ [cell[0]]: amount.value })
    : null;
}

const ONE_DIGIT = 9;
/** As many characters stand between two digits and what says that they were mixed up. */
const NEAR = 4;

/** 4和3打反了: a digit, and no figure. */
const isDigit = (item: Item, slips: readonly Span[]): boolean =>
  item.is === 'amount' &&
  item.value <= ONE_DIGIT &&
  slips.some(({ start }) => start >= item.end && start - item.end <= NEAR);

/** 少打了一位，9870; 打反了 是978: the only figure on the screen was mistyped, and what it is stands by itself. */
export function saidAnew({ text, items, shown: [cell, another] }: Beside): Corrected | null {
  const last = items.findLast((item) => item.is === 'amount');
  // 退了两笔，最后应该是325.9: what it is closes the message.
  const isSaid = last?.is === 'amount' && last.end >= text.length && BECOMING.endingAt(text, last.start);
  if (cell && !another && isSaid && !items.some(isTerm)) return plain({ [cell[0]]: last.value });
  const slips = [MISTYPED, REVERSED, IS_WRONG, DIGIT_SLIPS].flatMap((words): Span[] => words.all(text));
  const [amount, more] = items.filter(
    (item) => item.is === 'amount' && !slips.some((slip) => overlaps(slip, item)) && !isDigit(item, slips),
  );
  if (!cell || another || amount?.is !== 'amount' || more || items.some(isTerm)) return null;
  const isApart = isSign(text.charAt(amount.start - 1)) || IS_OF.endingAt(text, amount.start) !== null;
  return slips.some(({ end }) => end <= amount.start) && isApart && amount.end >= text.length
    ? plain({ [cell[0]]: amount.value })
    : null;
}

/** 除了自然人其他都是0: the figures on the screen that are not named are none. */
export function othersNone({ items, shown: cells }: Beside): Corrected | null {
  const terms = items.filter(isTerm);
  const rest = items.findIndex(({ is }) => is === 'rest');
  const behind = items.slice(rest + 1);
  const isNone = behind.some((item) => item.is === 'none' || (item.is === 'amount' && item.value === 0));
  const isMore = items.some((item) => item.is === 'amount' && item.value !== 0);
  const kept = spokenOf(cells, terms);
  const others = cells.filter((cell) => !kept.includes(cell));
  if (rest < 0 || !isNone || isMore || kept.length === 0 || others.length === 0) return null;
  const said = others.map(([, value]) => value).join('、');
  return {
    ...plain(Object.fromEntries(others.map(([path]) => [path, 0]))),
    remarks: [phrase(`原为${said}，改按0填，请核对。`, `It was ${said} and is 0 now; please check.`)],
  };
}

/** 制发里面有一件是去年的: some of it, and not what it is. */
const WITHIN = wordSet(['{里|里面|里头|其中|当中|中|内}{|有|就有|还有}', '有']);

const TOTAL = 'total';

/** More figures on the screen than this are too many to ask which of them another sum is of. */
const FEW = 3;

/** 总共应该是20: another sum, of the only figure on the screen, or of one of few that has to be said. */
export function summedAnew({ session, text, items, shown: cells }: Beside): Corrected | null {
  const [amount, more] = items.filter((item) => item.is === 'amount');
  const isNamed = items.some((item) => isTerm(item) && !spoken(item).columns.includes(TOTAL));
  if (amount?.is !== 'amount' || more || isNamed) return null;
  if (SUM_OF_ALL.endingAt(text, amount.start) === null) return null;
  const before = cells.reduce((sum, [, value]) => sum + value, 0);
  const by = amount.value - before;
  const [only, another] = cells;
  if (by === 0 || !only || cells.length > FEW) return null;
  if (!another) return plain({ [only[0]]: amount.value });
  const { form } = session.content.report;
  const instead = cells.flatMap(([path, value]) => {
    const now = value + by;
    const [, column] = labelParts(cellLabel(form, path));
    const why = phrase(`${column}改为${now}件`, `${column}: ${now}`);
    return now < 0 ? [] : [{ cells: { [path]: now }, label: why.zh, why }];
  });
  return {
    cells: {},
    instead,
    remarks: [
      phrase(
        `合计由${before}件改为${amount.value}件：是哪一项要改？请点按钮，或直接说。`,
        `The sum was ${before} and is to be ${amount.value}: which figure changes?`,
      ),
    ],
  };
}
