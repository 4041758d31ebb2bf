import type { Bound } from './bound.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { figuresFit } from './fitting.ts';
import type { Judged } from './ground-of.ts';

/** Whether the whole before a figure is the whole before a note's in one clause: 15个乡镇中13个建成 of 15个乡镇建好13个. */
export function followsAlike(claim: Bound, source: Bound, { figures, told }: Line, judged: Judged): boolean {
  const before = judged.figures[judged.figures.findIndex(({ figure }) => figure === claim.figure) - 1];
  const first = figures[figures.indexOf(source) - 1];
  return (
    before !== undefined &&
    first !== undefined &&
    before.clause === claim.clause &&
    first.clause === source.clause &&
    first.figure.value > source.figure.value &&
    first.figure.unit === source.figure.unit &&
    figuresFit(before, first) &&
    coverOf(claim.runs, told).held === claim.runs.join('').length
  );
}

const HAVING = '有';
/** Whether a figure is how many there are in all where the note counts fewer of what is said: 9个站有6个设了栏. */
export function isOfWhichFewer(claim: Bound, source: Bound, { figures }: Line, judged: Judged): boolean {
  const part = figures[figures.indexOf(source) + 1];
  return (
    part !== undefined &&
    source.trail.endsWith(HAVING) &&
    part.clause === source.clause &&
    part.figure.value < source.figure.value &&
    coverOf(runsOf(part.trail), toldBy(claim.clause)).held > 0 &&
    !judged.figures.some(({ figure }) => figure.value === part.figure.value)
  );
}
