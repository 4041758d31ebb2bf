import { numberAt } from '../../language/numbers.ts';
import { INSIDE, MEASURES, NOUNS } from './words.ts';

/** How many were counted, and where that ends. */
interface Counted {
  readonly count: number;
  readonly end: number;
}

/** 三件, 一封, or the measure alone (个, 件): how many, and where that ends. */
export function countedAt(text: string, start: number): Counted | null {
  const number = numberAt(text, start);
  const measure = MEASURES.at(text, number?.end ?? start);
  if (!measure || (number && number.precision !== 'exact')) return null;
  return { count: number?.value ?? 1, end: measure.end };
}

/** Whether a letter's contents are counted at a place: 里面三件申请. */
export function insideCountAt(text: string, start: number): Counted | null {
  const inside = INSIDE.at(text, start);
  const counted = countedAt(text, inside?.end ?? start);
  const noun = counted && NOUNS.at(text, counted.end);
  return counted && (inside || noun) ? { count: counted.count, end: noun?.end ?? counted.end } : null;
}
