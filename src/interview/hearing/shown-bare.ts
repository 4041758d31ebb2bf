import { amountsIn } from '../../language/amounts.ts';
import { holdsOnly } from '../../language/filler.ts';
import { heard } from '../../language/hear.ts';
import { around, liesIn } from '../../language/span.ts';
import { cellAt } from '../../report/cells.ts';
import { basis } from '../steps/cells.ts';
import { type Beside, type Corrected, isTerm, plain, type Shown, spokenOf } from './beside.ts';
import { FEW_CELLS, oneOfThese } from './shown-changed.ts';
import { stretchesOf } from './stretches.ts';

/** Whether cells of a question of few are still open: a bare figure may be of them. */
const isOpen = ({ session, question }: Beside): boolean =>
  question.cells.length <= FEW_CELLS && question.cells.some((path) => cellAt(basis(session), path) === null);

/** The figure that closes a message in a stretch of its own, with nothing but small words around it. */
function aloneIn({ text, items }: Beside): Extract<Beside['items'][number], { is: 'amount' }> | null {
  const utterance = heard(text);
  const last = items.findLast((item) => item.is === 'amount');
  const stretches = stretchesOf(utterance);
  const stretch = last && around(stretches, last);
  if (last?.is !== 'amount' || !stretch || stretch !== stretches.at(-1)) return null;
  const exact = amountsIn(text).find(({ start }) => start === last.start)?.precision === 'exact';
  return exact && holdsOnly(text, stretch, [last]) && stretches.length > 1 ? last : null;
}

/**
 * 执法队说又下了一个，18: the new number alone, behind why it is another: of the one figure on the screen that is by so many less
 * or more, else of one of few, which is asked.
 */
export function numberAlone(beside: Beside): Corrected | null {
  const { items, shown: cells } = beside;
  const is = aloneIn(beside);
  if (!is || cells.some(([, value]) => value === is.value) || isOpen(beside)) return null;
  const by = items.flatMap((item) => (item.is === 'amount' && !liesIn(item, is) ? [item.value] : []));
  const terms = items.filter(isTerm);
  const meant: Shown = terms.length > 0 ? spokenOf(cells, terms) : cells;
  if (by.length > 1 || meant.length === 0) return null;
  const fits = meant.filter(([, value]) => by.includes(Math.abs(value - is.value)));
  // A figure that nothing before it leads to is of none.
  if (by.length > 0 && fits.length === 0) return null;
  const [only, another] = fits.length > 0 ? fits : meant;
  if (only && !another) return plain({ [only[0]]: is.value });
  return oneOfThese(
    beside,
    (fits.length > 0 ? fits : meant).map(([path]) => ({ path, value: is.value })),
  );
}
