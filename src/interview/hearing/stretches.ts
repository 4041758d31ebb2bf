import { hasHan } from '../../language/han.ts';
import type { Heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';

/** Signs that part what was said as a comma does. */
const DOTS = '…~';

/** The stretches of a message between its signs, and between the spaces that part Chinese words. */
export function stretchesOf({ text, clauses }: Heard): Span[] {
  return clauses.flatMap((clause) => {
    const out: Span[] = [];
    let start = clause.start;
    const parts = (at: number): boolean =>
      DOTS.includes(text.charAt(at)) ||
      (text.charAt(at) === ' ' && (hasHan(text.charAt(at - 1)) || hasHan(text.charAt(at + 1))));
    for (let at = clause.start; at <= clause.end; at += 1)
      if (at === clause.end || parts(at)) {
        if (at > start) out.push({ start, end: at });
        start = at + 1;
      }
    return out;
  });
}
