import type { DraftRequest, TriedFigure } from './draft.ts';
import { evidenceOf } from './grounding/evidence.ts';
import { whyOf } from './grounding/ground.ts';
import { type Groundless, judge } from './grounding/judge.ts';
import { triedIn } from './grounding/tried.ts';

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
