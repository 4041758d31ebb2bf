import { type Aim, aimOf, axisOf, byWord, isOne, isRows } from './aims.ts';
import type { Item } from './item.ts';
import {
  afterAll,
  type Figure,
  hasRest,
  isFigure,
  isTerm,
  isTermFirst,
  manyOf,
  piecesOf,
  type Term,
} from './pieces.ts';
import { isNarrower, isOfSame, lacks, narrowing, says, type Told } from './told-of.ts';

/** What a tally tells: figures in order, of whom all are, of whom the rest is, and that there is no more. */
export interface Tally {
  readonly told: Told[];
  readonly all: Aim[];
  readonly rest: Aim[];
  readonly none: Aim[];
  endsThere: boolean;
  /** How many figures were told before that. */
  endsAt: number;
  /** Whether words of the form were told that no figure is of. */
  isLeft: boolean;
  /** Whether a figure is of each of several that are not named: 两种各一件. */
  isEach: boolean;
  /** How many of what was told in all no word of the form says anything of: 其中网上的20件. */
  readonly aside: Item[];
}

/** The figures of a piece with the words before each, or behind each where the first stands before any word. */
function paired(pending: readonly Term[], piece: readonly Item[]): [Figure, Term[]][] {
  const termFirst = pending.length > 0 || isTermFirst(piece);
  const pairs: [Figure, Term[]][] = [];
  let waiting: Term[] = [...pending];
  // 律所的一件去年转来的一件: where a figure closes what begins with a word, each stands behind its own words.
  const closes = piece.findLast((item) => isFigure(item) || isTerm(item));
  const isLed = termFirst && closes !== undefined && isFigure(closes);
  for (const [index, item] of piece.entries()) {
    const last = pairs.at(-1);
    const next = piece[index + 1];
    if (isFigure(item)) {
      pairs.push([item, termFirst ? waiting : []]);
      waiting = [];
    } else if (isTerm(item)) {
      const isOfNext = isLed && next !== undefined && isFigure(next);
      if (last && !isOfNext && (!termFirst || !namesAxisOf(last[1], item))) last[1].push(item);
      else waiting.push(item);
    }
  }
  const last = pairs.at(-1);
  // 不予公开1是执法案卷: of the rows of a result the one that is told behind its figure.
  if (last && isNarrower(aimOf(waiting), aimOf(last[1]))) last[1].push(...waiting);
  return pairs;
}

/** Whether other words stand behind what a piece says. */
const wordsAfter = (piece: readonly Item[], is: Item['is']): boolean =>
  piece.slice(piece.findIndex((item) => item.is === is) + 1).some((item) => item.is === 'words');

/** Whether a piece holds no other words: they may say what else its figure is of. */
const isPlain = (piece: readonly Item[]): boolean => piece.every(({ is }) => is !== 'words');

const namesAxisOf = (terms: readonly Term[], item: Term): boolean =>
  terms.some((term) => axisOf(term) === axisOf(item));

/** How a message is taken: `alone`: what is named without a figure where others have one is 1 (把老的废了), or keeps it from being read. */
export interface Telling {
  readonly alone: 'one' | 'left';
  /** Whether a type that is named goes on being meant by the figures behind it: 企业：公开1件，不掌握2件. */
  readonly carries?: boolean;
}

/** A message while it is read piece by piece. */
class Teller {
  readonly tally: Tally = {
    told: [],
    all: [],
    rest: [],
    none: [],
    endsThere: false,
    endsAt: 0,
    isLeft: false,
    isEach: false,
    aside: [],
  };
  #pending: Term[] = [];
  #topic: Aim = { rows: [], columns: [] };
  #isParted = false;
  readonly #alone: Telling['alone'];
  readonly #carries: boolean;

  constructor({ alone, carries = true }: Telling) {
    this.#alone = alone;
    this.#carries = carries;
  }

