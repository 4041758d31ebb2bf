import { amountsIn } from '../../language/amounts.ts';
import { isSign, saysNothing } from '../../language/filler.ts';
import { heard } from '../../language/hear.ts';
import { roundedOff } from '../../language/money.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import { type CellPath, cellLabel, labelParts } from '../../report/cells.ts';
import { phrase } from '../../report/language.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import { ONE_COLUMN } from '../steps/cells-offer.ts';
import {
  type Aimed,
  aimedAt,
  type Beside,
  type Corrected,
  figuresOf,
  isSame,
  isTerm,
  named,
  plain,
  signedAt,
  speaksOf,
  type Term,
} from './beside.ts';
import { INSTEAD_OF } from './words/places.ts';
import {
  CHANGES_BY,
  IS_NOW,
  IS_TOO,
  ONE_OF,
  PUT_INTO,
  SUM_OF_ALL,
  TOTAL_IS_NOT,
  WAYS,
} from './words/shown.ts';

/** A figure as it is changed: by its column, or by its row where the table has one column. */
const withName = ({ session }: Beside, path: CellPath, value: number): string => {
  const [row, column] = labelParts(cellLabel(session.content.report.form, path));
  return `${ONE_COLUMN.includes(column) ? row : column}改为${value}件`;
};

/** A question of more cells than this is a table: a bare figure may be any of them. */
export const FEW_CELLS = 3;

/** Whether words for two rows stand in two clauses, the second of which says 是 and changes nothing. */
function isApart(text: string, terms: readonly Term[], changes: readonly Span[]): boolean {
  const { clauses } = heard(text);
  const [first, ...others] = terms;
  const behind = others.find((term) => first && !isSame(first, term));
  const clause = behind && around(clauses, behind);
  return (
    clause !== undefined &&
    IS_TOO.at(text, clause.start) !== null &&
    !changes.some((change) => overlaps(change, clause))
  );
}

/** Whether nothing but small words and signs stands behind a place. */
const isSmallEnd = (text: string, start: number): boolean => saysNothing(text, { start, end: text.length });

/** The words for what changes: the one that something is put into (加到个人里), else all but those for the sum. */
function termsOfChange({ text, items }: Beside): Term[] {
  const terms = items.filter(isTerm).filter((each) => !named(each).columns.includes('total'));
  const into = terms.filter(({ start }) => PUT_INTO.endingAt(text, start) !== null);
  return into.length > 0 ? into : terms;
}

