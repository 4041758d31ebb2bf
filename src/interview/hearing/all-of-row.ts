import { addressOf, type CellPath, rowOf } from '../../report/cells.ts';
import { isTerm, named } from './beside.ts';
import type { Reckoned } from './reckoned.ts';

/** 应均为企业: cells that the reading leaves to others of a row though all of it is said to be of one column. */
export function othersOfAll({ items, read, before, after }: Reckoned): string[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    if (item.is !== 'all' || !next || !isTerm(next)) return [];
    const { rows, columns } = named(next);
    const [column, more] = columns;
    if (column === undefined || more !== undefined || rows.length > 0) return [];
    const own = Object.entries(read.cells).flatMap(([path, value]) => {
      const [, row, each] = addressOf(path as CellPath);
      return each === column && value > 0 ? [row] : [];
    });
    const [row, another] = own;
    if (row === undefined || another !== undefined) return [];
    return [...after].flatMap(([path, value]) => {
      const isOther = rowOf(path as CellPath) === row && !path.endsWith(`.${column}`);
      return isOther && value > 0 && before.get(path) === value && !(path in read.cells) ? [path] : [];
    });
  });
}

/** What a row comes to that holds some cells. */
export const sumOfRow = (figures: ReadonlyMap<string, number>, [path]: readonly string[]): number =>
  [...figures].reduce(
    (sum, [each, value]) =>
      sum + (path !== undefined && rowOf(each as CellPath) === rowOf(path as CellPath) ? value : 0),
    0,
  );
