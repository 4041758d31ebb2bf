import type { TriedFigure } from '../draft.ts';
import { cellsNamed, totalIn } from './cells.ts';
import { figureRests } from './figure-rests.ts';
import { type Judged, placeOf } from './ground-of.ts';

/** What every figure of a sentence was held against: the cells that its words name, and what it rests on. */
export const triedIn = (judged: Judged): TriedFigure[] =>
  judged.figures.map((bound) => {
    const { report } = judged.evidence;
    return {
      printed: bound.printed,
      named: cellsNamed(placeOf(bound, judged), report.form).map((cells) => ({
        cells,
        value: totalIn(report, cells),
      })),
      rests: figureRests(bound, judged),
    };
  });
