import type { Item } from './item.ts';

/** A word of the form in a message. */
export type Term = Extract<Item, { is: 'term' }>;
/** A figure, or a share of one. */
export type Figure = Extract<Item, { is: 'amount' | 'share' }>;

/** Whether an item is a word of the form. */
export const isTerm = (item: Item): item is Term => item.is === 'term';
/** Whether an item is a figure. */
export const isFigure = (item: Item): item is Figure => item.is === 'amount' || item.is === 'share';

/** Whether a piece names what its first figure is of before it. */
export const isTermFirst = (piece: readonly Item[]): boolean => {
  const first = piece.find((item) => isTerm(item) || isFigure(item));
  return first !== undefined && isTerm(first);
};

/** A message in pieces: between its signs and before what tells of the rest, or what else there is. */
export function piecesOf(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [[]];
  let excepts = false;
  for (const [index, item] of items.entries()) {
    const current = pieces.at(-1) ?? [];
    // 剩两件没答 tells what became of the two.
    const denies = item.is === 'none' && items[index + 1]?.is !== 'words';
    const isNext = denies && current.some(isFigure);
    if (item.is === 'except') excepts = true;
    // 除了2个公司都是个人: what the others are.
    const isRest = excepts && (item.is === 'besides' || (item.is === 'all' && !hasRest(current)));
    const before = current.at(-1);
    // 制发5废止没有现行有效32: what is denied is named right before.
    if (isNext && before && isTerm(before) && isTermFirst(current)) {
      current.pop();
      pieces.push([before, item]);
    } else if (isRest) {
      pieces.push([{ ...item, is: 'rest' }]);
      excepts = false;
    } else {
      // 除了一件都是个人，去年的也都是个人: what is excepted is of the first.
      if (item.is === 'rest') excepts = false;
      const isPast = isTerm(item) && isDenied(current);
      // 企业里头有个银行的1件: what is within something that has no figure yet is of it.
      const isOf = item.is === 'within' && before !== undefined && isTerm(before) && !current.some(isFigure);
      const cuts = isCut(item) || (item.is === 'within' && !isOf);
      if (cuts || item.is === 'rest' || isNext || isPast) pieces.push([]);
      if (item.is !== 'cut' && item.is !== 'within') pieces.at(-1)?.push(item);
    }
  }
  return together(pieces.filter((piece) => piece.length > 0));
}

/** 自然人、企业各1件: words alone before a figure of each of them are of that figure. */
function together(pieces: readonly Item[][]): Item[][] {
  const out: Item[][] = [];
  for (const piece of pieces) {
    const isList = piece.some(({ is }) => is === 'each') && isTermFirst(piece);
    for (let last = out.at(-1); isList && last?.every(isTerm); last = out.at(-1)) {
      piece.unshift(...last);
      out.pop();
    }
    out.push(piece);
  }
  return out;
}

/** Whether a piece ends by denying what it names: 制发没有. */
const isDenied = (piece: readonly Item[]): boolean => {
  const [term, none] = piece.slice(-2);
  return term !== undefined && isTerm(term) && none?.is === 'none';
};

const isCut = ({ is }: Item): boolean => is === 'cut' || is === 'part' || is === 'except';

/** Whether a piece tells of what is left. */
export const hasRest = (piece: readonly Item[]): boolean => piece.some(({ is }) => is === 'rest');

/** 俩村民各一件: two times one. */
export function manyOf(piece: readonly Item[], pairs: readonly [Figure, Term[]][]): [Figure, Term[]][] {
  const each = piece.find(({ is }) => is === 'each');
  const [first, second] = pairs;
  if (!each || !first || !second || pairs.length !== 2) return [...pairs];
  const [people, own] = first;
  const [one] = second;
  return people.is === 'amount' && one.is === 'amount'
    ? [[{ ...people, value: people.value * one.value }, own]]
    : [...pairs];
}

/** What a piece says of its last figure behind 都 or 全: 单位三个全是企业; null where nothing. */
export function afterAll(piece: readonly Item[]): { head: Item[]; tail: Term[] } | null {
  const at = piece.findLastIndex(({ is }) => is === 'all');
  const [head, tail] = [piece.slice(0, at), piece.slice(at + 1)];
  const terms = tail.filter(isTerm);
  return at > 0 && head.some(isFigure) && terms.length > 0 && !tail.some(isFigure)
    ? { head, tail: terms }
    : null;
}
