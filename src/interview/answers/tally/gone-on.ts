import { wordSet } from '../../../language/lexicon.ts';
import type { Item } from './item.ts';
import { isFigure, isTerm } from './pieces.ts';

const FIRST = 'reconsideration';
const THEN = 'litigationAfterReconsideration';

const namesRow = (item: Item, row: string): boolean =>
  isTerm(item) && 'rows' in item.name && item.name.rows.includes(row);

const namesResult = (items: readonly Item[]): boolean =>
  items.some((item) => isTerm(item) && item.name.kind === 'column');

/** One case, where no figure says so: 有个案子. */
const ONE_CASE = wordSet(['{有|就|只有|仅}{|一|这么一}{个|起|宗|桩}{|案子|案|复议|事}']);

/**
 * One case that went on to court (先复议维持了，不服又起诉，判我们赢): what became of it there is counted as one as well, under
 * 复议后起诉. Items of any other message as they are.
 */
export function goneOn(items: readonly Item[], text: string): readonly Item[] {
  const first = items.findIndex((item) => namesRow(item, FIRST));
  const court = items.findIndex((item, index) => index > first && namesRow(item, THEN));
  const word = items[court];
  if (first < 0 || court < 0 || !word) return items;
  const [before, behind] = [items.slice(0, court), items.slice(court + 1)];
  const [one, more] = before.filter(isFigure);
  const isOne = one ? one.is === 'amount' && one.value === 1 : ONE_CASE.isIn(text);
  const isTold = namesResult(before) && namesResult(behind);
  if (!isOne || more || !isTold || behind.some((item) => isFigure(item) || item.is === 'none')) return items;
  const at = { start: word.start, end: word.start };
  const counted: Item = { is: 'amount', value: 1, ...at };
  const begin = before.slice(0, first + 1);
  return [
    ...begin,
    ...(one ? [] : [counted]),
    ...before.slice(first + 1),
    { is: 'cut', ...at },
    { is: 'term', name: { kind: 'row', rows: [THEN] }, start: word.start, end: word.end },
    counted,
    ...behind.filter(({ is }) => is !== 'all'),
  ];
}
