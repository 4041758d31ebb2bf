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

/**
 * A folded text in which each figure of a list stands behind the name that it belongs to: of 密/内部＝1/2 it is 密1，内部2. Null
 * where no list of names has as many figures behind it.
 */
export function handedOut(text: string): string | null {
  for (const list of listsIn(text)) {
    const [first, second] = list;
    const last = list.at(-1);
    if (!first || !second || !last) continue;
    let end = first.start;
    while (end > 0 && BETWEEN.includes(text.charAt(end - 1))) end -= 1;
    if (end === first.start) continue;
    let start = end;
    while (start > 0 && !BEFORE.includes(text.charAt(start - 1))) start -= 1;
    const names = text.slice(start, end).split(text.slice(first.end, second.start));
    if (names.length !== list.length || names.some((name) => name.trim() === '')) continue;
    const pairs = names.map((name, index) => {
      const amount = list[index];
      return `${name.trim()}${amount ? text.slice(amount.start, amount.end) : ''}`;
    });
    return `${text.slice(0, start)}${pairs.join('，')}${text.slice(last.end)}`;
  }
  return null;
}
