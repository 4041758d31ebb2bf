import { wordSet } from '../../language/lexicon.ts';
import { addressOf, type CellPath } from '../../report/cells.ts';
import { isTerm, named } from './beside.ts';
import type { Reckoned } from './reckoned.ts';

/** That there is no more than what follows: 就个人的1件, 只有企业2件. 光企业就3件 leaves the others open. */
const ONLY = wordSet(['{就|只|仅|只有|仅有|就有|只是|就是|只剩|只剩下|就剩|仅剩}']);

/** The blank cells of a row of which a message says that it has no more than the one type it names: 上年结转就个人的1件. */
export function othersOfOnly({ items, read, after, question, utterance: { text } }: Reckoned): string[] {
  const told = Object.entries(read.cells).filter(([, value]) => value > 0);
  return items.filter(isTerm).flatMap((term) => {
    const { columns } = named(term);
    const [column, more] = columns;
    if (column === undefined || more !== undefined || !ONLY.endingAt(text, term.start)) return [];
    const rows = told.flatMap(([path]) => {
      const [, row, own] = addressOf(path as CellPath);
      return own === column ? [row] : [];
    });
    const [row, another] = new Set(rows);
    if (row === undefined || another !== undefined) return [];
    const ofRow = question.cells.filter((path) => addressOf(path)[1] === row);
    const isAlone = ofRow.every((path) => path.endsWith(`.${column}`) || !(after.get(path) ?? 0));
    return isAlone ? ofRow.filter((path) => !after.has(path)) : [];
  });
}
