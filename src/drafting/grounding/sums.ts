import type { Bound } from './bound.ts';
import { coverOf, runsOf } from './content.ts';
import { headsFit, unitsFit } from './fitting.ts';
import type { Judged, Rests } from './ground-of.ts';

/** Words that say that a figure adds others up. */
const SUMS_UP = ['共', '合计', '累计', '总计', '其中', '包括', '分别'];

/** A sum of figures of one sort that one note tells: all of them, or two. */
export function sumWith(claim: Bound, judged: Judged): Rests {
  if (claim.exactness !== 'exact' || !SUMS_UP.some((word) => judged.sentence.includes(word))) return null;
  const own = runsOf(claim.clause);
  const around = own.length > 0 ? own : runsOf(judged.sentence);
  const isNamed = ({ noun }: Bound) =>
    claim.runs.length > 0 && coverOf(claim.runs, noun).held === claim.runs.join('').length;
  for (const line of judged.evidence.lines) {
    const figures = line.figures.filter(
      ({ figure }) =>
        figure.kind === claim.figure.kind &&
        (unitsFit(figure.unit, claim.figure.unit) || headsFit(claim.figure.unit, figure.unit)),
    );
    // 采砂5件 of 采砂3件，移民2件 is one of them, and no sum.
    if (figures.some(isNamed) && !figures.every(isNamed)) continue;
    const values = figures.map(({ figure }) => figure.value);
    const pairs = values.flatMap((first, index) => values.slice(index + 1).map((second) => first + second));
    const sums = [...pairs, values.reduce((sum, value) => sum + value, 0)];
    if (values.length > 1 && sums.includes(claim.figure.value) && coverOf(around, line.told).held > 0)
      return [line.ref];
  }
  return null;
}
