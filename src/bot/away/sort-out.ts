import type { HeardMessage } from '../origin.ts';
import type { Written } from './history.ts';

/** Words of more than this ago are not taken as said now (ms): whoever wrote them has gone on without. */
export const TOO_OLD_MS = 14 * 24 * 3_600_000;

/** What is to become of what was written while nobody listened, oldest first. */
export interface Sorted {
  /** Taken as if it had been heard then. */
  readonly fresh: readonly HeardMessage[];
  /** Changed meanwhile, after it had been heard. */
  readonly changed: readonly Written[];
  /** Somebody's words that the conversation has gone past: what came after them was heard. */
  readonly passed: readonly HeardMessage[];
  readonly tooOld: readonly HeardMessage[];
  /** All of what was not heard, what was said again among it. */
  readonly unheard: readonly HeardMessage[];
}

const isSame = (a: HeardMessage, b: HeardMessage): boolean =>
  a.user === b.user && a.text === b.text && a.files.length === 0 && b.files.length === 0;

/**
 * Sorts what stands in a conversation. `heard`: the time stamps that were heard, oldest first. Whoever gets no answer says the
 * same again: while nobody answers, the same words of the same person are said once. `since` (ms): when the absence began.
 */
export function sortOut(
  written: readonly Written[],
  heard: readonly string[],
  since: number,
  now: number,
): Sorted {
  const known = new Set(heard);
  const newest = Number(heard.at(-1) ?? 0);
  const isKnown = ({ ts }: HeardMessage) => known.has(ts);
  const isLate = ({ ts }: HeardMessage) => Number(ts) > newest;
  const isOld = ({ ts }: HeardMessage) => now - Number(ts) * 1000 > TOO_OLD_MS;
  const all = written.map((one) => one.heard);
  const unheard = all.filter((one) => !isKnown(one));
  const once = unheard.filter((one, at) => !unheard.slice(0, at).some((earlier) => isSame(one, earlier)));
  const wasSaidAgain = (one: HeardMessage) =>
    all.some((other) => isKnown(other) && Number(other.ts) > Number(one.ts) && isSame(one, other));
  const late = once.filter(isLate);
  return {
    fresh: late.filter((one) => !isOld(one)),
    tooOld: late.filter(isOld),
    passed: once.filter((one) => !isLate(one) && !isOld(one) && !wasSaidAgain(one)),
    changed: written.filter(({ heard: one, edited }) => isKnown(one) && Number(edited ?? 0) * 1000 > since),
    unheard,
  };
}
