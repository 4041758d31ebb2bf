import { phraseLine } from './phrases.ts';
import type { Span } from './span.ts';

/** Words that follow one another in one breath and mean something together, with what they mean. */
export interface Sequence<T> {
  readonly value: T;
  readonly parts: readonly Span[];
}

/** At most so many characters stand between two words of a sequence. */
const WITHIN = 7;

/** What ends a breath. */
const BREAKS = '，。；！？\n';

/** A finder of sequences in folded text: of each line the first. Lines are as those of `phrases`: 去年…报错 is found in 去年那份是报错了. */
export function sequences<T>(
  table: readonly (readonly [line: string, value: T])[],
): (text: string) => Sequence<T>[] {
  const lines = table.map(([line, value]) => ({ value, ...phraseLine(line, WITHIN, BREAKS) }));
  return (text) =>
    lines.flatMap(({ value, first, from }) => {
      for (const word of first.all(text)) {
        const parts = from(text, word);
        if (parts) return [{ value, parts }];
      }
      return [];
    });
}
