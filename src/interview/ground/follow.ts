import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { type Folded, fold, originalSpan } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import { type Figure, isSameFigure } from './sentence-on.ts';

/** One figure of a note that became another. */
export interface FigureChange {
  readonly was: FoundAmount;
  readonly is: FoundAmount;
  /** The new figure as the note prints it, its unit apart: "46". */
  readonly printed: string;
}

/** What stands in a note in the place of each figure of the old one; null where they count other things, or not as many. */
export function figureChanges(was: string, is: string): FigureChange[] | null {
  const now = fold(is).text;
  const [old, fresh] = [amountsIn(fold(was).text), amountsIn(now)];
  if (old.length !== fresh.length) return null;
  const pairs = old.flatMap((from, at) => {
    const to = fresh[at];
    return to && to.unit === from.unit ? [{ was: from, is: to, printed: printedAs(now, to) }] : [];
  });
  if (pairs.length < old.length) return null;
  return pairs.filter((pair) => pair.was.value !== pair.is.value);
}

const printedAs = (text: string, { start, numberEnd, written, value }: FoundAmount): string =>
  written === 'arabic' ? text.slice(start, numberEnd) : String(value);

/** Puts figures in the place of others within a stretch of a text; null where one stands there not just once. */
export function replaceFigures(
  text: Folded,
  within: Span,
  changes: readonly { readonly was: Figure; readonly printed: string }[],
): string | null {
  const words = text.text.slice(within.start, within.end);
  const amounts = amountsIn(words);
  const places = changes.map(({ was, printed }) => {
    const same = amounts.filter((amount) => isSameFigure(amount, was) && amount.precision === 'exact');
    const [only] = same;
    if (!only || same.length > 1) return null;
    const span = { start: within.start + only.start, end: within.start + only.numberEnd };
    return { ...originalSpan(text, span), printed };
  });
  if (places.some((place) => place === null)) return null;
  return places
    .filter((place) => place !== null)
    .sort((a, b) => b.start - a.start)
    .reduce((out, { start, end, printed }) => out.slice(0, start) + printed + out.slice(end), text.original);
}
