import type { Bound } from './bound.ts';
import { coverOf, runsOf, shareOf, toldBy } from './content.ts';
import { figuresOf } from './figures-of.ts';
import { unitsFit } from './fitting.ts';

/** What in a sentence has a ground: its sound clauses as printed, its figures, the titles of documents. */
export interface SoundParts {
  readonly clauses: readonly string[];
  readonly figures: readonly Bound[];
  readonly titles: readonly string[];
}

export const NOTHING_HELD: SoundParts = { clauses: [], figures: [], titles: [] };

/** How much of a sound clause another wording has to tell. */
const ENOUGH = 0.5;

/** What a rewriting ('' deletes) of a sentence would lose or change of what has a ground, as printed. */
export function lostBy({ clauses, figures, titles }: SoundParts, rewritten: string): string[] {
  const told = toldBy(rewritten);
  const kept = figuresOf(rewritten);
  const isKept = ({ figure }: Bound) =>
    kept.some(
      (other) =>
        other.kind === figure.kind && other.value === figure.value && unitsFit(figure.unit, other.unit),
    );
  return [
    ...figures.filter((bound) => !isKept(bound)).map(({ printed }) => printed),
    ...titles.filter((title) => !rewritten.includes(title)),
    ...clauses.filter((clause) => {
      const runs = runsOf(clause);
      return rewritten === '' || (runs.length > 0 && shareOf(coverOf(runs, told)) < ENOUGH);
    }),
  ];
}
