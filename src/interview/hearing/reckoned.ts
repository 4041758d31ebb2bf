import { amountsIn } from '../../language/amounts.ts';
import type { Heard } from '../../language/hear.ts';
import { roundedOff, wanOf, YUAN_PER_WAN } from '../../language/money.ts';
import { around, overlaps, type Span } from '../../language/span.ts';
import { type CellPath, rowOf } from '../../report/cells.ts';
import { isIntake } from '../../report/totals.ts';
import { cellUnitOf } from '../answers/in-order.ts';
import type { Item } from '../answers/tally/item.ts';
import { withoutSums } from '../answers/tally/settle.ts';
import { toldIn } from '../answers/tally/told.ts';
import { COMPARED, LAST_YEARS, NO_MORE, STAYS } from '../answers/tally/words.ts';
import type { CellsQuestion } from '../questions/question.ts';
import { isTerm, named } from './beside.ts';
import type { CellsRead } from './cells-read.ts';
import { NOT_TAKEN } from './words/figure-leads.ts';
import { BOTH, DIGIT_SLIPS, REVERSED } from './words/shown.ts';

/** A message at a question. */
interface Asked {
  readonly utterance: Heard;
  readonly question: CellsQuestion;
  readonly items: readonly Item[];
}

/** A reading of it beside what stood before. */
export interface Reckoned extends Asked {
  readonly read: CellsRead;
  /** Figures of the question before and after, by path; absent where none stood. */
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** Every number that a reading gives a reason for: what stands now, what stood, the difference, sums of rows and of all. */
function reasons({ question, read, before, after }: Reckoned): Set<number> {
  const changed = Object.entries(read.cells).map(([path, value]) =>
    Math.abs(value - (before.get(path) ?? 0)),
  );
  const rows = [
    ...new Set([...question.cells, ...Object.keys(read.cells)].map((path) => rowOf(path as CellPath))),
  ];
  const sums = [before, after].flatMap((figures) => [
    ...rows.map((row) =>
      sumOf([...figures].flatMap(([path, value]) => (rowOf(path as CellPath) === row ? [value] : []))),
    ),
    sumOf(figures.values()),
  ]);
  const known = [
    ...Object.values(read.cells),
    ...Object.values(read.stated),
    ...read.instead.flatMap(({ cells }) => Object.values(cells)),
    ...before.values(),
    ...changed,
    ...sums,
    sumOf(Object.values(read.cells)),
    sumOf(changed),
  ];
  return new Set(known.map((value) => roundedOff(value)));
}

/** A figure of a message that counts what the form counts. */
type Counted = Span & { readonly value: number };

/** The figures of a message that count what the form counts, this year: money where money is asked. */
export function countedIn({ utterance: { text, clauses }, question, items, read }: Reckoned): Counted[] {
  // 比去年多6件 is a remark only beside what there is.
  const isTold = Object.values(read.cells).some((value) => value > 0);
  const isMoney = question.cells.some((path) => cellUnitOf(path) === 'wan');
  // 大概3万，财务说29865块: of money that is told twice the exact one.
  const money = amountsIn(text).filter(
    (amount) => (amount.isMoney || amount.scale >= YUAN_PER_WAN) && !NOT_TAKEN.endingAt(text, amount.start),
  );
  const exact = money.filter(({ precision }) => precision === 'exact');
  const all: readonly Counted[] = isMoney
    ? exact.length > 0
      ? exact
      : money
    : items.flatMap((item) => (item.is === 'amount' ? [item] : []));
  const both = REVERSED.isIn(text) ? BOTH.all(text) : [];
  const closing = [...NO_MORE.all(text), ...DIGIT_SLIPS.all(text), ...both];
  return all.filter(({ start, end }) => {
    // 就这三样, 少打个0 count no cases.
    if (closing.some((word) => overlaps(word, { start, end }))) return false;
    const clause = around(clauses, { start, end });
    const own = clause ? text.slice(clause.start, clause.end) : text;
    const isOther = LAST_YEARS.isIn(own) || (isTold && COMPARED.isIn(own));
    // 还是去年那9个 counts what there is.
    return !isOther || STAYS.isIn(own);
  });
}

/** 120件，其中依法未公开20件: a part that no column of the form is of. */
function isPart({ utterance: { text, restrictions, clauses }, items }: Asked, { start, end }: Span): boolean {
  const clause = around(clauses, { start, end });
  const from = restrictions.find((each) => each.narrowing === 'ofWhich' && each.end <= start)?.end;
  return (
    from !== undefined &&
    !items.some(
      (item) =>
        isTerm(item) && named(item).columns.length > 0 && clause !== undefined && overlaps(item, clause),
    ) &&
    text.length > from
  );
}

/** 今年来了5个，4个公开，1个没到期: how many came, beside results that come to as many, where nothing of that is read or stands. */
function isOfIntake({ items, after, read, question }: Reckoned, figure: Counted): boolean {
  if (question.table !== 'applications') return false;
  const has = (figures: Iterable<readonly [string, number]>, isOwn: (row: string) => boolean) =>
    [...figures].some(([path, value]) => value > 0 && isOwn(rowOf(path as CellPath)));
  const isCome = has([...after, ...Object.entries(read.stated)], isIntake);
  const parts = Object.values(read.cells).filter((value) => value > 0);
  const first = items.find((item) => item.is === 'amount' || (isTerm(item) && named(item).rows.length > 0));
  return !isCome && parts.length > 1 && first?.start === figure.start && figure.value === sumOf(parts);
}

const areApart = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 1 && other.length === 1 && one[0] !== other[0];

/** 公开2件，不掌握2件 of which one was read: figures of one size, each of a row of its own, that fewer cells hold. */
function isTwinLeft({ items, read, before }: Reckoned): boolean {
  const { told } = toldIn(items);
  const held = new Map<string, number>([...before, ...Object.entries({ ...read.stated, ...read.cells })]);
  return told.some(({ value, rows, share }, index) => {
    const apart = told.slice(index + 1).filter((each) => each.value === value && areApart(each.rows, rows));
    const cells = [...held.values()].filter((figure) => figure === value).length;
    return value > 0 && !share && apart.length === 1 && cells === 1;
  });
}

/** Whether figures are left that nothing in the reading gives a reason for; parts that come to one that it does are told by it. */
export function isFigureLeft(reckoned: Reckoned): boolean {
  const isMoney = reckoned.question.cells.some((path) => cellUnitOf(path) === 'wan');
  const known = reasons(reckoned);
  const isKnown = (value: number) => known.has(value) || (isMoney && known.has(wanOf(value)));
  // 法人三件（企业两件，协会一件）: a sum of what is told behind it.
  const { told, aside } = toldIn(reckoned.items);
  const heads = new Set(told.filter((each) => !withoutSums(told).includes(each)).map(({ value }) => value));
  const left = countedIn(reckoned).filter(
    (each) =>
      (!isKnown(each.value) &&
        !heads.has(each.value) &&
        !isPart(reckoned, each) &&
        !aside.some(({ start }) => start === each.start)) ||
      isOfIntake(reckoned, each),
  );
  if (isTwinLeft(reckoned)) return true;
  return left.length > 0 && !(left.length > 1 && isKnown(sumOf(left.map(({ value }) => value))));
}
