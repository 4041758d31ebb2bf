import { wordSet } from '../../language/lexicon.ts';
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

/** By which a clause leads from what there was to what there is. */
const BECAME = wordSet(['{增加|增|降|减少|减|提高|调整|改|变|缩短|延长|升|压}{到|至|为}']);
const WAS = wordSet(['{去|上}年', '{以前|原来|原先|之前|过去|从前}']);
const IS = wordSet(['{今年|现在|如今|目前|后来}']);
/** Whether a figure is what a note has for now behind what it has for before: 由2次增加到4次 of 去年2次今年4次. */
export function isNowBehindThen(claim: Bound, source: Bound, { figures }: Line, judged: Judged): boolean {
  const before = judged.figures[judged.figures.findIndex(({ figure }) => figure === claim.figure) - 1];
  const then = figures[figures.indexOf(source) - 1];
  return (
    before !== undefined &&
    then !== undefined &&
    before.clause === claim.clause &&
    BECAME.isIn(claim.lead) &&
    then.figure.unit === source.figure.unit &&
    WAS.isIn(then.lead) &&
    IS.isIn(source.lead) &&
    figuresFit({ ...before, turn: null }, then)
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