/** 再加一个科研所的, 漏了4个; of 企业多了一个 both meanings. */
export function changedBy(beside: Beside): Corrected | null {
  const { question, text, items, shown: cells } = beside;
  // 少数了两件，不是14: what stood is denied.
  const stood = new Set(cells.map(([, value]) => value));
  const told = items
    .filter((item) => item.is === 'amount')
    .filter(({ value, start }) => !(stood.has(value) && INSTEAD_OF.endingAt(text, start)));
  // 总数应该是7，漏了一件: the sum may be said before, the old one too (总计不是10是12).
  const isSumFirst =
    told.length > 1 && [SUM_OF_ALL, TOTAL_IS_NOT].some((words) => words.endingAt(text, told[0]?.start ?? 0));
  const figures = isSumFirst
    ? told.map(({ value }) => value).reverse()
    : figuresOf({ ...beside, items: items.filter((item) => item.is !== 'amount' || told.includes(item)) });
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
  const terms = termsOfChange(beside);
  const [term] = terms;
  // 公开多写了1件，那件是部分公开: what another clause names is told by that.
  if (isApart(text, terms, changes)) return null;
  // 再补一个大学的，科研那栏1: told twice.
  const isTwice = terms.length > 1 && sums.length === 1 && sums[0] === by;
  if (
    by === undefined ||
    !sums.every(
      (sum) =>
        isTwice ||
        (isSum && (sum === all || sum === rest || (sum === before && sums.some((each) => each !== before)))),
    ) ||
    !change
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
  const [aimed, another] = aimedAt(beside, terms);
  if (!aimed || another || cellUnitOf(aimed.path) === 'wan') return null;
  const { path, value: was } = aimed;
  const [up, down] = [was + by, was - by];
  // 总计应该是18，少了一个企业: the sum tells which is meant; where there is none yet it cannot be too many.
  const isMore =
    change.value === 'more' || (change.value === 'either' && (down < 0 || (isSum && sums.includes(all))));
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

/** Which way the words of a message change a figure, wherever they stand: 不能算进去, 也得加上去; null where none do, or both ways. */
export function wayOf(text: string): 'more' | 'less' | null {
  const ways = new Set(WAYS.all(text).map(({ value }) => value));
  const [way, another] = ways;
  return way !== undefined && another === undefined ? way : null;
}

/** +26, -2, 企业+1: one figure by what a sign says. */
export function changedBySign(beside: Beside): Corrected | null {
  const { text, items } = beside;
  const [by, more] = amountsIn(text);
  const sign = by && signedAt(text, by);
  const terms = items.filter(isTerm);
  const [aimed, another] = aimedAt(beside, terms);
  if (!sign || more || !aimed || another || !isSmallEnd(text, by.end)) return null;
  const count = Math.abs(by.value);
  const now = sign === 'more' ? aimed.value + count : aimed.value - count;
  return now < 0 ? null : plain({ [aimed.path]: roundedOff(now) });
}

/** 223里头, 37件中: the one cell whose figure a message says again as that of which some are meant. */
function saidAgain({ items, shown: cells }: Beside): Aimed | null {
  const own = items.flatMap((item, index) => {
    const next = items[index + 1];
    return item.is === 'amount' && (next?.is === 'within' || next?.is === 'part')
      ? cells.filter(([, value]) => value === item.value)
      : [];
  });
  const [cell, another] = own;
  return cell && !another ? { path: cell[0], value: cell[1] } : null;
}

/** More figures on the screen than this are too many to ask which of them changes. */
const FEW = 4;

/** One of several figures changes by so many: which is asked, each on a button. */
function whichOf(
  beside: Beside,
  cells: readonly Aimed[],
  way: 'more' | 'less',
  count: number,
): Corrected | null {
  const now = cells.map(({ path, value }) => ({
    path,
    value: way === 'more' ? value + count : value - count,
  }));
  return oneOfThese(
    beside,
    now.filter(({ value }) => value >= 0),
  );
}

/** Which of a few figures it is, each as it would be on a button; null where they are too many. */
export function oneOfThese(beside: Beside, figures: readonly Aimed[]): Corrected | null {
  if (figures.length === 0 || figures.length > FEW) return null;
  const instead = figures.map(({ path, value }) => ({
    cells: { [path]: value },
    label: withName(beside, path, value),
    why: WHICH,
  }));
  return { cells: {}, instead, remarks: [WHICH] };
}

const WHICH = phrase(
  '是哪一项要改？请点按钮，或直接说。',
  'Which figure changes? Press a button, or say it.',
);

/** 还有四家是年底才下的，也得加上去; 里头有两件是转走的，不能算: one figure by so many more or fewer, in any words. */
export function changedAround(beside: Beside): Corrected | null {
  const { question, text, items, shown: cells } = beside;
  const way = wayOf(text);
  const held = new Set(cells.map(([, value]) => value));
  const told = items.flatMap((item) => (item.is === 'amount' ? [item] : []));
  const [by, more] = told.filter(({ value }) => !held.has(value));
  // 警告那个去掉还是六件, 有效的是8个，多数了一个: what it is now is told.
  if (by && IS_NOW.endingAt(text, by.start)) return null;
  // 那个不算咱的，制发改1，有效的5: of several figures one right behind its name is what it is now.
  if (by && told.length > 1 && items.some((item) => isTerm(item) && item.end === by.start)) return null;
  const [only, another] = told;
  // 强制那2件是法院的，不算: all of what is named.
  const [cell] = aimedAt(beside, termsOfChange(beside));
  const isAll = only && !another && way === 'less' && cell?.value === only.value;
  const one = only && !another && (only.value === 1 || isAll) ? only.value : null;
  const count = by?.value ?? one ?? (told.length === 0 && ONE_OF.isIn(text) ? 1 : null);
  if (way === null || count === null || count === 0 || more) return null;
  const terms = termsOfChange(beside).filter((term) => question.cells.some((path) => speaksOf(term, path)));
  const own = aimedAt(beside, terms);
  const again = saidAgain(beside);
  const [aimed, second] = again ? [again] : own;
  if (!aimed || second) return aimed ? whichOf(beside, own, way, count) : null;
  const { path, value: was } = aimed;
  if (cellUnitOf(path) === 'wan') return null;
  // What is of another column as well is moved there, and not only taken off.
  if (terms.some((each) => named(each).columns.length > 0 && !path.endsWith(`.${named(each).columns[0]}`)))
    return null;
  const now = way === 'more' ? was + count : was - count;
  return now < 0 ? null : plain({ [path]: now });
}
