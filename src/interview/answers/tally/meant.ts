import type { Heard } from '../../../language/hear.ts';
import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import { around, liesIn } from '../../../language/span.ts';
import { isIntake } from '../../../report/totals.ts';
import type { FormName } from '../../../report/words/form-words.ts';
import { AROUND_RESULTS } from '../words/aim.ts';
import type { Item } from './item.ts';
import type { WholeOf } from './settle.ts';
import { STAYS } from './words.ts';

/** Rows whose everyday words mean the one that is asked instead, unless something says that they do not. */
const MEANT: Readonly<Record<string, { readonly said: string; readonly unless: Lexicon<true> }>> = {
  // 去年底压了两件没答完: what was open then is what was carried over.
  carriedOver: {
    said: 'carriedForward',
    unless: wordSet(['{明年|来年|下年|下一年|次年|翌年|跨年|下年度}']),
  },
  // 涂掉电话号码后提供的: what was given is given in part.
  partiallyGranted: {
    said: 'granted',
    unless: wordSet(['{全部|全文|全都|完全|全|都|予以|主动}{给|公开|提供}', '予以公开', '不']),
  },
};

/** Whether words for one row mean another that is asked. */
export const meantInstead = (asked: readonly string[], text: string): string | null => {
  const [row, another] = asked;
  const meant = row === undefined || another !== undefined ? undefined : MEANT[row];
  return meant && !meant.unless.isIn(text) ? meant.said : null;
};

const LAST_YEARS = wordSet(['{去年|上年|上一年|上年度|上一年度|往年|前年|年初}']);

/** 去年没办完转到今年的2件: what goes on out of an earlier year came over into this one. */
function cameOver(items: readonly Item[], index: number, text: string): boolean {
  const item = items[index];
  if (item?.is !== 'term' || !('rows' in item.name) || `${item.name.rows}` !== 'carriedForward') return false;
  const from = items.slice(0, index).findLast(({ is }) => is === 'cut')?.end ?? 0;
  return LAST_YEARS.isIn(text.slice(from, item.start));
}

/** The words of a message, those for another row as the one that is asked where they mean it. */
export function withMeant(items: readonly Item[], asked: readonly string[], text: string): Item[] {
  const said = meantInstead(asked, text);
  return items.map((item, index): Item => {
    const isOther =
      said !== null && item.is === 'term' && 'rows' in item.name && item.name.rows.includes(said);
    if (cameOver(items, index, text))
      return { ...item, name: { kind: 'row', rows: ['carriedOver'] } } as Item;
    return isOther ? { ...item, name: { kind: 'row', rows: asked } } : item;
  });
}

/**
 * 个人提的五件，三件公开，两件不掌握: how many came of a type heads what became of them. Its figure is no result, and the type is
 * that of every figure up to the next type. Items without such a heading as they are.
 */
export function withHeadings(items: readonly Item[], whole: WholeOf): Item[] {
  const out: Item[] = [];
  let heading: Item | null = null;
  let headed: Item | null = null;
  for (const [index, item] of items.entries()) {
    const [column, more] = item.is === 'term' && item.name.kind === 'column' ? item.name.columns : [];
    if (column !== undefined && more === undefined) {
      const rest = items.slice(index + 1);
      const at = rest.findIndex(({ is }) => is !== 'words');
      const figure = rest[at];
      const next = rest.findIndex((each) => each.is === 'term' && each.name.kind === 'column');
      const own = (next < 0 ? rest : rest.slice(0, next)).filter(({ is }) => is === 'amount');
      // 企业2件没办完: a figure with a result behind it is no heading.
      const after = rest.slice(at + 1).find(({ is }) => is !== 'words');
      const isHead =
        after?.is !== 'term' &&
        after?.is !== 'all' &&
        figure?.is === 'amount' &&
        own.length > 1 &&
        figure.value === whole(column);
      [heading, headed] = isHead ? [item, figure] : [null, null];
      if (isHead) continue;
    }
    if (item === headed) continue;
    if (heading && item.is === 'amount')
      out.push(
        { is: 'cut', start: item.start, end: item.start },
        { ...heading, start: item.start, end: item.start },
      );
    if (!(heading && item.is === 'part')) out.push(item);
  }
  return out;
}

/** The rows of lawsuits. */
export const LAWSUITS = ['litigationDirect', 'litigationAfterReconsideration'];

const cameIn = (name: FormName): boolean =>
  name.kind === 'row' && name.rows.length === 1 && name.rows[0] === 'new';

const THAT_ONE = wordSet(['{那|这}{|一}{件|份|个}']);

