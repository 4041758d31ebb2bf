import type { Bound } from './bound.ts';
import { isDifference } from './changes.ts';
import type { Judged, Rests } from './ground-of.ts';

/** Two figures that a third may follow from, and what they rest on. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly rests: readonly string[];
}

/** What a figure of the sentence rests on. */
export type RestsOf = (figure: Bound) => Rests;

/** A figure that another may follow from, and what it rests on. */
export interface Operand {
  readonly value: number;
  readonly unit: string;
  readonly rests: readonly string[];
}

/** Two operands side by side. */
export const pair = (one: Operand, other: Operand): Pair => ({
  one: one.value,
  other: other.value,
  rests: [...new Set([...one.rests, ...other.rests])],
});

/** Two operands added up. */
export const added = (one: Operand, other: Operand): Operand => ({
  value: one.value + other.value,
  unit: other.unit,
  rests: [...one.rests, ...other.rests],
});

/** Sums of figures that are told one after another, from the first on: 2, 3, 6 gives 5 and 11. */
export function runningSums(operands: readonly Operand[]): Operand[] {
  const [first, ...more] = operands;
  if (!first) return [];
  let sum = first;
  return more.map((each) => {
    sum = added(sum, each);
    return sum;
  });
}

const isTelling = ({ figure }: Bound): boolean =>
  figure.kind === 'count' || figure.kind === 'percent' || figure.kind === 'money';

/** The figures before a claim in its sentence that have a ground and say no difference, the nearest first. */
export const earlierThan = (claim: Bound, judged: Judged): Bound[] =>
  judged.figures
    .filter((other) => other.figure.start < claim.figure.start && isTelling(other) && !isDifference(other))
    .reverse();

/** Those of some figures that have a ground. */
export const grounded = (
  figures: readonly Bound[],
  restsOf: RestsOf,
): (Operand & { readonly bound: Bound })[] =>
  figures.flatMap((bound) => {
    const rests = restsOf(bound);
    // What rests on nothing of its own counts no part: 三项合计.
    return rests && rests.length > 0
      ? [{ value: bound.figure.value, unit: bound.figure.unit, rests, bound }]
      : [];
  });
