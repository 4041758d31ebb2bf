/** A stretch of a text in UTF-16 units: its first one, and the first one behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a place. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a stretch lies in another. */
export const liesIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The first of some stretches in which another lies: the clause of a word. */
export const around = <T extends Span>(spans: readonly T[], inner: Span): T | undefined =>
  spans.find((outer) => liesIn(inner, outer));

/** The stretches in order, those that touch or overlap joined. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) out.push({ start: span.start, end: span.end });
  }
  return out;
}

/** What of a stretch the given ones leave, in order. */
export function between(whole: Span, spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  let at = whole.start;
  for (const { start, end } of joined(spans)) {
    if (start > at) out.push({ start: at, end: Math.min(start, whole.end) });
    at = Math.max(at, end);
  }
  if (at < whole.end) out.push({ start: at, end: whole.end });
  return out;
}
