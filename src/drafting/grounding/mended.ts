import { wordSet } from '../../language/lexicon.ts';
import { coverOf, runsOf } from './content.ts';
import type { Judged } from './ground-of.ts';

/** Notes of which a problem of this year may come. */
const OF_YEAR: ReadonlySet<string> = new Set(['problems', 'measures', 'supervision', 'change', 'basis']);
/** Signs that what was wrong is so still. */
const LASTS = wordSet(['{还|仍|依旧|依然|尚未|没全|没完全|没解决|没改|老样子}']);
/** So many characters of content tell that both speak of the same. */
const SAME = 2;

/** Whether an item tells a problem of last year's as one of this year where a note says what was done about it, and none that it lasts. */
export function isMended(clause: string, rests: readonly string[], { aspect, evidence }: Judged): boolean {
  const { lines } = evidence;
  const isOfYear = lines.some((line) => OF_YEAR.has(line.aspect) && rests.includes(line.ref));
  if (aspect !== 'problems' || rests.length === 0 || isOfYear) return false;
  const runs = runsOf(clause);
  const near = lines.filter(({ told }) => coverOf(runs, told).held >= SAME);
  return near.some((line) => line.aspect === 'improvements') && !near.some(({ text }) => LASTS.isIn(text));
}
