import type { FormName } from '../../../report/words/form-words.ts';
import type { Item } from './item.ts';
import { NOT_THERE_YET } from './words.ts';

/** The rows that are asked next, and all that are asked together. */
interface RowsAsked {
  readonly rows: readonly string[];
  readonly together?: readonly string[];
}

/** 没这种, 没那一类. */
const OF_A_KIND = '种类项样';

const namesRow = (name: FormName, row: string): boolean => 'rows' in name && name.rows.includes(row);

/** Other words than these before a denial say more than of what there is none (characters). */
const FEW_WORDS = 6;

/** Whether nothing but a denial was told, of the one row that is asked: 没有, 没得结转, 法院那边没有. */
export function isNoneOf(text: string, items: readonly Item[], rows: readonly string[]): boolean {
  if (rows.length === 0 || rows.includes('new') || NOT_THERE_YET.isIn(text)) return false;
  // A 0 beside words that nobody knows may be of them.
  const isZero = items.every(({ is }) => is !== 'words');
  const isNone = (item: Item) => item.is === 'none' || (isZero && item.is === 'amount' && item.value === 0);
  const none = items.findIndex(isNone);
  const isOwn = (item: Item) =>
    isNone(item) || item.is === 'cut' || (item.is === 'term' && rows.some((row) => namesRow(item.name, row)));
  const others = items.filter((item) => !isOwn(item));
  return (
    none >= 0 &&
    others.length <= FEW_WORDS &&
    others.every(
      (item) =>
        item.is === 'words' &&
        (items.indexOf(item) < none || OF_A_KIND.includes(text.slice(item.start, item.end))),
    )
  );
}

const ZERO = '零';

/** 八项全是0; 规章不归我们定，都填0: every row that is asked is 0. */
export function isAllZero(items: readonly Item[], { rows, together }: RowsAsked, text: string): boolean {
  const isZero = (item: Item): boolean =>
    (item.is === 'amount' && item.value === 0) ||
    (item.is === 'none' && text.slice(item.start, item.end) === ZERO);
  const zero = items.findIndex(isZero);
  // 两个都是零: how many rows are asked.
  const asked = (together ?? rows).length;
  const isCount = (item: Item, at: number) =>
    item.is === 'amount' && item.value === asked && items[at + 1]?.is === 'all';
  const own = items.slice(items.slice(0, Math.max(zero, 0)).findLastIndex(({ is }) => is === 'cut') + 1);
  return (
    (together !== undefined || rows.length > 1) &&
    zero >= 0 &&
    own.some(({ is }) => is === 'all') &&
    items.every((item, at) => item.is !== 'amount' || item.value === 0 || isCount(item, at)) &&
    !own.some(({ is }) => is === 'term')
  );
}
