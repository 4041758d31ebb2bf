/** Where a share of the values lies at or below; NaN without values. `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? sorted[0] ?? Number.NaN;
}

/** A figure over several rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of rounds and their range; null where no round gave a figure. */
export function spreadOf(rounds: readonly (number | undefined)[]): Spread | null {
  const known = rounds.flatMap((value) => (value === undefined || Number.isNaN(value) ? [] : [value]));
  known.sort((a, b) => a - b);
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return null;
  const half = known.length / 2;
  const low = known[Math.ceil(half) - 1] ?? least;
  const high = known[Math.floor(half)] ?? most;
  return { median: (low + high) / 2, least, most };
}

/** One round's figures of one contestant by the names of the rows. */
export type Figures = Record<string, number>;
