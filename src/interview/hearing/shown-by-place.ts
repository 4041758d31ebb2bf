import { amountsIn } from '../../language/amounts.ts';
import { overlaps } from '../../language/span.ts';
import type { Item } from '../answers/tally/item.ts';
import { type Beside, type Corrected, isTerm, plain, type Shown, spokenOf, type Term } from './beside.ts';
import { exchangeIn } from './exchange.ts';
import { INSTEAD_OF } from './words/places.ts';
import { BOTH, DIGIT_SLIPS, IS_NONE, PLACES, REVERSED } from './words/shown.ts';

/** The figures on the screen that a message points at by their place: 后两个数, 最后一个. */
function placed({ text, shown: cells }: Beside): Shown {
  const places = PLACES.all(text).flatMap(({ value }) => value);
  const at = { first: 0, second: 1, middle: cells.length - 2, last: cells.length - 1 };
  return [...new Set(places)].flatMap((place) => {
    const cell = cells[at[place]];
    return cell ? [cell] : [];
  });
}

/** 反了，5是企业; 后两个数颠倒了; 制发和废止写反了: two figures in one another's place. */
export function swapped(beside: Beside): Corrected | null {
  const { text, items, shown: cells } = beside;
  if (!REVERSED.isIn(text)) return null;
  // 15写反了，是51: the digits of one, not two figures.
  const both = BOTH.all(text);
  const told = items.filter((item) => item.is === 'amount' && !both.some((word) => overlaps(word, item)));
  if (told.some((item) => item.is === 'amount' && !cells.some(([, value]) => value === item.value)))
    return null;
  const pointed = placed(beside);
  const terms = items.filter(isTerm);
  const named = spokenOf(cells, terms);
  const own = pointed.length > 0 ? pointed : named.length === 2 ? named : cells;
  const [first, second, third] = own;
  if (!first || !second || third) return null;
  return plain({ [first[0]]: second[1], [second[0]]: first[1] });
}

/** 最后一个数是30, 第一个改成3: one figure by its place. */
export function atPlace(beside: Beside): Corrected | null {
  const { text } = beside;
  if (DIGIT_SLIPS.isIn(text)) return null;
  const [cell, another] = placed(beside);
  const [place] = PLACES.all(text);
  // 最后一个不是1是3: what it is not is none.
  const amounts = amountsIn(text).filter(
    ({ start }) => start >= (place?.end ?? 0) && INSTEAD_OF.endingAt(text, start) === null,
  );
  const [amount, more] = amounts;
  // 后面那个1拿掉: which one is none.
  if (IS_NONE.isIn(text) && amount?.value === cell?.[1]) return null;
  return cell && !another && amount?.precision === 'exact' && !more
    ? plain({ [cell[0]]: amount.value })
    : null;
}

/** 多打了个0, 少打了一个0: a figure with a digit off or on at its end, the only one, or the one that is named or was said last. */
export function slipped(beside: Beside): Corrected | null {
  const { text, items, shown: cells } = beside;
  const [slip] = DIGIT_SLIPS.all(text);
  // 少个零头，是13 says what it is.
  if (!slip || amountsIn(text).some((amount) => amount.value !== 0 && !overlaps(amount, slip))) return null;
  const terms = items.filter(isTerm);
  const named = spokenOf(cells, terms);
  const fits = (named.length > 0 ? named : cells).filter(
    ([, value]) => slip.value === 'less' || value % 10 === 0,
  );
  const [cell, another] = fits;
  if (!cell || another) return null;
  return plain({ [cell[0]]: slip.value === 'less' ? cell[1] * 10 : cell[1] / 10 });
}

/** 维持的是3件，不是2件: a figure for the one that was told, of those that are named. */
export function exchanged({ text, items, shown: cells }: Beside): Corrected | null {
  const exchange = exchangeIn(text);
  if (!exchange || exchange.was.value === exchange.is.value) return null;
  const terms = items.filter(isTerm);
  const named = terms.length === 0 ? cells : spokenOf(cells, terms);
  const [cell, another] = named.filter(([, value]) => value === exchange.was.value);
  return cell && !another ? plain({ [cell[0]]: exchange.is.value }) : null;
}

/** 不是维持2件，是纠正2件: the same figure, denied of what it stands beside and told of another. */
export function isInstead({ text, items, shown: cells }: Beside, from: readonly Term[], to: Term): boolean {
  const [term, more] = from;
  const [was, is, third] = items.filter((item) => item.is === 'amount');
  if (!term || more || was?.is !== 'amount' || is?.is !== 'amount' || third) return false;
  const isOf = (figure: Item, own: Term) => items.indexOf(figure) === items.indexOf(own) + 1;
  const isShown = spokenOf(cells, from).some(([, value]) => value === was.value);
  const denies = INSTEAD_OF.endingAt(text, term.start) !== null;
  return denies && isShown && was.value === is.value && isOf(was, term) && isOf(is, to);
}