  piece(whole: readonly Item[]): void {
    const after = afterAll(whole);
    const piece = after?.head ?? whole;
    // What is told of the rest is of no word before it.
    const pending = hasRest(piece) || this.#standsAlone(piece) ? [] : this.#pending;
    const pairs = manyOf(piece, paired(pending, piece));
    if (after && this.#isSumAgain(pairs)) {
      this.tally.all.push(aimOf(after.tail));
      return;
    }
    const behind = after && aimOf(after.tail);
    if (pairs.length > 0) this.#figures(piece, pairs, behind?.rows ?? []);
    else this.#words(piece);
    if (behind) this.#allOf(behind, hasRest(piece));
  }

  /** 把老的废了，现在有效36个: what was named before is not what the figure of this piece is of. */
  #standsAlone(piece: readonly Item[]): boolean {
    const own = piece.slice(0, piece.findIndex(isFigure)).filter(isTerm);
    const aim = aimOf(this.#pending);
    const isEach = piece.some(({ is }) => is === 'each');
    if (this.#pending.length === 0 || isEach || !piece.some(isFigure) || isOne(aim, aimOf(own))) return false;
    this.#takeAlone();
    return true;
  }

  #takeAlone(): void {
    const { tally } = this;
    const aim = aimOf(this.#pending);
    this.#pending = [];
    if (this.#alone === 'one')
      tally.told.push({ value: 1, share: false, ...aim, isAll: false, isVague: false, wider: [] });
    else tally.isLeft = true;
  }

  /** 内部事务2，第三方1，三件都是企业: how many were told is said once more. */
  #isSumAgain(pairs: readonly [Figure, Term[]][]): boolean {
    const [pair, another] = pairs;
    const { told } = this.tally;
    if (!pair || another || pair[1].length > 0 || pair[0].is !== 'amount' || told.length < 2) return false;
    return pair[0].value === told.reduce((sum, { value }) => sum + value, 0);
  }

  /** `behind`: the rows of which it is said behind the figures that all of them are (公司2件都给了): the row before is not theirs. */
  #figures(piece: readonly Item[], pairs: readonly [Figure, Term[]][], behind: readonly string[]): void {
    const { tally } = this;
    const isZero = pairs.every(([figure]) => figure.is === 'amount' && figure.value === 0);
    // 其余0, 其他全0: there is no more.
    if (hasRest(piece) && isZero && pairs.every(([, words]) => words.length === 0)) {
      this.#ends();
      return;
    }
    this.#pending = [];
    const isEach = piece.some(({ is }) => is === 'each');
    const each = isEach
      ? pairs.flatMap(([figure, words]) => byWord(words).map((own) => [figure, own] as const))
      : pairs;
    tally.isEach ||= isEach && each.length < 2 && piece.filter(isFigure).length < 2;
    for (const [figure, words] of each) {
      const { rows, columns } = aimOf(words);
      this.#isParted ||= piece.some(({ is }) => is === 'part');
      const isPart = this.#isParted && words.length === 0 && !isPlain(piece);
      // 罚了86起，其中当场罚的30起: what is within a figure is not added to it.
      const isWithin = this.#isParted && tally.told.some((told) => isOfSame(told, { rows, columns }));
      // 其中网上办的200件: a part that no row of the form is of.
      if ((isPart || isWithin) && tally.told.length > 0) {
        tally.aside.push(...piece);
        continue;
      }
      const first = words[0];
      tally.told.push({
        value: figure.is === 'share' ? figure.of : figure.value,
        share: figure.is === 'share',
        rows:
          rows.length + behind.length > 0 || columns.length === 0 || !isPlain(piece)
            ? rows
            : this.#topic.rows,
        columns: columns.length > 0 || rows.length === 0 ? columns : this.#topic.columns,
        isAll: false,
        isVague: !isPlain(piece),
        wider: [],
      });
      if (rows.length > 0) {
        const carries = this.#carries && first !== undefined && axisOf(first) === 'column';
        this.#topic = { rows, columns: carries ? columns : this.#topic.columns };
      }
    }
  }

