import { amountsIn } from '../../language/amounts.ts';
import { overlaps } from '../../language/span.ts';
import { isTerm, signedAt } from './beside.ts';
import { countedIn, type Reckoned } from './reckoned.ts';
import { BESIDES, MORE_OR_LESS, TAKEN_OFF } from './words/unaccounted.ts';

/** Whether a word that tells more, or fewer, is borne out by a figure that grew, or fell; by so many where that is said. */
function isBorneOut({ read, before }: Reckoned, way: 'more' | 'less', by: number | null = null): boolean {
  return Object.entries(read.cells).some(([path, value]) => {
    const grown = value - (before.get(path) ?? 0);
    const change = way === 'more' ? grown : -grown;
    return by === null ? change > 0 : change === by;
  });
}

/** Whether more or fewer are told than the reading makes of them: 少了12件 as 12, +26 as 26. */
export function turnsWrong(reckoned: Reckoned): boolean {
  const { utterance, items, read, before } = reckoned;
  const { text } = utterance;
  if (![...before.values()].some((value) => value > 0)) return false;
  const amounts = countedIn(reckoned);
  const isNow = (value: number) =>
    Object.entries(read.cells).some(([path, now]) => now === value && before.get(path) !== now);
  // 加成4: what it is now is told by the figure itself, unless the word tells by how much.
  const told = amounts.flatMap((amount) => {
    const { start, value } = amount;
    const word = MORE_OR_LESS.endingAt(text, start);
    // 重复1 names a row.
    const isRow = word !== null && items.some((item) => isTerm(item) && overlaps(item, word));
    const way = signedAt(text, amount) ?? (isRow ? undefined : word?.value);
    return way ? [{ value, way }] : [];
  });
  return (
    told.some(({ value, way }) => isNow(value) && !isBorneOut(reckoned, way, value)) ||
    (TAKEN_OFF.isIn(text) && !isBorneOut(reckoned, 'less') && amounts.some(({ value }) => isNow(value)))
  );
}

/** Whether what is put beside the rest was taken from it: 还有2个是我们没有的 as 2 fewer of those that were given. */
export function takesBeside(reckoned: Reckoned): boolean {
  const {
    utterance: { text },
    read,
    before,
  } = reckoned;
  return amountsIn(text).some(
    ({ start, value }) =>
      BESIDES.endingAt(text, start) !== null &&
      Object.entries(read.cells).some(([path, now]) => (before.get(path) ?? 0) - now === value && value > 0),
  );
}
