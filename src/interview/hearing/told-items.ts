import { trimmed } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import type { Span } from '../../language/span.ts';
import { isJustAsBefore } from '../../report/words/as-before.ts';
import { ADDS_A_NOTE, BUT_FOR } from './words/mending.ts';

/** A stretch without the signs that part it from what stands beside it. */
export const quotable = (text: string, span: Span): Span => trimmed(text, span, () => false);

/** 网站加了搜索框。还有就是公示栏换了新的: what is added in a sentence of its own; 同去年，就是审核改成三级了: and what has changed. */
export function toldItems(told: string): string[] {
  const { text, folded, sentences, clauses } = heard(told);
  const [first, next] = clauses;
  const lead = next ? BUT_FOR.at(text, next.start) : null;
  if (first && next && lead && isJustAsBefore(quoted(folded, first)))
    return [quoted(folded, first), quoted(folded, { start: lead.end, end: text.length })];
  const starts = sentences.flatMap(({ start }) => {
    const adds = start > 0 ? ADDS_A_NOTE.at(text, start) : null;
    return adds ? [{ start, from: adds.end }] : [];
  });
  if (starts.length === 0) return [told];
  return [{ start: 0, from: 0 }, ...starts].map(({ from }, index) =>
    quoted(folded, quotable(text, { start: from, end: starts[index]?.start ?? text.length })),
  );
}
