import type { CellPath } from '../report/cells.ts';
import type { DraftRequest } from './draft.ts';
import { cellsNamed, totalIn } from './grounding/cells.ts';
import { evidenceOf } from './grounding/evidence.ts';
import { figureRests } from './grounding/figure-rests.ts';
import { whyOf } from './grounding/ground.ts';
import { type Judged, placeOf } from './grounding/ground-of.ts';
import { type Groundless, judge } from './grounding/judge.ts';

/** A figure of a sentence, which cells its words name and what they add up to, and what it rests on; null for nothing. */
export interface TriedFigure {
  readonly printed: string;
  readonly named: readonly { readonly cells: readonly CellPath[]; readonly value: number | null }[];
  readonly rests: readonly string[] | null;
}

/** Why a sentence of a draft was passed or marked: what has no ground, what it rests on, and what was tried. */
export interface ExplainedSentence {
  readonly sentence: string;
  readonly isMarked: boolean;
  /** What has no ground, by kind, as printed. */
  readonly groundless: readonly Groundless[];
  /** What a clerk reads of it; null where all has a ground. */
  readonly why: string | null;
  readonly rests: readonly string[];
  readonly figures: readonly TriedFigure[];
}

const triedIn = (judged: Judged): TriedFigure[] =>
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

/** How the gate judges every sentence of a text of a part; headings are no sentences. */
export const explainDraft = (text: string, request: DraftRequest): ExplainedSentence[] =>
  judge(text, evidenceOf(request)).map(({ start, end, groundless, rests, judged }) => ({
    sentence: text.slice(start, end),
    isMarked: groundless.length > 0,
    groundless,
    why: groundless.length > 0 ? whyOf(groundless) : null,
    rests,
    figures: judged ? triedIn(judged) : [],
  }));
