import type { Believed, DraftRequest } from './draft.ts';
import { evidenceOf } from './grounding/evidence.ts';
import { judge } from './grounding/judge.ts';

/** A sentence of a draft and what it rests on: notes, cells, last year's figures, set phrases, by their paths. */
export interface Resting {
  readonly start: number;
  readonly end: number;
  readonly rests: readonly string[];
}

/** What every sentence of a draft rests on, headings left out; a sentence without any ground has an empty list. */
export const restsOf = (text: string, request: DraftRequest, believed: readonly Believed[] = []): Resting[] =>
  judge(text, evidenceOf(request)).map(({ start, end, rests }) => {
    const vouched = believed.filter(({ sentence }) => text.slice(start, end).endsWith(sentence));
    return { start, end, rests: [...new Set([...rests, ...vouched.map(({ note }) => note)])] };
  });
