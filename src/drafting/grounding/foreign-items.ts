import { listedIn } from '../../language/lists.ts';
import { coverOf, runsOf } from './content.ts';
import { figuresOf } from './figures-of.ts';
import type { Judged } from './ground-of.ts';
import { lengthBesides } from './statements.ts';

/** The items of a list, and whether their number is told behind it: 土地、婚姻两类 has two. */
function itemsOf(clause: string): { readonly items: readonly string[]; readonly isCounted: boolean } {
  const counted = figuresOf(clause)
    .filter(({ kind }) => kind === 'count')
    .map(({ start, value }) => ({ value, items: listedIn(clause.slice(0, start)) }))
    .find(({ items, value }) => items.length > 1 && items.length === value && !/\d/.test(items.join('')));
  return counted ? { items: counted.items, isCounted: true } : { items: listedIn(clause), isCounted: false };
}

/** Items of a list within a clause of which no source has so much as a character: 征地、户籍、环境保护. */
export function foreignItems(clause: string, { evidence, aspect }: Judged): string[] {
  const { items, isCounted } = itemsOf(clause);
  if (!clause.includes('、') || (items.length < 3 && !isCounted)) return [];
  const sources = [...evidence.lines, ...evidence.lastYear].map(({ told }) => told);
  const isOfTables = (item: string) =>
    (aspect === 'onRequest' || !isCounted) && lengthBesides(item, evidence.report) === 0;
  return items.slice(1).filter((item) => {
    const runs = runsOf(item);
    return !isOfTables(item) && runs.length > 0 && sources.every((told) => coverOf(runs, told).near === 0);
  });
}
