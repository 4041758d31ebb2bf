import type { Item } from './items.ts';

/** A figure with what it is of; `share` of the whole instead, or as many for `each`. */
export interface Told {
  readonly value: number;
  readonly share: boolean;
  rows: readonly string[];
  columns: readonly string[];
}

/** What a tally tells: figures in order, of whom all are, of whom the rest is, and that there is no more. */
export interface Tally {
  readonly told: Told[];
  readonly all: Aim[];
  readonly rest: Aim[];
  readonly none: Aim[];
  endsThere: boolean;
  /** Whether words of the form were told that no figure is of. */
  isLeft: boolean;
}

/** Rows and columns that words name; none of an axis where they name none. */
export interface Aim {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

type Term = Extract<Item, { is: 'term' }>;
type Figure = Extract<Item, { is: 'amount' | 'share' }>;

const isTerm = (item: Item): item is Term => item.is === 'term';
const isFigure = (item: Item): item is Figure => item.is === 'amount' || item.is === 'share';

/** 结转: a word that may be either, and is no column of the form. */
const isRows = (name: Term['name']): name is Extract<Term['name'], { kind: 'either' }> =>
  name.kind === 'either' && name.columns.length === 0;

/** What words said together name; a narrower one is meant where they overlap. */
function aimOf(terms: readonly Term[]): Aim {
  const narrow = (lists: readonly (readonly string[])[]) =>
    lists.reduce<readonly string[]>((keys, list) => {
      const common = list.filter((key) => keys.includes(key));
      return keys.length === 0 ? list : common.length > 0 ? common : keys.concat(list);
    }, []);
  const names = terms.map(({ name }) => name);
  return {
    rows: narrow(
      names.flatMap((name) =>
        name.kind === 'row' || isRows(name) ? [name.rows] : name.kind === 'cell' ? [[name.row]] : [],
      ),
    ),
    columns: narrow(
      names.flatMap((name) =>
        name.kind === 'column' || (name.kind === 'either' && !isRows(name))
          ? [name.columns]
          : name.kind === 'cell'
            ? [[name.column]]
            : [],
      ),
    ),
  };
}

/** A message in pieces: between its signs and before what tells of the rest. */
function piecesOf(items: readonly Item[]): Item[][] {
  const pieces: Item[][] = [[]];
  for (const [index, item] of items.entries()) {
    // 剩两件没答 tells what became of the two.
    const denies = item.is === 'none' && items[index + 1]?.is !== 'words';
    const isNext = denies && pieces.at(-1)?.some(isFigure);
    if (item.is === 'cut' || item.is === 'rest' || isNext) pieces.push([]);
    if (item.is !== 'cut') pieces.at(-1)?.push(item);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** The figures of a piece with the words before each, or behind each where the first stands before any word. */
function paired(pending: readonly Term[], piece: readonly Item[]): [Figure, Term[]][] {
  const termFirst = pending.length > 0 || isTermFirst(piece);
  const pairs: [Figure, Term[]][] = [];
  let waiting: Term[] = [...pending];
  for (const item of piece) {
    const last = pairs.at(-1);
    if (isFigure(item)) {
      pairs.push([item, termFirst ? waiting : []]);
      waiting = [];
    } else if (isTerm(item)) {
      if (last && (!termFirst || !namesAxisOf(last[1], item))) last[1].push(item);
      else waiting.push(item);
    }
  }
  return pairs;
}

/** Whether other words stand behind what a piece says. */
const wordsAfter = (piece: readonly Item[], is: Item['is']): boolean =>
  piece.slice(piece.findIndex((item) => item.is === is) + 1).some((item) => item.is === 'words');

/** Whether a piece holds no other words: they may say what else its figure is of. */
const isPlain = (piece: readonly Item[]): boolean => piece.every(({ is }) => is !== 'words');

const isTermFirst = (piece: readonly Item[]): boolean => {
  const first = piece.find((item) => isTerm(item) || isFigure(item));
  return first !== undefined && isTerm(first);
};

const axisOf = ({ name }: Term): 'row' | 'column' =>
  isRows(name) || name.kind === 'row' || name.kind === 'cell' ? 'row' : 'column';

const namesAxisOf = (terms: readonly Term[], item: Term): boolean =>
  terms.some((term) => axisOf(term) === axisOf(item));

/** 俩村民各一件: two times one. */
function manyOf(piece: readonly Item[], pairs: readonly [Figure, Term[]][]): [Figure, Term[]][] {
  const each = piece.find(({ is }) => is === 'each');
  const [first, second] = pairs;
  if (!each || !first || !second || pairs.length !== 2) return [...pairs];
  const [people, own] = first;
  const [one] = second;
  return people.is === 'amount' && one.is === 'amount'
    ? [[{ ...people, value: people.value * one.value }, own]]
    : [...pairs];
}

/** What a message tells: null where a word of it denies figures that it does not name. */
export function toldIn(items: readonly Item[]): Tally {
  const tally: Tally = { told: [], all: [], rest: [], none: [], endsThere: false, isLeft: false };
  let pending: Term[] = [];
  let topic: Aim = { rows: [], columns: [] };
  for (const piece of piecesOf(items)) {
    const has = (is: Item['is']) => piece.some((item) => item.is === is);
    const terms = piece.filter(isTerm);
    const pairs = manyOf(piece, paired(pending, piece));
    if (pairs.length > 0) {
      pending = [];
      for (const [figure, words] of pairs) {
        const { rows, columns } = aimOf(words);
        const first = words[0];
        tally.told.push({
          value: figure.is === 'share' ? figure.of : figure.value,
          share: figure.is === 'share',
          rows: rows.length > 0 || columns.length === 0 || !isPlain(piece) ? rows : topic.rows,
          columns: columns.length > 0 || rows.length === 0 ? columns : topic.columns,
        });
        if (rows.length > 0) {
          const carries = first !== undefined && axisOf(first) === 'column';
          topic = { rows, columns: carries ? columns : topic.columns };
        }
      }
      continue;
    }
    const aim = aimOf(terms);
    const last = tally.told.at(-1);
    const isNamed = terms.length > 0;
    // 没统计 denies no figure.
    if (has('none') && wordsAfter(piece, 'none')) tally.isLeft = true;
    else if (has('none')) {
      // 其他没收到: whatever else there may be.
      if (isNamed && !terms.every(({ name }) => name.kind === 'either' && !isRows(name)))
        tally.none.push(aim);
      else if (piece.every(({ is }) => is !== 'words')) tally.endsThere = true;
    } else if (has('rest')) {
      if (isNamed) tally.rest.push(aim);
    } else if (isNamed && has('all')) tally.all.push(aim);
    else if (isNamed && last && lacks(last, aim)) {
      if (aim.rows.length > 0) last.rows = aim.rows;
      if (aim.columns.length > 0) last.columns = aim.columns;
    } else if (isNamed && last && says(last, aim)) {
      // 2件不公开（过程性的）: of the rows of a result the one that was meant.
      if (aim.rows.length > 0) last.rows = aim.rows;
    } else {
      tally.isLeft ||= pending.length > 0 && isNamed;
      if (isNamed) pending = terms;
    }
    if (isNamed && aim.rows.length > 0) topic = { rows: aim.rows, columns: topic.columns };
  }
  const isOfAll =
    tally.told.length > 0 && tally.told.every(({ rows, columns }) => rows.length + columns.length === 0);
  if (pending.length > 0 && isOfAll) tally.all.push(aimOf(pending));
  else tally.isLeft ||= pending.length > 0;
  return tally;
}

/** Whether a figure was told to be of that already: 撤回的1件，放其他里. */
const says = (told: Told, { rows, columns }: Aim): boolean =>
  [
    ...rows.map((row) => told.rows.includes(row)),
    ...columns.map((column) => told.columns.includes(column)),
  ].every(Boolean);

const lacks = (told: Told, { rows, columns }: Aim): boolean =>
  (columns.length > 0 && told.columns.length === 0) || (rows.length > 0 && told.rows.length === 0);
