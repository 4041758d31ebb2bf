import { wordSet } from './lexicon.ts';
import type { Span } from './span.ts';

/** Words that follow one another in one breath and mean something together, with what they mean. */
export interface Sequence<T> {
  readonly value: T;
  readonly parts: readonly Span[];
}

/** What stands between the words of a line: 去年…报错 is found in 去年那份是报错了. */
export const THEN = '…';

/** At most so many characters stand between two words of a sequence. */
const WITHIN = 7;

/** What ends a breath. */
const BREAKS = '，。；！？\n';

const isOneBreath = (text: string, start: number, end: number): boolean =>
  start <= end && end - start <= WITHIN && ![...text.slice(start, end)].some((char) => BREAKS.includes(char));

/** The words of a line from one place on, each the nearest behind the one before it; null where one is missing. */
function chain(text: string, parts: readonly (readonly Span[])[]): Span[] | null {
  for (const first of parts[0] ?? []) {
    const found = [first];
    for (const part of parts.slice(1)) {
      const last = found.at(-1)?.end ?? 0;
      const next = part.find(({ start }) => isOneBreath(text, last, start));
      if (!next) break;
      found.push(next);
    }
    if (found.length === parts.length) return found;
  }
  return null;
}

/** A finder of sequences in folded text: of each line the first. Lines are as in word tables, with THEN between the words. */
export function sequences<T>(
  table: readonly (readonly [line: string, value: T])[],
): (text: string) => Sequence<T>[] {
  const lines = table.map(([line, value]) => ({
    value,
    words: line.split(THEN).map((part) => wordSet([part])),
  }));
  return (text) =>
    lines.flatMap(({ value, words }) => {
      const parts: Span[][] = [];
      for (const word of words) {
        const spans = word.all(text);
        if (spans.length === 0) return [];
        parts.push(spans);
      }
      const found = chain(text, parts);
      return found ? [{ value, parts: found }] : [];
    });
}
