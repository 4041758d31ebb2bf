import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { between } from '../../language/span.ts';

/** The pairs of neighbouring characters that a text says, its figures and signs left out. */
function pairsOf(text: string): Set<string> {
  const { text: folded } = fold(text, 'dropped');
  const words = between({ start: 0, end: folded.length }, amountsIn(folded))
    .map(({ start, end }) => folded.slice(start, end))
    .flatMap((stretch) => stretch.split(/[^\p{L}]+/u));
  return new Set(words.flatMap((word) => [...word].slice(1).map((char, at) => word.charAt(at) + char)));
}

/** How much of what the first text says the second says too, from 0 to 1; 0 where the first has no words. */
export function coverage(text: string, other: string): number {
  const pairs = pairsOf(text);
  const there = pairsOf(other);
  if (pairs.size === 0) return 0;
  return [...pairs].filter((pair) => there.has(pair)).length / pairs.size;
}

/** How much of their words two texts share, from 0 to 1. */
export const shared = (one: string, other: string): number =>
  Math.max(coverage(one, other), coverage(other, one));