/** Whether the stretch of an item names a result, and nothing that counts or sums up: 企业的没答复完. */
function tellsResult(items: readonly Item[], index: number): boolean {
  const from = items.slice(0, index).findLastIndex(({ is }) => is === 'cut') + 1;
  const to = items.slice(index).findIndex(({ is }) => is === 'cut');
  const own = items.slice(from, to < 0 ? items.length : index + to);
  const rows = own.filter((item) => item.is === 'term' && item.name.kind === 'row');
  const columns = own.filter((item) => item.is === 'term' && item.name.kind === 'column');
  return rows.length > 0 && columns.length === 1 && own.every(({ is }) => is === 'term' || is === 'words');
}

/** 企业那件公开了, 企业的没办完: of whom only one came, that one. */
export function withThatOne(items: readonly Item[], text: string, whole: WholeOf): Item[] {
  return items.flatMap((item, index): Item[] => {
    const [column, more] = item.is === 'term' && item.name.kind === 'column' ? item.name.columns : [];
    const isOne = column !== undefined && more === undefined && whole(column) === 1;
    const that =
      (isOne && THAT_ONE.at(text, item.end)) ||
      (isOne && tellsResult(items, index) ? { start: item.end, end: item.end } : null);
    if (!that) return [item];
    return items[index + 1]?.is === 'amount'
      ? [item]
      : [item, { is: 'amount', value: 1, start: that.start, end: that.end }];
  });
}

/** 诉讼 as the one road to court that it is taken for; as it is where none is. */
export const inCourt = (items: readonly Item[], lawsuit: string | null): readonly Item[] =>
  lawsuit === null
    ? items
    : items.map((item) =>
        item.is === 'term' && item.name.kind === 'row' && `${item.name.rows}` === `${LAWSUITS}`
          ? { ...item, name: { kind: 'row', rows: [lawsuit] } }
          : item,
      );

/** Which of two rows 结转 is: the one that is asked, what goes on where results are told or asked, else what came over. */
function overOf(rows: readonly string[], asked: readonly string[], tellsResults: boolean): string {
  const [before = '', after = before] = rows;
  const own = rows.find((row) => asked.includes(row));
  const asksResults = asked.some((row) => !AROUND_RESULTS.has(row));
  return own ?? (tellsResults || asksResults ? after : before);
}

/** 其他 as a row where rows are asked, or told and no columns; else as a column. */
export function withOthers(items: readonly Item[], asked: readonly string[]): Item[] {
  const names = items.flatMap((item) => (item.is === 'term' ? [item.name] : []));
  const namesRows = names.some(
    (name) => name.kind === 'row' && name.rows.some((row) => !AROUND_RESULTS.has(row)),
  );
  const namesColumns = names.some(({ kind }) => kind === 'column');
  const asksResults = asked.length > 0 && asked.every((row) => !isIntake(row));
  return items.flatMap((item): Item[] => {
    // 12月下旬才收到 at the results: when it came, and no figure of 新收.
    if (asksResults && item.is === 'term' && cameIn(item.name))
      return [{ is: 'words', start: item.start, end: item.end }];
    if (item.is !== 'term' || item.name.kind !== 'either') return [item];
    const { rows, columns } = item.name;
    // 合计12 says how many there are in all.
    if (columns.includes('total')) return [];
    if (columns.length === 0)
      return [{ ...item, name: { kind: 'row', rows: [overOf(rows, asked, namesRows)] } }];
    if (rows.length === 0) return [item];
    const isRow = rows.some((row) => asked.includes(row) && asked.length > 1) || (namesRows && !namesColumns);
    return [{ ...item, name: isRow ? { kind: 'row', rows } : { kind: 'column', columns } }];
  });
}

const IN_FORCE: FormName = { kind: 'column', columns: ['inForce'] };

/** 还是去年那9个: what stays as it was, and is named by nothing, is what is in force. */
export function withWhatStays(items: readonly Item[], { text, clauses }: Heard): Item[] {
  return items.flatMap((item): Item[] => {
    const clause = around(clauses, item);
    const said = clause ? text.slice(clause.start, clause.end) : '';
    const isNamed = items.some((each) => each.is === 'term' && clause && liesIn(each, clause));
    return item.is === 'amount' && !isNamed && STAYS.isIn(said) && LAST_YEARS.isIn(said)
      ? [item, { is: 'term', name: IN_FORCE, start: item.end, end: item.end }]
      : [item];
  });
}

const IS_NOT = wordSet(['{不是|而不是|并非|不算|不属于|不属|不归}']);

const axisOf = (name: FormName): 'row' | 'column' => (name.kind === 'column' ? 'column' : 'row');

/** 那8个不是许可，是处罚: what something is not, where what it is instead follows. */
export const withoutDenied = (items: readonly Item[], text: string): Item[] =>
  items.filter((item, index) => {
    if (item.is !== 'term' || IS_NOT.endingAt(text, item.start) === null) return true;
    const axis = axisOf(item.name);
    return !items.slice(index + 1).some((next) => next.is === 'term' && axisOf(next.name) === axis);
  });
