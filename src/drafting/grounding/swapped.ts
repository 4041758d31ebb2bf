import type { Bound } from './bound.ts';
import { coverOf, runsOf, toldBy } from './content.ts';
import type { Line } from './evidence.ts';
import { figuresFit } from './fitting.ts';
import { type Judged, ownLines } from './ground-of.ts';

/** What a count is of stands right behind it, in so many characters. */
const THING = 3;

/** Whether the very thing behind a figure stands behind another one of the line: 2个部门 of 两个乡镇一个部门. */
function isOfNeighbour(claim: Bound, source: Bound, { figures }: Pick<Line, 'figures'>): boolean {
  const thing = claim.trail.slice(0, THING);
  const told = toldBy(thing);
  const begins = ({ trail }: Bound) => coverOf(runsOf(trail.slice(0, THING)), told).held > 0;
  return (
    runsOf(thing).length > 0 &&
    // 有8个装了宣传屏 tells what was done, of what stands before.
    source.trail.length <= THING &&
    runsOf(source.trail).length > 0 &&
    !begins(source) &&
    figures.some(
      (other) =>
        other.figure.unit === source.figure.unit &&
        other.figure.value !== claim.figure.value &&
        begins(other),
    )
  );
}

/** The word right before a figure, in so many characters; a note tells by so many at most which of several a figure is. */
const LABEL = 4;
const TOLD = 8;

/** Whether the very word before a figure stands before another one of the line, whose own tells nothing of it: 信函1 of 信函4，当面1. */
function isLedByNeighbours(claim: Bound, source: Bound, { figures }: Pick<Line, 'figures'>): boolean {
  const told = toldBy(claim.lead.slice(-LABEL));
  const isTold = ({ lead }: Bound) => lead.length <= TOLD && runsOf(lead).length > 0;
  const leads = ({ lead }: Bound) => coverOf(runsOf(lead), told).held > 0;
  return (
    claim.turn === null &&
    source.turn === null &&
    isTold(claim) &&
    isTold(source) &&
    !leads(source) &&
    figures.some((other) => other.figure.value !== claim.figure.value && isTold(other) && leads(other))
  );
}

/** Whether a note counts what a figure names otherwise, and next to it another thing so: 1个乡镇 of 两个乡镇一个部门. */
export const isSwapped = (claim: Bound, judged: Judged): boolean =>
  ownLines(judged).some((line) =>
    line.figures.some(
      (source) =>
        figuresFit(claim, source) &&
        (isOfNeighbour(claim, source, line) || isLedByNeighbours(claim, source, line)),
    ),
  );
