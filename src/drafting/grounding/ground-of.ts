import { clausesOf } from '../../language/clauses.ts';
import type { Bound } from './bound.ts';
import type { Place } from './cells.ts';
import type { Evidence, Line } from './evidence.ts';
import type { Unused } from './unused.ts';

/** What a claim rests on, by name: notes, cells, last year's figures. Null where it rests on nothing. */
export type Rests = readonly string[] | null;

/** A sentence of a draft as it is judged. */
export interface Judged {
  /** The sentence, folded without spaces. */
  readonly sentence: string;
  /** The paragraph up to the sentence: it can name the matter, never a figure. */
  readonly paragraph: string;
  /** Which of the form's aspects it speaks of; '' where that cannot be told. */
  readonly aspect: string;
  readonly figures: readonly Bound[];
  readonly evidence: Evidence;
  /** What the paragraph leaves of the notes. */
  readonly unused: Unused;
}

/** The surroundings of a figure as the tables are asked. */
export const placeOf = ({ lead, trail, upTo }: Bound, { sentence, paragraph, aspect }: Judged): Place => ({
  lead,
  trail,
  upTo,
  sentence,
  paragraph,
  aspect,
});

/** Notes that bear a sentence on any aspect: what was asked to be changed, and what a person vouched for. */
const FOR_ANY: ReadonlySet<string> = new Set(['change', 'basis']);

/** Aspects of 五: a sentence of it that stands in no frame may be on any of them. */
export const OF_PROBLEMS: ReadonlySet<string> = new Set(['problems', 'measures', 'improvements']);

/** The notes on the aspect that a sentence speaks of; all of them where that cannot be told. */
export const ownLines = ({ aspect, evidence }: Judged): readonly Line[] => {
  if (aspect === '' && evidence.part !== 'problems') return evidence.lines;
  const isOwn = (of: string) =>
    aspect === '' ? OF_PROBLEMS.has(of) : of === aspect || (of === 'fees' && aspect === 'onRequest');
  return evidence.lines.filter((line) => isOwn(line.aspect) || FOR_ANY.has(line.aspect));
};

/** The lines of which some a claim rests on; null where it rests on something else too. */
export function linesOf(rests: readonly string[], lines: readonly Line[]): readonly Line[] | null {
  const own = lines.filter(({ ref }) => rests.includes(ref));
  return rests.every((rest) => own.some(({ ref }) => ref === rest)) ? own : null;
}

/** Where a clause begins in its sentence: 结果维持 is no part of the 结果维持3件 before it. */
export const startOf = (clause: string, sentence: string): number =>
  clausesOf(sentence).find(({ start, end }) => sentence.slice(start, end) === clause)?.start ??
  sentence.indexOf(clause);

/** A clause with the figures in it and what each rests on. */
export interface Clause {
  readonly text: string;
  readonly figures: readonly { readonly bound: Bound; readonly rests: Rests }[];
}
