import { amountsIn, type FoundAmount } from './amounts.ts';

/** What parts the names of a list, and its figures: 不掌握/另行制作/补正不明＝7/1/0. */
const PARTING = '/、\\|';

/** What stands between the names and their figures. */
const BETWEEN = ' =：:是为';

/** Where a list begins at the latest. */
const BEFORE = '，。；！？\n';

/** The figures that follow each other with the same sign between them, two at the least. */
function listsIn(text: string): FoundAmount[][] {
  const lists: FoundAmount[][] = [];
  for (const amount of amountsIn(text)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const sign = last ? text.slice(last.end, amount.start) : '';
    const [first, second] = list ?? [];
    const isSame =
      first === undefined || second === undefined || text.slice(first.end, second.start) === sign;
    if (list && sign.length === 1 && PARTING.includes(sign) && isSame) list.push(amount);
    else lists.push([amount]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** The names of a list take no more than this (characters). */
const LONGEST_NAMES = 200;

/** The names that stand before a list of figures, as many as these; null where there are none. `from`: what was read before. */
function namesBefore(text: string, list: readonly FoundAmount[], from: number) {
  const [first, second] = list;
  if (!first || !second) return null;
  let end = first.start;
  while (end > from && BETWEEN.includes(text.charAt(end - 1))) end -= 1;
  if (end === first.start) return null;
  const earliest = Math.max(from, end - LONGEST_NAMES);
  let start = end;
  while (start > earliest && !BEFORE.includes(text.charAt(start - 1))) start -= 1;
  const names = text.slice(start, end).split(text.slice(first.end, second.start));
  return names.length === list.length && names.every((name) => name.trim() !== '') ? { start, names } : null;
}

/**
 * A folded text in which each figure of a list stands behind the name that it belongs to: of 密/内部＝1/2 it is 密1，内部2. Null
 * where no list of names has as many figures behind it. Linear.
 */
export function handedOut(text: string): string | null {
  let out = '';
  let from = 0;
  for (const list of listsIn(text)) {
    const before = namesBefore(text, list, from);
    if (!before) continue;
    const pairs = list.map(
      ({ start, end }, index) => `${before.names[index]?.trim() ?? ''}${text.slice(start, end)}`,
    );
    out += `${text.slice(from, before.start)}${pairs.join('，')}`;
    from = list.at(-1)?.end ?? from;
  }
  return from === 0 ? null : `${out}${text.slice(from)}`;
}