  #ends(): void {
    this.tally.endsThere = true;
    this.tally.endsAt = this.tally.told.length;
  }

  /** What all of the figure before is (五件全公开，两件打码), or of all that was told. */
  #allOf(aim: Aim, isOfRest: boolean): void {
    const { tally } = this;
    const last = tally.told.at(-1);
    const narrowed = last && narrowing(last, aim);
    if (narrowed) tally.told.splice(-1, 1, narrowed);
    else if (
      last &&
      (isOfRest || last.rows.length + last.columns.length > 0 || aim.rows.length === 1) &&
      lacks(last, aim)
    ) {
      if (aim.rows.length > 0) {
        last.rows = aim.rows;
        // 剩下的5件都是不掌握，个人3企业2: whose they are is told of that row.
        this.#topic = { rows: aim.rows, columns: this.#topic.columns };
      }
      if (aim.columns.length > 0) last.columns = aim.columns;
      last.isAll = aim.columns.length > 0;
    } else tally.all.push(aim);
  }

  #words(piece: readonly Item[]): void {
    const { tally } = this;
    const has = (is: Item['is']) => piece.some((item) => item.is === is);
    const terms = piece.filter(isTerm);
    const aim = aimOf(terms);
    const last = tally.told.at(-1);
    const isNamed = terms.length > 0;
    const narrowed = last && isNamed ? narrowing(last, aim) : null;
    // 没统计 denies no figure.
    if (has('none') && wordsAfter(piece, 'none')) tally.isLeft = true;
    // 别的没人申请: nobody but those who were told.
    else if (has('none') && has('rest') && aim.rows.includes('new')) this.#ends();
    else if (has('none')) {
      // 其他没收到: whatever else there may be.
      // 规范性文件出了两个，老的没废: of the row that is spoken of.
      const rows = aim.rows.length > 0 ? aim.rows : this.#topic.rows;
      if (isNamed && !terms.every(({ name }) => name.kind === 'either' && !isRows(name)))
        tally.none.push({ ...aim, rows: rows.length === 1 ? rows : aim.rows });
      else if (!isNamed && this.#pending.length > 0) {
        // 诉讼我问过法规科，没有: what is denied was named before.
        tally.none.push(aimOf(this.#pending));
        this.#pending = [];
      } else if (piece.every(({ is }) => is !== 'words')) this.#ends();
      // 法院那边没有: what is denied is told by words that nobody knows.
      else if (!has('rest')) tally.isLeft = true;
    } else if (has('rest')) {
      if (isNamed) tally.rest.push(aim);
    } else if (isNamed && has('all') && !(narrowed && narrowed.wider.length > 0)) tally.all.push(aim);
    else if (isNamed && last && lacks(last, aim)) {
      if (aim.rows.length > 0) last.rows = aim.rows;
      // 企业：公开1件，另1件才来，转明年: what is told behind its figure is of whoever is spoken of.
      const columns = aim.columns.length > 0 ? aim.columns : this.#topic.columns;
      if (last.columns.length === 0) last.columns = columns;
    } else if (narrowed) {
      // 2件不公开（过程性的）: of the rows of a result the one that was meant.
      tally.told.splice(-1, 1, narrowed);
    } else if (!(isNamed && last && says(last, aim))) {
      const goesOn = isOne(aimOf(this.#pending), aim);
      if (isNamed && !goesOn) this.#takeAlone();
      if (isNamed) this.#pending = [...this.#pending, ...terms];
    }
    if (isNamed && aim.rows.length > 0) this.#topic = { rows: aim.rows, columns: this.#topic.columns };
  }

  finish(): Tally {
    const { tally } = this;
    const isOfAll =
      tally.told.length > 0 && tally.told.every(({ rows, columns }) => rows.length + columns.length === 0);
    if (this.#pending.length > 0 && isOfAll) tally.all.push(aimOf(this.#pending));
    else if (this.#pending.length > 0) this.#takeAlone();
    return tally;
  }
}

/** What a message tells: null where a word of it denies figures that it does not name. */
export function toldIn(items: readonly Item[], telling: Telling = { alone: 'left' }): Tally {
  const teller = new Teller(telling);
  for (const piece of piecesOf(items)) teller.piece(piece);
  return teller.finish();
}
